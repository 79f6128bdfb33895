import type { Span } from '#lib/core/types.ts';
import { composerText, isField } from './composer.ts';
import { insertInto, undo } from './insert.ts';
import { caretIn, selectSpan } from './selection.ts';
import { sourceOf } from './source.ts';
import { rangeOf } from './text-of.ts';
import { watchTyping } from './typing.ts';

/** Whether the words landed exactly; if not, the composer is as it was, or `changed` says that it is not. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'moved' | 'refused' | 'changed' };

/** Editors apply a change after their own handlers ran; some copy it to the field that is sent up to 100 ms later. */
const SETTLE_MS = 150;

/**
 * Replaces the words under `span` with `by`, through the editor's own input handling, in one undo step. Does nothing if
 * the words are no longer `expected`. The caret stays where it was. Verified by reading back; what did not land
 * exactly is undone.
 */
export async function replaceIn(
  composer: HTMLElement,
  span: Span,
  expected: string,
  by: string,
): Promise<Written> {
  const before = composerText(composer).text;
  if (before.slice(...span) !== expected) return { ok: false, reason: 'moved' };
  const change = isHardToPaste(composer, span, by) ? withNeighbour(before, span, by) : { span, by };
  const wanted = before.slice(0, change.span[0]) + change.by + before.slice(change.span[1]);
  const caret = caretIn(composer);
  const backToCaret = (): void => selectSpan(composer, [caret ?? span[1], caret ?? span[1]]);
  const source = sourceOf(composer, before);
  // A key that is pressed while our words are selected must not replace them.
  const typing = watchTyping(composer, backToCaret);
  composer.focus({ preventScroll: true });
  selectSpan(composer, change.span);
  await untilSelectionIsKnown(composer);
  typing.ignore();
  if (typing.seen || composerText(composer).text !== before) {
    typing.stop();
    return { ok: false, reason: 'moved' };
  }
  const settled = settle(composer, wanted, () => selectSpan(composer, caretAfter(caret, span, by)));
  insertInto(composer, change.by, /[^\n]$/.test(before.slice(0, change.span[0])));
  const landed = await settled;
  typing.stop();
  const now = composerText(composer).text;
  const isThere = (now !== before && sameLines(now, wanted)) || (landed && typing.seen);
  if (isThere && source.agrees(now)) return { ok: true };
  if (now === before) return { ok: false, reason: 'refused' };
  // What the agent typed meanwhile would be undone too: leave it, and say that the text is not as it was.
  if (typing.seen) return { ok: false, reason: 'changed' };
  undo(composer);
  await settle(composer, before);
  const isBack = sameLines(composerText(composer).text, before);
  if (isBack) backToCaret();
  return { ok: false, reason: isBack ? 'refused' : 'changed' };
}

/** Puts a text at the end of the composer, after an empty line if something stands there. */
export async function appendTo(composer: HTMLElement, text: string): Promise<Written> {
  const before = composerText(composer).text;
  const gap = before.trim() === '' ? '' : '\n\n';
  return replaceIn(composer, [before.length, before.length], '', gap + text);
}

// No editor takes an empty paste. Of lines that start with a break some make an empty line too many, and of ones that
// start with a blank some make a no-break space.
function isHardToPaste(composer: HTMLElement, [start]: Span, by: string): boolean {
  if (isField(composer)) return false;
  if (!/^\s/.test(by) || !by.includes('\n')) return by === '';
  const before = rangeOf(composerText(composer), [start - 1, start]);
  return !before?.startContainer.parentElement?.closest('a, b, strong, i, em, u, s, code');
}

/** A character beside the span is written anew together with it. */
function withNeighbour(text: string, [start, end]: Span, by: string): { span: Span; by: string } {
  const [left] = /[^\n]$/u.exec(text.slice(0, start)) ?? [''];
  if (left || by !== '') return { span: [start - left.length, end], by: left + by };
  const [right] = /^[^\n]/u.exec(text.slice(end)) ?? [''];
  return { span: [start, end + right.length], by: right };
}

// Before the words it stays, after them it moves along, in them it goes behind the new ones.
function caretAfter(caret: number | null, span: Span, by: string): Span {
  const behind = span[0] + by.length;
  const stays = caret !== null && (caret < span[0] || (caret === span[0] && span[1] > span[0]));
  const at = stays ? caret : behind + Math.max(0, (caret ?? 0) - span[1]);
  return [at, at];
}

// Blanks at the end of a line nobody sees, and some editors show an empty line as a gap between paragraphs.
function sameLines(a: string, b: string): boolean {
  const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+(?=\n|$)/g, '');
  return trimmed(a) === trimmed(b);
}

// Editors learn of a selection by an event that comes later; Slate listens once in 100 ms.
function untilSelectionIsKnown(composer: HTMLElement): Promise<void> {
  const delay = composer.hasAttribute('data-slate-editor') ? 120 : 0;
  return new Promise((resolve) => setTimeout(resolve, delay));
}

/**
 * Resolves when the composer has not changed for `SETTLE_MS`: whether the wanted text stood in it at any time. `landed`
 * runs when it does, before another key can come.
 */
function settle(composer: HTMLElement, wanted: string, landed?: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    let isThere = false;
    const look = (): void => {
      if (isThere || !sameLines(composerText(composer).text, wanted)) return;
      isThere = true;
      landed?.();
    };
    const done = (): void => {
      observer.disconnect();
      look();
      resolve(isThere);
    };
    let timer = setTimeout(done, SETTLE_MS);
    const observer = new MutationObserver(() => {
      look();
      clearTimeout(timer);
      timer = setTimeout(done, SETTLE_MS);
    });
    observer.observe(composer, { childList: true, characterData: true, subtree: true });
    queueMicrotask(look);
  });
}
