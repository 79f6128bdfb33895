import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, OriginTracker } from '#lib/gate/origin.ts';

const AI = 'Your parcel was scanned at the depot and sorted to the wrong route, so it comes a little later.';
const OTHER = 'You can change the size in your account under orders, then choose exchange and pick the size.';
const TYPED = 'I am sorry that you had to wait, and I have asked the carrier where your parcel is right now.';
const words = (text: string): string[] => text.split(' ');

const tracked = (...steps: (readonly [string, Cause])[]): OriginTracker => {
  const tracker = new OriginTracker();
  for (const [text, cause] of steps) tracker.observe(text, cause);
  return tracker;
};
/** As typed on a keyboard: one word more each time. */
const typed = (text: string, before = ''): (readonly [string, Cause])[] =>
  words(text).map((_, index) => [
    before +
      words(text)
        .slice(0, index + 1)
        .join(' '),
    'typing',
  ]);

describe('what the hand did not write', () => {
  const after = (...steps: (readonly [string, Cause, number?])[]): string => {
    const tracker = new OriginTracker();
    for (const step of steps) tracker.observe(...step);
    return tracker.origin().kind;
  };
  const HALF = TYPED.slice(0, TYPED.indexOf(', and'));

  test.each<[string, (readonly [string, Cause, number?])[], string]>([
    ['a script writes right after a key', [[`x ${OTHER}`, 'typing', 1]], 'inserted'],
    ['a script writes after a key that deletes nothing', [[OTHER, 'typing', 0]], 'inserted'],
    [
      'a script writes after a key, around what was typed',
      [...typed(TYPED), [`${OTHER} ${TYPED} x`, 'typing', 1]],
      'inserted',
    ],
    ['as much as was typed', [[TYPED, 'typing', TYPED.length]], 'typed'],
    [
      'a word is corrected as it is typed',
      [
        ['I have recieved', 'typing', 15],
        ['I have received it', 'typing', 4],
      ],
      'typed',
    ],
    ['two places are typed into before it is read', [...typed(TYPED), [`x${TYPED}x`, 'typing', 2]], 'typed'],
    [
      'an undo of what was deleted word by word',
      [
        ...typed(TYPED),
        ...words(TYPED).map(
          (_, at) =>
            [
              words(TYPED)
                .slice(0, -1 - at)
                .join(' '),
              'typing',
              0,
            ] as const,
        ),
        [HALF, 'typing', 0],
        [TYPED, 'typing', 0],
      ],
      'typed',
    ],
    [
      'an undo of what a script had written is no hand’s',
      [
        [OTHER, 'unknown'],
        ['', 'typing', 0],
        [OTHER, 'typing', 0],
      ],
      'inserted',
    ],
  ])('%s', (_, steps, kind) => {
    expect(after(...steps)).toBe(kind);
  });
});

