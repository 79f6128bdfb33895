import type { Example } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';

/** A text with its «marks» taken out, and where they stood (UTF-16 offsets into `text`). */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Parses «marked» text. Throws on a mark that is not closed or nested. */
export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open: number | undefined;
  for (const character of marked) {
    if (character === '«') {
      if (open !== undefined) throw new Error(`nested « in: ${marked}`);
      open = text.length;
    } else if (character === '»') {
      if (open === undefined) throw new Error(`» without « in: ${marked}`);
      spans.push([open, text.length]);
      open = undefined;
    } else text += character;
  }
  if (open !== undefined) throw new Error(`« is not closed in: ${marked}`);
  return { text, spans };
}

/** Puts «» around spans, for readable failures. */
export function mark(text: string, spans: readonly Span[]): string {
  let out = text;
  for (const [start, end] of spans.toSorted((a, b) => b[0] - a[0])) {
    out = `${out.slice(0, start)}«${out.slice(start, end)}»${out.slice(end)}`;
  }
  return out;
}

/** An example as an object, whatever way it was written. */
export function asExample(example: string | Example): Example {
  return typeof example === 'string' ? { text: example } : example;
}
