import type { EditorName } from '../names.ts';
import type { Editing, Mount } from './editing.ts';
import './page.css';

const MOUNTS: Readonly<Record<EditorName, () => Promise<{ mount: Mount }>>> = {
  ckeditor5: () => import('./kinds/ckeditor5.ts'),
  ckeditor4: () => import('./kinds/ckeditor4.ts'),
  prosemirror: () => import('./kinds/prosemirror.ts'),
  tiptap: () => import('./kinds/tiptap.ts'),
  lexical: () => import('./kinds/lexical.ts'),
  slate: () => import('./kinds/slate.tsx'),
  quill: () => import('./kinds/quill.ts'),
  draftjs: () => import('./kinds/draftjs.ts'),
  tinymce: () => import('./kinds/tinymce.ts'),
  summernote: () => import('./kinds/summernote.ts'),
  contenteditable: () => import('./kinds/contenteditable.ts'),
  shadow: () => import('./kinds/shadow.ts'),
  textarea: () => import('./kinds/textarea.ts'),
  'react-textarea': () => import('./kinds/react-textarea.tsx'),
};

declare global {
  interface Window {
    /** What a test can reach in the page's own world. */
    editing?: Editing;
    /** Sets the clock forward: editors join in one undo step what happens within about a second. */
    later(milliseconds: number): void;
  }
}

const clock = Date.now;
let skipped = 0;
Date.now = () => clock() + skipped;
window.later = (milliseconds) => {
  skipped += milliseconds;
};

const editor = location.pathname.split('/')[1] as EditorName;
const host = document.getElementById('composer') as HTMLElement;
const editing = await (await MOUNTS[editor]()).mount(host);
window.editing = editing;
document.getElementById('send')?.addEventListener('click', () => {
  const body = JSON.stringify({ editor, blocks: editing.blocks(), body: editing.body() });
  void fetch('/api/replies', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
});
