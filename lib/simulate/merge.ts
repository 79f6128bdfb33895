import {
  type BadPlace,
  type Example,
  inExampleOrder,
  inPlaceOrder,
  MOST_PLACES,
  type Moved,
  type PolicyName,
  type RuleCounts,
  type Summary,
  type Totals,
  withBudget,
} from './summary.ts';

/** The summary of both parts, or why they do not belong together. */
export type Merged =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly say: string };

/**
 * The summary of two parts of an archive. Order and grouping of merges do not matter. Refuses summaries of different policies,
 * rules or settings: their sum would say nothing.
 */
export function merge(a: Summary, b: Summary): Merged {
  const say = difference(a, b);
  if (say) return { ok: false, say };
  const { budget, moved, was, ...rest } = a;
  const summary: Omit<Summary, 'budget'> = {
    ...rest,
    replies: a.replies + b.replies,
    notes: a.notes + b.notes,
    now: totals(a.now, b.now),
    ...(was && b.was ? { was: totals(was, b.was) } : {}),
    ...(moved && b.moved
      ? {
          moved: {
            held: both(moved.held, b.moved.held),
            warned: both(moved.warned, b.moved.warned),
            human: both(moved.human, b.moved.human),
          },
        }
      : {}),
    byRule: byKey(a.byRule, b.byRule, (one, other) => ruleCounts(one, other, a.examplesPerRule)),
    faults: sums(a.faults, b.faults),
    bad: {
      count: a.bad.count + b.bad.count,
      first: firstPlaces([...a.bad.first, ...b.bad.first]),
    },
  };
  return { ok: true, summary: withBudget(summary, budget?.limits) };
}

/** The bad lines that are named. */
export function firstPlaces(all: readonly BadPlace[]): BadPlace[] {
  return all.toSorted(inPlaceOrder).slice(0, MOST_PLACES);
}

/** The examples that are kept. */
export function bestExamples(all: readonly Example[], most: number): Example[] {
  return all.toSorted(inExampleOrder).slice(0, most);
}

function difference(a: Summary, b: Summary): string | undefined {
  if (named(a.policy) !== named(b.policy))
    return `they are of different policies: ${named(a.policy)} and ${named(b.policy)}`;
  if (named(a.against) !== named(b.against))
    return `they compare with different policies: ${named(a.against)} and ${named(b.against)}`;
  if (a.rules !== b.rules) return `they were made with different rules: ${a.rules} and ${b.rules}`;
  if (a.examplesPerRule !== b.examplesPerRule)
    return `they keep different numbers of examples: ${a.examplesPerRule} and ${b.examplesPerRule}`;
  if (JSON.stringify(limits(a)) !== JSON.stringify(limits(b)))
    return 'they were measured against different budgets';
  return undefined;
}

const named = (policy: PolicyName | undefined): string =>
  policy ? `${policy.version}${policy.title === undefined ? '' : ` (${policy.title})`}` : 'none';

const limits = ({ budget }: Summary): unknown => [
  budget?.limits.held,
  budget?.limits.warned,
  budget?.limits.marks,
];

const both = (a: Moved, b: Moved): Moved => ({ gained: a.gained + b.gained, lost: a.lost + b.lost });

function totals(a: Totals, b: Totals): Totals {
  return {
    verdicts: sums(a.verdicts, b.verdicts),
    held: a.held + b.held,
    warned: a.warned + b.warned,
    marks: a.marks + b.marks,
  };
}

function ruleCounts(a: RuleCounts, b: RuleCounts, most: number): RuleCounts {
  return {
    now: sums(a.now, b.now),
    alone: a.alone + b.alone,
    ...(a.was && b.was ? { was: sums(a.was, b.was) } : {}),
    ...(a.moved && b.moved ? { moved: sums(a.moved, b.moved) } : {}),
    ...(most > 0 ? { examples: bestExamples([...(a.examples ?? []), ...(b.examples ?? [])], most) } : {}),
  };
}

function sums<Key extends string>(
  a: Readonly<Record<Key, number>>,
  b: Readonly<Record<Key, number>>,
): Record<Key, number> {
  return byKey(a, b, (one, other) => one + other) as Record<Key, number>;
}

function byKey<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  join: (a: Value, b: Value) => Value,
): Record<string, Value> {
  const all = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const known = all.get(key);
    all.set(key, known === undefined ? value : join(known, value));
  }
  return Object.fromEntries(all);
}
