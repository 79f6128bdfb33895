import { blocksOf, load, type Mount } from '../editing.ts';

interface Editor {
  getContent(): string;
}
interface TinyMce {
  init(options: object): Promise<Editor[]>;
}

export const mount: Mount = async (host) => {
  await load('/vendor/tinymce/tinymce.min.js');
  const { tinymce } = window as unknown as { tinymce: TinyMce };
  const target = document.createElement('textarea');
  host.append(target);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    height: 240,
    menubar: false,
    promotion: false,
    plugins: 'link lists',
    ...(dark ? { skin: 'oxide-dark', content_css: 'dark' } : {}),
  });
  const content = (): string => editor?.getContent() ?? '';
  return { blocks: () => blocksOf(content()), body: content };
};
