import { readFileSync } from 'node:fs';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import { parsePolicy } from '#lib/policy/schema.ts';
import { UsageError } from './usage.ts';

/** Reads a policy file. Throws UsageError, with the place of what is wrong, where it cannot be used. */
export function readPolicyFile(file: string, rules: readonly Rule[]): PolicyFile {
  const result = parsePolicy(
    readJson(file),
    rules.map(({ code }) => code),
  );
  if ('error' in result) throw new UsageError(`the policy ${file} cannot be used:\n${result.error}`);
  return result.policy;
}

function readJson(file: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read the policy ${file}: ${codeOf(error)}`);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UsageError(`the policy ${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** The code of an error of the system, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
