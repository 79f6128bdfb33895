import { type PageText, textOf } from './text-of.ts';

/** Whether a composer is a form field, which keeps its text outside the DOM. */
export function isField(composer: HTMLElement): composer is HTMLTextAreaElement | HTMLInputElement {
  return composer.localName === 'textarea' || composer.localName === 'input';
}

/** The text of a composer as the agent sees it. A field has no DOM positions; a placeholder that is real text is none. */
export function composerText(composer: HTMLElement): PageText {
  if (isField(composer)) return { text: composer.value, pieces: [] };
  // Request Tracker's CKEditor 4 shows its placeholder as the body's own text until the body has the focus.
  if (composer.localName === 'body' && composer.classList.contains('placeholder'))
    return { text: '', pieces: [] };
  return textOf(composer);
}

/** The selection in the tree that a composer stands in. Chromium keeps one for each shadow root. */
export function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
  return root.getSelection?.() ?? composer.ownerDocument.getSelection();
}

/** Where the viewport of a composer's frame stands in that of the top page, in CSS pixels; nought without a frame. */
export function frameOffset(composer: HTMLElement): { readonly x: number; readonly y: number } {
  const frame = composer.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

/** A composer's box in the viewport of the top page, in CSS pixels: a frame's place is added. */
export function boxOf(composer: HTMLElement): DOMRect {
  const box = composer.getBoundingClientRect();
  const { x, y } = frameOffset(composer);
  return new DOMRect(box.left + x, box.top + y, box.width, box.height);
}
