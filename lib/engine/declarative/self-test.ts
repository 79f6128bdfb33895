import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomCase, CustomRule } from '#lib/core/policy-file.ts';
import type { Conversation, Draft, Policy, Span } from '#lib/core/types.ts';
import { prepare } from '../context.ts';
import { judge } from '../review.ts';
import { type Marked, unmark } from './marked.ts';

/** Where a rule found something; offsets into the case's text, its «» left out. */
export interface FoundIn {
  readonly on: 'draft' | 'conversation';
  readonly span: Span;
}

/** How one of a rule's own tests came out. */
export interface CaseResult {
  /** Of the rule. */
  readonly id: string;
  readonly kind: 'flags' | 'passes';
  /** Its place among the rule's tests of this kind. */
  readonly index: number;
  readonly ok: boolean;
  readonly found: readonly FoundIn[];
  /** What went wrong, in a sentence; absent where nothing did. */
  readonly say?: string;
}

/**
 * Runs the tests of each rule on that rule alone, whatever its weight. A text that must be flagged passes if exactly the words
 * in «» are found, one that must be let pass if nothing is found. Never throws.
 */
export function selfTest(
  custom: readonly CustomRule[],
  patterns: PatternEngine | null,
): readonly CaseResult[] {
  return custom.flatMap((rule) => {
    const alone: Policy = { version: '', severities: {}, custom: [rule] };
    return (['flags', 'passes'] as const).flatMap((kind) =>
      rule.tests[kind].map((one, index): CaseResult => {
        const written = typeof one === 'string' ? { text: one } : one;
        return { id: rule.id, kind, index, ...outcome(kind, written, alone, patterns) };
      }),
    );
  });
}

function outcome(
  kind: CaseResult['kind'],
  { text, customer }: CustomCase,
  alone: Policy,
  patterns: PatternEngine | null,
): Pick<CaseResult, 'ok' | 'found' | 'say'> {
  const texts = { draft: unmark(text), conversation: unmark(customer ?? '') };
  const problem = texts.draft.problem ?? texts.conversation.problem;
  if (problem !== undefined) return { ok: false, found: [], say: problem };
  const wanted = [...placed('draft', texts.draft), ...placed('conversation', texts.conversation)];
  if (kind === 'flags' && wanted.length === 0)
    return { ok: false, found: [], say: 'Put « and » around the words that the rule must flag.' };
  if (kind === 'passes' && wanted.length > 0)
    return { ok: false, found: [], say: 'Leave « and » out: the rule must let this text pass.' };
  const messages = customer === undefined ? [] : [texts.conversation.text];
  const { found, fault } = foundIn(texts.draft.text, messages, alone, patterns);
  if (fault !== undefined) return { ok: false, found, say: `The rule cannot run: ${fault}.` };
  const say = differences(wanted, found, texts);
  return say === '' ? { ok: true, found } : { ok: false, found, say };
}

function placed(on: FoundIn['on'], { spans }: Marked): FoundIn[] {
  return spans.map((span) => ({ on, span }));
}

function foundIn(
  text: string,
  customer: readonly string[],
  alone: Policy,
  patterns: PatternEngine | null,
): { readonly found: FoundIn[]; readonly fault?: string } {
  const conversation: Conversation = {
    helpdesk: 'self-test',
    id: '1',
    customer: {},
    messages: customer.map((words) => ({ author: 'customer', text: words })),
  };
  const draft: Draft = { text, visibility: 'public', to: [], origin: { kind: 'typed', aiShare: 0 } };
  const report = judge(draft, prepare(conversation, [], [], alone, patterns), alone);
  const found = report.findings.map(({ on, span }) => ({ on, span }));
  const fault = report.faults[0]?.error;
  return fault === undefined ? { found } : { found, fault };
}

function differences(
  wanted: readonly FoundIn[],
  found: readonly FoundIn[],
  texts: Readonly<Record<FoundIn['on'], Marked>>,
): string {
  const quote = ({ on, span }: FoundIn): string =>
    `“${texts[on].text.slice(...span)}”${on === 'draft' ? '' : ' of the customer'}`;
  const missing = wanted.filter((one) => !found.some((other) => isSame(one, other)));
  const more = found.filter((one) => !wanted.some((other) => isSame(one, other)));
  return [
    ...(missing.length > 0 ? [`Not found: ${missing.map(quote).join(', ')}.`] : []),
    ...(more.length > 0 ? [`Found: ${more.map(quote).join(', ')}.`] : []),
  ].join(' ');
}

function isSame(a: FoundIn, b: FoundIn): boolean {
  return a.on === b.on && a.span[0] === b.span[0] && a.span[1] === b.span[1];
}
