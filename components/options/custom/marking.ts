import type { Span } from '#lib/core/types.ts';

/** Where offsets into a text without its «» lie in the text with them. */
export function inMarked(marked: string, [start, end]: Span): Span {
  return [placeIn(marked, start, false), placeIn(marked, end, true)];
}

/** The place in a marked text before which `count` other characters stand; as an end, before a closing mark. */
function placeIn(marked: string, count: number, asEnd: boolean): number {
  let seen = 0;
  for (let at = 0; at < marked.length; at++) {
    const isMark = marked[at] === '«' || marked[at] === '»';
    if (seen === count && (asEnd || !isMark)) return at;
    if (!isMark) seen++;
  }
  return marked.length;
}

/** One change of a text: what stands between two places gives way to other characters. */
export interface Change {
  readonly span: Span;
  readonly by: string;
}

/**
 * The change that puts «» around words, or takes them away where exactly these words have them. Blanks at the edges stay
 * outside; marks inside go, since marks cannot lie in one another. Null where there is no word.
 */
export function marking(text: string, [start, end]: Span): Change | null {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const words = chosen.trim().replace(/[«»]/g, '');
  if (!words) return null;
  const to = from + chosen.trim().length;
  if (text[from - 1] === '«' && text[to] === '»') return { span: [from - 1, to + 1], by: words };
  return { span: [from, to], by: `«${words}»` };
}

/** A text with «» around what a rule found in it; its earlier marks go. Null where nothing was found. */
export function markedAs(marked: string, found: readonly Span[]): Change | null {
  if (found.length === 0) return null;
  let text = marked.replace(/[«»]/g, '');
  for (const [start, end] of apart(found).toReversed())
    text = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
  return { span: [0, marked.length], by: text };
}

/** Spans in reading order, those left out that overlap one before. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0]))
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

/** Carries out a change in a field as typing would, so that Ctrl+Z takes it back. */
export function write(field: HTMLTextAreaElement, { span, by }: Change): void {
  field.focus();
  field.setSelectionRange(span[0], span[1]);
  // The only way that keeps the field's undo; where it is refused the words are put in all the same.
  if (document.execCommand('insertText', false, by)) return;
  field.setRangeText(by, span[0], span[1], 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
