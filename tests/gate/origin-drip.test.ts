import { describe, expect, test } from 'vitest';
import { type Cause, OriginTracker } from '#lib/gate/origin.ts';

const OTHER = 'You can change the size in your account under orders, then choose exchange and pick the size.';
const TYPED =
  'I am sorry that you had to wait, and I have asked the carrier where your parcel is right now, so please give me a day.';
const words = (text: string): string[] => text.split(' ');
/** What stands there after each word, or after each letter. */
const byWord = (text: string): string[] => words(text).map((_, at, all) => all.slice(0, at + 1).join(' '));
const byLetter = (text: string): string[] => [...text].map((_, at) => text.slice(0, at + 1));

const kindAfter = (...steps: readonly (readonly [readonly string[], Cause])[]): string => {
  const tracker = new OriginTracker();
  for (const [texts, cause] of steps) for (const text of texts) tracker.observe(text, cause);
  return tracker.origin().kind;
};

describe('a script that writes little by little', () => {
  test.each<[string, string[]]>([
    ['word by word', byWord(OTHER)],
    ['letter by letter', byLetter(OTHER)],
    [
      'three words at a time',
      byWord(OTHER).filter((_, at) => at % 3 === 2 || at === words(OTHER).length - 1),
    ],
  ])('%s is text of unknown origin', (_, texts) => {
    expect(kindAfter([texts, 'unknown'])).toBe('inserted');
    expect(kindAfter([['Hi Ana,'], 'typing'], [texts.map((text) => `Hi Ana, ${text}`), 'unknown'])).toBe(
      'inserted',
    );
  });
});

describe('what a script corrects in a typed reply leaves it typed', () => {
  const corrected = (...pairs: readonly (readonly [string, string])[]): string =>
    pairs.reduce((text, [from, to]) => text.replace(from, to), TYPED);
  test('one word after the other', () => {
    let text = TYPED;
    const steps = words(TYPED).map((word) => {
      text = text.replace(word, `${word}s`);
      return text;
    });
    expect(kindAfter([byWord(TYPED), 'typing'], [steps.slice(0, 8), 'unknown'])).toBe('typed');
  });

  test('several words at once, far from each other', () => {
    const all = corrected(['sorry', 'so sorry'], ['carrier', 'courier'], ['a day', 'one day']);
    expect(kindAfter([byWord(TYPED), 'typing'], [[all], 'unknown'])).toBe('typed');
  });

  test('what an editor takes in late, between keys', () => {
    const tracker = new OriginTracker();
    byWord(TYPED).forEach((text, at) => {
      tracker.observe(text, at % 3 === 0 ? 'typing' : 'unknown');
    });
    expect(tracker.origin().kind).toBe('typed');
  });

  test('a text that another one took the place of, with a few of its words, is another one', () => {
    expect(
      kindAfter(
        [byWord(TYPED), 'typing'],
        [[`I am sorry that ${OTHER} so please give me a day.`], 'unknown'],
      ),
    ).toBe('inserted');
  });
});
