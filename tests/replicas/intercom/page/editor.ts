import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Node, Slice } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { dialect, settings } from './dialect.ts';
import { blocksIn, paragraphs, schema, textIn } from './schema.ts';
import { send } from './send.ts';
import { getState } from './store.ts';

const { marks, nodes } = schema;
let view: EditorView | null = null;
const drafts = new Map<string, unknown>();
const draftKey = (): string => `${getState().active} ${getState().mode}`;

const sends =
  (close: boolean): Command =>
  () => {
    void send(close);
    return true;
  };
const breaks: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

const PLUGINS = [
  history(),
  keymap({
    'Mod-Enter': sends(false),
    'Mod-Shift-Enter': sends(true),
    'Shift-Enter': breaks,
    ...(settings.enter === 'newline' ? {} : { Enter: sends(false) }),
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  }),
  keymap({ Enter: splitListItem(nodes.listItem), 'Shift-Tab': liftListItem(nodes.listItem) }),
  keymap(baseKeymap),
];

/** Makes the composer's editor with what it held last. Call the answer to take it away again. */
export function mountEditor(place: HTMLElement): () => void {
  const key = draftKey();
  const draft = drafts.get(key);
  const doc = draft ? Node.fromJSON(schema, draft) : undefined;
  const made = new EditorView(place, {
    state: EditorState.create({ schema, plugins: PLUGINS, ...(doc ? { doc } : {}) }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      class: dialect.editor,
      ...(settings.enter === 'sends, said' ? { enterkeyhint: 'send' } : {}),
    },
  });
  view = made;
  return () => {
    drafts.set(key, made.state.doc.toJSON());
    made.destroy();
    if (view === made) view = null;
  };
}

export const currentText = (): string => (view ? textIn(view.state.doc) : '');
export const currentBlocks = () => (view ? blocksIn(view.state.doc) : []);

/** Empties the composer of a conversation, as after sending; it need not be in front any more. */
export function clear(conversation: string, mode: string): void {
  drafts.delete(`${conversation} ${mode}`);
  if (view && draftKey() === `${conversation} ${mode}`)
    view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
}

/** Puts text where the caret is, as a macro and Copilot do. */
export function insertText(text: string): void {
  if (!view) return;
  view.dispatch(view.state.tr.replaceSelection(new Slice(Fragment.from(paragraphs(text)), 1, 1)));
  view.focus();
}

/** The toolbar's commands by their name. */
export const COMMANDS = {
  Bold: toggleMark(marks.bold),
  Italic: toggleMark(marks.italic),
  List: wrapInList(nodes.unorderedList),
} as const;

export function run(command: Command): void {
  if (!view) return;
  command(view.state, view.dispatch);
  view.focus();
}
