import type { PolicyFile } from '#lib/core/policy-file.ts';
import { canonical } from './in-force.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Lists of a policy whose entries have a name of their own: their order is no difference. */
const NAMED = { custom: 'id', scopes: 'title', topics: 'id', adapters: 'id' } as const;
type Named = keyof typeof NAMED;
/** Entries that are one whole: a part of one means nothing without the rest. */
const WHOLE = new Set(['custom', 'topics', 'adapters']);

/** The places at which two policies differ, such as `rules.legal/term.severity`; entries of lists by their names. */
export function differences(one: PolicyFile, other: PolicyFile): string[] {
  return unlike(treeOf(one), treeOf(other), []);
}

/** Makes to `own` the changes that lead from `from` to `to`; everything else in it stays. */
export function rebased(own: PolicyFile, from: PolicyFile, to: PolicyFile): PolicyFile {
  const tree = moved(treeOf(own), treeOf(from), treeOf(to)) as Tree;
  const file: Record<string, unknown> = { ...tree };
  for (const key of Object.keys(NAMED) as Named[]) {
    const entries = tree[key] as Tree | undefined;
    if (!entries) continue;
    if (own[key] && same(from[key], to[key])) {
      file[key] = own[key];
      continue;
    }
    // From the lists: a table would have names that are numbers first.
    const names = new Set([...named(to, key), ...named(own, key)].map(([name]) => name));
    file[key] = [...names].flatMap((name) => (Object.hasOwn(entries, name) ? [entries[name]] : []));
  }
  return file as unknown as PolicyFile;
}

/** A list with others in the place of those of the same name; those that are new come last. */
export function ordered<T>(
  list: readonly T[],
  others: readonly T[],
  nameOf: (one: T) => string,
): readonly T[] {
  const given = new Map(others.map((one) => [nameOf(one), one]));
  const names = new Set(list.map(nameOf));
  return [
    ...list.map((one) => given.get(nameOf(one)) ?? one),
    ...others.filter((one) => !names.has(nameOf(one))),
  ];
}

function treeOf(file: PolicyFile): Tree {
  const lists = (Object.keys(NAMED) as Named[]).flatMap((key) =>
    file[key] ? [[key, Object.fromEntries(named(file, key))] as const] : [],
  );
  return { ...file, ...Object.fromEntries(lists) };
}

/** The entries of a list with their names, in its order; of equal names the later ones are numbered. */
function named(file: PolicyFile, key: Named): [name: string, entry: Tree][] {
  const seen = new Map<string, number>();
  return ((file[key] ?? []) as readonly unknown[]).map((one) => {
    const entry = one as Tree;
    const title = String(entry[NAMED[key]]);
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return [count === 1 ? title : `${title} (${count})`, entry];
  });
}

const isTree = (value: unknown): value is Tree =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
// A part that is empty says no more than one that is not there.
const filled = (value: unknown): unknown =>
  isTree(value) && Object.keys(value).length === 0 ? undefined : value;
function same(one: unknown, other: unknown): boolean {
  const [a, b] = [filled(one), filled(other)];
  return a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
}
const isWhole = ([first = '', ...rest]: readonly string[]): boolean => rest.length === 1 && WHOLE.has(first);

function unlike(one: unknown, other: unknown, path: readonly string[]): string[] {
  if (same(one, other)) return [];
  const [a = {}, b = {}] = [one, other];
  if (!isTree(a) || !isTree(b) || isWhole(path)) return [path.join('.')];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => unlike(at(a, key), at(b, key), [...path, key]));
}

function moved(own: unknown, from: unknown, to: unknown): unknown {
  if (same(from, to)) return own;
  const parts = [own, from].every((one) => one === undefined || isTree(one));
  if (!isTree(to) || !parts) return to;
  const before = (own ?? {}) as Tree;
  const keys = new Set([...Object.keys((from ?? {}) as Tree), ...Object.keys(to)]);
  const next = new Map(Object.entries(before));
  for (const key of keys) {
    const value = moved(at(before, key), at((from ?? {}) as Tree, key), at(to, key));
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return next.size === 0 && from !== undefined ? undefined : Object.fromEntries(next);
}

function at(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
