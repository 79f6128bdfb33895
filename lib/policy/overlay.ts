import type { PolicyFile, RuleChange, Scope } from '#lib/core/policy-file.ts';
import { differences, ordered } from './places.ts';

/** A policy that lies over another one, and where it came from. */
export interface Layer {
  readonly by: 'url' | 'managed';
  readonly file: PolicyFile;
}

/** A place in a policy file that only the layer it came from can change. */
export interface Lock {
  /** Such as `rules.legal/term.severity`, `custom.no-dates` or `gate.pause`. */
  readonly path: string;
  readonly by: Layer['by'];
}

/** Parts that are laid over each other field by field. */
const FIELDS = ['sources', 'providers', 'gate', 'audit', 'budget', 'packs'] as const;
const SINGLE = ['version', 'title', 'otherTopics'] as const;
const STALE = 'grounding/stale-source';

/**
 * Lays one policy over another: what `over` says wins, place by place, and nothing in `own` may soften it. So a rule whose
 * weight `over` sets takes nothing from `own`, no scope of `own` speaks of it, and sentences that `own` approved are left
 * out; one that `over` weighs in a part of the work takes no wordings and numbers. Where `over` gives what fits no topic to a
 * person, `own` opens no topic to AI. Laying it over twice changes nothing.
 */
export function overlaid(own: PolicyFile, over: PolicyFile): PolicyFile {
  const weighed = weighedBy(over);
  const held = heldBy(over);
  const merged: Record<string, unknown> = { ...own };
  for (const key of SINGLE) if (over[key] !== undefined) merged[key] = over[key];
  for (const key of FIELDS) if (over[key]) merged[key] = { ...own[key], ...over[key] };
  merged.rules = rulesOver(own.rules ?? {}, over.rules ?? {}, weighed, held);
  merged.custom = byId(own.custom, over.custom);
  merged.adapters = byId(own.adapters, over.adapters);
  merged.scopes = scopesOver(own.scopes ?? [], over.scopes ?? [], weighed);
  const open = over.otherTopics === 'person' ? own.topics?.filter(({ owner }) => owner !== 'ai') : own.topics;
  merged.topics = byId(open, over.topics);
  merged.wordings = over.wordings ?? (held.size > 0 ? undefined : own.wordings);
  if (setsStaleness(over, held) && over.sources?.staleAfterDays === undefined) {
    const { staleAfterDays: _, ...rest } = (merged.sources ?? {}) as NonNullable<PolicyFile['sources']>;
    merged.sources = rest;
  }
  const kept = Object.entries(merged).filter(
    ([key, value]) => value !== undefined && !isVoid(own, key, value),
  );
  return Object.fromEntries(kept) as unknown as PolicyFile;
}

/** The own policy with all layers over it, first to last, and the places that they lock. */
export function layered(
  own: PolicyFile,
  layers: readonly Layer[],
): { readonly file: PolicyFile; readonly locks: readonly Lock[] } {
  const locks = new Map<string, Lock>();
  let file = own;
  for (const { by, file: over } of layers) {
    file = overlaid(file, over);
    for (const path of lockedBy(over)) locks.set(path, { path, by });
  }
  return { file, locks: [...locks.values()] };
}

/** The places at which a policy says other than the layers over it allow; empty where it respects all of them. */
export function violations(given: PolicyFile, layers: readonly Layer[]): readonly string[] {
  return differences(given, layered(given, layers).file);
}

