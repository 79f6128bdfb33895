/** The events of a press that come before and after the click, by mouse, touch or pen. */
const AROUND = new Set(['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend']);

/**
 * What an event is to the press of a control: it completes it (a click), it belongs to it, or neither. Only the main
 * button presses; a click of the middle one may mean something to a page, so it is kept from a control that may not send.
 */
export function pressStage(event: Event): 'completes' | 'belongs' | null {
  const { button = 0 } = event as Partial<MouseEvent>;
  if (event.type === 'auxclick') return button === 1 ? 'belongs' : null;
  if (button !== 0) return null;
  if (event.type === 'click') return 'completes';
  return AROUND.has(event.type) ? 'belongs' : null;
}

/** Whether a key event is part of writing with an input method, where Enter chooses a word. */
export function isComposing(event: Event): boolean {
  const { isComposing: composing, keyCode } = event as KeyboardEvent;
  return composing === true || keyCode === 229;
}

/** The place of a key, also where the keyboard does not tell it (on-screen keyboards, remote desktops). */
export function codeOf({ code, key }: KeyboardEvent): string {
  // The Enter of the number pad does what Enter does.
  if (code === 'NumpadEnter') return 'Enter';
  return code || (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key);
}

/** Whether an event makes a new paragraph with no key having said so before. */
export function makesParagraph(event: Event): boolean {
  return (
    event.type === 'beforeinput' &&
    (event as InputEvent).inputType === 'insertParagraph' &&
    !(event as InputEvent).isComposing
  );
}

/** Whether a key presses the control that has the focus. */
export function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** Whether shortcuts go by Cmd here instead of Ctrl. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
