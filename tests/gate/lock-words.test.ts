import { describe, expect, test } from 'vitest';
import { decode } from '#lib/gate/lock/decode.ts';
import { eachShingle, shinglesOf } from '#lib/gate/lock/shingles.ts';
import { eachWord } from '#lib/gate/lock/words.ts';

const wordsOf = (text: string): number[] => {
  const words: number[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
};

describe('escapes come off', () => {
  test.each([
    ['JSON', 'a\\nb \\"c\\" \\u00e9\\/d', 'a\nb "c" é/d'],
    ['JSON in JSON', '\\\\u00e9 \\\\\\"x\\\\\\"', 'é "x"'],
    ['a form', 'Caf%C3%A9%20au%20lait', 'Café au lait'],
    ['a form in a form', 'Caf%25C3%25A9', 'Café'],
    ['HTML by name', 'Caf&eacute; &amp; &lt;tea&gt;', 'Café & <tea>'],
    ['HTML by number', '&#233;&#xE9;', 'éé'],
    ['HTML in HTML', '&amp;eacute;', 'é'],
    ['Markdown', '1\\. \\*no\\*', '1. *no*'],
    ['what only looks like an escape', '100% & more; 5 \\', '100% & more; 5 \\'],
    ['a form in Latin-1', '%E9t%E9', 'été'],
    ['a number beyond Unicode', '&#x110000; &#99999999;', '&#x110000; &#99999999;'],
    ['a name of the prototype', '&toString; \\constructor', '&toString; constructor'],
  ])('%s', (_, text, expected) => {
    expect(decode(text)).toBe(expected);
  });
});

describe('the same words, however they are carried', () => {
  const text = "Don't worry, Zoë: the café re-opens\non Monday.";
  test.each([
    ['HTML', "<p>Don't worry, Zo&euml;: the caf&eacute; re-opens</p><p>on Monday.</p>"],
    ['HTML with marks inside words', '<b>D</b>on’t <i>wor</i>ry, Zoë: the café re-opens<br>on Monday.'],
    ['JSON', JSON.stringify({ '': text })],
    ['JSON in JSON', JSON.stringify(JSON.stringify(text))],
    [
      'JSON with escaped tags',
      '"\\u003cp\\u003eDon\\u2019t worry, Zo\\u00eb: the caf\\u00e9 re-opens\\u003c/p\\u003eon Monday."',
    ],
    ['a form', new URLSearchParams({ '': text }).toString()],
    ['a URL', encodeURIComponent(text)],
    ['decomposed letters', text.normalize('NFD')],
    ['capitals and curly marks', 'DON’T WORRY, ZOË: THE CAFÉ RE‑OPENS ON MONDAY'],
    ['characters of no width', "Don't wor\u200bry, Zo\u00adë: the ca\ufefffé re-opens on Monday"],
    ['UTF-16 read as bytes', [..."Don't worry, Zoe: the cafe re-opens on Monday"].join('\0')],
    ['full width', "Ｄｏｎ'ｔ worry, Zoë: the café re-opens on Monday"],
    ['emoji between', "Don't worry, Zoë 😀: the café ✅ re-opens on Monday."],
    ['Markdown', "**Don't** worry, [Zoë](https://shop.example/zoe_1): the _café_ re\\-opens\n\n* on Monday."],
  ])('%s', (_, body) => {
    expect(wordsOf(body)).toEqual(wordsOf(text));
  });

  test.each([
    ['a letter', 'Dont worry Zoë the cafe re opens on Mondays'],
    ['a figure', 'Dont worry Zoë the cafe re opens on 1 Monday'],
    ['words run together', 'Dont worry Zoë the cafe reopens on Monday'],
  ])('%s more or less is another text', (_, body) => {
    expect(wordsOf(body)).not.toEqual(wordsOf(text));
  });

  test('scripts without blanks give a word a character', () => {
    expect(wordsOf('返金します。')).toHaveLength(5);
    expect(wordsOf('คืนเงิน').length).toBeGreaterThan(3);
    expect(wordsOf('환불 됩니다')).toHaveLength(2);
  });

  test('a tag that never ends is text', () => {
    expect(wordsOf('<b and then no end of it').length).toBe(7);
    expect(wordsOf(`<img src="data:${'A'.repeat(5000)}">`).length).toBe(4);
  });
});

describe('shingles', () => {
  const all = (body: string): Set<number> => {
    const seen = new Set<number>();
    eachShingle(body, (hash) => seen.add(hash));
    return seen;
  };

  test('lines are told apart from what goes over their ends', () => {
    const { inner, across, short } = shinglesOf('Hi Dan,\nall is done now.\nThanks');
    expect([inner.length, across.length, short.length]).toEqual([2, 3, 2]);
  });

  test('all of a text is found in a body that keeps its lines', () => {
    const text = 'Hi Dan,\nall is done now.\nThanks';
    const { inner, across, short } = shinglesOf(text);
    const seen = all(`{"x":${JSON.stringify(text)}}`);
    for (const hash of [...inner, ...across, ...short]) expect(seen).toContain(hash);
  });

  test('a body of blocks has what stands within the lines', () => {
    const { inner, short } = shinglesOf('Hi Dan,\nall is done now.\nThanks');
    const blocks = ['Hi Dan,', 'all is done now.', 'Thanks'].map((text) => ({ text, type: 'paragraph' }));
    const seen = all(JSON.stringify({ blocks }));
    for (const hash of [...inner, ...short]) expect(seen).toContain(hash);
  });
});
