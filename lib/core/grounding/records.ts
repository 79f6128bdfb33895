import { entitiesOf, scan } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { idForm } from '../entities/ids.ts';
import { plainNumber } from '../figures.ts';
import { asked } from '../grammar.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Span } from '../types.ts';
import type { Ground } from './ground.ts';

/** One object without inner objects in JSON that a tool or an article gave. */
export interface Record {
  readonly source: string;
  readonly span: Span;
  /** Records of one source with the same fields belong together. */
  readonly table: Table;
  /** Field of each normal form of a value: `word JINGJING`, `time 1080`, `number 79`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Records of one source with the same fields. */
export interface Table {
  /** How many records it has. */
  rows: number;
}

/** Records by the normal forms of their values. */
export type Records = ReadonlyMap<string, readonly Record[]>;

/** Words of a draft that stand for a value of a record. */
export interface Mention {
  readonly span: Span;
  readonly keys: readonly string[];
}

/** Two values that no record holds together, and the record that holds the first. */
export interface Mismatch {
  readonly span: Span;
  readonly record: Record;
}

const known = new WeakMap<Context['messages'], Records>();
const MOST_RECORDS = 2000;
/** Fewer records than these are no table in which one may pick the wrong line. */
const LEAST_ROWS = 3;
const NONE: readonly Ground[] = [];
const OBJECT = /\{[^{}]{2,2000}\}/g;
const PAIR = /"(\w{1,40})": ?(?:"([^"]{1,120})"|(-?\d{1,9}(?:\.\d{1,4})?))/g;
const TOKEN = /[a-z0-9]+(?:[_'.-]+[a-z0-9]+)*/g;

/** The records in the answers of tools and in articles; made once for a context. */
export function recordsOf(context: Context): Records {
  let records = known.get(context.messages);
  if (!records) {
    records = build(context);
    known.set(context.messages, records);
  }
  return records;
}

function build({ conversation, messages, knowledge }: Context): Records {
  const records = new Map<string, Record[]>();
  let count = 0;
  const read = (source: string, text: string): void => {
    if (!text.includes('{')) return;
    const tables = new Map<string, Table>();
    for (const match of text.matchAll(OBJECT)) {
      if (count++ >= MOST_RECORDS) return;
      const fields = fieldsOf(match[0]);
      const columns = [...new Set(fields.values())].sort().join();
      const table = tables.get(columns) ?? { rows: 0 };
      table.rows++;
      tables.set(columns, table);
      const record = { source, span: [match.index, match.index + match[0].length] as const, table, fields };
      for (const key of fields.keys()) {
        const list = records.get(key);
        if (list) list.push(record);
        else records.set(key, [record]);
      }
    }
  };
  for (const { id, text } of knowledge) read(id, text.toLowerCase());
  messages.forEach(({ folded }, index) => {
    if (conversation.messages[index]?.author === 'system') read(`system:${index}`, folded);
  });
  return records;
}

function fieldsOf(object: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [, field = '', written, number] of object.matchAll(PAIR)) {
    if (number !== undefined) {
      fields.set(`number ${plainNumber(number)}`, field);
      continue;
    }
    for (const key of valueKeys(written ?? '')) if (!fields.has(key)) fields.set(key, field);
  }
  return fields;
}

function valueKeys(written: string): string[] {
  const keys = scan(written.replaceAll('_', ' ')).flatMap(({ kind, forms }) =>
    forms.map((form) => `${kind} ${form}`),
  );
  const form = idForm(written);
  return form.length > 2 ? [...keys, `word ${form}`] : keys;
}

/** What in a folded sentence stands for values of records, in reading order. */
function mentions(text: string, entities: readonly Entity[], records: Records): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const key = `word ${idForm(match[0])}`;
    if (records.has(key)) found.push({ span: [match.index, match.index + match[0].length], keys: [key] });
  }
  for (const { kind, forms, span, value } of entities) {
    const keys = forms.map((form) => `${kind} ${form}`);
    if (kind === 'money') keys.push(`number ${value}`);
    const here = keys.filter((key) => records.has(key));
    if (here.length && !found.some((one) => one.span[0] < span[1] && span[0] < one.span[1]))
      found.push({ span, keys: here });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * Values that stand side by side in the draft and in no record. A value of a field that was already named opens a new
 * group, as in "the first leaves at 9am, the second at 11am".
 */
function mismatches(found: readonly Mention[], records: Records): Mismatch[] {
  const wrong: Mismatch[] = [];
  let candidates: readonly Record[] = [];
  let named = new Set<string>();
  for (const { span, keys } of found) {
    const own = keys.flatMap((key) => records.get(key) ?? []);
    const fields = new Set(own.flatMap((record) => keys.flatMap((key) => record.fields.get(key) ?? [])));
    const both = candidates.filter((record) => own.includes(record));
    const repeats = [...fields].some((field) => named.has(field));
    if (both.length === 0 && !repeats) {
      const record = candidates.find(
        ({ table }) => table.rows >= LEAST_ROWS && own.some((one) => one.table === table),
      );
      if (record) wrong.push({ span, record });
    }
    if (both.length) {
      candidates = both;
      for (const field of fields) named.add(field);
    } else {
      candidates = own;
      named = fields;
    }
  }
  return wrong;
}

/** Values of a sentence that no record of a table holds together. */
export function mismatchGrounds(own: Sentence, context: Context): readonly Ground[] {
  const records = recordsOf(context);
  if (records.size === 0 || asked(own, own.text.length)) return NONE;
  const found = mentions(own.text, entitiesOf(own.alone), records);
  return mismatches(found, records).map(({ span, record }) => ({
    span,
    verdict: 'contradicted',
    what: 'record',
    place: record,
  }));
}
