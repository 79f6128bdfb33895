import type { Plugin } from 'vite';
import type { ReplicaPage } from '../build.ts';

// Draft.js calls what React 19 no longer has, so it gets the last React that does.
const OLD_REACT: Readonly<Record<string, string>> = { react: 'react-18', 'react-dom': 'react-dom-18' };

function oldReact(): Plugin {
  return {
    name: 'replica:old-react',
    enforce: 'pre',
    config: () => ({ define: { global: 'globalThis' } }),
    async resolveId(source, importer) {
      const [name = '', ...rest] = source.split('/');
      const old = OLD_REACT[name];
      if (!old || !/\/(draft-js|react-dom-18)\/|\/kinds\/draftjs\.ts/.test(importer ?? '')) return null;
      return this.resolve([old, ...rest].join('/'), importer, { skipSelf: true });
    },
  };
}

/** What the page of the editors' replica is made of. */
export const PAGE: ReplicaPage = {
  replica: 'editors',
  sources: ['page/**/*.*', 'build.ts'],
  packages: [
    'ckeditor5',
    'draft-js',
    'jquery',
    'lexical',
    'prosemirror-view',
    'quill',
    'react',
    'slate-react',
    'summernote',
    '@tiptap/core',
  ],
  plugins: [oldReact()],
};
