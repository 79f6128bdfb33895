import type { Analysis } from '#lib/core/text.ts';
import type { Policy, Span } from '#lib/core/types.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

const NONE: readonly never[] = [];
const tables = new WeakMap<readonly string[], PhraseTable>();

/** Where sentences that the team has approved stand in a text, in any case and with any blanks. */
export function approvedIn({ text, folded }: Analysis, { wordings }: Policy): readonly Span[] {
  if (!wordings || wordings.length === 0 || text === '') return NONE;
  let table = tables.get(wordings);
  if (!table) {
    table = phraseTable([wordings], 'literal');
    tables.set(wordings, table);
  }
  return table.find(folded).map(({ span }) => span);
}
