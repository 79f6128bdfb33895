import * as z from 'zod';

/** What is wrong in an import. `row` counts from 1; without it, the file as a whole is meant. */
export interface RowProblem {
  readonly row?: number;
  readonly field?: string;
  readonly say: string;
}

/** All rows, or everything that is wrong with them: at most `MAX_PROBLEMS`. */
export type Rows<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** More problems than anybody reads. */
export const MAX_PROBLEMS = 50;

/** A text that holds something, as a field of a row. */
export const filled = (max: number) =>
  z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters long`);

/** Checks parsed rows, of which no two may have the same id: all of them or none. Pure; never throws. */
export function readRows<Row extends { readonly id: string }>(
  schema: z.ZodType<Row>,
  values: readonly unknown[],
  most: number,
): Rows<Row> {
  if (values.length > most) return refuse({ say: `There are ${values.length} rows; at most ${most} fit.` });
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  const rowOf = new Map<string, number>();
  values.forEach((value, index) => {
    const row = index + 1;
    const read = schema.safeParse(value);
    if (!read.success) {
      problems.push(...read.error.issues.flatMap((issue) => problemsOf(row, value, issue)));
      return;
    }
    const { id } = read.data;
    const first = rowOf.get(id);
    if (first !== undefined)
      problems.push({ row, field: 'id', say: `Row ${row}: id is the same as in row ${first}.` });
    rowOf.set(id, first ?? row);
    rows.push(read.data);
  });
  return problems.length > 0 ? refuse(...problems) : { ok: true, rows };
}

/** The list in a JSON file; `of` names what it holds, for the error. Pure; never throws. */
export function listInJson(json: string, of: string): Rows<unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(withoutMark(json));
  } catch {
    return refuse({ say: 'The file is not valid JSON.' });
  }
  if (Array.isArray(parsed)) return { ok: true, rows: parsed };
  return refuse({ say: `The file must hold a list of ${of}: [ … ].` });
}

/** None of the rows, for these reasons. */
export function refuse(...problems: readonly RowProblem[]): Rows<never> {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** The text of a file without its byte order mark. */
export function withoutMark(content: string): string {
  return content.replace(/^\uFEFF/, '');
}

function problemsOf(row: number, value: unknown, issue: z.core.$ZodIssue): readonly RowProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ row, field, say: `Row ${row}: ${field} is not a known field.` }));
  const [field, place] = issue.path.map(String);
  if (field === undefined) return [{ row, say: `Row ${row} ${issue.message}.` }];
  const missing = (value as Record<string, unknown>)[field] === undefined;
  const name = place === undefined ? field : `${field} ${Number(place) + 1}`;
  return [{ row, field, say: `Row ${row}: ${name} ${missing ? 'is missing' : issue.message}.` }];
}
