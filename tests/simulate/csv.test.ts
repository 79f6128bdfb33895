import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#lib/simulate/input/csv.ts';
import { csvRecords } from '#lib/simulate/input/csv-records.ts';
import { chunksOf, errorsOf } from './reading.ts';

const read = async (csv: string | Uint8Array) => Array.fromAsync(readCsv(chunksOf(csv, 7)));
const texts = async (csv: string) =>
  (await read(csv)).map((past) =>
    'error' in past ? past : [past.line, past.request.id, past.request.draft.text],
  );

describe('columns and cells', () => {
  test.each<[name: string, csv: string, replies: unknown[]]>([
    ['nothing', '', []],
    ['a header row alone', 'id,text\n', []],
    [
      'text alone: the row is the id',
      'text\nHello\nBye',
      [
        [2, 'row 2', 'Hello'],
        [3, 'row 3', 'Bye'],
      ],
    ],
    ['CRLF, a byte order mark, capitals', '\ufeffID,Text\r\n7,Hello\r\n', [[2, '7', 'Hello']]],
    [
      'line breaks, commas and quotes in quotes',
      'id,text\n1,"a\n""b"", c"\n2,d',
      [
        [2, '1', 'a\n"b", c'],
        [4, '2', 'd'],
      ],
    ],
    [
      'a quote inside a cell opens nothing',
      'id,text\n1,a 5" screen\n2,b',
      [
        [2, '1', 'a 5" screen'],
        [3, '2', 'b'],
      ],
    ],
    [
      'semicolons',
      'id;text\n1;a, b\n2;"c;d"',
      [
        [2, '1', 'a, b'],
        [3, '2', 'c;d'],
      ],
    ],
    ['tabs', 'id\ttext\n1\ta, b', [[2, '1', 'a, b']]],
    ['other names, other columns', 'Ticket ID,score,Reply\n9,3,Hello', [[2, '9', 'Hello']]],
    [
      'blank lines are left out and counted',
      'id,text\n\n1,a\n \n2,b',
      [
        [3, '1', 'a'],
        [5, '2', 'b'],
      ],
    ],
    ['cells left out at the end', 'id,text,customer\n1,a', [[2, '1', 'a']]],
  ])('%s', async (_, csv, replies) => {
    expect(await texts(csv)).toEqual(replies);
  });

  test('the customer’s message, channel, brand, subject, agent and date', async () => {
    const [past] = await read(
      'date,brand,channel,subject,agent,customer,text\n2026-01-02 10:30,North,email,Late,Sam,Where is it?,Soon.',
    );
    expect(past).toMatchObject({
      request: {
        draft: { text: 'Soon.', visibility: 'public', origin: { kind: 'typed' } },
        conversation: {
          brand: 'North',
          channel: 'email',
          subject: 'Late',
          agent: { name: 'Sam' },
          messages: [{ author: 'customer', text: 'Where is it?', at: '2026-01-02T10:30:00.000Z' }],
        },
      },
    });
  });
});

test.each<[name: string, csv: string | Uint8Array, errors: unknown[]]>([
  [
    'no column for the reply: said once, the rest is not read',
    'id,notes\n1,private words\n2,more',
    [[1, null, 'expected a header row with a column for the reply, named text, reply, body, answer']],
  ],
  [
    'a date nobody can be sure of',
    'text,date\na,01/02/2026',
    [[2, 'row 2', 'date: expected a date and time such as 2026-01-01T00:00:00Z']],
  ],
  ['more cells than columns', 'id,text\n1,a,b\n2,c', [[2, '1', 'the row has 3 cells, the header row 2']]],
  [
    'a quote that never closes',
    'id,text\n1,"a\n2,b',
    [[2, null, 'the row has a quoted cell that is not closed where it should be']],
  ],
  [
    'words behind a closing quote',
    'id,text\n1,"a"b\n2,c',
    [[2, null, 'the row has a quoted cell that is not closed where it should be']],
  ],
  [
    'not UTF-8',
    new Uint8Array([...Buffer.from('text\n'), 0xff, 0xfe]),
    [[2, null, 'the row is not valid UTF-8']],
  ],
])('%s', async (_, csv, errors) => {
  expect(errorsOf(await read(csv))).toEqual(errors);
  expect(JSON.stringify(errors)).not.toContain('private');
});

test('a row beyond the limit is an error in its place, and costs nothing else', async () => {
  const records = await Array.fromAsync(csvRecords(chunksOf(`text\n"${'x\n'.repeat(50)}"\nok`, 7), 40));
  expect(records).toEqual([
    { line: 1, cells: ['text'] },
    { line: 2, error: 'the row is longer than 40 bytes' },
    { line: 53, cells: ['ok'] },
  ]);
});

test('any cells, in pieces of any size, come back as they were written', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é', '😀') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (cells, size) => {
        const rows = cells.map((text, at) => [String(at), `x${text}`]);
        const csv = Papa.unparse([['id', 'text'], ...rows], { newline: '\n' });
        const all = await Array.fromAsync(readCsv(chunksOf(csv, size)));
        expect(
          all.map((past) => ('request' in past ? [past.request.id, past.request.draft.text] : past)),
        ).toEqual(rows);
      },
    ),
  );
});
