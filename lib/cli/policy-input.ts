import { readFileSync } from 'node:fs';
import { hasPatterns, type PatternEngine } from '#lib/core/patterns.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { patternProblems } from '#lib/engine/declarative/problems.ts';
import { readJson as readPlaced } from '#lib/policy/json-place.ts';
import { parsePolicy } from '#lib/policy/schema.ts';
import { UsageError } from './usage.ts';
import { visible } from './visible.ts';

/**
 * Reads a policy file whose patterns can be read, too. Rejects with UsageError, with the place of what is wrong, where it
 * cannot be used.
 */
export async function readPolicyFile(file: string, rules: readonly Rule[]): Promise<PolicyFile> {
  const result = parsePolicy(
    readJson(file),
    rules.map(({ code }) => code),
  );
  if ('error' in result) throw new UsageError(`the policy ${file} cannot be used:\n${result.error}`);
  const { custom = [] } = result.policy;
  const patterns = await patternsFor(result.policy);
  const problems = patterns ? patternProblems(custom, patterns) : [];
  if (problems.length > 0) {
    const lines = problems.map(({ at, field, say, span }) => {
      const rule = custom[at];
      const piece =
        span && rule?.kind === 'pattern' ? `, offset ${span[0]}: ${pointed(rule.pattern, span)}` : '';
      return `✖ ${visible(say)}\n  → at custom[${at}].${field}${piece}`;
    });
    throw new UsageError(`the policy ${file} cannot be used:\n${lines.join('\n')}`);
  }
  return result.policy;
}

/** Characters of a pattern that are shown before and behind the piece that is refused. UTF-16 units. */
const AROUND = 40;

/** A pattern with « and » around a piece of it. */
function pointed(pattern: string, [start, end]: Span): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(pattern.length, end + AROUND);
  const cut = `${from > 0 ? '…' : ''}${pattern.slice(from, start)}«${pattern.slice(start, end)}»${pattern.slice(end, to)}`;
  return visible(`${cut}${to < pattern.length ? '…' : ''}`.toWellFormed());
}

/** What reads patterns, if a policy has some: it is large. */
export async function patternsFor({ custom }: PolicyFile): Promise<PatternEngine | null> {
  return hasPatterns(custom) ? (await import('#lib/patterns/re2.ts')).RE2 : null;
}

function readJson(file: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read the policy ${file}: ${codeOf(error)}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`the policy ${file} is not JSON: it is not UTF-8`);
  }
  const read = readPlaced(text);
  if (read.ok) return read.value;
  const { line, column } = read.place;
  throw new UsageError(
    `the policy ${file} cannot be used:\n✖ ${visible(read.say)}\n  → at line ${line}, column ${column}`,
  );
}

/** The code of an error of the system, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
