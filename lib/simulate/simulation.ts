import { hash } from '#lib/core/hash.ts';
import type { PatternEngine } from '#lib/core/patterns.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Policy, Report } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { judge } from '#lib/engine/review.ts';
import { underTwo } from '#lib/engine/under-two.ts';
import { canonical, toPolicy } from '#lib/policy/in-force.ts';
import { exampleOf } from './example.ts';
import type { Past } from './input/past.ts';
import type { Request } from './input/request.ts';
import { firstPlaces } from './merge.ts';
import {
  type BadPlace,
  MOST_PLACES,
  type PolicyName,
  SUMMARY_SCHEMA,
  type Summary,
  withBudget,
} from './summary.ts';
import { count, noTotals, type Outcome, outcomeOf, type RuleTally, ruleTally } from './tally.ts';

/** What a simulation tries. */
export interface Trial {
  readonly policy: PolicyFile;
  /** The policy to compare with, mostly the one in force. */
  readonly against?: PolicyFile;
  /** The moment whose stages of a rollout count, UTC ISO 8601. */
  readonly now: string;
  readonly rules: readonly Rule[];
  /** For rules of the policy that are patterns. Without it these are faults. */
  readonly patterns?: PatternEngine | null;
  /** Version of Discern. */
  readonly build: string;
  /** How many examples each rule keeps. They hold words of the replies; 0 for none. */
  readonly examples: number;
}

/** Takes replies one by one and remembers numbers only (and the examples, where asked for). */
export interface Simulation {
  /** `source` names the file, for lines that cannot be read. */
  add(past: Past, source: string): void;
  /** Replies judged so far. */
  readonly replies: number;
  summary(): Summary;
}

/** Whether a simulation needs the engine for patterns, which is large. */
export function needsPatterns({ policy, against }: Pick<Trial, 'policy' | 'against'>): boolean {
  return [policy, against].some((one) => one?.custom?.some(({ kind }) => kind === 'pattern'));
}

/** Begins a simulation. Pure: the same replies, in any order, give the same summary. */
export function simulation(trial: Trial): Simulation {
  const { rules, examples } = trial;
  const policy = toPolicy(trial.policy, trial.now);
  const against = trial.against && toPolicy(trial.against, trial.now);
  const judged = judging(trial, policy, against);
  const now = noTotals();
  const was = noTotals();
  const moved = { held: noMoves(), warned: noMoves(), human: noMoves() };
  const byRule = new Map<string, RuleTally>();
  const faults = new Map<string, number>();
  let replies = 0;
  let notes = 0;
  let badCount = 0;
  let bad: BadPlace[] = [];

  const tallyOf = (code: string): RuleTally => {
    const known = byRule.get(code);
    if (known) return known;
    const tally = ruleTally(against !== undefined, examples);
    byRule.set(code, tally);
    return tally;
  };
  const addRules = (request: Request, after: Outcome, before: Outcome | undefined): void => {
    const codes = before
      ? new Set([...after.heaviest.keys(), ...before.heaviest.keys()])
      : after.heaviest.keys();
    for (const code of codes) {
      const [mine, theirs] = [after.heaviest.get(code), before?.heaviest.get(code)];
      const now = mine?.weight ?? 'none';
      const was = theirs?.weight ?? 'none';
      const alone = after.holds.size === 1 && after.holds.has(code);
      tallyOf(code).add(now, was, alone, () =>
        exampleOf(request, (mine ?? theirs)?.finding, before ? { now, was } : { now }),
      );
    }
  };
  return {
    get replies() {
      return replies;
    },
    add(past, source) {
      if ('error' in past) return addBad({ source, line: past.line, error: past.error });
      const { request, line } = past;
      if (request.draft.visibility === 'internal') {
        notes++;
        return;
      }
      const reports = judged(request);
      if (typeof reports === 'string') return addBad({ source, line, error: reports });
      const [after, before] = reports.map(outcomeOf) as [Outcome, Outcome | undefined];
      replies++;
      count(now, after);
      if (before) {
        count(was, before);
        move(moved.held, after.holds.size > 0, before.holds.size > 0);
        move(moved.warned, after.warned, before.warned);
        move(moved.human, after.verdict === 'human', before.verdict === 'human');
      }
      addRules(request, after, before);
      const codes = new Set(reports.flatMap((report) => report.faults.map(({ code }) => code)));
      for (const code of codes) faults.set(code, (faults.get(code) ?? 0) + 1);
    },
    summary: () =>
      withBudget(
        {
          schema: SUMMARY_SCHEMA,
          policy: nameOf(trial.policy, policy),
          ...(trial.against && against ? { against: nameOf(trial.against, against) } : {}),
          rules: rulesName(rules, trial.build),
          examplesPerRule: examples,
          replies,
          notes,
          now: structuredClone(now),
          ...(against ? { was: structuredClone(was), moved: structuredClone(moved) } : {}),
          byRule: Object.fromEntries([...byRule].map(([code, tally]) => [code, tally.counts()])),
          faults: Object.fromEntries(faults),
          bad: { count: badCount, first: firstPlaces(bad) },
        },
        trial.policy.budget,
      ),
  };

  function addBad(place: BadPlace): void {
    badCount++;
    bad.push(place);
    if (bad.length > MOST_PLACES * 10) bad = firstPlaces(bad);
  }
}

/** Judges a reply under one policy or two. A crash is said in words. */
function judging(
  { rules, patterns = null }: Trial,
  policy: Policy,
  against: Policy | undefined,
): (request: Request) => readonly Report[] | string {
  const reading = against && underTwo(rules, [policy, against], patterns);
  return ({ draft, conversation, knowledge }) => {
    try {
      if (!reading) return [judge(draft, prepare(conversation, knowledge, rules, policy, patterns), policy)];
      const [one, other] = reading(conversation, knowledge);
      return [judge(draft, one, policy), judge(draft, other, against)];
    } catch (error) {
      // Only the kind of error: its message could quote the conversation.
      return `the engine crashed: ${error instanceof Error ? error.name : typeof error}`;
    }
  };
}

/** The rules by what they are: two builds with the same version and other rules do not pass for the same. */
function rulesName(rules: readonly Rule[], build: string): string {
  const known = rules.map(({ code, severity, reads, says, triggers }) => [
    code,
    severity,
    reads,
    says,
    triggers,
  ]);
  return `${build}#${hash(canonical(known))}`;
}

const nameOf = ({ title }: PolicyFile, { version }: Policy): PolicyName => ({
  version,
  ...(title === undefined ? {} : { title }),
});

const noMoves = (): { gained: number; lost: number } => ({ gained: 0, lost: 0 });

function move(moves: { gained: number; lost: number }, is: boolean, was: boolean): void {
  if (is && !was) moves.gained++;
  if (was && !is) moves.lost++;
}
