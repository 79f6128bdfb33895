import * as z from 'zod';
import type { CustomRule } from '#lib/core/policy-file.ts';

/** Custom rules, phrases and tests that one policy may hold. */
export const MOST_CUSTOM = 500;
const MOST_PHRASES = 2000;

export const weight = z.enum(['info', 'warn', 'block', 'observe', 'off']);

/** Stages with a date. A day stands for its beginning, UTC. */
export const rollout = z
  .array(
    z.strictObject({
      from: z.union([z.iso.date(), z.iso.datetime()], {
        error: 'Expected a day such as 2027-01-31, or a time such as 2027-01-31T08:00:00Z',
      }),
      severity: weight,
    }),
  )
  .min(1)
  .max(10)
  .superRefine((steps, context) => {
    steps.forEach(({ from }, at) => {
      const before = steps[at - 1]?.from;
      if (before === undefined || Date.parse(before) < Date.parse(from)) return;
      context.addIssue({ code: 'custom', path: [at, 'from'], message: `Expected a date after ${before}` });
    });
  });

const NOT_AT_AN_END = /\*(?!\s|$)|(?<![\p{L}\p{N}])\*/u;
// One check for all: a policy may have a million of them.
export const phrase = z
  .string()
  .max(300)
  .check(({ value, issues }) => {
    const wrong = (message: string): void => {
      issues.push({ code: 'custom', message, input: value });
    };
    if (!/[a-z0-9]|[\p{L}\p{N}]/u.test(value)) wrong('Expected at least one letter or digit');
    if (value.includes('*') && NOT_AT_AN_END.test(value)) wrong('A * may stand only at the end of a word');
  });
const phrases = z.array(phrase).min(1).max(MOST_PHRASES);
const words = z.array(phrase).max(200);

const oneCase = z.union([
  z.string().min(1).max(5000),
  z.strictObject({ text: z.string().max(5000), customer: z.string().max(5000).exactOptional() }),
]);

const line = z.string().trim().min(1).max(500);
const base = {
  id: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      'Expected up to 60 lower-case letters, digits and hyphens, such as delivery-date',
    )
    .refine((id) => !id.startsWith('topic-'), 'An id that begins with topic- is for topics'),
  title: z.string().trim().min(1).max(100),
  severity: weight,
  rollout: rollout.exactOptional(),
  message: line,
  why: z.string().trim().min(1).max(2000),
  replace: z.string().max(1000).exactOptional(),
  tags: z.array(z.string().trim().min(1).max(100)).max(20).exactOptional(),
  raise: words.exactOptional(),
  veto: words.exactOptional(),
  tests: z.strictObject({
    flags: z.array(oneCase).min(1, 'Expected at least one text that the rule must flag').max(200),
    passes: z.array(oneCase).min(1, 'Expected at least one text that the rule must let pass').max(200),
  }),
};
const reads = z.enum(['draft', 'customer']);

/** A rule that a lead wrote. Unknown keys are refused. Whether a pattern can be read is for the engine that runs it. */
export const customRule = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('phrase'), reads, phrases }),
  z.strictObject({
    ...base,
    kind: z.literal('pattern'),
    reads,
    pattern: z.string().min(1).max(2000),
    matchCase: z.boolean().exactOptional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('require'),
    in: z.enum(['draft', 'conversation']),
    when: z.array(phrase).max(MOST_PHRASES),
    phrases,
  }),
  z.strictObject({ ...base, kind: z.literal('forbid-after'), after: phrases, phrases }),
  z.strictObject({
    ...base,
    kind: z.literal('limit'),
    of: z.enum(['money', 'percent', 'days', 'words']),
    max: z.number().min(0),
  }),
]) satisfies z.ZodType<CustomRule>;

/** All custom rules of a policy; no two with the same id. */
export const customRules = z.array(customRule).max(MOST_CUSTOM).superRefine(withUniqueIds('rule'));

/** Says at which place of a list an id comes again. */
export function withUniqueIds(what: string) {
  return (all: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    all.forEach(({ id }, at) => {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [at, 'id'],
          message: `There is another ${what} with the id "${id}"`,
        });
      seen.add(id);
    });
  };
}
