import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { defaultMarkdownParser, defaultMarkdownSerializer, schema } from 'prosemirror-markdown';
import { type Command, EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { menu, menuFor } from './menus.ts';
import { state } from './store.ts';

const breaks: Command = chainCommands(exitCode, (now, dispatch) => {
  dispatch?.(now.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
});
const PLUGINS = [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, 'Shift-Enter': breaks, 'Mod-Enter': breaks }),
  keymap(baseKeymap),
];

const stateOf = (markdown: string): EditorState =>
  EditorState.create({ doc: defaultMarkdownParser.parse(markdown), plugins: PLUGINS });

let view: EditorView | null = null;
/** Whether the editor has the focus, as the reply box believes. */
export let focused = false;

/** What would be sent: the document as Markdown. */
export const markdown = (): string => (view ? defaultMarkdownSerializer.serialize(view.state.doc) : '');

/** Makes the editor; `changed` is told its Markdown after every change. */
export function mountEditor(place: HTMLElement, changed: (markdown: string) => void): void {
  view = new EditorView(place, {
    state: stateOf(''),
    attributes: { class: 'ProseMirror-woot-style' },
    dispatchTransaction(transaction) {
      view?.updateState(view.state.apply(transaction));
      if (!view) return;
      menuFor(view);
      if (transaction.docChanged) changed(markdown());
    },
    // An open menu takes Enter from the editor, and chooses by a listener of its own.
    handleKeyDown: (_, event) => menu.open && ['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key),
    handleDOMEvents: {
      keydown(_, event) {
        const mod = event.ctrlKey || event.metaKey;
        const enter = state.settings.editor_message_key === 'enter';
        if (event.key !== 'Enter' || event.isComposing) return;
        if (enter ? !mod && !event.shiftKey : mod) event.preventDefault();
      },
      focus: () => {
        focused = true;
      },
      blur: () => {
        focused = false;
      },
    },
  });
}

/** Shows other Markdown, as after switching conversation or mode: a state of its own, so undo starts afresh. */
export function load(text: string, focus: boolean): void {
  if (!view) return;
  view.updateState(stateOf(text));
  menuFor(view);
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  if (focus) view.focus();
}

/** Replaces what stands between two positions by Markdown. */
export function insert(text: string, from: number, to: number): void {
  if (!view) return;
  const { content } = defaultMarkdownParser.parse(text);
  const only = content.childCount === 1 && content.firstChild?.isTextblock;
  view.dispatch(
    view.state.tr.replaceWith(from, to, only ? (content.firstChild?.content ?? content) : content),
  );
  view.focus();
}

/** Replaces what stands between two positions by plain text. */
export function insertPlain(text: string, from: number, to: number): void {
  view?.dispatch(view.state.tr.insertText(text, from, to));
  view?.focus();
}

/** Puts a paragraph below what stands there, as the helpdesk itself does. */
export function appendParagraph(text: string): void {
  if (!view) return;
  const { tr, doc } = view.state;
  view.dispatch(tr.insert(doc.content.size, schema.nodes.paragraph.create(null, schema.text(text))));
}

/** The editor's element, for tests of what is not there. */
export const editorElement = (): HTMLElement | null => view?.dom ?? null;
