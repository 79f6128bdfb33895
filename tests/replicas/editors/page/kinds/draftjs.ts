import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom-18/client';
import { editable, type Mount, nextFrames } from '../editing.ts';

interface State {
  getCurrentContent(): {
    getPlainText(): string;
    getBlocksAsArray(): { getText(): string }[];
  };
}

let current: State = EditorState.createEmpty();

function Composer() {
  const [editorState, setState] = useState(current);
  const onChange = (next: State): void => {
    current = next;
    setState(next);
  };
  return createElement(Editor, { editorState, onChange, ariaLabel: 'Reply' });
}

export const mount: Mount = async (host) => {
  createRoot(editable(host)).render(createElement(Composer));
  await nextFrames();
  return {
    blocks: () =>
      current
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block) => block.getText()),
    body: () => current.getCurrentContent().getPlainText(),
  };
};
