import type { BrowserContext, Route } from 'playwright-core';
import { loadPage, typeOf } from '../build.ts';
import { PAGE } from './build.ts';
import { historyOf } from './history.ts';
import { plainText } from './plain-text.ts';
import { agent, type Channel, type Status, type TicketMessage, ticketNumbered } from './tickets.ts';

export const origin = 'https://demo.zendesk.com';

/** One message that reached the server: what a customer, or for a note a colleague, can read from now on. */
export interface Send {
  ticket: number;
  public: boolean;
  status?: Status;
  channel: Channel | Beside;
  /** Derived from the HTML body on the test side alone. */
  text: string;
  html?: string;
  /** Copied addresses, when the agent added any. */
  cc?: readonly string[];
  at: string;
}

/** A ticket update that carries no message. */
export interface Update {
  ticket: number;
  status: Status;
  at: string;
}

export interface ZendeskOptions {
  /** Runs before a message is recorded and answered; the server answers 500 and records nothing if it throws. */
  before?: (send: Send) => void | Promise<void>;
}

export interface Zendesk {
  readonly sends: readonly Send[];
  readonly updates: readonly Update[];
  /** Serves the helpdesk to this context; every other address of the host answers 404. */
  route(context: BrowserContext): Promise<void>;
  /** What the helpdesk's interface says of a ticket's conversation, for the tests to change; as at first after `reset`. */
  readonly history: History;
  /** Forgets what was sent. The pages themselves start afresh on reload. */
  reset(): void;
}

interface History {
  /** False: 404. */
  answers: boolean;
  /** Messages that the page does not show, by ticket. */
  readonly earlier: Map<number, readonly TicketMessage[]>;
  /** The paths that were answered. */
  readonly asked: string[];
}

/** The ways out of a ticket besides its composer. */
type Beside = 'side_conversation' | 'merge' | 'auto_assist';

interface TicketBody {
  status: Status;
  comment?: { html_body: string; public: boolean };
  email_ccs?: { user_email: string }[];
}

interface Body {
  ticket?: TicketBody;
  content?: { text: string };
  /** Of what goes out beside the composer. */
  text?: string;
  public?: boolean;
}

function parse(body: string | null): Body | undefined {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

type Page = ReadonlyMap<string, Buffer>;

/** A helpdesk of the shape of Zendesk's Agent Workspace at its real address, answered from this process. */
export function createZendesk(options: ZendeskOptions = {}): Zendesk {
  const sends: Send[] = [];
  const updates: Update[] = [];
  const history: History = { answers: true, earlier: new Map(), asked: [] };

  async function file(route: Route, page: Page, name: string): Promise<void> {
    const body = page.get(name);
    if (!body) return route.fulfill({ status: 404 });
    const contentType = typeOf(name);
    await route.fulfill({
      body,
      contentType,
      headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
    });
  }

  async function message(route: Route, send: Send): Promise<void> {
    try {
      await options.before?.(send);
    } catch {
      return route.fulfill({ status: 500, json: { error: 'InternalError' } });
    }
    sends.push(send);
    await route.fulfill({ status: 200, json: { id: sends.length, created_at: send.at } });
  }

  async function updateTicket(route: Route, ticket: number, body: TicketBody): Promise<void> {
    const at = new Date().toISOString();
    if (!body.comment) {
      updates.push({ ticket, status: body.status, at });
      return route.fulfill({ json: { ticket: { id: ticket, status: body.status } } });
    }
    const { html_body: html, public: isPublic } = body.comment;
    const cc = body.email_ccs?.map((copy) => copy.user_email);
    const channel = isPublic ? 'web' : 'internal';
    await message(route, {
      ticket,
      public: isPublic,
      status: body.status,
      channel,
      text: plainText(html),
      html,
      ...(cc && { cc }),
      at,
    });
  }

  async function answer(route: Route, page: Page): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const at = new Date().toISOString();
    if (request.method() === 'POST' || request.method() === 'PUT') {
      const beside = /^\/api\/v2\/tickets\/(\d+)\/(side_conversation|merge|auto_assist)\.json$/.exec(
        pathname,
      );
      if (beside) {
        const { text = '', public: isPublic = true } = parse(request.postData()) ?? {};
        const channel = beside[2] as Beside;
        return message(route, { ticket: Number(beside[1]), public: isPublic, channel, text, at });
      }
      const path = /^\/api\/v2\/(?:tickets\/(\d+)|conversations\/(\d+)\/messages)\.json$/.exec(pathname);
      const ticket = Number(path?.[1] ?? path?.[2]);
      if (!ticketNumbered(ticket)) return route.fulfill({ status: 404 });
      const body = parse(request.postData());
      if (body?.ticket) return updateTicket(route, ticket, body.ticket);
      if (!body?.content) return route.fulfill({ status: 422, json: { error: 'RecordInvalid' } });
      return message(route, {
        ticket,
        public: true,
        channel: 'native_messaging',
        text: body.content.text,
        at,
      });
    }
    const asked = /^\/api\/v2\/tickets\/(\d+)\/(comments|conversation_log)\.json$/.exec(pathname);
    const ticket = asked && ticketNumbered(Number(asked[1]));
    if (ticket && history.answers) {
      history.asked.push(asked[0]);
      const earlier = history.earlier.get(ticket.id) ?? [];
      return route.fulfill({ json: historyOf(ticket, earlier, asked[2], new URL(request.url())) });
    }
    if (pathname === '/api/v2/users/me.json')
      return route.fulfill({ json: { user: { ...agent, role: 'agent', authenticity_token: 'demo' } } });
    if (/^\/agent(\/|$)/.test(pathname)) return file(route, page, 'index.html');
    if (pathname.startsWith('/assets/')) return file(route, page, pathname.slice(1));
    await route.fulfill({ status: 404 });
  }

  return {
    sends,
    updates,
    history,
    async route(context) {
      const page = await loadPage(PAGE);
      await context.route(`${origin}/**`, (route) => answer(route, page));
    },
    reset() {
      sends.length = 0;
      updates.length = 0;
      history.answers = true;
      history.earlier.clear();
      history.asked.length = 0;
    },
  };
}
