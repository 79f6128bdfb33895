import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { LOOKALIKES } from '../lexicons/en/hidden-text.ts';

// Zero width, bidirectional control, invisible fillers, tags, variation selectors; never printed.
const INVISIBLE =
  /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}]/u;
const RUN = lean(`(?:${INVISIBLE.source}){1,4000}`, 'gu');

// Some fillers are letters: without the look ahead there would be two ways to read each.
const LETTERS = `(?:(?!${INVISIBLE.source})[\\p{L}\\p{N}]|${INVISIBLE.source}){0,40}`;
const WORD_BEFORE = lean(`${LETTERS}$`, 'u');
const WORD_AFTER = lean(`^${LETTERS}`, 'u');

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const MIXED =
  /(?=[A-Za-z]{0,60}[\u0370-\u03ff\u0400-\u052f])(?=[\u0370-\u03ff\u0400-\u052f]{0,60}[A-Za-z])(?<!\p{L})\p{L}{3,60}(?!\p{L})/gu;
const CYRILLIC_WORD = /(?<![\p{L}])[\u0400-\u052f]{3,}/u;
const GREEK_WORD = /(?<![\p{L}])[\u0370-\u03ff]{3,}/u;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
// Scripts that join or break words with zero width characters: Arabic and its kin, India, South-East Asia, Mongolia.
const JOINS = /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u20e3/u;
const OVERRIDE = /[\u202d\u202e]/;
const EMBEDDING = /[\u200e\u200f\u202a-\u202c\u2066-\u206f]/;
const TAG = /[\u{e0000}-\u{e007f}]/u;
const SELECTOR = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;

export default defineRule({
  code: 'security/hidden-text',
  severity: 'block',
  reads: 'both',
  firesOn:
    'Characters nobody sees (zero width, tags, direction overrides) and look-alike letters of another alphabet inside a word.',
  notOn:
    'Emoji sequences and flags, joiners in Persian, Arabic or Indian words, text that is written in Greek or Cyrillic.',
  why: 'What the agent reads is not what is sent: hidden characters carry instructions and data past the reader (OWASP LLM01; CVE-2021-42574, "Trojan Source") and look-alike letters disguise a link or a name (Unicode UTS 39).',
  says: {
    hidden: 'Characters nobody can see stand in these words.',
    lookalike: 'This word mixes letters of two alphabets that look the same.',
  },
  triggers: ['<foreign>'],
  examples: {
    flags: ['Your code is «AB\u200b12».', 'Log in at «p\u0430ypal»\u002ecom to see it.'],
    passes: [
      'Thank you \u{1f469}\u200d\u{1f4bb} \u2764\ufe0f',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    ],
  },
  *check({ text }) {
    if (INVISIBLE.test(text)) yield* hiddenIn(text);
    if (!FOREIGN.test(text)) return;
    for (const match of text.matchAll(MIXED)) {
      const latin = plain(match[0]);
      if (!/^[A-Za-z\u00c0-\u024f]+$/.test(latin) || inItsLanguage(text, match[0])) continue;
      yield { span: [match.index, match.index + match[0].length], say: 'lookalike', replace: latin };
    }
  },
});

function* hiddenIn(text: string) {
  let told = 0;
  for (const run of text.matchAll(RUN)) {
    const end = run.index + run[0].length;
    if (run.index < told) continue;
    if (!hides(run[0], text.slice(Math.max(0, run.index - 2), run.index), text.slice(end, end + 2), text))
      continue;
    const span = wordAround(text, run.index, end);
    told = span[1];
    yield { span, say: 'hidden' as const, replace: text.slice(...span).replace(RUN, '') };
  }
}

function hides(run: string, before: string, after: string, text: string): boolean {
  if (TAG.test(run)) return !(before === '\u{1f3f4}' && run.endsWith('\u{e007f}') && run.length <= 14);
  if (OVERRIDE.test(run)) return true;
  if (EMBEDDING.test(run)) return !RIGHT_TO_LEFT.test(text);
  const last = [...before].at(-1) ?? '';
  const next = [...after][0] ?? '';
  if (JOINS.test(last) || JOINS.test(next)) return run.length > 2;
  if (PICTURE.test(last) && (run.length <= 2 || PICTURE.test(next))) return run.length > 2;
  // A single selector, or one mark at the edge of a word, is left behind by editors and hides nothing.
  if (SELECTOR.test(run)) return false;
  return run.length > 1 || (/\S/.test(last) && /\S/.test(next));
}

// The whole word, with whatever else is hidden in it: one finding, one rewrite.
function wordAround(text: string, from: number, to: number): Span {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
  const after = WORD_AFTER.exec(text.slice(to, to + 40))?.[0].length ?? 0;
  return [from - before, to + after];
}

function plain(word: string): string {
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

// "SMS" with a Russian ending in a Russian text is how Russians write.
function inItsLanguage(text: string, word: string): boolean {
  return (/[\u0400-\u052f]/.test(word) ? CYRILLIC_WORD : GREEK_WORD).test(text);
}
