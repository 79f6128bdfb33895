import type { Pattern } from '#lib/core/patterns.ts';

// What agents write every day: the cost of a pattern is mostly that of text in which it finds nothing.
const ORDINARY = [
  'Hi Jordan, thank you for your patience while we looked into this.',
  'I can see that your order 4471-0093 left our warehouse on Monday and was scanned at the depot in Leeds.',
  'Our article on returns says that unworn items can come back within 30 days; the label is attached to this mail.',
  'If the amount of €48.50 does not show up on your statement, please reply here and I will look again.',
  'Kind regards,',
  'Sam Reed, Northwind customer care',
];
/** Long enough for a clock that browsers make coarse, short enough for nobody to feel it. Milliseconds. */
const MEASURED_MS = 12;
const ROUNDS = 3;

/**
 * What a pattern costs, in microseconds per 1,000 characters: the middle of three rounds over ordinary replies and the texts
 * given. `now` is a clock in milliseconds.
 */
export function costOf(pattern: Pattern, texts: readonly string[], now: () => number): number {
  const lines = [...ORDINARY, ...texts.flatMap((text) => text.split('\n'))];
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = now();
    let spent = 0;
    let passes = 0;
    while (spent < MEASURED_MS) {
      for (const line of lines) pattern.find(line, 50);
      passes++;
      spent = now() - start;
    }
    return (spent * 1000) / ((passes * characters) / 1000);
  });
  return rounds.sort((a, b) => a - b)[1] ?? 0;
}
