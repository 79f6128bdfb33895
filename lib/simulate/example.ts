import type { Finding } from '#lib/core/types.ts';
import type { Request } from './input/request.ts';
import type { Example, RuleWeight } from './summary.ts';

/** Characters around the words that are shown; longer quotes are cut too. UTF-16 units. */
const AROUND = 60;
const MOST_QUOTE = 200;

/** A reply as an example of a finding: its words with a little of what stands around them. */
export function exampleOf(
  { id, draft, conversation }: Request,
  finding: Finding | undefined,
  weights: { readonly now: RuleWeight; readonly was?: RuleWeight },
): Example {
  const { on = 'draft', message, span = [0, 0] } = finding ?? {};
  const text = (message === undefined ? draft.text : conversation.messages[message]?.text) ?? '';
  const [start, end] = span;
  return {
    id,
    on,
    ...weights,
    before: cut(text, start - AROUND, start),
    quote: cut(text, start, Math.min(end, start + MOST_QUOTE)),
    after: cut(text, end, end + AROUND),
  };
}

/** A part of a text, from and to where no character is cut in two. */
function cut(text: string, from: number, to: number): string {
  return text
    .slice(Math.max(0, from), to)
    .toWellFormed()
    .replace(/^\uFFFD|\uFFFD$/g, '');
}
