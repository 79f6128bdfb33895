import { h } from '../../dom.ts';
import { OWN, type Thread } from '../threads.ts';
import { composers, openComposer } from './compose.ts';
import './style.css';

/** What a test can reach on the page's window, in the main world. */
export interface GmailPage {
  /** The HTML that an open composer would send. */
  html(composer: string): string | undefined;
  open(): string[];
  /** Takes an open composer's body away. */
  removeBody(composer: string): void;
}

declare global {
  interface Window {
    gmail: GmailPage;
  }
}

const main = h('div', { role: 'main' });
const windows = h('div.no');
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

const response = await fetch('/sync/u/0/i/bv');
const { threads } = (await response.json()) as { threads: Thread[] };
window.addEventListener('hashchange', show);
show();

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
  return [
    h('h2.hP', { 'data-thread-perm-id': id }, subject),
    h(
      'div.nH.if',
      {},
      ...mails.map(({ id: mail, from, text }) =>
        h(
          'div.adn.ads',
          { 'data-message-id': `#${mail}` },
          h('span.gD', { email: from.email, name: from.name }, from.name),
          h(
            'div.ii.gt',
            {},
            h('div.a3s.aiL', {}, ...text.split('\n').map((line) => h('div', {}, line || h('br')))),
          ),
        ),
      ),
    ),
    h('span.ams.bkH', { role: 'link', tabindex: '0', click: reply }, 'Reply'),
    replies,
  ];
}

const of = (id: string) => composers.find((one) => one.id === id);
window.gmail = {
  html: (id) => of(id)?.body.innerHTML,
  open: () => composers.map(({ id }) => id),
  removeBody: (id) => of(id)?.body.remove(),
};
