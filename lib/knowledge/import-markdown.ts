import { marked } from 'marked';
import { htmlText, type ReadPage } from './import-html.ts';

/** What stands before an article in a static site's file. */
export interface MarkdownPage extends ReadPage {
  readonly id?: string;
  readonly internal?: boolean;
}

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;
const FIELDS: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'title',
  url: 'url',
  updatedat: 'updatedAt',
  updated: 'updatedAt',
  date: 'updatedAt',
  lastmod: 'updatedAt',
  internal: 'internal',
};

/**
 * Reads one article in Markdown: the title from the front matter or else the first heading, the rest as the plain text
 * it shows. Needs a DOM.
 */
export function readMarkdown(markdown: string): MarkdownPage {
  const content = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const matter = frontMatter(FRONT_MATTER.exec(content)?.[1] ?? '');
  const tokens = marked.lexer(content.replace(FRONT_MATTER, ''));
  const at = matter.title === undefined ? tokens.findIndex(({ type }) => type === 'heading') : -1;
  const [heading] = at < 0 ? [] : tokens.splice(at, 1);
  const title = heading && htmlText(marked.parser([heading]));
  const text = htmlText(marked.parser(tokens));
  return { ...(title ? { title } : {}), ...matter, text };
}

// Only `name: value` lines; that is what help centres write.
function frontMatter(block: string): Omit<MarkdownPage, 'text'> {
  const fields = block.split('\n').flatMap((line): [string, string | boolean][] => {
    const [, name = '', value = ''] = /^(\w+):\s*(.+?)\s*$/.exec(line) ?? [];
    const field = FIELDS[name.toLowerCase()];
    const bare = value.replace(/^(["'])(.*)\1$/, '$2');
    if (!field || !bare) return [];
    return [[field, field === 'internal' && /^(?:true|false)$/.test(bare) ? bare === 'true' : bare]];
  });
  return Object.fromEntries(fields);
}
