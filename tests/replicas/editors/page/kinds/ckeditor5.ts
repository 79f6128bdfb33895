import {
  Bold,
  ClassicEditor,
  Clipboard,
  Essentials,
  Italic,
  Link,
  List,
  type ModelElement,
  type ModelText,
  Paragraph,
  Undo,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount } from '../editing.ts';

export const mount: Mount = async (host) => {
  const element = document.createElement('div');
  host.append(element);
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Undo, Clipboard],
    toolbar: ['bold', 'italic', 'link', 'bulletedList'],
  });
  const line = (block: ModelElement): string =>
    [...block.getChildren()].map((node) => (node.is('$text') ? (node as ModelText).data : '\n')).join('');
  return {
    blocks: () =>
      ([...(editor.model.document.getRoot()?.getChildren() ?? [])] as ModelElement[]).map((block) =>
        line(block).replaceAll('\u00a0', ' '),
      ),
    body: () => editor.getData(),
  };
};
