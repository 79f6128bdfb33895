import { h } from '../../dom.ts';
import { ACCOUNT, type ChatMessage, INBOX } from '../conversations.ts';
import { appendParagraph, editorElement, markdown } from './editor.ts';
import { bubble } from './messages.ts';
import { mountReplyBox, remountComposer, sendButton, setMode, showDraft } from './reply-box.ts';
import { hideEndpoint } from './send.ts';
import { current, state } from './store.ts';
import './style.css';

/** What a test can reach on the page's window, in the main world. */
export interface ChatwootPage {
  /** What the product itself would send now. */
  markdown(): string;
  /** Another conversation comes to the front, without a reload. */
  show(conversation: number): void;
  /** The page as if it had been loaded at this conversation. */
  begin(conversation: number): Promise<void>;
  /** A message of the customer arrives in the conversation in front. */
  receive(content: string): void;
  removeComposer(): void;
  /** The composer is made anew with the text it held. */
  remountComposer(): void;
  /** Text appears in the composer by the helpdesk's own doing. */
  insert(text: string): void;
  /** Where the Send button is, whatever its markup says. */
  sendButton(): { x: number; y: number };
  /** Messages go to an address that nobody knows. */
  hideEndpoint(): void;
}

declare global {
  interface Window {
    chatwoot: ChatwootPage;
  }
}

const list = h('nav.conversations-list');
const title = h('span.user--name');
const panel = h('ul.conversation-panel');
const details = h('section.conversation-details-wrap', {}, h('header', {}, title), panel);
document.querySelector('#app')?.append(list, details);

await load();
mountReplyBox(details, draw);
open(idInAddress());
window.addEventListener('popstate', () => open(idInAddress()));

/** Takes settings and conversations as the server has them now. */
async function load(): Promise<void> {
  const response = await fetch(`/api/v1/accounts/${ACCOUNT}/conversations`);
  const { payload, ui_settings, visit } = await response.json();
  // Drafts outlive a page, as they should; only another test begins without any.
  if (localStorage.getItem('visit') !== String(visit)) localStorage.clear();
  localStorage.setItem('visit', String(visit));
  state.conversations = payload;
  state.settings = ui_settings;
}

function idInAddress(): number | null {
  const id = /\/conversations\/(\d+)/.exec(location.pathname)?.[1];
  return id ? Number(id) : null;
}

function open(id: number | null): void {
  state.open = id;
  setMode('reply', false);
  draw();
}

function show(id: number): void {
  history.pushState(null, '', `/app/accounts/${ACCOUNT}/inbox/${INBOX}/conversations/${id}`);
  open(id);
}

function draw(): void {
  const conversation = current();
  details.hidden = !conversation;
  title.textContent = conversation?.contact.name ?? '';
  panel.replaceChildren(h('li', {}, ...(conversation?.messages ?? []).map(bubble)));
  panel.scrollTop = panel.scrollHeight;
  list.replaceChildren(
    ...state.conversations.map(({ id, contact }) =>
      h(
        'button.conversation',
        { type: 'button', 'aria-current': String(id === state.open), click: () => show(id) },
        contact.name,
      ),
    ),
  );
}

window.chatwoot = {
  markdown,
  show,
  async begin(id) {
    await load();
    show(id);
  },
  receive(content) {
    const conversation = current();
    const message: ChatMessage = {
      id: Date.now(),
      author: 'customer',
      name: conversation?.contact.name ?? '',
      content,
      at: new Date().toISOString(),
    };
    conversation?.messages.push(message);
    draw();
  },
  removeComposer: () => editorElement()?.remove(),
  remountComposer,
  insert: appendParagraph,
  sendButton,
  hideEndpoint,
};
showDraft(true);
