/**
 * Takes every name away by which anybody could know a part of the page, now and later; its own script holds its parts
 * by hand. Runs in the page.
 */
export function strip(names: readonly string[]): void {
  const clean = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*'))
      for (const name of names) if (element.hasAttribute(name)) element.removeAttribute(name);
  };
  clean(document);
  const watched = { childList: true, subtree: true, attributes: true, attributeFilter: [...names] };
  new MutationObserver(() => clean(document)).observe(document.body, watched);
}
