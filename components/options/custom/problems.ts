import type * as z from 'zod';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { t } from '#lib/i18n/custom.ts';
import { customRule } from '#lib/policy/custom-schema.ts';
import { candidateOf, isFilled, linesOf, type RuleFields } from './rule-form.ts';

/** What is wrong with a field: its name as the form knows it, such as `phrases` or `flags.0.text`, and a sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly say: string;
}

/** The rule that was typed, or everything that is wrong with it at its place. */
export type Checked =
  | { readonly ok: true; readonly rule: CustomRule }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Checks what was typed against the policy's schema. `taken` are the ids of the other rules. */
export function check(fields: RuleFields, taken: readonly string[], before?: CustomRule): Checked {
  const result = customRule.safeParse(candidateOf(fields, taken, before));
  if (!result.success) {
    // A message left empty is made of the name; then the name is what is missing.
    const issues = result.error.issues.filter(({ path }) => path[0] !== 'message' || fields.message.trim());
    return { ok: false, problems: issues.map((one) => said(one, fields)) };
  }
  if (taken.includes(result.data.id))
    return { ok: false, problems: [{ field: 'id', say: t('wrong.id.taken', { id: result.data.id }) }] };
  return { ok: true, rule: result.data };
}

/** Characters of one text of a test. */
const LONGEST_CASE = 5000;
const LISTS = ['phrases', 'when', 'after', 'tags', 'raise', 'veto'] as const;
const REQUIRED = ['title', 'why', 'pattern', 'max', 'message', 'phrases', 'after'] as const;

function said(issue: z.core.$ZodIssue, fields: RuleFields): FieldProblem {
  const [first, second, third] = issue.path;
  if (first === 'tests') {
    const side = second === 'passes' ? 'passes' : 'flags';
    if (typeof third !== 'number') return { field: side, say: t(`wrong.${side}`) };
    const row = rowOf(fields[side], third);
    return {
      field: `${side}.${row}.${issue.path[3] === 'customer' ? 'customer' : 'text'}`,
      say: words(issue),
    };
  }
  const list = LISTS.find((one) => one === first);
  if (list && typeof second === 'number') {
    const line = linesOf(fields[list])[second]?.line ?? second + 1;
    return { field: list, say: t('wrong.line', { line, say: words(issue) }) };
  }
  const required = REQUIRED.find((one) => one === first);
  const isEmpty = issue.code === 'too_small' || (first === 'max' && fields.max.trim() === '');
  if (required && isEmpty && !(required === 'max' && fields.max.trim() !== ''))
    return { field: required, say: t(`wrong.${required}`) };
  if (first === 'max') return { field: 'max', say: t('wrong.max') };
  return { field: first === 'in' ? 'where' : String(first ?? 'title'), say: words(issue) };
}

// Where the schema says nothing of its own, plain words.
function words(issue: z.core.$ZodIssue): string {
  // Of a text with and one without a customer's words neither fitted: its length alone can be wrong here.
  if (issue.code === 'invalid_union') return t('wrong.long', { most: LONGEST_CASE.toLocaleString('en') });
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? t('wrong.many', { most: Number(issue.maximum).toLocaleString('en') })
      : t('wrong.long', { most: Number(issue.maximum).toLocaleString('en') });
  return issue.message;
}

/** The row of the form that a test stands in: empty rows are no tests. */
export function rowOf(rows: RuleFields['flags'], index: number): number {
  const filled = rows.flatMap((row, at) => (isFilled(row) ? [at] : []));
  return filled[index] ?? 0;
}
