import { describe, expect, test } from 'vitest';
import { importReplies, repliesToCsv, repliesToJson } from '#lib/llm/reply-import.ts';
import type { SavedReply } from '#lib/llm/saved-reply.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';

const HARD: readonly SavedReply[] = [
  {
    id: 'quotes',
    title: 'Commas, "quotes"; and\ttabs',
    text: 'Hello {{customer.firstName}},\n\n"So", he said;\nline two.\n\n- a\n- b',
    asks: ['one, two', 'three "four"'],
    when: 'anger',
    channel: 'messaging',
    needsArticle: true,
  },
  { id: 'formula', title: '=SUM(A1)', text: '+49 is our number', asks: ['-5 degrees', '@home'] },
  { id: 'מספר', title: 'أين طلبي؟ 📦', text: 'שלום 👋🏽', asks: [] },
];

describe('what is exported comes back the same', () => {
  test.each([
    ['the starter library', STARTER_LIBRARY],
    ['hard cells', HARD],
  ])('%s', (_, replies) => {
    expect(importReplies('a.csv', repliesToCsv(replies))).toEqual({ ok: true, rows: replies });
    expect(importReplies('a.json', repliesToJson(replies))).toEqual({ ok: true, rows: replies });
  });

  test('a spreadsheet has nothing to run', () => {
    expect(repliesToCsv(HARD)).toContain("'=SUM(A1)");
  });
});

describe('CSV', () => {
  test('title and text are enough; the id is made of the title', () => {
    expect(importReplies('a.CSV', '\uFEFFtitle,text\r\nParcel is late!,Hello.\r\n\r\n')).toEqual({
      ok: true,
      rows: [{ id: 'parcel-is-late', title: 'Parcel is late!', text: 'Hello.', asks: [] }],
    });
  });

  test.each<[string, string, string[]]>([
    [
      'no header row',
      'Parcel is late,Hello.',
      [
        'The header row has no column “title”.',
        'The header row has no column “text”.',
        'The column “Parcel is late” is not known. Known: id, title, text, asks, when, channel, needsArticle.',
        'The column “Hello.” is not known. Known: id, title, text, asks, when, channel, needsArticle.',
      ],
    ],
    ['an empty text', 'title,text\nA,Hello.\nB,', ['Row 2: text is missing.']],
    ['an unknown channel', 'title,text,channel\nA,B,fax', ['Row 1: channel must be email or messaging.']],
    [
      'a flag in other words',
      'title,text,needsArticle\nA,B,maybe',
      ['Row 1: needsArticle must be true or false.'],
    ],
    ['one title twice', 'title,text\nA,B\nA,C', ['Row 2: id is the same as in row 1.']],
  ])('%s', (_, csv, says) => {
    const read = importReplies('a.csv', csv);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems.map(({ say }) => say)).toEqual(says);
  });

  test('a row with too few or too many cells names the row', () => {
    const read = importReplies('a.csv', 'title,text\nA,B\nC\nD,E,F');
    expect(!read.ok && read.problems.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('no file at all', () => {
    expect(importReplies('a.csv', '').ok).toBe(false);
  });
});

test.each([
  ['', 'The file is not valid JSON.'],
  ['{}', 'The file must hold a list of replies: [ … ].'],
  ['[{"title":"A","text":"B","ask":[]}]', 'Row 1: ask is not a known field.'],
  ['[{"title":"A","text":"B","asks":["x",7]}]', 'Row 1: asks 2 '],
  ['[null]', 'Row 1 must be an object with id, title and text.'],
])('JSON %s is refused', (json, say) => {
  const read = importReplies('a.json', json);
  expect(!read.ok && read.problems[0]?.say).toContain(say);
});
