import { h } from '../../dom.ts';
import { MACRO, TEMPLATE } from '../conversations.ts';
import { editorElement, focused, load, markdown, mountEditor } from './editor.ts';
import { onKeys } from './keys.ts';
import { menu, mountMenu } from './menus.ts';
import { post, sendReply } from './send.ts';
import { current, drafts, type Mode, state } from './store.ts';

const menuPlace = h('div');
const editorPlace = h('div.ProseMirror-menubar-wrapper', {}, h('div.ProseMirror-menubar'));
const to = h('input', { type: 'text' }) as HTMLInputElement;
const cc = h('input', { type: 'text', 'aria-label': 'CC' }) as HTMLInputElement;
const head = h(
  'div',
  {},
  h('div.input-group.small', {}, h('label.input-group-label', {}, 'To'), to),
  h('div.input-group.small', {}, h('label.input-group-label', {}, 'CC'), cc),
);
const send = h('button', { type: 'submit', click: () => submit() }) as HTMLButtonElement;
const modal = h('div.modal-mask', { hidden: true }, h('p', {}, TEMPLATE));
const box = h(
  'div.reply-box',
  {},
  h(
    'div.top-box',
    {},
    h(
      'button.mode',
      { type: 'button', click: () => setMode(state.mode === 'reply' ? 'note' : 'reply', true) },
      h('div', {}, 'Reply'),
      h('div', {}, 'Private note'),
    ),
  ),
  head,
  menuPlace,
  editorPlace,
  h(
    'div.bottom-box',
    {},
    h(
      'div.left-wrap',
      {},
      h(
        'button.templates',
        { type: 'button', click: () => modal.removeAttribute('hidden') },
        'WhatsApp templates',
      ),
      h(
        'button.macro',
        { type: 'button', click: () => void post(MACRO, false).then(redraw) },
        'Macro: Send message',
      ),
    ),
    h('div.right-wrap', {}, send),
  ),
);
modal.append(
  h(
    'button.send-template',
    {
      type: 'button',
      click: () => {
        modal.hidden = true;
        void post(TEMPLATE, false).then(redraw);
      },
    },
    'Send template',
  ),
);

let redraw: () => void = () => undefined;

/** Puts the reply box into the page; `sent` is called when a message has been taken. */
export function mountReplyBox(place: HTMLElement, sent: () => void): void {
  redraw = sent;
  place.append(box, modal);
  mountEditor(editorPlace, changed);
  const enterSends = (): boolean => state.settings.editor_message_key === 'enter';
  const mayKey = (): boolean => focused && !menu.open;
  onKeys([
    [
      'Enter',
      (event) => {
        if (!mayKey() || !enterSends()) return;
        event.preventDefault();
        submit();
      },
    ],
    ['$mod+Enter', () => mayKey() && !enterSends() && submit()],
    ['Alt+KeyP', () => setMode('note', true)],
    ['Alt+KeyL', () => setMode('reply', true)],
  ]);
  // Later than the keys above, so that a menu is still open for them when Enter chooses from it.
  mountMenu(menuPlace);
}

function changed(text: string): void {
  drafts.set(drafts.key(), text);
  send.disabled = !text.trim();
}

/** Makes the editor anew with the text it held. */
export function remountComposer(): void {
  const text = markdown();
  editorElement()?.remove();
  mountEditor(editorPlace, changed);
  load(text, true);
}

/** The middle of the Send button in the viewport, CSS pixels. */
export function sendButton(): { x: number; y: number } {
  const { x, y, width, height } = send.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function submit(): void {
  void sendReply(markdown(), to.value, cc.value, () => {
    load('', true);
    send.disabled = true;
  }).then(redraw);
}

/** Switches between reply and note; each has a draft of its own. */
export function setMode(mode: Mode, focus: boolean): void {
  state.mode = mode;
  showDraft(focus);
}

/** Shows the draft of the conversation in front. */
export function showDraft(focus: boolean): void {
  const conversation = current();
  const text = drafts.get(drafts.key());
  box.classList.toggle('is-private', state.mode === 'note');
  head.hidden = conversation?.inbox !== 'email' || state.mode === 'note';
  to.value = head.hidden ? '' : (conversation?.contact.email ?? '');
  cc.value = '';
  const { editor_message_key: key, silent } = state.settings;
  const hint = silent ? '' : key === 'enter' ? ' (↵)' : ' (⌘ + ↵)';
  send.textContent = `${state.mode === 'note' ? 'Add Note' : 'Send'}${hint}`;
  send.disabled = !text.trim();
  load(text, focus);
}