/** The places that a layer locks. */
function lockedBy(over: PolicyFile): string[] {
  const weighed = weighedBy(over);
  const held = heldBy(over);
  const rules = Object.entries(over.rules ?? {}).flatMap(([code, change]) => {
    const place = (field: string): string => `rules.${code}.${field}`;
    if (weighed.has(code)) return ['severity', 'rollout', 'options', 'allowed'].map(place);
    if (held.has(code)) return [];
    const numbers = Object.keys(change.options ?? {}).map((name) => place(`options.${name}`));
    return change.allowed ? [...numbers, place('allowed')] : numbers;
  });
  const inParts = [...held].filter((code) => !weighed.has(code));
  return [
    ...SINGLE.filter((key) => over[key] !== undefined),
    ...rules,
    ...inParts.flatMap((code) => [`rules.${code}.options`, `rules.${code}.allowed`]),
    ...(over.custom ?? []).map(({ id }) => `custom.${id}`),
    ...(over.scopes ?? []).map(({ title }) => `scopes.${title}`),
    ...(over.topics ?? []).map(({ id }) => `topics.${id}`),
    ...(over.wordings || held.size > 0 ? ['wordings'] : []),
    ...FIELDS.flatMap((key) => Object.keys(over[key] ?? {}).map((field) => `${key}.${field}`)),
    ...(setsStaleness(over, held) && over.sources?.staleAfterDays === undefined
      ? ['sources.staleAfterDays']
      : []),
    ...(over.adapters ?? []).map(({ id }) => `adapters.${id}`),
  ];
}

/** The rules whose weight everywhere is set: built-in ones that are given one, and custom ones. */
function weighedBy({ rules = {}, custom = [] }: PolicyFile): ReadonlySet<string> {
  const built = Object.entries(rules).filter(([, change]) => change.severity ?? change.rollout);
  return new Set([...built.map(([code]) => code), ...custom.map(({ id }) => `custom/${id}`)]);
}

/** These, and those that are weighed in a part of the work: wordings and numbers hold in every part. */
const heldBy = (over: PolicyFile): ReadonlySet<string> =>
  new Set([...weighedBy(over), ...(over.scopes ?? []).flatMap(({ rules }) => Object.keys(rules))]);

// `sources.staleAfterDays` is another name for an option of one rule.
const setsStaleness = ({ rules }: PolicyFile, held: ReadonlySet<string>): boolean =>
  held.has(STALE) || rules?.[STALE]?.options?.days !== undefined;

function rulesOver(
  own: Readonly<Record<string, RuleChange>>,
  over: Readonly<Record<string, RuleChange>>,
  weighed: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Record<string, RuleChange> {
  const kept = new Map(
    Object.entries(own).flatMap(([code, change]): [string, RuleChange][] => {
      if (weighed.has(code)) return [];
      if (!held.has(code)) return [[code, change]];
      const { options: _, allowed: __, ...rest } = change;
      return Object.keys(rest).length > 0 ? [[code, rest]] : [];
    }),
  );
  const set = Object.entries(over).map(([code, change]): [string, RuleChange] => {
    const before = kept.get(code);
    if (!before) return [code, change];
    const options = { ...before.options, ...change.options };
    return [code, { ...before, ...change, ...(Object.keys(options).length > 0 ? { options } : {}) }];
  });
  const free = [...kept].filter(([code]) => !Object.hasOwn(over, code));
  return Object.fromEntries([...free, ...set]);
}

// The last scope that fits wins, so those laid over come last.
function scopesOver(
  own: readonly Scope[],
  over: readonly Scope[],
  weighed: ReadonlySet<string>,
): readonly Scope[] {
  const titles = new Set(over.map(({ title }) => title));
  const free = own.flatMap((scope): Scope[] => {
    if (titles.has(scope.title)) return [];
    const rules = Object.entries(scope.rules).filter(([code]) => !weighed.has(code));
    if (rules.length === 0) return [];
    return rules.length === Object.keys(scope.rules).length
      ? [scope]
      : [{ ...scope, rules: Object.fromEntries(rules) }];
  });
  return [...free, ...over];
}

/** Those laid over in the place of those with the same id, or last. */
function byId<T extends { readonly id: string }>(
  own: readonly T[] = [],
  over: readonly T[] = [],
): readonly T[] {
  return ordered(own, over, ({ id }) => id);
}

// A part that nobody named does not come into being by being laid over.
function isVoid(own: PolicyFile, key: string, value: unknown): boolean {
  return (
    own[key as keyof PolicyFile] === undefined &&
    typeof value === 'object' &&
    Object.keys(value as object).length === 0
  );
}
