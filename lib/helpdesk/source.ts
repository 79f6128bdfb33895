/** How far above a composer its hidden field is looked for. */
const LEVELS = 5;

/** The hidden field into which some editors copy what they show, and which is what the product sends. */
export interface Source {
  /** False if the field followed the change but does not hold this text. One that is filled at the send says nothing. */
  agrees(text: string): boolean;
}

/** Looks for the field that holds `text`, the composer's text as it is now. */
export function sourceOf(composer: HTMLElement, text: string): Source {
  const field = text.trim() === '' ? null : fieldNear(composer, text);
  const before = field?.value;
  return {
    agrees: (now) => !field || field.value === before || holds(field.value, now),
  };
}

function fieldNear(composer: HTMLElement, text: string): HTMLTextAreaElement | null {
  const frame = composer.ownerDocument.defaultView?.frameElement;
  let at: Element | null = frame ?? composer;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    for (const child of at.parentElement?.children ?? []) {
      const isField = child.localName === 'textarea' && child !== composer;
      if (isField && holds((child as HTMLTextAreaElement).value, text)) return child as HTMLTextAreaElement;
    }
  }
  return null;
}

// Compared by what is no blank: each editor lays its HTML out in its own way.
function holds(value: string, text: string): boolean {
  const read = new DOMParser().parseFromString(value, 'text/html').body.textContent ?? '';
  const bare = (one: string): string => one.replace(/[\s\u200b\u2060\ufeff]+/g, '');
  return bare(read) === bare(text) || bare(value) === bare(text);
}
