import * as z from 'zod';
import { canonical } from '#lib/policy/in-force.ts';
import { explain, parseJson } from './input/request.ts';
import { SUMMARY_SCHEMA, type Summary } from './summary.ts';

const count = z.number().int().min(0);
const policyName = z.strictObject({ version: z.string(), title: z.string().exactOptional() });
const totals = z.strictObject({
  verdicts: z.strictObject({ clear: count, warn: count, hold: count, human: count }),
  held: count,
  warned: count,
  marks: count,
});
const weights = z.strictObject({ block: count, warn: count, info: count, observe: count });
const ruleWeight = z.enum(['block', 'warn', 'info', 'observe', 'none']);
const example = z.strictObject({
  id: z.string(),
  on: z.enum(['draft', 'conversation']),
  now: ruleWeight,
  was: ruleWeight.exactOptional(),
  before: z.string(),
  quote: z.string(),
  after: z.string(),
});
const ruleCounts = z.strictObject({
  now: weights,
  was: weights.exactOptional(),
  alone: count,
  moved: z.record(z.string(), count).exactOptional(),
  examples: z.array(example).exactOptional(),
});
const moved = z.strictObject({ gained: count, lost: count });
const share = z.number().min(0).exactOptional();

const schema = z.strictObject({
  schema: z.literal(SUMMARY_SCHEMA),
  policy: policyName,
  against: policyName.exactOptional(),
  rules: z.string(),
  examplesPerRule: count,
  replies: count,
  notes: count,
  now: totals,
  was: totals.exactOptional(),
  moved: z.strictObject({ held: moved, warned: moved, human: moved }).exactOptional(),
  byRule: z.record(z.string(), ruleCounts),
  faults: z.record(z.string(), count),
  bad: z.strictObject({
    count,
    first: z.array(z.strictObject({ source: z.string(), line: count, error: z.string() })),
  }),
  budget: z
    .strictObject({
      limits: z.strictObject({ held: share, warned: share, marks: share }),
      over: z.array(z.enum(['held', 'warned', 'marks'])),
    })
    .exactOptional(),
}) satisfies z.ZodType<Summary>;

/** A summary as one line of JSON with a line feed; equal summaries are equal bytes. */
export function writeSummary(summary: Summary): string {
  return `${canonical(summary)}\n`;
}

/** Reads a summary from one line of JSON, or says what is wrong with it. */
export function readSummary(json: string): { readonly summary: Summary } | { readonly error: string } {
  const parsed = parseJson(json);
  if ('error' in parsed) return parsed;
  const read = schema.safeParse(parsed.value);
  return read.success ? { summary: read.data } : { error: `not a summary: ${explain(read.error)}` };
}

/** The summary without words of any reply. */
export function withoutExamples({ byRule, ...rest }: Summary): Summary {
  return {
    ...rest,
    examplesPerRule: 0,
    byRule: Object.fromEntries(
      Object.entries(byRule).map(([code, { examples: _, ...counts }]) => [code, counts]),
    ),
  };
}
