import { describe, expect, test } from 'vitest';
import { readFiles } from '#lib/knowledge/import-files.ts';

const one = (name: string, text: string) => {
  const read = readFiles([{ name, text }]);
  if (!read.ok) throw new Error(read.problems.map(({ say }) => say).join('\n'));
  return read.articles;
};
const says = (...files: { name: string; text: string }[]): string[] => {
  const read = readFiles(files);
  return read.ok ? [] : read.problems.map(({ file, say }) => `${file}: ${say}`);
};

describe('Markdown', () => {
  test.each<[string, string, { title: string; text: string }]>([
    [
      'the first heading is the title',
      '# Returns\n\nWithin **30 days**.',
      { title: 'Returns', text: 'Within 30 days.' },
    ],
    [
      'also one with marks, and below a paragraph',
      'Intro.\n\n## The `A1` *return*\n\nText.',
      { title: 'The A1 return', text: 'Intro.\n\nText.' },
    ],
    ['without a heading, the name of the file', 'Text.', { title: 'gift cards', text: 'Text.' }],
    [
      'lists, tables, links',
      '# T\n- [One](https://x.example)\n- Two\n\n| a | b |\n|---|---|\n| 1 | 2 |',
      { title: 'T', text: '- One\n- Two\n\na | b\n1 | 2' },
    ],
    [
      'HTML in it is taken as what it shows',
      '# T\n<div onclick="x()">Hi <b>you</b></div>\n<script>no()</script>',
      { title: 'T', text: 'Hi you' },
    ],
    ['lines of Windows', '# T\r\n\r\nOne\r\ntwo\r\n', { title: 'T', text: 'One two' }],
  ])('%s', (_, text, article) => {
    expect(one('gift-cards.md', text)).toEqual([{ id: 'gift-cards', ...article }]);
  });

  test('front matter', () => {
    const matter =
      '---\nid: 17\ntitle: "Returns: abroad"\nurl: https://help.example.com/r\nupdated: 2026-05-01\ninternal: true\ntags: [a]\n---\n# Heading\n\nText.';
    expect(one('r.md', matter)).toEqual([
      {
        id: '17',
        title: 'Returns: abroad',
        url: 'https://help.example.com/r',
        updatedAt: '2026-05-01',
        internal: true,
        text: 'Heading\n\nText.',
      },
    ]);
  });

  test.each([
    ['# Only a title', 'Text must not be empty.'],
    ['', 'Text must not be empty.'],
    ['---\nupdated: soon\n---\nText', 'UpdatedAt must be a date'],
  ])('%j is refused', (text, say) => {
    expect(says({ name: 'a.md', text })[0]).toContain(`a.md: ${say}`);
  });
});

describe('CSV', () => {
  test('columns as a help centre names them, and texts in HTML', () => {
    const csv =
      'Article_ID,Name,Body,html_url,Updated_At,Private,Votes\n7,Returns,"<p>Within 30 days.</p><p>Free.</p>",https://h.example/7,2026-05-01,yes,3\n8,"Gift, cards","5 < 6, and\nso on",,,no,';
    expect(one('export.csv', csv)).toEqual([
      {
        id: '7',
        title: 'Returns',
        text: 'Within 30 days.\n\nFree.',
        url: 'https://h.example/7',
        updatedAt: '2026-05-01',
        internal: true,
      },
      { id: '8', title: 'Gift, cards', text: '5 < 6, and\nso on', internal: false },
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'no header row',
      'Returns,Within 30 days',
      ['a.csv: The header row has no column “title”.', 'a.csv: The header row has no column “text”.'],
    ],
    ['an empty cell', 'title,text\nA,B\nC,', ['a.csv: Row 2: text is missing.']],
    [
      'a flag in other words',
      'title,text,internal\nA,B,maybe',
      ['a.csv: Row 1: internal must be true or false.'],
    ],
    [
      'a bad address',
      'title,text,url\nA,B,ftp://x',
      ['a.csv: Row 1: url must be an address that begins with https:// or http://.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(says({ name: 'a.csv', text })).toEqual(expected);
  });
});

describe('several files', () => {
  const md = { name: 'returns.md', text: '# Returns\n\nText.' };
  const csv = { name: 'more.csv', text: 'id,title,text\nb,B,Text' };

  test('are one import', () => {
    const read = readFiles([md, csv, { name: 'c.HTML', text: '<h1>C</h1><p>Text</p>' }]);
    expect(read.ok && read.articles.map(({ id, title }) => [id, title])).toEqual([
      ['returns', 'Returns'],
      ['b', 'B'],
      ['c', 'C'],
    ]);
  });

  test('one bad file, and none is taken; every problem names its file', () => {
    const bad = { name: 'bad.json', text: '[{"id":"x","title":"T"}]' };
    expect(says(md, bad, { name: 'photo.png', text: '' })).toEqual([
      'bad.json: Row 1: text is missing.',
      'photo.png: This kind of file cannot be read. Readable: json, csv, md, markdown, html, htm.',
    ]);
  });

  test('one id in two files is said', () => {
    expect(says(md, { name: 'x.csv', text: 'id,title,text\nreturns,R,T' })).toEqual([
      'x.csv: The id “returns” is in returns.md too.',
    ]);
  });

  test('no file is nothing to import', () => {
    expect(readFiles([])).toEqual({ ok: true, articles: [] });
  });
});
