import { expect, test } from 'vitest';
import { analyse } from '#lib/core/text.ts';

const sentencesIn = (text: string): string[] => analyse(text).sentences.map((sentence) => sentence.text);

test.each([
  'My IdNr. 65929970489 is on the form.',
  'Rechnung Nr. 4471 ist offen.',
  'We are at Lindenstr. 4 in Bonn.',
  'See Art. 9 and Abs. 2 of it.',
  'Ring tel. +49 30 1234 or ext. 12.',
  'It takes ca. two days bzw. a week.',
  'Your ref. #4471 of Dec. 3 was read.',
  'The fee is min. 5 and max. 9 euros.',
  'Order No. 5 left us.',
])('%s is one sentence', (text) => {
  expect(sentencesIn(text)).toHaveLength(1);
});

test.each([
  ['The answer is no. We do not sell it.', 2],
  ['It lies in sec. Please look there.', 2],
  ['It ends in Dec. Then it starts again.', 2],
  ['We open at 5 p.m. today.', 1],
  ['Nothing is left. 5 are on their way.', 2],
])('%s: %i', (text, count) => {
  expect(sentencesIn(text)).toHaveLength(count);
});
