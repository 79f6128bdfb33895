import { plain } from '#lib/core/fold.ts';
import type { Pattern, PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Hit } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import type { Check, Phrases } from './check.ts';
import { requiredLiterals } from './literals.ts';

type PatternRule = Extract<CustomRule, { readonly kind: 'pattern' }>;

/** Matches of one pattern that are marked in one text. */
export const MOST_MATCHES = 50;
/** Lines remembered for each pattern: more than a long draft has. */
const REMEMBERED = 500;
/** A pattern that speaks of typographic signs reads them; every other sees plain quotes, dashes and blanks. */
const TYPOGRAPHIC = /[^\x20-\x7e]|\\x|\\p|\\P|\\u/;

/** What is said of a pattern while what reads it is not there. */
export const NO_ENGINE = 'the pattern cannot be read yet';

/** Matches any case of an s; lower case does not make an s of it. */
const LONG_S = 'ſ';

/**
 * Reads a text line by line, each line once, and only where the words that the pattern cannot do without stand in it. Quoted
 * mail is left out.
 */
export function patternCheck(
  rule: PatternRule,
  phrases: Phrases,
  engine: PatternEngine | null,
): Check | { readonly problem: string } {
  if (!engine) return { problem: NO_ENGINE };
  const compiled = engine.compile(rule.pattern, rule.matchCase ?? false);
  if ('problem' in compiled) return compiled;
  const matches = remembered(compiled.pattern, TYPOGRAPHIC.test(rule.pattern));
  const mayMatch = gateOf(rule.pattern);
  return {
    reads: rule.reads,
    whole: true,
    *check(text) {
      let left = MOST_MATCHES;
      for (const [offset, line] of ownLines(text)) {
        if (!mayMatch(text.folded, offset, line.length)) continue;
        for (const [start, end] of matches(line)) {
          if (left-- === 0) return;
          yield* hitAt(text, [offset + start, offset + end], phrases, rule.replace);
        }
      }
    },
  };
}

function gateOf(pattern: string): (folded: string, offset: number, length: number) => boolean {
  const literals = requiredLiterals(pattern);
  if (!literals) return () => true;
  return (folded, offset, length) => {
    const line = folded.slice(offset, offset + length);
    return literals.some((one) => line.includes(one)) || line.includes(LONG_S);
  };
}

function remembered(pattern: Pattern, asWritten: boolean): (line: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (line) => {
    let spans = known.get(line);
    if (!spans) {
      if (known.size >= REMEMBERED) known.clear();
      spans = pattern.find(asWritten ? line : plain(line), MOST_MATCHES);
      known.set(line, spans);
    }
    return spans;
  };
}

function ownLines({ text, sentences }: Analysis): (readonly [offset: number, line: string])[] {
  const quoted = sentences.filter((sentence) => sentence.quoted);
  const lines: [number, string][] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    if (!quoted.some(({ span }) => span[0] < end && offset < span[1])) lines.push([offset, line]);
    offset = end + 1;
  }
  return lines;
}

/** Words that raise or veto count in every sentence that the match touches. */
function* hitAt(
  { text, sentences }: Analysis,
  [start, end]: Span,
  phrases: Phrases,
  replace: string | undefined,
): Generator<Hit> {
  const around = sentences.filter(({ span }) => span[0] < end && start < span[1]);
  if (around.some(({ alone }) => phrases.of('veto', alone).length > 0)) return;
  const heavier = around.some(({ alone }) => phrases.of('raise', alone).length > 0);
  yield {
    span: [start, end],
    say: 'found',
    slots: { match: text.slice(start, end) },
    ...(replace === undefined ? {} : { replace }),
    ...(heavier ? { heavier } : {}),
  };
}
