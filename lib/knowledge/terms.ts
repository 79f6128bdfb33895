import { fold } from '#lib/core/text.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?/gu;

// Words that stand in nearly every message and so say nothing about its matter.
const EMPTY = new Set(
  `a about actually after again all already also always am an and any anyone anything are as at be because been before
  being but by can can't cannot could did didn't do does doesn't doing don't done else even every for from get gets
  getting give go going got had has have haven't having he hello help her here hey hi him his how however i i'd i'll
  i'm i've if in into is isn't it it's its just kind know let like may me might more much must my no not now
  of off on once one only or our out over please really regards say see she should since so some still such than thank
  thanks that that's the their them then there these they they're thing this those through to too try up us very was
  wasn't way we well went were what what's when where where's which while who whom why will with won't would yes yet
  you you'd you'll you're you've your yours`.split(/\s+/),
);

/** The words of a text that carry its matter: folded, without empty words, cut to a rough stem. In order, with repeats. */
export function terms(text: string): string[] {
  return words(text).flatMap((word) => stem(word) ?? []);
}

/** The words of a text, folded. */
export function words(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** The rough stem of one folded word, or nothing for an empty word. It brings "arrived", "arrives" and "arriving" together. */
export function stem(word: string): string | undefined {
  const bare = word.replace(/'s$/, '');
  if (bare === '' || EMPTY.has(word) || EMPTY.has(bare)) return undefined;
  if (bare.length < 4 || /\P{ASCII}|\d/u.test(bare)) return bare;
  return ending(bare)
    .replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
    .replace(/(?<=...)e$/, '');
}

function ending(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
