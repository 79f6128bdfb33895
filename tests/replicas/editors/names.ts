/** The editors of the replica; each has its page at `/<name>`. */
export const EDITORS = [
  'ckeditor5',
  'ckeditor4',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'quill',
  'draftjs',
  'tinymce',
  'summernote',
  'contenteditable',
  'shadow',
  'textarea',
  'react-textarea',
] as const;

export type EditorName = (typeof EDITORS)[number];
