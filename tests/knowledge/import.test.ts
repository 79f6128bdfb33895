import { expect, test } from 'vitest';
import { articlesInJson } from '#lib/knowledge/import.ts';

const good = { id: 'a', title: 'Title', text: 'Text.' };

test.each<[string, unknown, unknown]>([
  ['the least', good, good],
  [
    'everything',
    { ...good, url: 'https://help.example/a', updatedAt: '2026-11-22T09:30:00+01:00', internal: false },
    { ...good, url: 'https://help.example/a', updatedAt: '2026-11-22T09:30:00+01:00', internal: false },
  ],
  ['a plain date', { ...good, updatedAt: '2026-11-22' }, { ...good, updatedAt: '2026-11-22' }],
  ['a number as id, as helpdesks have it', { ...good, id: 360022185454 }, { ...good, id: '360022185454' }],
  ['a field it does not know', { ...good, votes: 3 }, good],
  ['blanks around', { id: ' a ', title: ' Title\n', text: ' Text. ' }, good],
])('reads %s', (_name, row, expected) => {
  expect(articlesInJson(JSON.stringify([row]))).toEqual({ ok: true, rows: [expected] });
});

test.each<[string, unknown, string, string]>([
  ['no id', { title: 'T', text: 'x' }, 'id', 'Row 2: id is missing.'],
  ['an empty title', { ...good, title: ' ' }, 'title', 'Row 2: title must not be empty.'],
  ['a number as title', { ...good, title: 7 }, 'title', 'Row 2: title must be text.'],
  ['no text', { id: 'b', title: 'T' }, 'text', 'Row 2: text is missing.'],
  [
    'a text too long',
    { ...good, text: 'x'.repeat(100_001) },
    'text',
    'Row 2: text must be at most 100000 characters long.',
  ],
  ['an id that is a list', { ...good, id: [] }, 'id', 'Row 2: id must be text or a whole number.'],
  [
    'a link that runs code',
    { ...good, url: 'javascript:alert(1)' },
    'url',
    'Row 2: url must be an address that begins with https:// or http://.',
  ],
  [
    'a date in words',
    { ...good, updatedAt: '22 November' },
    'updatedAt',
    'Row 2: updatedAt must be a date such as 2026-11-22 or 2026-11-22T09:30:00Z.',
  ],
  ['internal as a word', { ...good, internal: 'yes' }, 'internal', 'Row 2: internal must be true or false.'],
  ['an id used before', { ...good, id: 'first' }, 'id', 'Row 2: id is the same as in row 1.'],
])('refuses %s', (_name, row, field, say) => {
  const json = JSON.stringify([{ ...good, id: 'first' }, row]);
  expect(articlesInJson(json)).toEqual({ ok: false, problems: [{ row: 2, field, say }] });
});

test.each([
  ['', 'The file is not valid JSON.'],
  ['[{]', 'The file is not valid JSON.'],
  ['{}', 'The file must hold a list of articles: [ … ].'],
  ['null', 'The file must hold a list of articles: [ … ].'],
  [`[${'0,'.repeat(20_000)}0]`, 'There are 20001 rows; at most 20000 fit.'],
])('refuses the file %.20j', (json, say) => {
  expect(articlesInJson(json)).toEqual({ ok: false, problems: [{ say }] });
});

test('refuses a row that is no object, and names every bad row', () => {
  const result = articlesInJson(JSON.stringify([null, good, { id: 'c', title: 'T' }]));
  expect(result).toEqual({
    ok: false,
    problems: [
      { row: 1, say: 'Row 1 must be an object with id, title and text.' },
      { row: 3, field: 'text', say: 'Row 3: text is missing.' },
    ],
  });
});

test('reads a file with a byte order mark, and an empty list', () => {
  expect(articlesInJson('\uFEFF[]')).toEqual({ ok: true, rows: [] });
});
