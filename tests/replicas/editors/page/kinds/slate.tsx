import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { type Mount, nextFrames } from '../editing.ts';

export const mount: Mount = async (host) => {
  const editor = withHistory(withReact(createEditor()));
  const initial = [{ type: 'paragraph', children: [{ text: '' }] }];
  createRoot(host).render(
    <Slate editor={editor} initialValue={initial}>
      <Editable className="editable" aria-label="Reply" />
    </Slate>,
  );
  await nextFrames();
  const blocks = (): string[] => editor.children.map((block) => Node.string(block));
  return { blocks, body: () => JSON.stringify(editor.children) };
};
