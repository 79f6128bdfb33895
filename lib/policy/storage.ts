import type { Policy } from '#lib/core/types.ts';
import { DEFAULT_POLICY } from './defaults.ts';
import { type PolicyFile, parsePolicy, toPolicy } from './schema.ts';

/** A rule's code, whether this version of Discern knows the rule or not. */
export const RULE_CODE = /^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/;

/**
 * How the policy is kept. A rule that this version does not know is no reason to refuse the whole policy: it stays, is
 * shown in the settings, and changes nothing.
 */
export const POLICY_STORAGE = {
  key: 'local:policy',
  version: 1,
  migrations: {},
  fallback: { schema: 1 } as PolicyFile,
  parse(value: unknown): { ok: true; value: PolicyFile } | { ok: false; say: string } {
    const rules = (value as { rules?: object } | null)?.rules ?? {};
    const codes = Object.keys(rules).filter((code) => RULE_CODE.test(code));
    const result = parsePolicy(value, codes);
    return 'error' in result ? { ok: false, say: result.error } : { ok: true, value: result.policy };
  },
} as const;

/** The policy that the engine reads. A file that changes nothing is the built-in policy, under its own version. */
export function policyOf(file: PolicyFile): Policy {
  const changed = Object.keys({ ...file.rules, ...file.gate }).length > 0;
  return changed || file.version !== undefined ? toPolicy(file) : DEFAULT_POLICY;
}

/** A severity for each code; null gives the rule back its own. Everything else in the file stays. */
export function withSeverities(
  file: PolicyFile,
  changes: Readonly<Record<string, Policy['severities'][string] | null>>,
): PolicyFile {
  const rules = { ...file.rules };
  for (const [code, severity] of Object.entries(changes)) {
    const { severity: _, ...rest } = rules[code] ?? {};
    if (severity !== null) rules[code] = { ...rest, severity };
    else if (Object.keys(rest).length > 0) rules[code] = rest;
    else delete rules[code];
  }
  const { rules: _before, ...rest } = file;
  return Object.keys(rules).length ? { ...rest, rules } : rest;
}
