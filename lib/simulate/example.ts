import type { Finding } from '#lib/core/types.ts';
import type { Request } from './input/request.ts';
import type { Example, RuleWeight } from './summary.ts';

/** Characters around the words that are shown, and of the words themselves; … stands where more was cut off. UTF-16 units. */
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
  const cut = (from: number, to: number): string => whole(text.slice(Math.max(0, from), to));
  const isLong = end - start > MOST_QUOTE;
  return {
    id,
    on,
    ...weights,
    before: `${start > AROUND ? '…' : ''}${cut(start - AROUND, start)}`,
    quote: `${cut(start, Math.min(end, start + MOST_QUOTE))}${isLong ? '…' : ''}`,
    after: `${cut(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`,
  };
}

/** Text without the half of a character that was cut in two. */
const whole = (text: string): string => text.toWellFormed().replace(/^\uFFFD|\uFFFD$/g, '');
