import type { Span } from '#lib/core/types.ts';

/** A text with its «marks» taken out, and where they stood: UTF-16 offsets into `text`. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  /** What is wrong with the marks, in a sentence; absent where nothing is. */
  readonly problem?: string;
}

/** Reads a text of a rule's own test. Never throws. */
export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open: number | undefined;
  let problem: string | undefined;
  for (const character of marked) {
    if (character === '«') {
      if (open !== undefined) problem ??= 'There is a « inside of « and ».';
      open = text.length;
    } else if (character === '»') {
      if (open === undefined) problem ??= 'There is a » without a « before it.';
      else if (open === text.length) problem ??= 'There is nothing between « and ».';
      else spans.push([open, text.length]);
      open = undefined;
    } else text += character;
  }
  if (open !== undefined) problem ??= 'There is a « without a » behind it.';
  return problem === undefined ? { text, spans } : { text, spans, problem };
}
