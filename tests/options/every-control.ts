import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';

/** What came of using the controls of a page one after the other. */
export interface Used {
  /** Names of those that were used. */
  readonly names: readonly string[];
  /** What the page said afterwards. */
  readonly notices: readonly string[];
}

/**
 * Uses every control in the page's main part that a person can use, in order: buttons are pressed, boxes ticked, choices
 * changed, fields written in, and forms sent. Controls that appear meanwhile are used too. Links, choosers of files and what only filters a list are left
 * alone, and the details of the rules that nobody linked to.
 */
export async function useEveryControl(page: Page): Promise<Used> {
  return page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
    // What was asked of the background before is answered before.
    const settled = async (): Promise<void> => {
      await runtime.sendMessage({ kind: 'policy.get', input: null });
      await new Promise((done) => requestAnimationFrame(done));
    };
    const open = async (): Promise<void> => {
      const closed = location.hash.startsWith('#rules')
        ? []
        : document.querySelectorAll<HTMLElement>('main details:not([open]) > summary');
      for (const summary of closed) summary.click();
      if (closed.length > 0) await settled();
    };
    const nameOf = (node: Element): string =>
      (
        node.getAttribute('aria-label') ??
        (node as HTMLInputElement).labels?.[0]?.textContent ??
        node.textContent ??
        ''
      ).trim();
    const isUsable = (node: Element): boolean =>
      node.matches(':enabled:not([readonly], [type="file"], [type="search"], [aria-disabled="true"])') &&
      node.checkVisibility({ visibilityProperty: true });
    const write = (node: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
      // The way in which React hears of it.
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value') ?? {};
      set?.call(node, text);
      node.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const use = (node: Element): void => {
      if (node instanceof HTMLSelectElement) {
        node.selectedIndex = (node.selectedIndex + 1) % node.options.length;
        node.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (node instanceof HTMLTextAreaElement) write(node, 'Anything goes.');
      else if (node instanceof HTMLInputElement && !/checkbox|radio/.test(node.type)) write(node, '1');
      else (node as HTMLElement).click();
    };
    const names: string[] = [];
    const notices = new Set<string>();
    const used = new Set<Element>();
    for (let next = 0; next < 500; next++) {
      await open();
      const all = document.querySelectorAll(
        'main :is(button, input, select, textarea):not(.tools select), [role="dialog"] button',
      );
      const node = [...all].find((one) => isUsable(one) && !used.has(one));
      if (!node) break;
      used.add(node);
      names.push(nameOf(node));
      use(node);
      await settled();
      const notice = document.querySelector('.notice')?.textContent;
      if (notice) notices.add(notice);
    }
    for (const form of document.querySelectorAll<HTMLFormElement>('main form')) {
      form.requestSubmit();
      await settled();
    }
    for (const one of document.querySelectorAll('.notice, main .problem')) notices.add(one.textContent ?? '');
    return { names, notices: [...notices] };
  });
}
