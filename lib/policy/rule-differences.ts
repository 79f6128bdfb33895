import type { CustomRule, RolloutStep, RuleChange, Weight } from '#lib/core/policy-file.ts';
import {
  differences,
  entriesSay,
  type Lines,
  listSays,
  own,
  quoted,
  type Says,
  type SaysOf,
  textSays,
  valueSays,
  wishSays,
} from './difference.ts';
import { canonical } from './in-force.ts';

/** What changed about built-in rules. */
export const rulesSay: Says<Readonly<Record<string, RuleChange>> | undefined> = (before = {}, after = {}) =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((code) =>
    differences(ruleTable(code), own(before, code) ?? {}, own(after, code) ?? {}),
  );

const ruleTable = (code: string): SaysOf<RuleChange> => ({
  severity: valueSays<Weight>(code, 'own severity'),
  rollout: stagesSay(code),
  options: numbersSay(code),
  allowed: listSays(`${code} lets pass`),
});

function numbersSay(code: string): Says<Readonly<Record<string, number>> | undefined> {
  return (before = {}, after = {}) =>
    [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) =>
      valueSays<number>(`${code}, ${name}`, 'usual')(own(before, name), own(after, name)),
    );
}

function stagesSay(code: string): Says<readonly RolloutStep[] | undefined> {
  return (before = [], after = []) => {
    const old = new Map(before.map(({ from, severity }) => [from, severity]));
    const young = new Map(after.map(({ from, severity }) => [from, severity]));
    return [...new Set([...young.keys(), ...old.keys()])].flatMap((from) =>
      valueSays<Weight>(`${code} from ${from} on`, 'no stage')(old.get(from), young.get(from)),
    );
  };
}

/** What changed about the team's own rules. */
export const customSay = entriesSay<CustomRule>({
  id: ({ id }) => id,
  come: (rule) => [`New rule ${named(rule)}`],
  gone: (rule) => [`Rule ${named(rule)} removed`],
  changed: (before, after) => {
    const code = `custom/${after.id}`;
    const kind = valueSays<string>(`${code}, kind`, 'none')(before.kind, after.kind);
    return [
      ...kind,
      ...differences(customTable(code), before as Partial<AnyCustom>, after as Partial<AnyCustom>),
    ];
  },
  order: 'Custom rules: another order',
});

const named = ({ title, id }: CustomRule): string => `${quoted(title)} (custom/${id})`;

type KeysOf<T> = T extends unknown ? keyof T : never;
/** All keys that a custom rule of any kind may have, but those that are told before. */
type AnyCustom = {
  [Key in Exclude<KeysOf<CustomRule>, 'id' | 'kind'>]: CustomRule extends infer One
    ? One extends { [Same in Key]?: infer Value }
      ? Value
      : never
    : never;
};

const customTable = (code: string): SaysOf<AnyCustom> => ({
  severity: valueSays<Weight>(code, 'none'),
  rollout: stagesSay(code),
  title: valueSays<string>(`${code}, title`, 'none', quoted),
  message: textSays(`${code}: message`),
  why: textSays(`${code}: reason`),
  replace: textSays(`${code}: safe words`),
  tags: listSays(`${code}, regulations`),
  reads: valueSays<string>(`${code} reads`, 'nothing', (reads) => `the ${reads}`),
  in: valueSays<string>(`${code} looks in`, 'nothing', (where) => `the ${where}`),
  when: listSays(`${code}, when`),
  after: listSays(`${code}, after`),
  phrases: listSays(`${code}, phrases`),
  pattern: textSays(`${code}: pattern`),
  matchCase: wishSays(`${code}: capitals matter`, `${code}: capitals do not matter`, false),
  of: valueSays<string>(`${code} limits`, 'nothing'),
  max: valueSays<number>(`${code}, at most`, 'no limit'),
  raise: listSays(`${code}, heavier beside`),
  veto: listSays(`${code}, silent beside`),
  tests: (before, after): Lines => (canonical(before) === canonical(after) ? [] : [`${code}: tests changed`]),
});
