import { type Measured, median } from './measure.ts';

/** Lines of a table: the first column to the left, the others to the right, wide enough for what stands in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return all.map((row) => `  ${line(row)}`).join('\n');
}

/** Measured subjects as a table. */
export function measuredTable(measured: readonly Measured[]): string {
  return table(
    ['', 'µs median', '×L median', '[min..max]'],
    measured.map(({ name, micros, ratios }) => [
      name,
      number(median(micros)),
      number(median(ratios)),
      `[${number(ratios[0] ?? Number.NaN)}..${number(ratios.at(-1) ?? Number.NaN)}]`,
    ]),
  );
}

const number = (value: number): string => value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0);
