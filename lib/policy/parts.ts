import { hash } from '#lib/core/hash.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';

/** What a policy says, by place: `rules.<code>`, `custom.<id>`, `scopes.<title>`, `topics.<id>`, `wordings.<hash>`, `gate` … */
export type Parts = ReadonlyMap<string, unknown>;

type Lists = 'custom' | 'scopes' | 'topics' | 'wordings';
/** How the entries of a list are told apart. */
const NAMES: { readonly [Key in Lists]: (entry: never) => string } = {
  custom: ({ id }: { id: string }) => id,
  scopes: ({ title }: { title: string }) => title,
  topics: ({ id }: { id: string }) => id,
  wordings: (text: string) => hash(text),
};
const LISTS = Object.keys(NAMES) as Lists[];
/** Parts that are taken as a whole. What the file is called, and helpdesks, are no part of a pack. */
const WHOLE = ['otherTopics', 'gate', 'sources', 'providers', 'audit', 'budget'] as const;

/** The parts of a policy, in the order of its file. */
export function partsOf(file: PolicyFile): Parts {
  return new Map<string, unknown>([
    ...Object.entries(file.rules ?? {}).map(([code, change]) => [`rules.${code}`, change] as const),
    ...LISTS.flatMap((key) => (file[key] ?? []).map((entry) => [placeIn(key, entry), entry] as const)),
    ...WHOLE.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]] as const])),
  ]);
}

/** A policy of nothing but these parts. */
export function policyOf(parts: Iterable<readonly [place: string, part: unknown]>): PolicyFile {
  return withParts({ schema: 1 }, parts);
}

/** A policy with other parts; one that is undefined goes. Entries of lists keep their place, new ones come last. */
export function withParts(
  file: PolicyFile,
  parts: Iterable<readonly [place: string, part: unknown]>,
): PolicyFile {
  const next: Record<string, unknown> = { ...file };
  for (const [place, part] of parts) {
    const [key, name] = split(place);
    if (name === '') put(next, key, part);
    else if (key === 'rules') {
      const rules: Record<string, unknown> = { ...(next.rules as object | undefined) };
      put(rules, name, part);
      put(next, key, Object.keys(rules).length > 0 ? rules : undefined);
    } else put(next, key, withEntry(key as Lists, (next[key] ?? []) as readonly unknown[], place, part));
  }
  return next as unknown as PolicyFile;
}

function withEntry(
  key: Lists,
  list: readonly unknown[],
  place: string,
  part: unknown,
): readonly unknown[] | undefined {
  const at = list.findIndex((entry) => placeIn(key, entry) === place);
  if (part === undefined) {
    const rest = at < 0 ? list : list.toSpliced(at, 1);
    return rest.length > 0 ? rest : undefined;
  }
  return at < 0 ? [...list, part] : list.with(at, part);
}

function put(table: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete table[key];
  else table[key] = value;
}

const placeIn = (key: Lists, entry: unknown): string => `${key}.${NAMES[key](entry as never)}`;

function split(place: string): readonly [key: string, name: string] {
  const dot = place.indexOf('.');
  return dot < 0 ? [place, ''] : [place.slice(0, dot), place.slice(dot + 1)];
}
