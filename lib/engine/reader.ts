import type { Context, Options, Rule } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Fault, Policy } from '#lib/core/types.ts';
import { optionsOf } from './options.ts';
import { type Run, runRule, type Said, settle, shifted } from './run.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Runs rules over texts in one context and remembers what each sentence gave, so that only new sentences are read. */
export interface Reader {
  read(text: Analysis): { readonly said: readonly Said[]; readonly faults: readonly Fault[] };
}

/** What the rules said of one sentence, and which rules it wakes for the whole text. */
interface Heard {
  readonly said: readonly Said[];
  readonly faults: readonly Fault[];
  readonly wakes: readonly number[];
}

/** Sentences remembered in one context: more than a long draft has. */
const REMEMBERED = 1000;

/** A reader for one side of the conversation; a rule that reads `both` counts for either. Pure: it only remembers. */
export function readerOf(
  all: readonly Rule[],
  side: 'draft' | 'customer',
  context: Context,
  policy: Policy,
): Reader {
  const { rules, vocabulary } = sideOf(all, side);
  const options = new Map(rules.map((rule) => [rule, optionsOf(rule, policy)]));
  const run = (rule: Rule, text: Analysis): Run => runRule(rule, text, context, options.get(rule) as Options);
  const heard = new Map<Analysis, Heard>();
  const hear = ({ alone }: Sentence): Heard => {
    let known = heard.get(alone);
    if (!known) {
      known = listen(alone, rules, vocabulary, run);
      if (heard.size >= REMEMBERED) heard.clear();
      heard.set(alone, known);
    }
    return known;
  };
  return {
    read(text) {
      const said: Said[] = [];
      const faults: Fault[] = [];
      const awake = new Set<number>();
      const toSettle = new Set<Rule>();
      for (const sentence of text.sentences) {
        const one = hear(sentence);
        for (const hit of one.said) {
          said.push(shifted(hit, sentence.span[0]));
          if (hit.rule.settle) toSettle.add(hit.rule);
        }
        faults.push(...one.faults);
        for (const at of one.wakes) awake.add(at);
      }
      if (text.sentences.length === 0)
        for (const at of vocabulary.always) if (rules[at]?.whole) awake.add(at);
      const settled = [...toSettle].map((rule) => {
        const own = said.filter((hit) => hit.rule === rule);
        return settle(rule, own, text, context, options.get(rule) as Options);
      });
      const runs = [...settled, ...[...awake].map((at) => run(rules[at] as Rule, text))];
      return {
        said: [...said.filter(({ rule }) => !toSettle.has(rule)), ...runs.flatMap((run) => run.said)],
        faults: [...faults, ...runs.flatMap(({ fault }) => fault ?? [])],
      };
    },
  };
}

function listen(
  alone: Analysis,
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  run: (rule: Rule, text: Analysis) => Run,
): Heard {
  const woken = vocabulary.wakes(alone);
  const runs = woken.flatMap((at) => {
    const rule = rules[at] as Rule;
    return rule.whole ? [] : [run(rule, alone)];
  });
  return {
    said: runs.flatMap(({ said }) => said),
    faults: runs.flatMap(({ fault }) => fault ?? []),
    wakes: woken.filter((at) => rules[at]?.whole),
  };
}

interface Side {
  readonly rules: readonly Rule[];
  readonly vocabulary: Vocabulary;
}
const sides = new WeakMap<readonly Rule[], Map<string, Side>>();

function sideOf(all: readonly Rule[], side: 'draft' | 'customer'): Side {
  const known = sides.get(all)?.get(side);
  if (known) return known;
  const rules = all.filter(({ reads }) => reads === side || reads === 'both');
  const made = { rules, vocabulary: vocabularyOf(rules) };
  sides.set(all, (sides.get(all) ?? new Map<string, Side>()).set(side, made));
  return made;
}
