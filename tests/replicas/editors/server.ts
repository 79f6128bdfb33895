import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { loadPage, typeOf } from '../build.ts';
import { PAGE } from './build.ts';
import { EDITORS, type EditorName } from './names.ts';

export const origin = 'https://editors.example';
const modules = join(import.meta.dirname, '../../../node_modules');

/** One reply that reached the server. */
export interface Send {
  readonly editor: EditorName;
  /** The editor's own model: its blocks, a soft break as a newline. */
  readonly blocks: readonly string[];
  /** What the product would store and mail: HTML, or for a field its value. */
  readonly body: string;
}

export interface EditorsDesk {
  readonly sends: readonly Send[];
  /** Serves one page per editor at `origin/<editor>`. */
  route(context: BrowserContext): Promise<void>;
  reset(): void;
}

/** A small helpdesk at its own address: a conversation, a composer with one of the editors, a Send button. */
export function createEditors(): EditorsDesk {
  const sends: Send[] = [];

  async function answer(route: Route, page: ReadonlyMap<string, Buffer>): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const [, first = '', ...rest] = pathname.split('/');
    if (request.method() === 'POST' && pathname === '/api/replies') {
      sends.push(request.postDataJSON());
      return route.fulfill({ json: { id: sends.length } });
    }
    if (first === 'assets') return file(route, pathname, page.get(pathname.slice(1)));
    // Both load skins and languages from beside themselves, so they are served as they come.
    if (first === 'vendor' && (rest[0] === 'ckeditor4' || rest[0] === 'tinymce')) {
      const path = normalize(join(modules, ...rest));
      return file(route, pathname, await readFile(path).catch(() => undefined));
    }
    if ((EDITORS as readonly string[]).includes(first))
      return file(route, 'index.html', page.get('index.html'));
    await route.fulfill({ status: 404 });
  }

  return {
    sends,
    async route(context) {
      const page = await loadPage(PAGE);
      await context.route(`${origin}/**`, (route) => answer(route, page));
    },
    reset() {
      sends.length = 0;
    },
  };
}

async function file(route: Route, name: string, body: Buffer | undefined): Promise<void> {
  await route.fulfill(body ? { body, contentType: typeOf(name) } : { status: 404 });
}
