import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, analyser } from '#lib/core/text.ts';
import type { Conversation, Evidence, Policy } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { RULES } from '#lib/rules/index.ts';
import { draftOf, talk } from '#tests/helpers/toy-rules.ts';

/** What replies are made of, so that texts share lines, repeat them and move them. */
const PIECES = [
  'Hi Bo,',
  'We will refund you $40 within 3 days.',
  'The lamp costs $85 and the refund takes 5 days.',
  'I am so sorry, we understand how frustrating this is.',
  'This might work. It could also fail.',
  'Here are the steps:',
  '1. Open the lid.',
  '3. Close it.',
  'On Monday Bo wrote:',
  '> Please call +44 20 7946 0958.',
  'Kind regards,',
  'Anna',
  'Ihr Paket hat heute Morgen unser Lager verlassen.',
  '',
  ' ',
  'We will call you. We will call you.',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', ' ', '\n\n')), { maxLength: 12 })
  .map((all) => all.flat().join(''));
/** A text and its next states: each time something is put in the place of something else. */
const typing = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(text, fc.string({ maxLength: 3 }))), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([first, edits]) => {
    const states = [first];
    for (const [where, removed, added] of edits) {
      const last = states.at(-1) as string;
      const at = where % (last.length + 1);
      states.push(last.slice(0, at) + added + last.slice(at + removed));
    }
    return states;
  });

const conversation: Conversation = talk(
  { author: 'customer', text: 'I am furious! When will my refund come? My mother died.' },
  { author: 'system', text: 'Refund of $40 issued.' },
);
const knowledge: readonly Evidence[] = [{ id: 'kb', title: 'Lamps', text: 'A lamp costs $80.' }];
const policy: Policy = { version: 't', severities: {} };

describe('a draft as it is written', () => {
  test('is read as if it came at once', () => {
    fc.assert(
      fc.property(typing, (states) => {
        const next = analyser();
        for (const state of states) {
          const { sentences } = next(state);
          expect(sentences).toEqual(analyse(state).sentences);
        }
      }),
    );
  });

  test('is judged as if it came at once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(typing, (states) => {
        const open = { ...conversation };
        for (const state of states) {
          const input = { draft: draftOf(state), knowledge, policy };
          const typed = review({ ...input, conversation: open }, RULES);
          expect(typed).toEqual(review({ ...input, conversation: { ...conversation } }, RULES));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is read after more sentences than are remembered', () => {
    const open = { ...conversation };
    for (let count = 0; count < 1200; count++) {
      const text = `Hi Bo. Here is number ${count}. It is fine.`;
      const { faults } = review({ draft: draftOf(text), knowledge, policy, conversation: open }, []);
      expect(faults).toEqual([]);
    }
    const all = Array.from({ length: 1500 }, (_, at) => `Line ${at}.`).join('\n');
    expect(review({ draft: draftOf(all), knowledge, policy, conversation: open }, []).findings).toEqual([]);
  });

  test('keeps the sentences that stand where they stood', () => {
    const next = analyser();
    const before = next('Hi Bo,\nOne. Two.\nThree.').sentences;
    const after = next('Hi Bo,\nOne. Two more.\nThree.').sentences;
    expect(after[0]).toBe(before[0]);
    expect(after[3]?.alone).toBe(before[3]?.alone);
    const longer = next('Hi Bo,\nOne. Two more.\nThree.\nFour.').sentences;
    expect(after.every((sentence, at) => longer[at] === sentence)).toBe(true);
  });
});
