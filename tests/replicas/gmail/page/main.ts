import { h } from '../../dom.ts';
import { OWN, type Thread } from '../threads.ts';
import { composers, openComposer } from './compose.ts';
import { hideEndpoint } from './requests.ts';
import './style.css';

/** What a test can reach on the page's window, in the main world. */
export interface GmailPage {
  /** The HTML that the newest open composer would send; '' where none is open. */
  html(): string;
  /** The page as if it had been loaded at this thread. */
  begin(thread: string): Promise<void>;
  /** Opens a reply in the thread in front, unless one is open. */
  reply(): void;
  /** Where the newest composer's Send button is, whatever its markup says; undefined where none is open. */
  sendButton(): { x: number; y: number } | undefined;
  /** Puts the caret at its end. */
  focus(): void;
  /** Text appears in it by Gmail's own doing. */
  insert(text: string): void;
  /** A mail of the customer arrives in the thread in front. */
  receive(text: string): void;
  hideEndpoint(): void;
}

declare global {
  interface Window {
    gmail: GmailPage;
  }
}

const main = h('div', { role: 'main' });
const windows = h('div.no');
let replyTo = (): void => undefined;
document
  .querySelector('#app')
  ?.append(
    h(
      'div.T-I.T-I-KE',
      { role: 'button', tabindex: '0', click: () => openComposer(windows, 'window', [], '') },
      'Compose',
    ),
    main,
    windows,
  );

let threads = await load();
window.addEventListener('hashchange', show);
show();

async function load(): Promise<Thread[]> {
  const response = await fetch('/sync/u/0/i/bv');
  const answer = (await response.json()) as { threads: Thread[] };
  return answer.threads;
}

function show(): void {
  const thread = threads.find(({ id }) => location.hash === `#inbox/${id}`);
  document.title = `${thread?.subject ?? 'Inbox'} - ${OWN.email} - Gmail`;
  main.replaceChildren(
    ...(thread
      ? opened(thread)
      : threads.map(({ id, subject }) => h('a.zA', { href: `#inbox/${id}` }, subject))),
  );
}

function opened({ id, subject, mails }: Thread): HTMLElement[] {
  const replies = h('div.ip.adB');
  const customer = mails.find(({ from }) => from.email !== OWN.email)?.from.email ?? '';
  const reply = (): void => openComposer(replies, 'reply', [customer], `Re: ${subject}`);
  replyTo = reply;
  return [
    h('h2.hP', { 'data-thread-perm-id': id }, subject),
    h('div.nH.if', {}, ...mails.map(mailOf)),
    h('span.ams.bkH', { role: 'link', tabindex: '0', click: reply }, 'Reply'),
    replies,
  ];
}

function mailOf({ id, from, text }: Thread['mails'][number]): HTMLElement {
  const lines = text.split('\n').map((line) => h('div', {}, line || h('br')));
  return h(
    'div.adn.ads',
    { 'data-message-id': `#${id}` },
    h('span.gD', { email: from.email, name: from.name }, from.name),
    h('div.ii.gt', {}, h('div.a3s.aiL', {}, ...lines)),
  );
}

const newest = () => composers.findLast(({ element }) => element.isConnected);

window.gmail = {
  async begin(thread) {
    threads = await load();
    windows.replaceChildren();
    composers.length = 0;
    history.pushState(null, '', `#inbox/${thread}`);
    show();
  },
  reply: () => newest() ?? replyTo(),
  sendButton() {
    const box = newest()?.send.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  },
  html: () => newest()?.body.innerHTML ?? '',
  focus() {
    newest()?.body.focus();
    getSelection()?.selectAllChildren(newest()?.body ?? document.body);
    getSelection()?.collapseToEnd();
  },
  insert(text) {
    newest()?.body.append(h('div', {}, text));
  },
  receive(text) {
    const thread = threads.find(({ id }) => location.hash === `#inbox/${id}`);
    const from = thread?.mails.find((mail) => mail.from.email !== OWN.email)?.from;
    if (from)
      main.querySelector('.adn:last-of-type')?.after(mailOf({ id: `msg-f:${Date.now()}`, from, text }));
  },
  hideEndpoint,
};
