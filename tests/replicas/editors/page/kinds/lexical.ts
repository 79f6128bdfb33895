import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor, HISTORY_MERGE_TAG } from 'lexical';
import { editable, type Mount } from '../editing.ts';

export const mount: Mount = (host) => {
  const root = editable(host);
  root.contentEditable = 'true';
  root.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => $getRoot().append($createParagraphNode()), { tag: HISTORY_MERGE_TAG });
  return {
    blocks: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent()),
      ),
    body: () => editor.read(() => $generateHtmlFromNodes(editor)),
  };
};
