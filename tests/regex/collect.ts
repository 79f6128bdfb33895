import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression of the product and the files it is made in. */
export interface Collected {
  readonly source: string;
  readonly flags: string;
  readonly files: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['core', 'rules', 'engine'];

/**
 * Every regular expression of `lib/core`, `lib/rules` and `lib/engine`: the literals in their source, and what they pass to
 * the constructor `RegExp` while they load and judge a text. Must run before anything else has loaded those files.
 */
export async function collect(): Promise<readonly Collected[]> {
  const found = new Map<string, { source: string; flags: string; files: Set<string> }>();
  const add = (source: string, flags: string, file: string): void => {
    const key = `${source}\n${flags}`;
    const known = found.get(key) ?? { source, flags, files: new Set<string>() };
    known.files.add(file);
    found.set(key, known);
  };
  const files = globSync(`lib/{${FOLDERS.join()}}/**/*.ts`, { cwd: ROOT }).sort();
  for (const file of files) for (const { pattern, flags } of literalsIn(file)) add(pattern, flags, file);
  const release = watchConstructor((made) => add(made.source, made.flags, made.file));
  try {
    const loaded: [string, unknown][] = [];
    for (const file of files) loaded.push([file, await import(join(ROOT, file))]);
    const { lean } = await import('#lib/core/lean.ts');
    for (const [file, exported] of loaded)
      for (const source of gatedIn(exported)) add(lean(source, 'g').source, 'g', file);
    await judgeSomething();
  } finally {
    release();
  }
  return [...found.values()].map((one) => ({ ...one, files: [...one.files].sort() }));
}

/** Sources that wait behind pieces of words, see `Gated`, or behind letters, see `Frame`: most are made only when these come up. */
function gatedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  if (Array.isArray(value) && value.length === 2 && typeof value[0] === 'string') {
    const source: unknown = value[1];
    return typeof source === 'string' && /[\\(]/.test(source) ? [source] : [];
  }
  return Object.values(value).flatMap(gatedIn);
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

function literalsIn(file: string): Literal[] {
  const { program, errors } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const literals: Literal[] = [];
  walk(program, literals);
  return literals;
}

function walk(node: unknown, literals: Literal[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'Literal' && 'regex' in node && node.regex)
    literals.push(node.regex as Literal);
  for (const value of Object.values(node)) walk(value, literals);
}

/** Reports what is passed to `RegExp` until the function that it gives back is called. */
function watchConstructor(
  report: (made: { source: string; flags: string; file: string }) => void,
): () => void {
  const original = globalThis.RegExp;
  const seen = (made: RegExp): RegExp => {
    const file = callerOf(new Error().stack ?? '');
    if (file) report({ source: made.source, flags: made.flags, file });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, self) => seen(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => seen(Reflect.apply(target, self, args) as RegExp),
  });
  return () => {
    globalThis.RegExp = original;
  };
}

const CALLER = new RegExp(`(?:file://)?(${ROOT}/lib/(?!core/lean\\.ts)(?:${FOLDERS.join('|')})/[^:)]+)`);

function callerOf(stack: string): string | undefined {
  const file = CALLER.exec(stack)?.[1];
  return file && relative(ROOT, file);
}

// Some are made when the first text comes in.
async function judgeSomething(): Promise<void> {
  const [{ review }, { RULES }] = await Promise.all([
    import('#lib/engine/review.ts'),
    import('#lib/rules/index.ts'),
  ]);
  const draft = { visibility: 'public', to: [], origin: { kind: 'ai', aiShare: 1 } } as const;
  for (const rule of RULES) {
    for (const example of rule.examples.flags) {
      const {
        text,
        messages = [],
        knowledge = [],
      } = typeof example === 'string' ? { text: example } : example;
      const spoken = rule.reads === 'customer' ? ([{ author: 'customer', text }] as const) : [];
      const conversation = { helpdesk: 'test', id: '1', customer: {}, messages: [...messages, ...spoken] };
      review(
        { draft: { ...draft, text }, conversation, knowledge, policy: { version: '1', severities: {} } },
        RULES,
      );
    }
  }
}
