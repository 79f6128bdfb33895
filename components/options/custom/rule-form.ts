import type { CustomCase, CustomRule, Weight } from '#lib/core/policy-file.ts';
import { idOf } from '#lib/policy/custom-change.ts';

/** One of a rule's own tests while it is edited. */
export interface CaseFields {
  /** What the agent writes. */
  readonly text: string;
  /** What the customer wrote before; empty where that does not matter. */
  readonly customer: string;
}

/** A custom rule while it is edited: the fields of all kinds, so that trying another kind loses nothing; lists as lines. */
export interface RuleFields {
  /** Empty: made of the title. */
  readonly id: string;
  readonly title: string;
  readonly severity: Weight;
  readonly kind: CustomRule['kind'];
  readonly reads: 'draft' | 'customer';
  readonly phrases: string;
  readonly pattern: string;
  readonly matchCase: boolean;
  readonly where: 'draft' | 'conversation';
  readonly when: string;
  readonly after: string;
  readonly of: 'money' | 'percent' | 'days' | 'words';
  readonly max: string;
  /** Empty: made of the title. */
  readonly message: string;
  readonly why: string;
  readonly replace: string;
  readonly tags: string;
  readonly raise: string;
  readonly veto: string;
  readonly flags: readonly CaseFields[];
  readonly passes: readonly CaseFields[];
}

export const KINDS = ['phrase', 'pattern', 'require', 'forbid-after', 'limit'] as const;
export const LIMITS = ['money', 'percent', 'days', 'words'] as const;
export const WEIGHTS = ['off', 'observe', 'info', 'warn', 'block'] as const;
export const NO_CASE: CaseFields = { text: '', customer: '' };

const NEW: RuleFields = {
  id: '',
  title: '',
  severity: 'warn',
  kind: 'phrase',
  reads: 'draft',
  phrases: '',
  pattern: '',
  matchCase: false,
  where: 'conversation',
  when: '',
  after: '',
  of: 'money',
  max: '',
  message: '',
  why: '',
  replace: '',
  tags: '',
  raise: '',
  veto: '',
  flags: [NO_CASE],
  passes: [NO_CASE],
};

/** Opens a rule for editing; without one, a new one. */
export function fieldsOf(rule: CustomRule | undefined): RuleFields {
  if (!rule) return NEW;
  const { id, title, severity, kind, message, why, replace = '', tags, raise, veto, tests } = rule;
  return {
    ...NEW,
    ...{ id, title, severity, kind, message, why, replace },
    tags: textOf(tags),
    raise: textOf(raise),
    veto: textOf(veto),
    flags: tests.flags.map(caseFieldsOf),
    passes: tests.passes.map(caseFieldsOf),
    ...ownFieldsOf(rule),
  };
}

function ownFieldsOf(rule: CustomRule): Partial<RuleFields> {
  switch (rule.kind) {
    case 'phrase':
      return { reads: rule.reads, phrases: textOf(rule.phrases) };
    case 'pattern':
      return { reads: rule.reads, pattern: rule.pattern, matchCase: rule.matchCase ?? false };
    case 'require':
      return { where: rule.in, when: textOf(rule.when), phrases: textOf(rule.phrases) };
    case 'forbid-after':
      return { after: textOf(rule.after), phrases: textOf(rule.phrases) };
    case 'limit':
      return { of: rule.of, max: String(rule.max) };
  }
}

/** A rule made of what was typed, right or wrong: the schema says which. `taken` are the ids of the other rules. */
export function candidateOf(fields: RuleFields, taken: readonly string[], before?: CustomRule): unknown {
  const { title, severity, message, why, replace, tags, raise, veto } = fields;
  const rollout = before?.severity === severity ? before.rollout : undefined;
  return {
    id: fields.id.trim() || idOf(title, taken),
    title: title.trim(),
    severity,
    // A dated stage would outlive another weight.
    ...(rollout ? { rollout } : {}),
    message: message.trim() || messageOf(title),
    why: why.trim(),
    ...(replace.trim() ? { replace: replace.trim() } : {}),
    ...listOf('tags', tags),
    ...listOf('raise', raise),
    ...listOf('veto', veto),
    tests: { flags: casesOf(fields.flags), passes: casesOf(fields.passes) },
    ...ownPartOf(fields),
  };
}

function ownPartOf({ kind, reads, ...fields }: RuleFields): object {
  switch (kind) {
    case 'phrase':
      return { kind, reads, phrases: wordsOf(fields.phrases) };
    case 'pattern':
      return { kind, reads, pattern: fields.pattern, ...(fields.matchCase ? { matchCase: true } : {}) };
    case 'require':
      return { kind, in: fields.where, when: wordsOf(fields.when), phrases: wordsOf(fields.phrases) };
    case 'forbid-after':
      return { kind, after: wordsOf(fields.after), phrases: wordsOf(fields.phrases) };
    case 'limit':
      return { kind, of: fields.of, max: fields.max.trim() === '' ? undefined : Number(fields.max) };
  }
}

/** What the agent is told where the message was left empty. */
export function messageOf(title: string): string {
  const plain = title.trim();
  return plain && !/[.!?]$/.test(plain) ? `${plain}.` : plain;
}

/** The lines of a list that say something, each with its place in the field, counted from 1. */
export function linesOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  return text
    .split('\n')
    .map((one, at) => ({ line: at + 1, text: one.trim() }))
    .filter((one) => one.text !== '');
}

/** Whether a row of the tests holds anything. */
export function isFilled({ text, customer }: CaseFields): boolean {
  return text.trim() !== '' || customer.trim() !== '';
}

/** Whether the tests of a rule need what the customer wrote. */
export function readsCustomer({ kind, reads, where }: RuleFields): boolean {
  if (kind === 'require') return where === 'conversation';
  return kind === 'forbid-after' || ((kind === 'phrase' || kind === 'pattern') && reads === 'customer');
}

const casesOf = (rows: readonly CaseFields[]): (string | CustomCase)[] =>
  rows.filter(isFilled).map(({ text, customer }) => (customer.trim() ? { text, customer } : text));
const caseFieldsOf = (one: string | CustomCase): CaseFields =>
  typeof one === 'string' ? { text: one, customer: '' } : { text: one.text, customer: one.customer ?? '' };
const textOf = (list: readonly string[] = []): string => list.join('\n');
const wordsOf = (text: string): string[] => linesOf(text).map((one) => one.text);
const listOf = (name: 'tags' | 'raise' | 'veto', text: string): object => {
  const words = wordsOf(text);
  return words.length > 0 ? { [name]: words } : {};
};
