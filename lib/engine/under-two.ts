import { remembering } from '#lib/core/latest.ts';
import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Context, Cue, Rule } from '#lib/core/rule.ts';
import { analyser } from '#lib/core/text.ts';
import type { Conversation, Evidence, Fault, Policy } from '#lib/core/types.ts';
import { bareContext, ofCustomer, type Prepared, preparedIn, withCues } from './context.ts';
import { type Declared, declaredOf, severityOf } from './declarative/compile.ts';
import { type Side, sideOf } from './listen.ts';
import { optionFaults, optionsOf } from './options.ts';
import { type Reader, readerOf, together } from './reader.ts';
import type { Said } from './run.ts';

/** Reads a conversation under two policies: `judge` gives for each what it gives under that policy alone, faults in any order. */
export type UnderTwo = (
  conversation: Conversation,
  knowledge: readonly Evidence[],
) => readonly [Prepared, Prepared];

type SideName = 'draft' | 'customer';

/** Texts whose outcome is remembered in one conversation. */
const REMEMBERED = 1000;

/**
 * Two policies over the same rules. What a rule says hangs on the text, the context and its numbers, never on its weight or on
 * another rule; so only rules whose numbers differ, and a team's rules that only one of the policies has, run for the second
 * policy too. Where the customer's words give other cues, everything that reads the draft does. Pure, as `prepare` is.
 */
export function underTwo(
  rules: readonly Rule[],
  [one, other]: readonly [Policy, Policy],
  patterns: PatternEngine | null = null,
): UnderTwo {
  const all = declaredOf(one, patterns);
  const plan = planOf(rules, one, other);
  const extra = declaredOf({ custom: plan.custom }, patterns);
  const sides = { draft: pairOf('draft'), customer: pairOf('customer') };
  const faults: Fault[] = [...optionFaults(rules, one), ...(all?.faults ?? [])];
  const ofOther: Fault[] = [
    ...optionFaults(rules, other),
    ...(all?.faults.filter(plan.isShared) ?? []),
    ...(extra?.faults ?? []),
  ];

  return (conversation, knowledge) => {
    const bare = bareContext(conversation, knowledge);
    const analyse = analyser();
    const reading = readersOf('customer', bare);
    const first = ofCustomer(bare, reading.first);
    const context = withCues(bare, first.said);
    const drafts = readersOf('draft', context);
    const prepared = preparedIn(
      context,
      one,
      first.said,
      [...faults, ...first.faults],
      analyse,
      drafts.first,
    );
    const second = reading.first === reading.second ? first : ofCustomer(bare, reading.second);
    const theirs = withCues(bare, second.said);
    const isSame = sameCues(context.cues, theirs.cues);
    return [
      prepared,
      preparedIn(
        isSame ? context : theirs,
        other,
        second.said,
        [...ofOther, ...second.faults],
        analyse,
        isSame ? drafts.second : alone(theirs),
      ),
    ];
  };

  function pairOf(side: SideName): { readonly first: readonly Side[]; readonly second: readonly Side[] } {
    const own = sideOf(rules, side);
    const again = narrowed(own, plan.again);
    return {
      first: [own, ...sidesIn(all, side)],
      second: [...(again.rules.length > 0 ? [again] : []), ...sidesIn(extra, side)],
    };
  }

  function readersOf(side: SideName, context: Context): { readonly first: Reader; readonly second: Reader } {
    const { first, second } = sides[side];
    const shared = rememberingReader(first.map((part) => readerOf(part, context, one)).reduce(together));
    const isAll = second.length === 0 && !first.some(({ rules }) => rules.some(plan.changes));
    if (isAll) return { first: shared, second: shared };
    const sharing = sharingReader(shared, plan);
    const own = second.map((part) => readerOf(part, context, other));
    return { first: shared, second: own.reduce(together, sharing) };
  }

  function alone(context: Context): Reader {
    return [sideOf(rules, 'draft'), ...sidesIn(declaredOf(other, patterns), 'draft')]
      .map((part) => readerOf(part, context, other))
      .reduce(together);
  }
}

