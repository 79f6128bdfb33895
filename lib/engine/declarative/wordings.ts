import type { Analysis } from '#lib/core/text.ts';
import type { Policy, Span } from '#lib/core/types.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

const NONE: readonly never[] = [];
const tables = new WeakMap<readonly string[], PhraseTable>();

/** Where sentences that the team has approved stand in a text, in any case and with any blanks. */
export function approvedIn(text: Analysis, { wordings }: Policy): readonly Span[] {
  if (!wordings || wordings.length === 0 || text.text === '') return NONE;
  let table = tables.get(wordings);
  if (!table) {
    table = phraseTable([wordings], 'literal');
    tables.set(wordings, table);
  }
  // Not before: folding a long text costs more than the rest of a keystroke.
  return table.find(text.folded).map(({ span }) => span);
}
