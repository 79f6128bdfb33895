import type { Span } from '#lib/core/types.ts';

/** A run of characters of one text node: `length` characters from `nodeStart` stand at `start` in the text. */
interface Piece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  length: number;
}

/** What a person reads in an element, and where in the DOM each character stands. Offsets are UTF-16. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['BUTTON', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'TEXTAREA']);
// What editors put into the DOM where a caret needs a place to stand: CKEditor 5 and 4 seven characters in a row, Slate,
// Quill and TinyMCE a byte-order mark at the edge of a text node. It is no part of the text.
const FILLER = '\u2060{7}|\u200b{7}|^\ufeff|\ufeff$';
const FILLERS = new RegExp(FILLER, 'g');
// A single space between words stands as it is: only what may collapse is looked at.
const GAPS = new RegExp(`[ \\t\\n\\r\\f]{2,}|[\\t\\n\\r\\f]|^ | $|${FILLER}`, 'g');
const IS_FILLER = /^[\u2060\u200b\ufeff]/;

/**
 * Reads an element as lines: one for each block, `<br>` starts another, an empty block is an empty line.
 * White space collapses as the browser shows it; a no-break space reads as a space. `skip` leaves elements out.
 */
export function textOf(root: Element, skip: (element: Element) => boolean = () => false): PageText {
  const reader = new Reader(preservesBlanks(root), skip);
  reader.children(root);
  return reader.result();
}

function preservesBlanks(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  return style.startsWith('pre') || style.startsWith('break-spaces');
}

class Reader {
  #text = '';
  #pieces: Piece[] = [];
  #breakDue = false;
  /** The last character is white space of the source, with which more of it collapses. */
  #blank = false;
  readonly #preserve: boolean;
  readonly #skip: (element: Element) => boolean;

  constructor(preserve: boolean, skip: (element: Element) => boolean) {
    this.#preserve = preserve;
    this.#skip = skip;
  }

  result(): PageText {
    return { text: this.#text, pieces: this.#pieces };
  }

  children(parent: Node): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#textNode(child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#element(child as Element);
    }
  }

  #element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (UNREAD.has(tag) || this.#skip(element)) return;
    if (tag === 'BR') this.#lineBreak(element);
    else if (BLOCKS.has(tag)) this.#block(element);
    else this.children(element);
  }

  #block(element: Element): void {
    const holdsBlocks = [...element.children].some((child) => BLOCKS.has(child.tagName));
    if (this.#text && !this.#text.endsWith('\n')) this.#breakDue = true;
    if (!holdsBlocks) this.#open();
    this.children(element);
    if (!holdsBlocks || (this.#text && !this.#text.endsWith('\n'))) this.#breakDue = true;
  }

  #open(): void {
    if (this.#breakDue) this.#text += '\n';
    this.#breakDue = false;
  }

  // A `<br>` that ends its block shows nothing: it only keeps an empty line open.
  #lineBreak(element: Element): void {
    if (!hasContentAfter(element)) return;
    this.#open();
    this.#text += '\n';
  }

  #textNode(node: Text): void {
    let from = 0;
    for (const gap of node.data.matchAll(this.#preserve ? FILLERS : GAPS)) {
      this.#append(node, from, gap.index);
      from = gap.index + gap[0].length;
      const lineStart = this.#breakDue || this.#text === '' || this.#text.endsWith('\n');
      if (IS_FILLER.test(gap[0]) || lineStart || this.#blank || !hasTextAfter(node, from)) continue;
      this.#append(node, from - 1, from);
      this.#blank = true;
    }
    this.#append(node, from, node.data.length);
  }

  #append(node: Text, from: number, to: number): void {
    if (to <= from) return;
    this.#open();
    this.#blank = false;
    const start = this.#text.length;
    const last = this.#pieces.at(-1);
    const isNext = last?.node === node && last.nodeStart + last.length === from;
    if (isNext && last.start + last.length === start) last.length += to - from;
    else this.#pieces.push({ node, nodeStart: from, start, length: to - from });
    const data = node.data.slice(from, to);
    this.#text += this.#preserve ? data.replaceAll('\u00a0', ' ') : data.replace(/[\u00a0\s]/g, ' ');
  }
}

function hasTextAfter(node: Text, from: number): boolean {
  return /\S/.test(node.data.slice(from)) || hasContentAfter(node);
}

/** Whether something that shows follows in the same block. */
function hasContentAfter(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.TEXT_NODE && (next as Text).data.trim() !== '') return true;
      if (next.nodeType !== Node.ELEMENT_NODE) continue;
      if (BLOCKS.has((next as Element).tagName)) return false;
      if ((next as Element).tagName === 'BR' || next.textContent?.trim()) return true;
    }
    if (at.parentElement && BLOCKS.has(at.parentElement.tagName)) return false;
  }
  return false;
}

/** Where a span begins and ends in the DOM. */
export interface Ends {
  readonly start: readonly [Text, number];
  readonly end: readonly [Text, number];
}

/** The ends of a span, or null where the span does not lie in the text. */
export function endsOf(page: PageText, [start, end]: Span): Ends | null {
  const from = pieceAt(page, start, false);
  const to = pieceAt(page, end, true);
  if (!from || !to) return null;
  return {
    start: [from.node, from.nodeStart + start - from.start],
    end: [to.node, to.nodeStart + end - to.start],
  };
}

/** A range over what lies between two ends. The page pays for every range at each change of its nodes until it is gone. */
export function rangeAt({ start, end }: Ends): Range {
  const range = start[0].ownerDocument.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** The DOM range of a span, or null where the span does not lie in the text. */
export function rangeOf(page: PageText, span: Span): Range | null {
  const ends = endsOf(page, span);
  return ends && rangeAt(ends);
}

/** The DOM position of an offset, in the text before it where there is some; null where there is no text. */
export function positionOf(page: PageText, offset: number): readonly [Text, number] | null {
  const piece = pieceAt(page, offset, true) ?? pieceAt(page, offset, false);
  return piece ? [piece.node, piece.nodeStart + offset - piece.start] : null;
}

// The piece that holds the character before or after an offset.
function pieceAt({ pieces }: PageText, offset: number, before: boolean): Piece | undefined {
  const at = before ? offset - 1 : offset;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && at >= piece.start && at < piece.start + piece.length ? piece : undefined;
}

/** The offset in the text of a DOM position such as the caret; null where it is not in the element's text. */
export function offsetOf(page: PageText, node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const pieces = page.pieces.filter((piece) => piece.node === node);
    const piece = pieces.findLast(({ nodeStart }) => nodeStart <= offset) ?? pieces[0];
    if (!piece) return null;
    return piece.start + Math.max(0, Math.min(offset - piece.nodeStart, piece.length));
  }
  const probe = (node.ownerDocument as Document).createRange();
  probe.setStart(node, offset);
  const after = page.pieces.find((piece) => probe.comparePoint(piece.node, piece.nodeStart) >= 0);
  return after ? after.start : page.text.length;
}
