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

/** Puts back what the page removed. */
export function restore(page: Document): void {
  for (const element of elements) if (!element.isConnected) page.documentElement?.append(element);
}

/** Whether an event happened in an element of ours. */
export function isOurs(event: Event): boolean {
  return event.composedPath().some((node) => elements.has(node as HTMLElement));
}
