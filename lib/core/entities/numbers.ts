import { plainNumber } from '../figures.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map<string, number>([
  ...ONES.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['dozen', 12],
]);
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
  m: 1_000_000,
};

/** Source of a pattern for a number in digits or words, up to "twenty-one" and "two hundred"; no groups. */
export const ANY_NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,3})?|(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')}|a dozen|dozen)(?![a-z]))(?: (?:hundred|thousand|million)|k(?![a-z]))?`;

/** Tells fast whether a folded text may hold a number in words of at least two. */
export const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|once|twice)\b/;

/** The number that a match of `ANY_NUMBER` stands for, as a plain number: "two hundred" → `200`, "1,500" → `1500`. */
export function numberOf(written: string): string {
  const [, head = '', scale] = /^(.*?)(?: ?(hundred|thousand|million|k))?$/.exec(written) ?? [];
  const times = scale ? (SCALE[scale] ?? 1) : 1;
  if (/^\d/.test(head)) return String(Number(plainNumber(head)) * times);
  const sum = head.split(/[- ]/).reduce((total, word) => total + (WORDS.get(word) ?? 0), 0);
  return String(sum * times);
}
