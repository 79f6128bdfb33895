import { IN_A_ROW } from '#lib/core/latest.ts';
import type { Context, Options, Rule } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Fault, Policy } from '#lib/core/types.ts';
import { type Heard, listen, type Side } from './listen.ts';
import { optionsOf } from './options.ts';
import { type Run, runRule, type Said, SILENT, settle, shifted } from './run.ts';

/** Runs rules over texts in one context and remembers what each sentence gave, so that only new sentences are read. */
export interface Reader {
  read(text: Analysis): { readonly said: readonly Said[]; readonly faults: readonly Fault[] };
  /** Reads sentences ahead: many in a row are read faster than text by text. */
  hear(sentences: readonly Sentence[]): void;
}

/** A sentence of the text that was read last, with what was said of it where it stands. */
interface Placed extends Heard {
  readonly sentence: Sentence;
}

/** Sentences remembered in one context: more than a long draft has. */
const REMEMBERED = 1000;

/** A reader for the rules of one side of a conversation. Pure: it only remembers. */
export function readerOf(own: Side, context: Context, policy: Policy): Reader {
  const { rules } = own;
  const options = numbersOf(own, policy);
  const idle = new Map<Rule, boolean>();
  const isIdle = (rule: Rule): boolean => {
    let known = idle.get(rule);
    if (known === undefined) {
      known = idles(rule, context);
      idle.set(rule, known);
    }
    return known;
  };
  const run = (rule: Rule, text: Analysis): Run =>
    rule.idle && isIdle(rule) ? SILENT : runRule(rule, text, context, options.get(rule) as Options);
  const heard = new Map<Analysis, Heard>();
  const hear = (sentences: readonly Sentence[]): readonly Placed[] => {
    if (heard.size + sentences.length > REMEMBERED) heard.clear();
    const fresh = sentences.flatMap(({ alone }) => (heard.has(alone) ? [] : alone));
    for (let from = 0; from < fresh.length; from += IN_A_ROW) {
      const some = fresh.slice(from, from + IN_A_ROW);
      for (const [at, one] of listen(some, own, run).entries()) heard.set(some[at] as Analysis, one);
    }
    return sentences.map((sentence) => {
      const { said, faults, wakes } = heard.get(sentence.alone) as Heard;
      const [offset] = sentence.span;
      return { sentence, said: said.length ? said.map((one) => shifted(one, offset)) : said, faults, wakes };
    });
  };
  let last: readonly Placed[] = [];
  return {
    hear,
    read(text) {
      last = placed(text.sentences, last, hear);
      const { said, faults, toSettle, awake } = gathered(last);
      if (last.length === 0) for (const at of own.wholes) awake.add(at);
      const runs: Run[] = [];
      for (const rule of toSettle) {
        const own = said.filter((hit) => hit.rule === rule);
        runs.push(settle(rule, own, text, context, options.get(rule) as Options));
      }
      const rest = toSettle.size ? said.filter(({ rule }) => !toSettle.has(rule)) : said;
      for (const at of awake) runs.push(run(rules[at] as Rule, text));
      for (const { said, fault } of runs) {
        for (const one of said) rest.push(one);
        if (fault) faults.push(fault);
      }
      return { said: rest, faults };
    },
  };
}

/** Two readers as one. */
export function together(one: Reader, other: Reader): Reader {
  return {
    hear(sentences) {
      one.hear(sentences);
      other.hear(sentences);
    },
    read(text) {
      const a = one.read(text);
      const b = other.read(text);
      return { said: [...a.said, ...b.said], faults: [...a.faults, ...b.faults] };
    },
  };
}

type Numbers = ReadonlyMap<Rule, Options>;
const numbers = new WeakMap<Policy, Map<Side, Numbers>>();

/** Each rule's numbers under a policy, looked up once: an archive of short replies reads them for every conversation. */
function numbersOf(side: Side, policy: Policy): Numbers {
  const bySide = numbers.get(policy) ?? new Map<Side, Numbers>();
  let made = bySide.get(side);
  if (!made) {
    made = new Map(side.rules.map((rule) => [rule, optionsOf(rule, policy)]));
    numbers.set(policy, bySide.set(side, made));
  }
  return made;
}

// A rule that cannot tell runs, and its fault is reported where it occurs.
function idles(rule: Rule, context: Context): boolean {
  try {
    return rule.idle?.(context) ?? false;
  } catch {
    return false;
  }
}

/** The sentences of a text in order; those before and behind an edit are taken over from the text before. */
function placed(
  sentences: readonly Sentence[],
  before: readonly Placed[],
  hear: (sentences: readonly Sentence[]) => readonly Placed[],
): readonly Placed[] {
  const moved = before.length - sentences.length;
  const all: Placed[] = [];
  let at = 0;
  for (; at < sentences.length && before[at]?.sentence === sentences[at]; at++)
    all.push(before[at] as Placed);
  let tail = sentences.length;
  while (tail > at && before[tail - 1 + moved]?.sentence === sentences[tail - 1]) tail--;
  for (const one of hear(sentences.slice(at, tail))) all.push(one);
  for (at = tail; at < sentences.length; at++) all.push(before[at + moved] as Placed);
  return all;
}

interface Gathered {
  readonly said: Said[];
  readonly faults: Fault[];
  /** Rules that want a last look. */
  readonly toSettle: ReadonlySet<Rule>;
  /** Places of the rules that read the whole text. */
  readonly awake: Set<number>;
}

function gathered(all: readonly Placed[]): Gathered {
  const said: Said[] = [];
  const faults: Fault[] = [];
  const toSettle = new Set<Rule>();
  const awake = new Set<number>();
  let woken: readonly number[] | undefined;
  for (const one of all) {
    for (const hit of one.said) {
      said.push(hit);
      if (hit.rule.settle) toSettle.add(hit.rule);
    }
    for (const fault of one.faults) faults.push(fault);
    // Most sentences wake the same.
    if (one.wakes === woken) continue;
    woken = one.wakes;
    for (const at of woken) awake.add(at);
  }
  return { said, faults, toSettle, awake };
}
