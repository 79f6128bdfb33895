import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { editable, type Mount } from '../editing.ts';
import { blocksIn } from './prosemirror.ts';

export const mount: Mount = (host) => {
  const editor = new Editor({ element: editable(host), extensions: [StarterKit] });
  return { blocks: () => blocksIn(editor.state.doc), body: () => editor.getHTML() };
};
