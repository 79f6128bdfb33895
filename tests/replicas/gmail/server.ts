import type { BrowserContext, Route } from 'playwright-core';
import { loadPage, typeOf } from '../build.ts';
import { threads } from './threads.ts';

export const ORIGIN = 'https://mail.google.com';

/** A mail that left, now or at a time that was chosen. */
export interface Sent {
  to: readonly string[];
  subject: string;
  html: string;
  scheduled: boolean;
  archived: boolean;
}

export interface Gmail {
  readonly sends: readonly Sent[];
  /** The newest draft of each composer that the server was given to keep. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Serves the mailbox to this context; every other address of the host answers 404. */
  route(context: BrowserContext): Promise<void>;
  /** Forgets what was sent; from now on the threads have the ids of a round. */
  reset(round?: number): void;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/** Where sends go instead, once the page was told to hide it. */
const HIDDEN = '/x';

/** A message as the one address that takes everything is given it: what happens to it is told by its labels. */
interface Message {
  id: string;
  to: string[];
  subject: string;
  body: string;
  labels: string[];
}

const isMessage = (given: Partial<Message> | undefined): given is Message =>
  typeof given?.id === 'string' &&
  Array.isArray(given.to) &&
  typeof given.subject === 'string' &&
  typeof given.body === 'string' &&
  Array.isArray(given.labels);

/** A mailbox of the shape of Gmail at its real address, answered from this process. */
export function createGmail(): Gmail {
  const sends: Sent[] = [];
  const drafts = new Map<string, string>();
  let round = 0;

  function sync(route: Route): Promise<void> {
    const { message } = (route.request().postDataJSON() ?? {}) as { message?: Partial<Message> };
    if (!isMessage(message)) return route.fulfill({ status: 400 });
    const { id, to, subject, body: html, labels } = message;
    if (labels.includes('^r')) {
      drafts.set(id, html);
      return route.fulfill({ json: { id } });
    }
    const scheduled = labels.includes('^scheduled');
    if (!(scheduled || labels.includes('^pfg')) || to.length === 0) return route.fulfill({ status: 400 });
    drafts.delete(id);
    sends.push({ to, subject, html, scheduled, archived: labels.includes('^archive') });
    return route.fulfill({ json: { id } });
  }

  function answer(route: Route, page: ReadonlyMap<string, Buffer>): Promise<void> {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const syncs = pathname === '/sync/u/0/i/s' && searchParams.get('hl') === 'en';
    if (request.method() === 'POST' && (syncs || pathname === HIDDEN)) return sync(route);
    if (pathname === '/sync/u/0/i/bv') return route.fulfill({ json: { threads: threads(round) } });
    const name = pathname === '/mail/u/0/' ? 'index.html' : pathname.slice(1);
    const file = page.get(name);
    if (!file || request.method() !== 'GET') return route.fulfill({ status: 404 });
    return route.fulfill({
      body: file,
      contentType: typeOf(name),
      headers: { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
    });
  }

  return {
    sends,
    drafts,
    async route(context) {
      const page = await loadPage({
        replica: 'gmail',
        sources: ['../dom.ts', '*.ts', 'page/*', '../zendesk/*ticket*.ts'],
        packages: [],
      });
      await context.route(`${ORIGIN}/**`, (route) => answer(route, page));
    },
    reset(next = 0) {
      round = next;
      sends.length = 0;
      drafts.clear();
    },
  };
}
