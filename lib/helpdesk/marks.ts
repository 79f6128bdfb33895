import type { Finding, Severity } from '#lib/core/types.ts';
import { frameOffset, isField, selectionIn } from './composer.ts';
import type { Mirror } from './mirror.ts';
import { highlight, pointOut, SEVERITIES, styleMarks } from './paint.ts';
import { type Ends, endsOf, type PageText, positionOf, rangeAt } from './text-of.ts';

/** Painting costs about 25 µs a range in Chromium, so only the first ones are painted. */
const MOST = 50;

type View = Window & typeof globalThis;

interface Mark {
  readonly range: Range;
  readonly severity: Severity;
}

/** A finding under the pointer or the caret, and its words' box in the viewport of the top page (CSS pixels). */
export interface MarkHit {
  readonly key: string;
  readonly box: DOMRect;
}

/**
 * Marks findings in a composer with the CSS Custom Highlight API: no node and no attribute of the page changes. A field,
 * which has no text nodes, is marked on a copy of its text that lies over it. A range that still stands where it should
 * is left alone, so only what changed is painted again.
 */
export class Marks {
  readonly #marks = new Map<string, Mark>();
  readonly #mirrorOf: (field: HTMLTextAreaElement) => Mirror | undefined;
  #composer: HTMLElement | null = null;
  #view: View | null = null;
  #mirror: Mirror | null = null;

  /** `mirrorOf` makes the copy over a field; without one a field is not marked. */
  constructor(mirrorOf: (field: HTMLTextAreaElement) => Mirror | undefined = () => undefined) {
    this.#mirrorOf = mirrorOf;
  }

  /** Shows exactly these findings on the draft. `page` is the composer's text as read now. */
  show(composer: HTMLElement, page: PageText, findings: readonly Finding[]): void {
    if (composer !== this.#composer) this.#turnTo(composer);
    const wanted = findings.filter(({ on }) => on === 'draft').slice(0, MOST);
    const shown = this.#mirror && wanted.length > 0 ? this.#mirror.read() : page;
    const colour = this.#view?.getComputedStyle(composer).color ?? '';
    styleMarks(this.#mirror?.root ?? composer.getRootNode(), colour);
    const keys = new Set(wanted.map(({ key }) => key));
    for (const key of this.#marks.keys()) if (!keys.has(key)) this.#remove(key);
    for (const finding of wanted) {
      const ends = endsOf(shown, finding.span);
      const old = this.#marks.get(finding.key);
      if (ends && old && old.severity === finding.severity && standsAt(old.range, ends)) continue;
      this.#remove(finding.key);
      if (ends) this.#add(finding.key, finding.severity, rangeAt(ends));
    }
    if (wanted.length === 0) this.#mirror?.hide();
  }

  /** Points out one finding's words, or none. */
  point(key: string | null): void {
    const range = key === null ? undefined : this.#marks.get(key)?.range;
    if (this.#view) pointOut(this.#view, range);
  }

  /** Takes all marks away. */
  clear(): void {
    for (const key of this.#marks.keys()) this.#remove(key);
    this.point(null);
    this.#mirror?.remove();
    this.#mirror = null;
    this.#composer = null;
  }

  /** The finding whose mark lies under a point of the composer's own viewport (CSS pixels). */
  at(x: number, y: number): MarkHit | null {
    const inside = (box: DOMRect): boolean =>
      x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return this.#closest((range) => [...range.getClientRects()].find(inside));
  }

  /** The finding whose mark holds the caret. */
  atCaret(): MarkHit | null {
    const caret = this.#caret();
    if (!caret) return null;
    const [node, offset] = caret;
    return this.#closest((range) =>
      node.isConnected && range.comparePoint(node, offset) === 0 ? range.getBoundingClientRect() : undefined,
    );
  }

  /** How many marks are painted. */
  get size(): number {
    return this.#marks.size;
  }

  #caret(): readonly [Node, number] | null {
    const composer = this.#composer;
    if (!composer) return null;
    if (isField(composer)) {
      const { selectionStart: at, selectionEnd } = composer;
      return this.#mirror && at !== null && at === selectionEnd ? positionOf(this.#mirror.page, at) : null;
    }
    const selection = selectionIn(composer);
    const node = selection?.isCollapsed ? selection.focusNode : null;
    return node && composer.contains(node) ? [node, selection?.focusOffset ?? 0] : null;
  }

  // Marks may lie in each other: the most severe counts, then the shortest.
  #closest(boxIn: (range: Range) => DOMRect | undefined): MarkHit | null {
    const hits = [...this.#marks].flatMap(([key, { range, severity }]) => {
      const box = boxIn(range);
      return box ? [{ key, box, rank: SEVERITIES.indexOf(severity), length: range.toString().length }] : [];
    });
    const [best] = hits.sort((a, b) => a.rank - b.rank || a.length - b.length);
    if (!best || !this.#composer) return null;
    const { x, y } = frameOffset(this.#composer);
    const { left, top, width, height } = best.box;
    return { key: best.key, box: new DOMRect(left + x, top + y, width, height) };
  }

  #turnTo(composer: HTMLElement): void {
    this.clear();
    this.#composer = composer;
    this.#view = composer.ownerDocument.defaultView;
    this.#mirror =
      composer.localName === 'textarea' ? (this.#mirrorOf(composer as HTMLTextAreaElement) ?? null) : null;
  }

  #add(key: string, severity: Severity, range: Range): void {
    if (!this.#view) return;
    this.#marks.set(key, { range, severity });
    highlight(this.#view, severity).add(range);
  }

  #remove(key: string): void {
    const old = this.#marks.get(key);
    if (old && this.#view) highlight(this.#view, old.severity).delete(old.range);
    this.#marks.delete(key);
  }
}

function standsAt(range: Range, { start, end }: Ends): boolean {
  return (
    range.startContainer === start[0] &&
    range.startOffset === start[1] &&
    range.endContainer === end[0] &&
    range.endOffset === end[1]
  );
}
