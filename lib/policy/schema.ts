import * as z from 'zod';
import { hash } from '#lib/core/hash.ts';
import type { Policy } from '#lib/core/types.ts';
import { adapterTables } from './adapter-schema.ts';
import { nearest } from './nearest.ts';

const severity = z.enum(['info', 'warn', 'block', 'off']);

/** What a policy may change about one rule. */
const ruleChange = z
  .strictObject({
    severity: severity.exactOptional(),
    options: z.record(z.string(), z.number()).exactOptional(),
    allowed: z.array(z.string().min(1).max(300)).max(1000).exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, {
    error: 'Expected at least one of severity, options, allowed',
  });

/** What the gate asks for; see `GatePolicy`. */
const gate = z.strictObject({
  approveFrom: z.number().min(0).max(1).exactOptional(),
  approveTyped: z.boolean().exactOptional(),
  pause: z.boolean().exactOptional(),
});

/** A policy file as a team lead writes it. Unknown keys are refused. */
const policyFile = z.strictObject({
  schema: z.literal(1),
  version: z.string().min(1).max(100).exactOptional(),
  rules: z.record(z.string(), ruleChange).exactOptional(),
  /** Helpdesks that the team taught Discern to read. They judge nothing, so approvals outlive a change of them. */
  adapters: adapterTables.exactOptional(),
  gate: gate.exactOptional(),
});

/** A policy file that has been read and found right. */
export type PolicyFile = z.infer<typeof policyFile>;

/** Either the policy, or what is wrong with it: one line per problem, each with its place. */
export type PolicyResult = { readonly policy: PolicyFile } | { readonly error: string };

/** Reads a policy from parsed JSON. `codes` are the rule codes it may speak of. Never throws. */
export function parsePolicy(value: unknown, codes: readonly string[]): PolicyResult {
  const known = new Set(codes);
  const checked = policyFile.superRefine((_, context) => {
    for (const code of ruleCodes(value)) {
      if (known.has(code)) continue;
      const meant = nearest(code, codes);
      context.addIssue({
        code: 'custom',
        path: ['rules', code],
        message: `Unknown rule ${JSON.stringify(code)}${meant ? `; did you mean "${meant}"?` : ''}`,
      });
    }
  });
  const result = checked.safeParse(value);
  return result.success ? { policy: result.data } : { error: z.prettifyError(result.error) };
}

// From the raw value: zod leaves `__proto__` out of a record without a word.
function ruleCodes(value: unknown): string[] {
  const { rules } = value as { rules?: object };
  return Object.keys(rules ?? {});
}

/** The policy as the engine reads it. Its version names the content: any change of the file's meaning changes it. */
export function toPolicy(file: PolicyFile): Policy {
  const rules = Object.entries(file.rules ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const each = <Key extends 'severity' | 'options' | 'allowed'>(key: Key) =>
    Object.fromEntries(rules.flatMap(([code, rule]) => (rule[key] === undefined ? [] : [[code, rule[key]]])));
  const asked = Object.entries(file.gate ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  // Left out where there is none, so that versions stay what they were.
  const content = JSON.stringify([
    file.schema,
    file.version ?? null,
    rules,
    ...(asked.length > 0 ? [asked] : []),
  ]);
  // Two 32-bit hashes from different starting points: no collision by chance.
  return {
    version: `${file.version ?? 'unnamed'}#${hash(content)}${hash(`~${content}`)}`,
    severities: each('severity'),
    options: each('options'),
    allowed: each('allowed'),
    ...(asked.length > 0 && file.gate ? { gate: file.gate } : {}),
  };
}
