import type { Evidence } from '#lib/core/types.ts';
import { articlesInJson, readArticles } from './import.ts';
import { articlesInCsv } from './import-csv.ts';
import { readHtml } from './import-html.ts';
import { readMarkdown } from './import-markdown.ts';
import { MAX_PROBLEMS, type RowProblem, type Rows } from './rows.ts';

/** A file that was chosen, as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What is wrong, and in which of the files. */
export type FileProblem = RowProblem & { readonly file: string };

/** The articles of all files, or everything that is wrong with them. */
export type FilesResult =
  | { readonly ok: true; readonly articles: readonly Evidence[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const READERS: Readonly<Record<string, (file: TextFile) => Rows<Evidence>>> = {
  json: ({ text }) => articlesInJson(text),
  csv: ({ text }) => articlesInCsv(text),
  md: (file) => onePage(file, readMarkdown(file.text)),
  markdown: (file) => onePage(file, readMarkdown(file.text)),
  html: (file) => onePage(file, readHtml(file.text)),
  htm: (file) => onePage(file, readHtml(file.text)),
};

/** The endings of the files that can be read. */
export const READABLE: readonly string[] = Object.keys(READERS);

/** Reads several files as one import: all articles or none. Never throws. Needs a DOM for Markdown and HTML. */
export function readFiles(files: readonly TextFile[]): FilesResult {
  const articles: Evidence[] = [];
  const problems: FileProblem[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const result = readFile(file);
    if (!result.ok) {
      problems.push(...result.problems.map((problem) => ({ ...problem, file: file.name })));
      continue;
    }
    for (const article of result.rows) {
      const first = fileOf.get(article.id);
      if (first !== undefined) {
        const say = `The id “${article.id}” is in ${first} too.`;
        problems.push({ file: file.name, field: 'id', say });
      }
      fileOf.set(article.id, first ?? file.name);
      articles.push(article);
    }
  }
  return problems.length ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) } : { ok: true, articles };
}

function readFile(file: TextFile): Rows<Evidence> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  const say = `This kind of file cannot be read. Readable: ${READABLE.join(', ')}.`;
  if (!reader) return { ok: false, problems: [{ say }] };
  try {
    return reader(file);
  } catch {
    // For instance a page nested so deeply that walking it overflows the stack.
    return { ok: false, problems: [{ say: 'The file could not be read.' }] };
  }
}

// One article a file; without an id or a title, the file's name stands for them.
function onePage(file: TextFile, page: object): Rows<Evidence> {
  const name = file.name.replace(/\.[a-z]+$/i, '');
  const result = readArticles([{ id: name, title: name.replace(/[-_]+/g, ' '), ...page }]);
  if (result.ok) return result;
  // A page has no rows.
  return {
    ok: false,
    problems: result.problems.map(({ field, say }) => ({
      ...(field ? { field } : {}),
      say: say.replace(/^Row 1:? (\w)/, (_, letter: string) => letter.toUpperCase()),
    })),
  };
}
