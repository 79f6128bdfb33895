import type { Finding, Severity } from '#lib/core/types.ts';
import { type PageText, rangeOf } from './text-of.ts';

/** Painting costs about 25 µs a range in Chromium, so only the first ones are painted. */
const MOST = 50;
const SEVERITIES: readonly Severity[] = ['block', 'warn', 'info'];

// The underline's shape tells the severity without its colour.
const CSS_TEXT = `
::highlight(discern-block) { background-color: rgb(217 45 32 / 18%); text-decoration: underline 2px double #c5221f; }
::highlight(discern-warn) { background-color: rgb(247 144 9 / 18%); text-decoration: underline 2px solid #b54708; }
::highlight(discern-info) { text-decoration: underline 2px dotted #3b6fb6; }
::highlight(discern-current) { background-color: rgb(105 56 239 / 30%); }
`;

/**
 * Marks findings in a composer with the CSS Custom Highlight API: no node and no attribute of the page changes.
 * A range that still stands where it should is left alone, so only what changed is painted again.
 */
export class Marks {
  readonly #ranges = new Map<string, { range: Range; severity: Severity }>();
  #styled: Document | ShadowRoot | null = null;

  /** Shows exactly these findings on the draft. `page` is the composer's text as read now. */
  show(composer: Element, page: PageText, findings: readonly Finding[]): void {
    this.#style(composer.getRootNode());
    const wanted = findings.filter(({ on }) => on === 'draft').slice(0, MOST);
    const keys = new Set(wanted.map(({ key }) => key));
    for (const key of this.#ranges.keys()) if (!keys.has(key)) this.#remove(key);
    for (const finding of wanted) {
      const range = rangeOf(page, finding.span);
      const old = this.#ranges.get(finding.key);
      if (range && old && old.severity === finding.severity && sameRange(old.range, range)) continue;
      this.#remove(finding.key);
      if (range) this.#add(finding.key, finding.severity, range);
    }
  }

  /** Points out one finding's words, or none. */
  point(key: string | null): void {
    const range = key === null ? undefined : this.#ranges.get(key)?.range;
    if (range) CSS.highlights.set('discern-current', new Highlight(range));
    else CSS.highlights.delete('discern-current');
  }

  /** Takes all marks away. */
  clear(): void {
    for (const key of this.#ranges.keys()) this.#remove(key);
    this.point(null);
  }

  /** The finding whose mark lies under a point of the viewport (CSS pixels), and its box. */
  at(x: number, y: number): { key: string; box: DOMRect } | null {
    const inside = (box: DOMRect): boolean =>
      x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return this.#closest((range) => [...range.getClientRects()].find(inside));
  }

  /** The finding whose mark holds a DOM position such as the caret, and its box. */
  around(node: Node, offset: number): { key: string; box: DOMRect } | null {
    return this.#closest((range) =>
      node.isConnected && range.comparePoint(node, offset) === 0 ? range.getBoundingClientRect() : undefined,
    );
  }

  /** How many marks are painted. */
  get size(): number {
    return this.#ranges.size;
  }

  // Marks may lie in each other: the most severe counts, then the shortest.
  #closest(boxIn: (range: Range) => DOMRect | undefined): { key: string; box: DOMRect } | null {
    const hits = [...this.#ranges].flatMap(([key, { range, severity }]) => {
      const box = boxIn(range);
      return box ? [{ key, box, rank: SEVERITIES.indexOf(severity), length: range.toString().length }] : [];
    });
    const [best] = hits.sort((a, b) => a.rank - b.rank || a.length - b.length);
    return best ? { key: best.key, box: best.box } : null;
  }

  #add(key: string, severity: Severity, range: Range): void {
    this.#ranges.set(key, { range, severity });
    highlight(severity).add(range);
  }

  #remove(key: string): void {
    const old = this.#ranges.get(key);
    if (old) highlight(old.severity).delete(old.range);
    this.#ranges.delete(key);
  }

  #style(root: Node): void {
    if (root === this.#styled || !(root instanceof Document || root instanceof ShadowRoot)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    root.adoptedStyleSheets.push(sheet);
    this.#styled = root;
  }
}

function highlight(severity: Severity): Highlight {
  const name = `discern-${severity}`;
  let found = CSS.highlights.get(name);
  if (!found) {
    found = new Highlight();
    found.priority = 3 - SEVERITIES.indexOf(severity);
    CSS.highlights.set(name, found);
  }
  return found;
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
