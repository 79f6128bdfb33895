import type { BrowserContext, Route } from 'playwright-core';
import { loadPage, typeOf } from '../build.ts';
import { ACCOUNT, conversations } from './conversations.ts';

export const ORIGIN = 'https://chatwoot.example';

/** What differs between agents. */
export interface Settings {
  /** The key that sends, as Chatwoot calls its setting. */
  editor_message_key: 'enter' | 'cmd_enter';
  /** A version whose button no longer says which key sends. */
  silent: boolean;
}

/** One message that reached the server. */
export interface Sent {
  conversation: number;
  private: boolean;
  /** Markdown, exactly as it came. */
  content: string;
  to?: string;
  cc?: string;
}

export interface Chatwoot {
  readonly settings: Settings;
  readonly sends: readonly Sent[];
  /** Serves the helpdesk to this context; every other address of the host answers 404. */
  route(context: BrowserContext): Promise<void>;
  /** Back to the first state, with the numbers of a round. The pages themselves start afresh on reload, and so do their drafts. */
  reset(round?: number): void;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";
const DEFAULTS: Settings = { editor_message_key: 'cmd_enter', silent: false };
const MESSAGES = new RegExp(`^/api/v1/accounts/${ACCOUNT}/conversations/(\\d+)/messages$`);
/** Where messages go instead, once the page was told to hide it. */
const HIDDEN = /^\/x\/(\d+)$/;
const TYPING = new RegExp(`^/api/v1/accounts/${ACCOUNT}/conversations/\\d+/toggle_typing_status$`);
const KNOWN = new Set(['content', 'private', 'echo_id', 'to_emails', 'cc_emails']);

interface Body {
  content?: unknown;
  private?: unknown;
  echo_id?: unknown;
  to_emails?: string;
  cc_emails?: string;
}

/** A helpdesk of the shape of Chatwoot at an address of its own, answered from this process. */
export function createChatwoot(): Chatwoot {
  const settings = { ...DEFAULTS };
  const sends: Sent[] = [];
  let known = conversations();
  let next = 9000;
  let visit = 0;

  function message(route: Route, id: number): Promise<void> {
    const body = (route.request().postDataJSON() ?? {}) as Body;
    const conversation = known.find((one) => one.id === id);
    if (!conversation) return route.fulfill({ status: 404 });
    const { content, private: isPrivate, to_emails: to, cc_emails: cc } = body;
    const strange = Object.keys(body).filter((name) => !KNOWN.has(name));
    if (
      typeof content !== 'string' ||
      !content.trim() ||
      typeof isPrivate !== 'boolean' ||
      strange.length > 0
    )
      return route.fulfill({ status: 422, json: { error: 'unprocessable' } });
    sends.push({ conversation: id, private: isPrivate, content, ...(to && { to }), ...(cc && { cc }) });
    const author = isPrivate ? 'note' : 'agent';
    const made = { id: next++, author, name: 'Priya Shah', content, at: new Date().toISOString() } as const;
    conversation.messages.push(made);
    return route.fulfill({ json: { ...made, echo_id: body.echo_id } });
  }

  function answer(route: Route, page: ReadonlyMap<string, Buffer>): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const isJson = request.headers()['content-type'] === 'application/json';
    if (request.method() === 'POST') {
      const id = (MESSAGES.exec(pathname) ?? HIDDEN.exec(pathname))?.[1];
      if (id && isJson) return message(route, Number(id));
      return TYPING.test(pathname) ? route.fulfill({ json: {} }) : route.fulfill({ status: 404 });
    }
    if (pathname === `/api/v1/accounts/${ACCOUNT}/conversations`)
      return route.fulfill({ json: { payload: known, ui_settings: settings, visit } });
    const name = pathname.startsWith('/app/') ? 'index.html' : pathname.slice(1);
    const file = page.get(name);
    if (!file) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: file,
      contentType: typeOf(name),
      headers: { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
    });
  }

  return {
    settings,
    sends,
    async route(context) {
      const page = await loadPage({
        replica: 'chatwoot',
        sources: ['../dom.ts', '*.ts', 'page/*', '../zendesk/*ticket*.ts'],
        packages: ['prosemirror-view', 'prosemirror-model', 'prosemirror-state', 'prosemirror-markdown'],
      });
      await context.route(`${ORIGIN}/**`, (route) => answer(route, page));
    },
    reset(round) {
      visit += 1;
      Object.assign(settings, DEFAULTS);
      sends.length = 0;
      known = conversations(round);
    },
  };
}
