// What the build knows of code: its tree, and changes of it.

/** A node of the tree as far as it is read here. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: Node | string;
  readonly kind?: string;
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly key?: Node;
  readonly id?: Node;
  readonly init?: Node | null;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly expression?: Node;
  readonly source?: Node | null;
  readonly local?: Node;
  readonly imported?: Node;
  readonly arguments?: readonly Node[];
  readonly properties?: readonly Node[];
  readonly specifiers?: readonly Node[];
  readonly declarations?: readonly Node[];
  readonly declaration?: Node | null;
  readonly body?: readonly Node[];
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** What stands between two offsets becomes another text. */
export type Edit = readonly [start: number, end: number, text: string];

/** The code with all changes. */
export function edited(code: string, edits: readonly Edit[]): string {
  let out = code;
  for (const [start, end, text] of edits.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]))
    out = out.slice(0, start) + text + out.slice(end);
  return out;
}

/** Visits a node and all below it. */
export function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const part of Array.isArray(value) ? value : [value]) if (isNode(part)) walk(part, visit, node);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
