import type * as z from 'zod';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { canonical } from './in-force.ts';
import { readJson } from './json-place.ts';
import { MigrationError, migrated } from './migrations.ts';
import { customCodes, namedCodes, policyFile, SCHEMA, unknownRule, withoutSchemaLink } from './schema.ts';
import { RULE_CODE } from './storage.ts';

/** Characters of a file that are read; more is refused before anything is parsed. */
export const MOST_CHARACTERS = 20_000_000;

/** Problems that are named before the rest is counted. */
const MOST_PROBLEMS = 50;

/** Something about a policy file. `path` is the place in the policy, such as `rules["legal/term"].severity`; `file` for all of it. */
export interface FileProblem {
  readonly path: string;
  readonly say: string;
  /** Place in the text, from 1; absent where there is none. */
  readonly line?: number;
  readonly column?: number;
}

/** The policy, and what is odd about it but no reason to refuse it; or everything that is wrong. */
export type PolicyRead =
  | { readonly ok: true; readonly policy: PolicyFile; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads a policy from the text of a file. `codes` are the built-in rules. A rule that this version does not know is no
 * reason to refuse a policy: it stays, changes nothing, and a warning says so. Older forms are carried over. A key `$schema`,
 * by which editors find the JSON Schema, is left out. Never throws.
 */
export function readPolicyText(text: string, codes: readonly string[]): PolicyRead {
  const refused = (say: string, more: Partial<FileProblem> = {}): PolicyRead => ({
    ok: false,
    problems: [{ path: 'file', say, ...more }],
  });
  if (text.length > MOST_CHARACTERS)
    return refused(`It is too large: a policy may have up to ${MOST_CHARACTERS / 1e6} MB`);
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return refused('It is empty');
  const read = readJson(bare);
  if (!read.ok) return refused(read.say, read.place);
  const at = (path: readonly PropertyKey[], say: string): FileProblem => ({
    path: pathOf(path),
    say,
    ...read.placeOf(path),
  });
  let value: unknown;
  try {
    value = migrated(withoutSchemaLink(read.value), SCHEMA);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    return { ok: false, problems: [at(['schema'], error.message)] };
  }
  const result = policyFile.safeParse(value);
  if (!result.success) {
    const { issues } = result.error;
    const problems = issues.slice(0, MOST_PROBLEMS).map((issue) => at(issue.path, sentence(issue)));
    const left = issues.length - problems.length;
    if (left > 0) problems.push({ path: 'file', say: `${left} more problems` });
    return { ok: false, problems };
  }
  const known = [...codes, ...customCodes(value)];
  const odd = [...namedCodes(value)].filter(([, code]) => !known.includes(code));
  const problems = odd
    .filter(([, code]) => !RULE_CODE.test(code))
    .map(([path, code]) => at(path, unknownRule(code, known)));
  if (problems.length > 0) return { ok: false, problems };
  const warnings = odd.map(([path, code]) =>
    at(path, `${unknownRule(code, known)} This version of Discern leaves it aside.`),
  );
  return { ok: true, policy: result.data, warnings };
}

/**
 * A policy as the text of a file: names in the order of their characters, two blanks a level, one line feed at the end. The
 * same policy is the same text.
 */
export function writePolicyText(file: PolicyFile): string {
  return `${canonical(file, 2)}\n`;
}

/** A path as JavaScript writes it. */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^[A-Za-z_$][\w$]*$/.test(String(part))
        ? `.${String(part)}`
        : `[${JSON.stringify(String(part))}]`;
    })
    .join('');
  return text.replace(/^\./, '') || 'file';
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid option'))
    return `Expected one of ${issue.values.join(', ')}`;
  return issue.message.replace(/^Invalid input: e/, 'E');
}
