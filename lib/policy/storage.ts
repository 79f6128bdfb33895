import type { PolicyFile } from '#lib/core/policy-file.ts';
import { MigrationError, migrated } from './migrations.ts';
import { customCodes, parsePolicy, SCHEMA } from './schema.ts';

/** A rule's code, whether this version of Discern knows the rule or not. */
export const RULE_CODE = /^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/;

/** What was read from the extension's storage, or why it cannot be used. */
type Read<T> = { ok: true; value: T } | { ok: false; say: string };

/**
 * A rule that this version does not know is no reason to refuse the whole policy: it stays, is shown in the settings, and
 * changes nothing.
 */
export function parseStored(stored: unknown): Read<PolicyFile> {
  let value: unknown;
  try {
    value = migrated(stored, SCHEMA);
  } catch (error) {
    return {
      ok: false,
      say: error instanceof MigrationError ? error.message : 'It could not be carried over.',
    };
  }
  const { rules, scopes } = (value ?? {}) as { rules?: object; scopes?: readonly { rules?: object }[] };
  const named = [rules, ...(Array.isArray(scopes) ? scopes.map((one) => one?.rules) : [])];
  const codes = named.flatMap((some) => Object.keys(some ?? {})).filter((code) => RULE_CODE.test(code));
  const result = parsePolicy(value, [...codes, ...customCodes(value)]);
  return 'error' in result ? { ok: false, say: result.error } : { ok: true, value: result.policy };
}

/** How this browser's own policy in force is kept. */
export const POLICY_STORAGE = {
  key: 'local:policy',
  version: 1,
  migrations: {},
  fallback: { schema: 1 } as PolicyFile,
  parse: parseStored,
} as const;

/** How changes are kept that are not in force yet; null where there are none. */
export const DRAFT_STORAGE = {
  key: 'local:policy-draft',
  version: 1,
  migrations: {},
  fallback: null as PolicyFile | null,
  parse: (value: unknown): Read<PolicyFile | null> =>
    value === null ? { ok: true, value } : parseStored(value),
} as const;
