/** Tells whether what listens in a page still hears: `document.open()` takes every listener. */
export function canary(page: Document): () => boolean {
  const name = `discern:${crypto.randomUUID()}`;
  let heard = false;
  page.addEventListener(name, () => {
    heard = true;
  });
  return () => {
    heard = false;
    page.dispatchEvent(new Event(name));
    return heard;
  };
}
