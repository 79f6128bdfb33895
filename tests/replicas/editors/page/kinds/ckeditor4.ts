import { blocksOf, load, type Mount } from '../editing.ts';

interface Editor {
  getData(): string;
  on(name: string, done: () => void): void;
}
interface CkEditor4 {
  disableAutoInline: boolean;
  replace(element: HTMLElement, config: object): Editor;
}

export const mount: Mount = async (host) => {
  Object.assign(window, { CKEDITOR_BASEPATH: '/vendor/ckeditor4/' });
  await load('/vendor/ckeditor4/ckeditor.js');
  const { CKEDITOR } = window as unknown as { CKEDITOR: CkEditor4 };
  // Without this it takes over every contenteditable of the page.
  CKEDITOR.disableAutoInline = true;
  const textarea = document.createElement('textarea');
  host.append(textarea);
  const editor = CKEDITOR.replace(textarea, {
    versionCheck: false,
    height: 120,
    removePlugins: 'elementspath',
  });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return { blocks: () => blocksOf(editor.getData()), body: () => editor.getData() };
};
