import type { Span } from '#lib/core/types.ts';
import { composerText, selectionIn } from './composer.ts';
import { offsetOf, rangeOf } from './text-of.ts';

/** Whether the words landed exactly; if not, the composer is as it was, or `changed` says that it is not. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'moved' | 'refused' | 'changed' };

/** Editors apply a change after their own handlers ran; some copy it back to the page up to 100 ms later. */
const SETTLE_MS = 150;

/**
 * Replaces the words under `span` with `by`, through the editor's own paste handling, in one undo step. Does nothing if
 * the words are no longer `expected`. The caret stays where it was. Verified by reading back; what did not land
 * exactly is undone.
 */
export async function replaceIn(
  composer: HTMLElement,
  span: Span,
  expected: string,
  by: string,
): Promise<Written> {
  const page = composerText(composer);
  if (page.text.slice(...span) !== expected) return { ok: false, reason: 'moved' };
  const wanted = page.text.slice(0, span[0]) + by + page.text.slice(span[1]);
  const caret = caretIn(composer);
  composer.focus({ preventScroll: true });
  selectSpan(composer, span);
  await nextTask();
  if (composerText(composer).text !== page.text) return { ok: false, reason: 'moved' };
  const typing = watchTyping(composer);
  dispatchPaste(composer, by);
  const landed = sameLines(composerText(composer).text, wanted);
  if (landed) selectSpan(composer, caretAfter(caret, span, by));
  await settled(composer);
  const now = composerText(composer).text;
  const typed = typing.stop();
  if (sameLines(now, wanted) || (landed && typed)) return { ok: true };
  if (now === page.text) return { ok: false, reason: 'refused' };
  // What the agent typed meanwhile would be undone too: leave it, and say that the text is not as it was.
  if (!typed) {
    undo(composer);
    await settled(composer);
  }
  return { ok: false, reason: composerText(composer).text === page.text ? 'refused' : 'changed' };
}

// Before the words it stays, after them it moves along, in them it goes behind the new ones.
function caretAfter(caret: number | null, span: Span, by: string): Span {
  const behind = span[0] + by.length;
  const at = caret === null ? behind : caret <= span[0] ? caret : behind + Math.max(0, caret - span[1]);
  return [at, at];
}

/** Notices whether the agent types in the composer until it is stopped. */
function watchTyping(composer: HTMLElement): { stop(): boolean } {
  let typed = false;
  const listener = (event: Event): void => {
    typed ||= event.isTrusted;
  };
  composer.addEventListener('keydown', listener, true);
  composer.addEventListener('beforeinput', listener, true);
  return {
    stop() {
      composer.removeEventListener('keydown', listener, true);
      composer.removeEventListener('beforeinput', listener, true);
      return typed;
    },
  };
}

/** Puts a text at the end of the composer, after an empty line if something stands there. */
export async function appendTo(composer: HTMLElement, text: string): Promise<Written> {
  const before = composerText(composer).text;
  const gap = before.trim() === '' ? '' : '\n\n';
  return replaceIn(composer, [before.length, before.length], '', gap + text);
}

/** Takes the last change back, through the editor's own history. */
export function undo(composer: HTMLElement): void {
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  composer.focus({ preventScroll: true });
  composer.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: !mac, metaKey: mac }));
}

// An editor may drop blanks at the end of a line; nobody sees them.
function sameLines(a: string, b: string): boolean {
  const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/\n+$/, '');
  return trimmed(a) === trimmed(b);
}

function caretIn(composer: HTMLElement): number | null {
  const selection = selectionIn(composer);
  if (!selection?.focusNode || !composer.contains(selection.focusNode)) return null;
  return offsetOf(composerText(composer), selection.focusNode, selection.focusOffset);
}

/** Selects a span of the composer's text; an empty span sets the caret. */
export function selectSpan(composer: HTMLElement, span: Span): void {
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

// The order that was right in every editor tried: paste with both formats, paste with plain text, insertText.
function dispatchPaste(composer: HTMLElement, text: string): void {
  for (const html of [htmlOf(text), null]) {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (html !== null) data.setData('text/html', html);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    if (!composer.dispatchEvent(event)) return;
  }
  composer.ownerDocument.execCommand('insertText', false, text);
}

function htmlOf(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return escapeHtml(text);
  return lines.map((line) => `<p>${line === '' ? '<br>' : escapeHtml(line)}</p>`).join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/^ | $| (?= )/g, '&nbsp;');
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Resolves when the composer has not changed for `SETTLE_MS`. */
function settled(composer: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, SETTLE_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, SETTLE_MS);
    });
    observer.observe(composer, { childList: true, characterData: true, subtree: true });
  });
}
