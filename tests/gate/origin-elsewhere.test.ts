import { describe, expect, test } from 'vitest';
import { type Cause, OriginTracker } from '#lib/gate/origin.ts';

const SHORT = 'We have refunded you and the money will be back soon.';
const QUOTED = [
  'Hello, my parcel was promised for last Friday and it is still not here, and nobody answers me.',
  'Thank you for writing. I have asked the carrier where it is and will write again tomorrow.',
];
const TYPED = 'It left the depot this morning, so it is with you by noon.';

describe('text of a machine in another reply than the one it was written for', () => {
  const copied = (text: string, cause: Cause): string => {
    const drafts = new Set<string>();
    new OriginTracker(drafts).expectAi(SHORT);
    const other = new OriginTracker(drafts);
    other.observe('Hi Ana,', 'typing');
    other.observe(`Hi Ana, ${text}`, cause);
    return other.origin().kind;
  };

  test.each<[string, string, Cause, string]>([
    ['pasted', SHORT, 'paste', 'mixed'],
    ['pasted in part', 'the money will be back soon', 'paste', 'mixed'],
    ['put in by a script', SHORT, 'unknown', 'mixed'],
    ['typed in the agent’s own words, some of them the same', 'you and the money', 'typing', 'typed'],
    ['in a macro of the team', SHORT, 'macro', 'macro'],
    ['a few words that are anybody’s', 'we have refunded you', 'paste', 'typed'],
  ])('%s', (_, text, cause, kind) => {
    expect(copied(text, cause)).toBe(kind);
  });

  test('what is remembered has an end', () => {
    const drafts = new Set<string>();
    const tracker = new OriginTracker(drafts);
    for (let at = 0; at < 3000; at++)
      tracker.expectAi(`draft ${at} says that order ${at} leaves the depot on day ${at}`);
    expect(drafts.size).toBe(20_000);
    const other = new OriginTracker(drafts);
    other.observe('order 2999 leaves the depot on day 2999', 'paste');
    expect(other.origin().kind).toBe('ai');
  });
});

describe('an answer that quotes what was said', () => {
  const quote = `On Monday Ana wrote: > ${QUOTED[0]}`;
  const answered = (text: string): OriginTracker => {
    const tracker = new OriginTracker();
    tracker.observe(text, 'unknown');
    tracker.observe(`${TYPED} ${text}`, 'typing');
    return tracker;
  };

  test('is typed, once it is known what was said', () => {
    const tracker = answered(quote);
    expect(tracker.origin().kind).toBe('inserted');
    expect(tracker.gives(QUOTED)).toBe(true);
    expect(tracker.origin().kind).toBe('typed');
    expect(tracker.gives(QUOTED)).toBe(false);
  });

  test('not if it brings other words', () => {
    const tracker = answered(
      `${quote} You can change the size in your account under orders, then choose exchange and pick it.`,
    );
    tracker.gives(QUOTED);
    expect(tracker.origin().kind).toBe('inserted');
  });

  test('nor what a machine wrote', () => {
    const tracker = new OriginTracker();
    tracker.observe(QUOTED[1] as string, 'ai');
    expect(tracker.gives(QUOTED)).toBe(false);
    expect(tracker.origin().kind).toBe('ai');
  });
});
