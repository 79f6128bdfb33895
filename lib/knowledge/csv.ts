import Papa from 'papaparse';
import { type Rows, refuse, withoutMark } from './rows.ts';

/** The columns of a CSV file. */
export interface Columns {
  readonly needed: readonly string[];
  /** All that may stand there; without it, others are left to the reader. */
  readonly known?: readonly string[];
  /** The field that a column of this name fills; without it, names are taken as they stand. */
  readonly fieldOf?: (name: string) => string;
}

/** The rows of a CSV file with a header row, by column; blank ones are left out. Pure; never throws. */
export function rowsInCsv(
  csv: string,
  { needed, known, fieldOf = (name) => name }: Columns,
): Rows<Readonly<Record<string, string>>> {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(withoutMark(csv), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => fieldOf(header.trim()),
  });
  const columns = meta.fields ?? [];
  const missing = needed.filter((column) => !columns.includes(column));
  const unknown = known ? columns.filter((column) => !known.includes(column)) : [];
  if (missing.length > 0 || unknown.length > 0)
    return refuse(
      ...missing.map((field) => ({ field, say: `The header row has no column “${field}”.` })),
      ...unknown.map((field) => ({
        field,
        say: `The column “${field}” is not known. Known: ${known?.join(', ')}.`,
      })),
    );
  const broken = errors.filter(({ type }) => type !== 'Delimiter');
  if (broken.length === 0) return { ok: true, rows: data };
  return refuse(
    ...broken.map(({ row = 0, message }) => ({ row: row + 1, say: `Row ${row + 1}: ${message}.` })),
  );
}
