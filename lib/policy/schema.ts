import * as z from 'zod';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { adapterTables } from './adapter-schema.ts';
import { customRules, rollout, weight } from './custom-schema.ts';
import { nearest } from './nearest.ts';
import { packs } from './pack-schema.ts';
import { audit, budget, gate, owner, providers, scopes, sources, topics, wordings } from './work-schema.ts';

export type { PolicyFile } from '#lib/core/policy-file.ts';

/** The version of the file's form that this version of Discern writes, and the newest that it reads. */
export const SCHEMA = 1;

/** What a policy may change about one rule. */
const ruleChange = z
  .strictObject({
    severity: weight.exactOptional(),
    rollout: rollout.exactOptional(),
    options: z.record(z.string(), z.number()).exactOptional(),
    allowed: z.array(z.string().min(1).max(300)).max(1000).exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, {
    error: 'Expected at least one of severity, rollout, options, allowed',
  });

/** A policy file as a team lead writes it. Unknown keys are refused. */
export const policyFile = z.strictObject({
  schema: z.literal(SCHEMA),
  version: z.string().min(1).max(100).exactOptional(),
  title: z.string().trim().min(1).max(100).exactOptional(),
  rules: z.record(z.string(), ruleChange).exactOptional(),
  custom: customRules.exactOptional(),
  scopes: scopes.exactOptional(),
  topics: topics.exactOptional(),
  otherTopics: owner.exactOptional(),
  wordings: wordings.exactOptional(),
  sources: sources.exactOptional(),
  providers: providers.exactOptional(),
  gate: gate.exactOptional(),
  audit: audit.exactOptional(),
  adapters: adapterTables.exactOptional(),
  budget: budget.exactOptional(),
  packs: packs.exactOptional(),
}) satisfies z.ZodType<PolicyFile>;

/** Either the policy, or what is wrong with it: one line per problem, each with its place. */
export type PolicyResult = { readonly policy: PolicyFile } | { readonly error: string };

/**
 * Reads a policy from parsed JSON. `codes` are the rule codes it may speak of, besides those of its own custom rules.
 * Never throws.
 */
export function parsePolicy(given: unknown, codes: readonly string[]): PolicyResult {
  const value = withoutSchemaLink(given);
  const result = policyFile.safeParse(value);
  if (!result.success) return { error: z.prettifyError(result.error) };
  const known = new Set([...codes, ...customCodes(value)]);
  const unknown = [...namedCodes(value)].filter(([, code]) => !known.has(code));
  if (unknown.length === 0) return { policy: result.data };
  const issues = unknown.map(([path, code]) => ({
    code: 'custom' as const,
    input: undefined,
    path,
    message: unknownRule(code, [...known]),
  }));
  return { error: z.prettifyError(new z.ZodError(issues)) };
}

/** A policy without the key `$schema`, by which editors find the JSON Schema; it is no part of the policy. */
export function withoutSchemaLink(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, '$schema')) return value;
  const { $schema: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
}

/** That a rule is not known, and which one may be meant. */
export function unknownRule(code: string, known: readonly string[]): string {
  const meant = nearest(code, known);
  return `Unknown rule ${JSON.stringify(code)}${meant ? `; did you mean "${meant}"?` : ''}`;
}

/** The codes of the rules that a policy brings itself. */
export function customCodes(value: unknown): string[] {
  const { custom } = (value ?? {}) as { custom?: unknown };
  if (!Array.isArray(custom)) return [];
  return custom.flatMap((one: { id?: unknown } | null) =>
    typeof one?.id === 'string' ? [`custom/${one.id}`] : [],
  );
}

/** The codes that a policy speaks of, with their places. From the raw value: zod leaves `__proto__` out without a word. */
export function* namedCodes(value: unknown): Generator<[path: (string | number)[], code: string]> {
  const { rules, scopes: parts } = value as { rules?: object; scopes?: readonly { rules?: object }[] };
  for (const code of Object.keys(rules ?? {})) yield [['rules', code], code];
  for (const [at, part] of (parts ?? []).entries())
    for (const code of Object.keys(part?.rules ?? {})) yield [['scopes', at, 'rules', code], code];
}
