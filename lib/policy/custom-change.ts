import type { CustomRule, PolicyFile, RolloutStep, Scope } from '#lib/core/policy-file.ts';

/**
 * A policy with a custom rule kept: in the place of the rule with the id `before`, else at the place `at`, else last. What
 * other parts of the policy say about the rule follows a new id.
 */
export function withCustom(
  file: PolicyFile,
  rule: CustomRule,
  { before, at }: { readonly before?: string | undefined; readonly at?: number } = {},
): PolicyFile {
  const all = file.custom ?? [];
  const known = all.some(({ id }) => id === before);
  const custom = known
    ? all.map((one) => (one.id === before ? rule : one))
    : all.toSpliced(at ?? all.length, 0, rule);
  const kept = { ...file, custom };
  return before === undefined || before === rule.id ? kept : renamed(kept, codeOf(before), codeOf(rule.id));
}

/** A policy in which a custom rule has other dated stages, or none. */
export function withStages(file: PolicyFile, id: string, steps: readonly RolloutStep[]): PolicyFile {
  const custom = file.custom?.map((rule): CustomRule => {
    if (rule.id !== id) return rule;
    const { rollout: _, ...rest } = rule;
    return steps.length > 0 ? { ...rest, rollout: steps } : rest;
  });
  return custom ? { ...file, custom } : file;
}

/** A policy without one of its custom rules, and without what other parts say about it. */
export function withoutCustom(file: PolicyFile, id: string): PolicyFile {
  const { custom = [], ...rest } = file;
  const left = custom.filter((one) => one.id !== id);
  return renamed(left.length > 0 ? { ...rest, custom: left } : rest, codeOf(id), null);
}

/** An id made of a title: "Never promise delivery dates" is `never-promise-delivery-dates`, with a number where it is taken. */
export function idOf(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const base = trimmed(plain.slice(0, LONGEST_ID)) || 'rule';
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : `-${count}`;
    const id = `${trimmed(base.slice(0, LONGEST_ID - end.length))}${end}`;
    if (!taken.includes(id)) return id;
  }
}

const LONGEST_ID = 60;
const trimmed = (text: string): string => text.replace(/^-+|-+$/g, '');
const codeOf = (id: string): string => `custom/${id}`;

/** Gives what is said about a code to another code, or drops it; a scope that says nothing any more goes. */
function renamed(file: PolicyFile, code: string, to: string | null): PolicyFile {
  const { rules, scopes, ...rest } = file;
  const ruled = rules && moved(rules, code, to);
  const scoped = scopes?.flatMap((scope): Scope[] => {
    const own = moved(scope.rules, code, to);
    return Object.keys(own).length > 0 ? [{ ...scope, rules: own }] : [];
  });
  return {
    ...rest,
    ...(ruled && Object.keys(ruled).length > 0 ? { rules: ruled } : {}),
    ...(scoped && scoped.length > 0 ? { scopes: scoped } : {}),
  };
}

function moved<T>(of: Readonly<Record<string, T>>, code: string, to: string | null): Record<string, T> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, value]) => {
      if (key !== code) return [[key, value]];
      return to === null ? [] : [[to, value]];
    }),
  );
}
