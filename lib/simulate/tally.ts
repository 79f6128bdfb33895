import { judgesDraft } from '#lib/core/judges-draft.ts';
import type { Finding, Report, Severity, Verdict } from '#lib/core/types.ts';
import { bestExamples } from './merge.ts';
import type { Example, RuleCounts, RuleWeight, Totals } from './summary.ts';

type Count<Type> = { -readonly [Key in keyof Type]: Type[Key] };
export type Running = Count<Totals> & { verdicts: Record<Verdict, number> };

/** What one reply comes to under a policy: the numbers that totals are made of. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Codes of the rules that hold the reply. */
  readonly holds: ReadonlySet<string>;
  readonly warned: boolean;
  readonly marks: number;
  /** Each rule's heaviest finding. */
  readonly heaviest: ReadonlyMap<string, Weighed>;
}

/** A rule's heaviest finding in a reply. */
export interface Weighed {
  readonly weight: Exclude<RuleWeight, 'none'>;
  readonly finding: Finding;
}

const RANK: Readonly<Record<RuleWeight, number>> = { none: 0, observe: 1, info: 2, warn: 3, block: 4 };

/** Reads the numbers off a report. */
export function outcomeOf({ verdict, findings, observed = [] }: Report): Outcome {
  const heaviest = new Map<string, Weighed>();
  const weigh = (finding: Finding, weight: Weighed['weight']): void => {
    const known = heaviest.get(finding.code);
    if (!known || RANK[weight] > RANK[known.weight]) heaviest.set(finding.code, { weight, finding });
  };
  const holds = new Set<string>();
  let warned = false;
  let marks = 0;
  for (const finding of findings) {
    weigh(finding, finding.severity);
    if (finding.on === 'draft') marks++;
    if (finding.severity === 'info' || !judgesDraft(finding)) continue;
    warned = true;
    if (finding.severity === 'block') holds.add(finding.code);
  }
  for (const finding of observed) weigh(finding, 'observe');
  return { verdict, holds, warned, marks, heaviest };
}

export const noTotals = (): Running => ({
  verdicts: { clear: 0, warn: 0, hold: 0, human: 0 },
  held: 0,
  warned: 0,
  marks: 0,
});

/** Adds one reply. */
export function count(totals: Running, { verdict, holds, warned, marks }: Outcome): void {
  totals.verdicts[verdict]++;
  totals.held += Number(holds.size > 0);
  totals.warned += Number(warned);
  totals.marks += marks;
}

/** One rule's counts while replies come in. */
export interface RuleTally {
  /** Adds a reply in which the rule found something under either policy. */
  add(now: RuleWeight, was: RuleWeight, alone: boolean, example: () => Example): void;
  counts(): RuleCounts;
}

/** Begins a rule's counts. `compares`: there are two policies. `most`: examples to keep. */
export function ruleTally(compares: boolean, most: number): RuleTally {
  const noWeights = (): Record<Severity | 'observe', number> => ({ block: 0, warn: 0, info: 0, observe: 0 });
  const nows = noWeights();
  const weres = noWeights();
  const moved: Record<string, number> = {};
  let alones = 0;
  let examples: Example[] = [];
  return {
    add(now, was, alone, example) {
      if (now !== 'none') nows[now]++;
      if (was !== 'none') weres[was]++;
      if (alone) alones++;
      if (compares && now !== was) moved[`${was}>${now}`] = (moved[`${was}>${now}`] ?? 0) + 1;
      if (most === 0) return;
      examples.push(example());
      // Sorted once in a while only.
      if (examples.length >= most * 4 + 16) examples = bestExamples(examples, most);
    },
    counts: () => ({
      now: { ...nows },
      alone: alones,
      ...(compares ? { was: { ...weres }, moved: { ...moved } } : {}),
      ...(most > 0 ? { examples: bestExamples(examples, most) } : {}),
    }),
  };
}
