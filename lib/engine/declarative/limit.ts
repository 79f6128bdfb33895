import { amounts, durations } from '#lib/core/figures.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Hit } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { type Check, hitIn, ownSentences, type Phrases } from './check.ts';

type Limit = Extract<CustomRule, { readonly kind: 'limit' }>;

/** Days in a unit of time; months and years by the length that is usual in a promise. */
const DAYS: Readonly<Record<string, number>> = { minute: 1 / 1440, day: 1, week: 7, month: 30, year: 365 };
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*[\p{L}\p{N}\p{M}])?/gu;

/** Holds the figures, or the length, of a draft against a maximum. A range counts by its upper end. */
export function limitCheck(rule: Limit, phrases: Phrases): Check {
  if (rule.of === 'words') return wordsCheck(rule, phrases);
  return {
    reads: 'draft',
    *check(text) {
      for (const sentence of ownSentences(text))
        for (const { span, amount } of figuresOf(rule.of, sentence))
          if (amount > rule.max) yield* hitIn(sentence, span, phrases, rule.replace);
    },
  };
}

function figuresOf(of: Limit['of'], { text }: Sentence): { readonly span: Span; readonly amount: number }[] {
  if (of === 'days') return durations(text).map(({ span, value }) => ({ span, amount: daysOf(value) }));
  return amounts(text).flatMap(({ kind, span, value }) =>
    kind === of ? [{ span, amount: Number(value) }] : [],
  );
}

// Values are such as "1440 minute", "2-3 business day", "1 month".
function daysOf(value: string): number {
  const [count = '', ...unit] = value.split(' ');
  return Number(count.split('-').at(-1)) * (DAYS[unit.at(-1) ?? ''] ?? 0);
}

/** Marks what stands behind the last word that is allowed. */
function wordsCheck({ max, replace }: Limit, phrases: Phrases): Check {
  return {
    reads: 'draft',
    whole: true,
    *check(text): Generator<Hit> {
      let count = 0;
      for (const sentence of ownSentences(text)) {
        if (sentence.part !== 'own') continue;
        const words = wordsOf(sentence.alone);
        const first = words[max - count];
        count += words.length;
        if (!first) continue;
        yield* hitIn(sentence, [first[0], sentence.alone.text.length], phrases, replace);
        return;
      }
    },
  };
}

function wordsOf({ text }: Analysis): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => [index, index + word.length]);
}
