/** The elements that Discern itself put into the page: by identity, since a page can use their names. */
const elements = new Set<HTMLElement>();

/** Takes an element as ours: its events are not the page's, and it is put back when the page removes it. */
export function adopt(element: HTMLElement, signal?: AbortSignal): void {
  elements.add(element);
  signal?.addEventListener('abort', () => {
    elements.delete(element);
    element.remove();
  });
}

/**
 * Takes away what a guard left that is gone: Firefox ends the scripts of an extension that is updated, and nothing of
 * theirs can do it. What a page has under these names goes too; a guard that is alive puts its own back.
 */
export function clearLeftovers(page: Document): void {
  for (const name of ['badge', 'panel', 'mirror'])
    for (const element of page.querySelectorAll(`discern-${name}`)) element.remove();
}

/** Puts back what the page removed. */
export function restore(page: Document): void {
  for (const element of elements) if (!element.isConnected) page.documentElement?.append(element);
}

/**
 * Whether an event happened in an element of ours. Asked by a listener of the page, for which what happens in a shadow
 * root happens at its host, and ours stand in the page itself.
 */
export function isOurs(event: Event): boolean {
  return elements.has(event.target as HTMLElement);
}