/** What of the rules' words under the first policy holds under the second. */
interface Plan {
  /** Rules with other numbers. */
  readonly again: ReadonlySet<Rule>;
  /** The second policy's own rules that the first has not, or has otherwise. */
  readonly custom: readonly CustomRule[];
  /** Whether what a rule made of a text holds under both. */
  readonly isShared: (of: { readonly code: string }) => boolean;
  /** Whether a rule counts otherwise under the second policy, or not at all. */
  readonly changes: (rule: Rule) => boolean;
  /** The rule as the second policy has it. */
  readonly asTheirs: (rule: Rule) => Rule;
}

function planOf(rules: readonly Rule[], one: Policy, other: Policy): Plan {
  const again = new Set(
    rules.filter((rule) => written(optionsOf(rule, one)) !== written(optionsOf(rule, other))),
  );
  const mine = new Map((one.custom ?? []).map((rule) => [rule.id, rule]));
  const kept = new Map<string, CustomRule>();
  const custom: CustomRule[] = [];
  for (const rule of other.custom ?? []) {
    const known = mine.get(rule.id);
    if (known && contentOf(known) === contentOf(rule)) kept.set(`custom/${rule.id}`, rule);
    else custom.push(rule);
  }
  const builtIn = new Set(rules.filter((rule) => !again.has(rule)).map(({ code }) => code));
  const isShared = ({ code }: { readonly code: string }): boolean => builtIn.has(code) || kept.has(code);
  // A weight of its own counts only where a hit has one too, but it stands in the finding.
  const asTheirs = remembering(REMEMBERED, (rule: Rule): Rule => {
    const theirs = kept.get(rule.code);
    const severity = theirs ? severityOf(theirs) : rule.severity;
    return severity === rule.severity ? rule : { ...rule, severity };
  });
  return {
    again,
    custom,
    isShared,
    changes: (rule) => !isShared(rule) || asTheirs(rule) !== rule,
    asTheirs,
  };
}

/** Of a team's rule all that decides what it says. */
function contentOf({ severity, rollout, tests, tags, ...rule }: CustomRule): string {
  return written(rule);
}

const written = (of: object): string =>
  JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

const sidesIn = (declared: Declared | null, side: SideName): readonly Side[] =>
  declared && declared[side].rules.length > 0 ? [declared[side]] : [];

/** A side with some of its rules only. */
function narrowed({ rules, vocabulary, wholes }: Side, only: ReadonlySet<Rule>): Side {
  const places = rules.flatMap((rule, at) => (only.has(rule) ? [at] : []));
  const among = (all: readonly number[]): readonly number[] =>
    all.flatMap((at) => (places.includes(at) ? [places.indexOf(at)] : []));
  return {
    rules: places.map((at) => rules[at] as Rule),
    wholes: among(wholes),
    vocabulary: {
      always: among(vocabulary.always),
      wakes(sentence) {
        const woken = vocabulary.wakes(sentence);
        return Uint8Array.from(places, (at) => woken[at] as number);
      },
    },
  };
}

function rememberingReader(reader: Reader): Reader {
  return { hear: reader.hear, read: remembering(REMEMBERED, reader.read) };
}

/** What another reader made of a text, as far as it holds under the second policy. */
function sharingReader(reader: Reader, { isShared, asTheirs }: Plan): Reader {
  const theirs = (said: Said): readonly Said[] => {
    if (!isShared(said.rule)) return [];
    const rule = asTheirs(said.rule);
    return rule === said.rule ? [said] : [{ ...said, rule }];
  };
  return {
    hear: reader.hear,
    read(text) {
      const { said, faults } = reader.read(text);
      return { said: said.flatMap(theirs), faults: faults.filter(isShared) };
    },
  };
}

function sameCues(a: readonly Cue[], b: readonly Cue[]): boolean {
  if (a === b || (a.length === 0 && b.length === 0)) return true;
  if (a.length !== b.length) return false;
  const inOrder = (cues: readonly Cue[]): string =>
    cues
      .map(({ code, message, span }) => `${code} ${message} ${span}`)
      .sort()
      .join('\n');
  return inOrder(a) === inOrder(b);
}
