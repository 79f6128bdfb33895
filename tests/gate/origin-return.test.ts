import { describe, expect, test } from 'vitest';
import { type Cause, OriginTracker } from '#lib/gate/origin.ts';

const TYPED = 'Thank you for the photo of the parcel, I will look at it with the carrier today.';
const PASTED =
  'Our terms say that a parcel counts as late from the first working day after the promised date.';
const NOTE = 'The carrier says that this parcel was sorted to the wrong depot twice this week, see the log.';

const after = (...steps: readonly (readonly [string, Cause])[]): string => {
  const tracker = new OriginTracker();
  for (const [text, cause] of steps) tracker.observe(text, cause);
  return tracker.origin().kind;
};

describe('a reply that the helpdesk puts away and brings back keeps its origin', () => {
  test.each([
    [
      'typed, away, back',
      [
        [TYPED, 'typing'],
        ['', 'unknown'],
        [TYPED, 'unknown'],
      ],
      'typed',
    ],
    [
      'typed, a note in its place, back',
      [
        [TYPED, 'typing'],
        [NOTE, 'unknown'],
        [TYPED, 'unknown'],
      ],
      'typed',
    ],
    [
      'drafted, away, back',
      [
        [TYPED, 'ai'],
        ['', 'unknown'],
        [TYPED, 'unknown'],
      ],
      'ai',
    ],
    [
      'pasted, away, back',
      [
        [PASTED, 'paste'],
        ['', 'unknown'],
        [PASTED, 'unknown'],
      ],
      'inserted',
    ],
    [
      'typed, away, something else',
      [
        [TYPED, 'typing'],
        ['', 'unknown'],
        [PASTED, 'unknown'],
      ],
      'inserted',
    ],
    [
      'there before anyone looked',
      [
        [TYPED, 'unknown'],
        ['', 'unknown'],
        [TYPED, 'unknown'],
      ],
      'inserted',
    ],
  ] as const)('%s', (_, steps, kind) => {
    expect(after(...steps)).toBe(kind);
  });
});
