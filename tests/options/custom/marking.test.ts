import { describe, expect, test } from 'vitest';
import { inMarked, markedAs, marking } from '#components/options/custom/marking.ts';
import type { Span } from '#lib/core/types.ts';

/** Changes a text whose selection stands between [ and ]. */
function marked(selected: string): string | null {
  const start = selected.indexOf('[');
  const end = selected.indexOf(']') - 1;
  const text = selected.replace(/[[\]]/g, '');
  const change = marking(text, [start, end]);
  return change && text.slice(0, change.span[0]) + change.by + text.slice(change.span[1]);
}

describe('marking', () => {
  test.each([
    ['It comes [on Friday].', 'It comes «on Friday».'],
    ['It comes[ on Friday ]now', 'It comes «on Friday» now'],
    ['It comes «[on Friday]».', 'It comes on Friday.'],
    ['It [comes «on» Fri]day.', 'It «comes on Fri»day.'],
    ['It [ ]comes', null],
    ['It [«»]comes', null],
  ])('%s becomes %s', (selected, expected) => {
    expect(marked(selected)).toBe(expected);
  });
});

describe('what was found', () => {
  test.each<[string, Span, string]>([
    ['It «comes» today', [3, 8], 'comes'],
    ['It «comes» today', [9, 14], 'today'],
    ['«It» comes', [0, 8], 'It» comes'],
    ['It comes', [3, 8], 'comes'],
    ['a «b»«c»', [2, 4], 'b»«c'],
  ])('in %j lies at %j: %j', (text, span, expected) => {
    expect(text.slice(...inMarked(text, span))).toBe(expected);
  });

  test('takes the place of earlier marks', () => {
    expect(markedAs('It «comes» today', [[9, 14]])?.by).toBe('It comes «today»');
    expect(
      markedAs('a b c', [
        [2, 5],
        [0, 3],
      ])?.by,
    ).toBe('«a b» c');
    expect(markedAs('a b c', [])).toBeNull();
  });
});
