import { hash } from '#lib/core/hash.ts';
import type { PolicyFile, RolloutStep, Weight } from '#lib/core/policy-file.ts';
import type { Policy } from '#lib/core/types.ts';
import { DEFAULT_POLICY } from './defaults.ts';

/** The parts of a file that change what is judged or asked; the others are no reason to ask for an approval again. */
const JUDGING = ['scopes', 'topics', 'otherTopics', 'wordings', 'gate'] as const;

/** The rule that `sources.staleAfterDays` speaks of, and the name of its number. */
const STALE = { code: 'grounding/stale-source', option: 'days' } as const;

/**
 * The policy as the engine reads it at a moment, `now` in UTC ISO 8601: stages with a date count once their date has come.
 * Its version names the content: any change of what is judged changes it. A file that changes nothing is the built-in
 * policy, under its own version.
 */
export function toPolicy(file: PolicyFile, now: string): Policy {
  const rules = Object.entries(file.rules ?? {});
  const custom = file.custom ?? [];
  const severities = weightsOf(
    [...rules, ...custom.map((rule) => [`custom/${rule.id}`, rule] as const)],
    Date.parse(now),
  );
  const options = Object.fromEntries(
    rules.flatMap(([code, rule]) => (rule.options ? [[code, { ...rule.options }]] : [])),
  );
  const stale = file.sources?.staleAfterDays;
  if (stale !== undefined) options[STALE.code] = { ...options[STALE.code], [STALE.option]: stale };
  const allowed = Object.fromEntries(
    rules.flatMap(([code, rule]) => (rule.allowed ? [[code, rule.allowed]] : [])),
  );
  const judging = Object.fromEntries(
    JUDGING.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]]])),
  ) as Pick<Policy, (typeof JUDGING)[number]>;
  const content = { severities, options, allowed, ...(custom.length > 0 ? { custom } : {}), ...judging };
  const isBuiltIn =
    file.version === undefined &&
    Object.values(content).every((part) => typeof part === 'object' && Object.keys(part).length === 0);
  if (isBuiltIn) return DEFAULT_POLICY;
  const text = canonical([file.schema, file.version ?? null, content]);
  // Two 32-bit hashes from different starting points: no collision by chance.
  return { version: `${file.version ?? 'unnamed'}#${hash(text)}${hash(`~${text}`)}`, ...content };
}

/** What each code weighs at a moment, in milliseconds since 1970; codes without a weight are left out. */
function weightsOf(
  rules: readonly (readonly [
    string,
    { readonly severity?: Weight; readonly rollout?: readonly RolloutStep[] },
  ])[],
  now: number,
): Record<string, Weight> {
  return Object.fromEntries(
    rules.flatMap(([code, { severity, rollout }]) => {
      const step = rollout?.findLast(({ from }) => Date.parse(from) <= now);
      const weight = step?.severity ?? severity;
      return weight === undefined ? [] : [[code, weight]];
    }),
  );
}

/** When the next stage of a rollout comes into force after `now`, both UTC ISO 8601; null if none does. */
export function nextStage(file: PolicyFile, now: string): string | null {
  const coming = stages(file).filter((at) => at > Date.parse(now));
  return coming.length > 0 ? new Date(Math.min(...coming)).toISOString() : null;
}

/** When the last stage of a rollout came into force up to `now`, both UTC ISO 8601; null if none did. */
export function lastStage(file: PolicyFile, now: string): string | null {
  const past = stages(file).filter((at) => at <= Date.parse(now));
  return past.length > 0 ? new Date(Math.max(...past)).toISOString() : null;
}

function stages(file: PolicyFile): number[] {
  const steps = [...Object.values(file.rules ?? {}), ...(file.custom ?? [])];
  return steps.flatMap(({ rollout = [] }) => rollout.map(({ from }) => Date.parse(from)));
}

/** JSON whose objects have their keys in the order of their characters: the same content is the same text. */
export function canonical(value: unknown, indent?: number): string {
  // A copy in order is written several times faster than through a replacer.
  return JSON.stringify(inOrder(value), null, indent);
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, inOrder(part)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
