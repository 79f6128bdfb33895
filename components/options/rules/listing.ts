import type { PolicyFile, Weight } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';

/** What the list shows: everything, what the team changed, or one weight. */
export type Show = 'all' | 'changed' | Weight;
type Severities = Readonly<Record<string, Weight>>;

/** Rules of one group, in the order of their codes. */
export interface Group {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** The weights that a policy file gives. */
export function weightsOf({ rules = {} }: PolicyFile): Severities {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([code, { severity }]) => (severity ? [[code, severity]] : [])),
  );
}

/** What a rule weighs under a policy. */
export function weightOf(rule: Rule, severities: Severities): Weight {
  return Object.hasOwn(severities, rule.code) ? (severities[rule.code] ?? rule.severity) : rule.severity;
}

/** Whether the team gave the rule another weight than its own. */
export function isChanged({ code }: Rule, severities: Severities): boolean {
  return Object.hasOwn(severities, code);
}

/** The rules that fit a search and a choice, by group. Every word of the search must stand somewhere in the rule. */
export function listed(
  rules: readonly Rule[],
  query: string,
  show: Show,
  severities: Severities,
): readonly Group[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = rules.filter((rule) => {
    if (show === 'changed' && !isChanged(rule, severities)) return false;
    if (show !== 'all' && show !== 'changed' && weightOf(rule, severities) !== show) return false;
    const text = `${rule.code} ${rule.firesOn} ${rule.notOn} ${rule.why}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = Map.groupBy(fitting, ({ code }) => code.split('/')[0] ?? '');
  return [...groups].map(([name, own]) => ({ name, rules: own }));
}

/** Codes with a weight that are no rule of this version. */
export function unknownCodes(rules: readonly Rule[], severities: Severities): readonly string[] {
  const known = new Set(rules.map(({ code }) => code));
  return Object.keys(severities).filter((code) => !known.has(code));
}
