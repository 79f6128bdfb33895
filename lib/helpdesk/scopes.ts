/**
 * The document, the open shadow roots of the hosts and the documents of the frames (both CSS selectors) that stand in
 * it or in one another. A root that is closed and a frame of another origin are left out: they cannot be read.
 */
export function scopesOf(
  page: Document,
  hosts: readonly string[] = [],
  frames: readonly string[] = [],
): (Document | ShadowRoot)[] {
  return below(
    page,
    (scope) => all(scope, hosts),
    (scope) => all(scope, frames),
  );
}

/** The document, and every open shadow root and same-origin frame below it. Walks all elements: not for every event. */
export function scopesBelow(page: Document): (Document | ShadowRoot)[] {
  return below(
    page,
    (scope) => [...scope.querySelectorAll('*')],
    (scope) => [...scope.querySelectorAll('iframe')],
  );
}

/** Scopes that are read at most: a page that nests them without end must not stop the guard. */
const MOST = 200;

function below(
  page: Document,
  hostsIn: (scope: ParentNode) => readonly Element[],
  framesIn: (scope: ParentNode) => readonly Element[],
): (Document | ShadowRoot)[] {
  const scopes: (Document | ShadowRoot)[] = [page];
  // The list grows while it is walked.
  for (const scope of scopes) {
    const found = [...hostsIn(scope).map(({ shadowRoot }) => shadowRoot), ...framesIn(scope).map(documentIn)];
    for (const inner of found) if (inner && scopes.length < MOST) scopes.push(inner);
  }
  return scopes;
}

// Each on its own, so that one that is not valid leaves the others.
function all(root: ParentNode, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return [...root.querySelectorAll(selector)];
    } catch {
      return [];
    }
  });
}

function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
