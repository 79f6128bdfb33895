/**
 * The document, the open shadow roots of the hosts and the documents of the frames (both CSS selectors) that stand in
 * it. A root that is closed and a frame of another origin are left out: they cannot be read.
 */
export function scopesOf(
  page: Document,
  hosts: readonly string[] = [],
  frames: readonly string[] = [],
): (Document | ShadowRoot)[] {
  const scopes: (Document | ShadowRoot)[] = [page];
  for (const host of all(page, hosts)) if (host.shadowRoot) scopes.push(host.shadowRoot);
  for (const scope of [...scopes]) {
    for (const frame of all(scope, frames)) {
      const inner = documentIn(frame);
      if (inner) scopes.push(inner);
    }
  }
  return scopes;
}

function all(root: ParentNode, selectors: readonly string[]): Element[] {
  return selectors.length > 0 ? [...root.querySelectorAll(selectors.join(','))] : [];
}

function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
