import type { BrowserContext, Page, Route } from 'playwright-core';
import { loadPage, typeOf } from '../build.ts';
import { plainText } from '../zendesk/plain-text.ts';
import { PAGE } from './build.ts';
import {
  APP,
  admin,
  type Block,
  conversations,
  escapeHtml,
  type InboxConversation,
  partOf,
} from './conversations.ts';

const HOSTS = ['https://app.intercom.com', 'https://app.eu.intercom.com', 'https://app.au.intercom.com'];

/** What differs between accounts. */
export interface Settings {
  /** `shadow`: the rewrite of 2026, in an open shadow root. `light`: the inbox before it. */
  generation: 'shadow' | 'light';
  /** What Enter alone does; `sends, said` also tells so at the Send button. */
  enter: 'newline' | 'sends' | 'sends, said';
  /** Whether the inbox's own interface answers readers. */
  readable: boolean;
}

/** One message that reached the server: what a customer, or for a note a colleague, can read from now on. */
export interface Sent {
  conversation: string;
  public: boolean;
  /** Derived from the blocks on the test side alone. */
  text: string;
  blocks: readonly Block[];
}

export interface Intercom {
  readonly settings: Settings;
  readonly sends: readonly Sent[];
  /** Conversations that were closed. */
  readonly closed: readonly string[];
  /** Serves the inbox to this context; every other address of the hosts answers 404. */
  route(context: BrowserContext): Promise<void>;
  /** A message of the customer arrives, on the server and in the open page. */
  receive(page: Page, conversation: string, text: string): Promise<void>;
  /** Back to the first state, with the ids of a round. The pages themselves start afresh on reload. */
  reset(round?: number): void;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard',
].join('; ');

const DEFAULTS: Settings = { generation: 'shadow', enter: 'newline', readable: true };

interface Reply {
  admin_reply?: { type?: unknown; blocks?: unknown };
}

/** The plain text of blocks as a customer reads it; undefined for what the server refuses. */
function textOf(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks) || blocks.length === 0) return undefined;
  const lines = (blocks as Block[]).map(({ type, text, items }) => {
    if (type === 'paragraph') return typeof text === 'string' ? plainText(`<p>${text}</p>`) : undefined;
    return items?.map((item) => plainText(`<p>${item}</p>`)).join('\n');
  });
  return lines.includes(undefined) ? undefined : lines.join('\n');
}

/** An inbox of the shape of Intercom's at its real addresses, answered from this process. */
export function createIntercom(): Intercom {
  const settings = { ...DEFAULTS };
  const sends: Sent[] = [];
  const closed: string[] = [];
  let known = conversations();
  let newest = Date.parse('2026-11-22T16:00:00Z');

  function add(conversation: InboxConversation, author: 'customer' | 'agent' | 'note', text: string): void {
    newest += 60_000;
    const name = author === 'customer' ? conversation.user_summary.name : admin.name;
    const at = new Date(newest).toISOString();
    const id = `${conversation.id}-${conversation.renderable_parts.length}`;
    conversation.renderable_parts.push(partOf(id, { author, name, at, text }, conversation.channel));
  }

  function reply(route: Route, conversation: InboxConversation): Promise<void> {
    const request = route.request();
    const { admin_reply: sent } = (request.postDataJSON() ?? {}) as Reply;
    const text = textOf(sent?.blocks);
    const kind = sent?.type;
    if (!text?.trim() || (kind !== 'comment' && kind !== 'note')) return route.fulfill({ status: 422 });
    sends.push({
      conversation: conversation.id,
      public: kind === 'comment',
      text,
      blocks: sent?.blocks as Block[],
    });
    add(conversation, kind === 'note' ? 'note' : 'agent', text);
    return route.fulfill({ json: conversation });
  }

  function ember(route: Route, path: string, method: string): Promise<void> {
    if (path === '/ember/admins/me.json') {
      return settings.readable ? route.fulfill({ json: admin }) : route.fulfill({ status: 403 });
    }
    if (path === '/ember/inbox/conversations/list' && method === 'GET')
      return route.fulfill({ json: { conversations: known } });
    const [, id, action] = /^\/ember\/inbox\/conversations\/(\d+)(?:\/(parts|close))?$/.exec(path) ?? [];
    const conversation = known.find((one) => one.id === id);
    if (!conversation) return route.fulfill({ status: 404 });
    if (method === 'GET' && !action)
      return settings.readable ? route.fulfill({ json: conversation }) : route.fulfill({ status: 403 });
    if (method !== 'POST' || route.request().headers()['content-type'] !== 'application/json')
      return route.fulfill({ status: 405 });
    if (action === 'parts') return reply(route, conversation);
    closed.push(conversation.id);
    return route.fulfill({ json: { id } });
  }

  function answer(route: Route, page: ReadonlyMap<string, Buffer>): Promise<void> {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith('/ember/')) {
      if (searchParams.get('app_id') !== APP) return route.fulfill({ status: 401 });
      return ember(route, pathname, request.method());
    }
    const name = pathname.startsWith('/a/') ? 'index.html' : pathname.slice(1);
    const file = page.get(name);
    if (!file) return route.fulfill({ status: 404 });
    const html = `<html data-settings="${escapeHtml(JSON.stringify(settings)).replaceAll('"', '&quot;')}"`;
    return route.fulfill({
      body: name === 'index.html' ? file.toString().replace('<html', html) : file,
      contentType: typeOf(name),
      headers: { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
    });
  }

  return {
    settings,
    sends,
    closed,
    async route(context) {
      const page = await loadPage(PAGE);
      for (const host of HOSTS) await context.route(`${host}/**`, (route) => answer(route, page));
    },
    async receive(page, id, text) {
      const conversation = known.find((one) => one.id === id);
      if (!conversation) throw new RangeError(`No conversation ${id}`);
      add(conversation, 'customer', text);
      await page.evaluate((which) => window.inbox.reload(which), id);
    },
    reset(round) {
      Object.assign(settings, DEFAULTS);
      sends.length = 0;
      closed.length = 0;
      known = conversations(round);
    },
  };
}
