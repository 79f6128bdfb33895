/**
 * One part of a helpdesk page that an adapter must find. Candidates are CSS selectors, best first; the first that
 * matches anything wins. `required` roles that are not found are reported as missing.
 */
export interface Role {
  readonly candidates: readonly string[];
  readonly required: boolean;
}

export type Roles<Name extends string> = Readonly<Record<Name, Role>>;

const VALID = new WeakMap<Role, readonly string[]>();

/** The candidates that this browser can read; the others are tried once and never again. */
export function selectorsOf(role: Role): readonly string[] {
  const known = VALID.get(role);
  if (known) return known;
  const fragment = document.createDocumentFragment();
  const valid = role.candidates.filter((selector) => {
    try {
      fragment.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
  VALID.set(role, valid);
  return valid;
}

/** The nodes of a role below `root`, in document order; empty where no candidate matches. */
export function locateAll(root: ParentNode | readonly ParentNode[], role: Role): Element[] {
  const roots = Array.isArray(root) ? (root as readonly ParentNode[]) : [root as ParentNode];
  for (const selector of selectorsOf(role)) {
    const found = roots.flatMap((one) => [...one.querySelectorAll(selector)]);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first node of a role below `root`. */
export function locate(root: ParentNode | readonly ParentNode[], role: Role): Element | null {
  return locateAll(root, role)[0] ?? null;
}

/** The node of a role that an event went through, nearest first. Looks through open shadow roots. */
export function onPath(event: Event, role: Role): Element | null {
  const selector = selectorsOf(role).join(',');
  if (!selector) return null;
  // By node type: an element of a frame is no instance of this window's `Element`.
  for (const target of event.composedPath()) {
    if (isElement(target) && target.matches(selector)) return target;
  }
  return null;
}

/** Whether something on an event's path is an element, of whichever window. */
export function isElement(target: EventTarget): target is Element {
  return (target as Partial<Node>).nodeType === 1;
}
