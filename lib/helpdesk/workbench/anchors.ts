/** The shadow hosts and frames around an element, named by `nameOf`, outermost first. */
export function anchorsOf(
  element: Element,
  nameOf: (anchor: Element) => string,
): { readonly shadow: readonly string[]; readonly frames: readonly string[] } {
  const shadow: string[] = [];
  const frames: string[] = [];
  for (let root = element.getRootNode() as Document | ShadowRoot; ; ) {
    const outer = 'host' in root ? root.host : root.defaultView?.frameElement;
    if (!outer) return { shadow, frames };
    ('host' in root ? shadow : frames).unshift(nameOf(outer));
    root = outer.getRootNode() as Document | ShadowRoot;
  }
}

/** The innermost element at a point of the viewport (CSS pixels), in open shadow roots and same-origin frames too. */
export function elementAt(page: Document, x: number, y: number): Element | null {
  let at = page.elementFromPoint(x, y);
  let [left, top] = [x, y];
  for (let depth = 0; at && depth < 20; depth++) {
    let inner: Element | null = null;
    const frame = documentIn(at);
    if (frame) {
      const box = at.getBoundingClientRect();
      left -= box.left + at.clientLeft;
      top -= box.top + at.clientTop;
      inner = frame.elementFromPoint(left, top);
    } else if (at.shadowRoot) inner = at.shadowRoot.elementFromPoint(left, top);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

/** An element's box in the viewport of the top page (CSS pixels). */
export function outerBox(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let [left, top] = [box.left, box.top];
  for (
    let view = element.ownerDocument.defaultView;
    view?.frameElement;
    view = view.parent as Window & typeof globalThis
  ) {
    const frame = view.frameElement;
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
  }
  return new DOMRect(left, top, box.width, box.height);
}

function documentIn(element: Element): Document | null {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}
