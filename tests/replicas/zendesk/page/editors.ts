import {
  Bold,
  Clipboard,
  DecoupledEditor,
  type Editor,
  Essentials,
  Italic,
  Link,
  List,
  type ModelElement,
  type ModelText,
  Paragraph,
  PasteFromOffice,
  Undo,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Channel } from '../tickets.ts';
import { change, ticketOf } from './store.ts';

export type Kind = 'rich' | 'plain';

/** The live editors of each ticket. */
export const editors = new Map<number, { rich?: Editor; plain?: Editor }>();

const drafts = new Map<number, string>();
const wantsFocus = new Set<number>();

export const kindOf = (channel: Channel): Kind => (channel === 'native_messaging' ? 'plain' : 'rich');

export function editorOf(id: number): Editor | undefined {
  return editors.get(id)?.[kindOf(ticketOf(id).target)];
}

interface Mount {
  id: number;
  kind: Kind;
  host: HTMLElement;
  toolbar: HTMLElement | null;
  onEnter: () => void;
}

const settings = {
  rich: {
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Undo, Clipboard, PasteFromOffice],
    toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', '|', 'undo', 'redo'],
  },
  plain: { plugins: [Essentials, Paragraph, Clipboard], toolbar: [] },
};

/** Creates the ticket's editor with what its composer held last. Call the answer to take it away again. */
export function mountEditor({ id, kind, host, toolbar, onEnter }: Mount): () => void {
  let editor: DecoupledEditor | undefined;
  let live = true;
  const root = { initialData: drafts.get(id) ?? '' };
  void DecoupledEditor.create({ licenseKey: 'GPL', root, ...settings[kind] }).then((created) => {
    const editable = created.ui.getEditableElement();
    if (!live || !editable) return created.destroy();
    editor = created;
    host.append(editable);
    if (kind === 'rich' && created.ui.view.toolbar.element) toolbar?.append(created.ui.view.toolbar.element);
    // The root's attributes belong to CKEditor's view: set on the node itself they would be removed again.
    attribute(created, 'data-test-id', `omnicomposer-${kind}-text-ckeditor`);
    label(id, created);
    if (kind === 'plain') sendOnEnter(created, onEnter);
    editors.set(id, { [kind]: created });
    if (wantsFocus.delete(id)) focus(created);
    return undefined;
  });
  return () => {
    live = false;
    if (!editor) return;
    drafts.set(id, editor.getData());
    editors.delete(id);
    void editor.destroy();
    host.replaceChildren();
    toolbar?.replaceChildren();
  };
}

function attribute(editor: Editor, name: string, value: string): void {
  const root = editor.editing.view.document.getRoot();
  if (root) editor.editing.view.change((writer) => writer.setAttribute(name, value, root));
}

function label(id: number, editor = editorOf(id)): void {
  const internal = ticketOf(id).target === 'internal';
  if (editor) attribute(editor, 'aria-label', internal ? 'Internal note composer' : 'Public reply composer');
}

function sendOnEnter(editor: Editor, send: () => void): void {
  editor.editing.view.document.on(
    'keydown',
    (event, data) => {
      const { key, isComposing, keyCode } = data.domEvent as KeyboardEvent;
      if (key !== 'Enter' || data.shiftKey || data.ctrlKey || data.altKey || isComposing || keyCode === 229)
        return;
      data.preventDefault();
      event.stop();
      send();
    },
    { priority: 'highest' },
  );
}

function focus(editor: Editor): void {
  editor.model.change((writer) =>
    writer.setSelection(writer.createPositionAt(editor.model.document.getRoot() ?? never(), 'end')),
  );
  editor.editing.view.focus();
}

function never(): never {
  throw new Error('The editor has no root');
}

/** Points the composer at a channel; the text stays, also when that needs the other editor. */
export function switchChannel(id: number, target: Channel): void {
  const ticket = ticketOf(id);
  const next = target === 'internal' ? target : ticket.channel;
  wantsFocus.add(id);
  change(id, { target: next });
  label(id);
  const editor = kindOf(next) === kindOf(ticket.target) ? editorOf(id) : undefined;
  if (editor && wantsFocus.delete(id)) focus(editor);
}

/** The composer's text: a newline for each paragraph and each soft break. */
export function textOf(editor: Editor): string {
  const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])] as ModelElement[];
  const line = (block: ModelElement) =>
    [...block.getChildren()].map((node) => (node.is('$text') ? (node as ModelText).data : '\n')).join('');
  return blocks.map(line).join('\n').replaceAll('\u00a0', ' ');
}

export function insertHtml(id: number, html: string): void {
  const editor = editorOf(id);
  if (!editor) return;
  editor.model.insertContent(editor.data.toModel(editor.data.processor.toView(html)));
  editor.editing.view.focus();
}

/** The helpdesk's own machine writes the draft anew, after a while. */
export function enhance(id: number): void {
  const words =
    'Thank you for writing to us. We have looked into this with care and will be in touch as soon as there is any news.';
  setTimeout(() => editorOf(id)?.setData(`<p>${words}</p>`), 100);
}

/** Makes the composer anew, as the real workspace does when it renders again, or for the first time after it was removed. */
export function remountComposer(id: number): void {
  change(id, { composer: (ticketOf(id).composer ?? 0) + 1 });
}

export function removeComposer(id: number): void {
  change(id, { composer: undefined });
}