describe('kind of origin', () => {
  test.each<[string, (readonly [string, Cause])[], string]>([
    ['typed word by word', typed(TYPED), 'typed'],
    ['dictated, composed or corrected in one go', [[TYPED, 'typing']], 'typed'],
    ['drafted', [[AI, 'ai']], 'ai'],
    [
      'drafted, with words of the agent’s own before it',
      [
        [AI, 'ai'],
        [`${TYPED} ${AI}`, 'typing'],
      ],
      'mixed',
    ],
    ['there before anybody looked', [[OTHER, 'unknown']], 'inserted'],
    ['pasted', [[OTHER, 'paste']], 'inserted'],
    ['a name that was pasted', [['Dear Margaret Whitfield', 'paste']], 'typed'],
    [
      'pasted bit by bit, a few words at a time',
      words(OTHER).flatMap((_, at) =>
        at % 4 === 3
          ? [
              [
                words(OTHER)
                  .slice(0, at + 1)
                  .join(' '),
                'paste',
              ] as const,
            ]
          : [],
      ),
      'inserted',
    ],
    ['a word that an editor took in late', [...typed(TYPED), [`${TYPED} Kind regards`, 'unknown']], 'typed'],
    ['a macro as it is', [[OTHER, 'macro']], 'macro'],
    ['a macro with a greeting', [...typed('Hi Ana'), [`Hi Ana ${OTHER}`, 'macro']], 'macro'],
    [
      'a macro that was changed',
      [
        [OTHER, 'macro'],
        [OTHER.replace('your account', 'the shop'), 'typing'],
      ],
      'inserted',
    ],
    ['a macro that was taken out again', [[OTHER, 'macro'], ['', 'typing'], ...typed(TYPED)], 'typed'],
    [
      'put away for another text and brought back by the helpdesk',
      [...typed(TYPED), [OTHER, 'unknown'], [TYPED, 'unknown']],
      'typed',
    ],
    ['nothing', [['', 'unknown']], 'typed'],
  ])('%s', (_, steps, kind) => {
    expect(tracked(...steps).origin().kind).toBe(kind);
  });

  test('text of a machine is known wherever it comes from', () => {
    for (const cause of ['paste', 'unknown', 'typing', 'macro'] as const) {
      const tracker = new OriginTracker();
      tracker.expectAi(AI);
      tracker.observe(AI, cause);
      expect([cause, tracker.origin().kind]).toEqual([cause, 'ai']);
    }
  });

  test('the share of the words that survive edits', () => {
    const tracker = tracked([AI, 'ai']);
    tracker.observe(words(AI).slice(0, 9).join(' '), 'typing');
    tracker.observe(`${words(AI).slice(0, 9).join(' ')} but I do not know more yet myself`, 'typing');
    expect(tracker.origin()).toEqual({ kind: 'mixed', aiShare: 9 / 17 });
    tracker.observe('but I do not know more yet myself', 'typing');
    expect(tracker.origin()).toEqual({ kind: 'typed', aiShare: 0 });
  });

  test('the policy names the share', () => {
    const tracker = tracked(
      [words(AI).slice(0, 4).join(' '), 'ai'],
      ...typed(TYPED, `${words(AI).slice(0, 4).join(' ')} `),
    );
    expect(tracker.origin().kind).toBe('typed');
    expect(tracker.origin(0.1).kind).toBe('mixed');
    expect(tracker.origin(0).kind).toBe('mixed');
    expect(tracked(...typed(TYPED)).origin(0).kind).toBe('typed');
    expect(tracked([AI, 'ai'], [`${AI} ${TYPED}`, 'typing']).origin(1).kind).toBe('typed');
  });
});

describe('whatever is done by hand', () => {
  // Words that are told apart, so that an edit can be seen in one way only.
  const numbered = (letter: string): string[] => Array.from({ length: 20 }, (_, at) => `${letter}${at}`);
  const own = numbered('typed').join(' ');
  const machine = numbered('drafted').join(' ');
  const word = fc.constantFrom(...numbered('more'));
  /** One edit by hand: words typed, words taken out, words moved. */
  const edit = fc.record({
    kind: fc.constantFrom('type', 'delete', 'move'),
    at: fc.nat(60),
    to: fc.nat(60),
    count: fc.integer({ min: 1, max: 8 }),
    word,
  });
  const machineIn = (tracker: OriginTracker, list: readonly string[]): number =>
    Math.round(tracker.origin().aiShare * list.length);

  test('typing, deleting and moving never make more words the machine’s than there were', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        let list = words(`${own} ${machine}`);
        const tracker = tracked([own, 'typing'], [list.join(' '), 'ai']);
        const atFirst = machineIn(tracker, list);
        for (const { kind, at, to, count, word: one } of edits) {
          const start = at % (list.length + 1);
          if (kind === 'type') list = list.toSpliced(start, 0, one);
          else {
            const cut = list.slice(start, start + count);
            list = list.toSpliced(start, count);
            tracker.observe(list.join(' '), 'typing');
            if (kind === 'move') list = list.toSpliced(to % (list.length + 1), 0, ...cut);
          }
          tracker.observe(list.join(' '), kind === 'move' ? 'paste' : 'typing');
          expect(machineIn(tracker, list)).toBeLessThanOrEqual(atFirst);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('undo and redo bring back the origin with the text', () => {
    fc.assert(
      fc.property(fc.nat(36), fc.integer({ min: 2, max: 36 }), (at, count) => {
        const list = words(`${own} ${machine}`);
        const tracker = tracked([own, 'typing'], [list.join(' '), 'ai']);
        const origin = tracker.origin();
        const cut = list.toSpliced(at, count);
        tracker.observe(cut.join(' '), 'typing');
        const without = tracker.origin();
        tracker.observe(list.join(' '), 'typing');
        expect(tracker.origin()).toEqual(origin);
        tracker.observe(cut.join(' '), 'typing');
        expect(tracker.origin()).toEqual(without);
      }),
    );
  });

  test('a draft that is pasted in pieces stays the machine’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), (size) => {
        const tracker = new OriginTracker();
        tracker.expectAi(AI);
        const list = words(AI);
        for (let at = size; at < list.length + size; at += size)
          tracker.observe(list.slice(0, at).join(' '), 'paste');
        expect(tracker.origin().aiShare).toBeGreaterThan(0.8);
      }),
    );
  });
});
