import type { Span } from '#lib/core/types.ts';
import { composerText, isField, selectionIn } from './composer.ts';
import { offsetOf, rangeOf } from './text-of.ts';

/** Where the caret stands in the composer's text; null where it is elsewhere. */
export function caretIn(composer: HTMLElement): number | null {
  if (isField(composer)) return composer.selectionEnd;
  const selection = selectionIn(composer);
  if (!selection?.focusNode || !composer.contains(selection.focusNode)) return null;
  return offsetOf(composerText(composer), selection.focusNode, selection.focusOffset);
}

/** Selects a span of the composer's text; an empty span sets the caret. */
export function selectSpan(composer: HTMLElement, span: Span): void {
  if (isField(composer)) {
    composer.setSelectionRange(span[0], span[1]);
    return;
  }
  const page = composerText(composer);
  const range = span[0] === span[1] ? caretRange(composer, span[0]) : rangeOf(page, span);
  if (!range) return;
  const selection = selectionIn(composer);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function caretRange(composer: HTMLElement, at: number): Range {
  const page = composerText(composer);
  const before = at > 0 ? rangeOf(page, [at - 1, at]) : null;
  const after = before ? null : rangeOf(page, [at, at + 1]);
  const range = composer.ownerDocument.createRange();
  if (before) range.setStart(before.endContainer, before.endOffset);
  else if (after) range.setStart(after.startContainer, after.startOffset);
  else {
    range.selectNodeContents(deepest(composer));
    range.collapse(false);
  }
  range.collapse(true);
  return range;
}

// The last empty block, so that the caret stands in a line and not between lines.
function deepest(element: Element): Element {
  const last = element.lastElementChild;
  return last && last.tagName !== 'BR' ? deepest(last) : element;
}
