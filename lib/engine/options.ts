import type { Options, Rule } from '#lib/core/rule.ts';
import type { Fault, Policy } from '#lib/core/types.ts';

const NONE: Options = {};

/** A rule's numbers: the policy's where they are numbers, else its own. An unknown name changes nothing. */
export function optionsOf({ code, options }: Rule, policy: Policy): Options {
  const set = policy.options?.[code];
  if (!options || !set) return options ?? NONE;
  return Object.fromEntries(
    Object.entries(options).map(([name, own]) => {
      const wanted = set[name];
      return [name, isNumber(wanted) ? wanted : own];
    }),
  );
}

/** What is wrong with the policy's numbers: one fault for each rule whose option is no number. */
export function optionFaults(rules: readonly Rule[], policy: Policy): Fault[] {
  return rules.flatMap(({ code, options = NONE }) => {
    const set = policy.options?.[code] ?? NONE;
    const wrong = Object.keys(options).filter((name) => Object.hasOwn(set, name) && !isNumber(set[name]));
    return wrong.map((name) => ({ code, error: `the policy's option "${name}" is no number` }));
  });
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
