import type { PolicyFile, Weight } from '#lib/core/policy-file.ts';
import { matching } from '../matching.ts';
import type { RuleText } from './catalogue.ts';
import { NO_RATES, type Rates } from './rates.ts';

export const WEIGHTS = ['off', 'observe', 'info', 'warn', 'block'] as const;

/** What the list shows: everything, what the team changed, or one weight. */
export type Show = 'all' | 'changed' | Weight;
export const SHOWS = ['all', 'changed', 'block', 'warn', 'info', 'observe', 'off'] as const;

/** The order of the list: groups of codes, or the rules that were held or kept most first. */
export type Order = 'code' | 'held' | 'kept';
export const ORDERS = ['code', 'held', 'kept'] as const;

/** Rules under one heading. */
export interface Group {
  readonly name: string;
  readonly rules: readonly RuleText[];
}

/** What a rule weighs today under a policy; `now` in milliseconds since 1970. */
export function weightOf(
  { code, severity }: Pick<RuleText, 'code' | 'severity'>,
  { rules = {} }: PolicyFile,
  now = Date.now(),
): Weight {
  const change = Object.hasOwn(rules, code) ? rules[code] : undefined;
  const stage = change?.rollout?.findLast(({ from }) => Date.parse(from) <= now);
  return stage?.severity ?? change?.severity ?? severity;
}

/** Whether the team changed anything about the rule. */
export function isChanged({ code }: Pick<RuleText, 'code'>, { rules = {} }: PolicyFile): boolean {
  return Object.hasOwn(rules, code);
}

/** The rules that fit a search and a choice, by group. Every word of the search must stand somewhere in the rule. */
export function listed(
  rules: readonly RuleText[],
  query: string,
  show: Show,
  file: PolicyFile,
): readonly Group[] {
  const chosen = rules.filter(
    (rule) => show === 'all' || (show === 'changed' ? isChanged(rule, file) : weightOf(rule, file) === show),
  );
  const fitting = matching(chosen, query, ({ code, firesOn, notOn, why }) => [code, firesOn, notOn, why]);
  const groups = Map.groupBy(fitting, ({ code }) => code.split('/')[0] ?? '');
  return [...groups].map(([name, own]) => ({ name, rules: own }));
}

/** The same rules under one heading, those first of which there is most; the others keep their order. */
export function ranked(
  groups: readonly Group[],
  by: 'held' | 'kept',
  rates: ReadonlyMap<string, Rates>,
  name: string,
): readonly Group[] {
  const all = groups.flatMap(({ rules }) => rules);
  const count = ({ code }: RuleText): number => (rates.get(code) ?? NO_RATES)[by];
  return all.length === 0 ? [] : [{ name, rules: all.toSorted((a, b) => count(b) - count(a)) }];
}

/** Codes that a policy changes and that are no rule of this version. */
export function unknownCodes(rules: readonly RuleText[], file: PolicyFile): readonly string[] {
  const known = new Set(rules.map(({ code }) => code));
  return Object.keys(file.rules ?? {}).filter((code) => !known.has(code) && !code.startsWith('custom/'));
}
