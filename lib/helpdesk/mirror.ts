import type { PageText } from './text-of.ts';

// What decides where a letter stands.
const LOOKS = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-block-end',
  'padding-block-start',
  'padding-inline-end',
  'padding-inline-start',
  'tab-size',
  'text-align',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

const STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483000; pointer-events: none; contain: strict; }
.field { position: absolute; overflow: hidden; transform-origin: 0 0; }
.text { box-sizing: border-box; min-height: 100%; color: transparent; transform-origin: 0 0; }
`;

/** Pixels by which the copy may be taller or shorter than the field's own text before it is not shown. */
const TOLERANCE = 2;

/**
 * A copy of a field's text, laid out over the field and invisible but for the marks in it: a field has no text nodes that
 * could be marked. It stands outside the composer, takes no pointer and is not read aloud. A line is a block of its own,
 * so that a keystroke lays out one line.
 */
export class Mirror {
  readonly root: ShadowRoot;
  readonly #field: HTMLTextAreaElement;
  readonly #host: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #text: HTMLElement;
  readonly #abort = new AbortController();
  #lines: { readonly line: string; readonly node: Text; readonly block: HTMLElement }[] = [];
  #looks = '';
  #fits = false;
  /** The copy as it stands, with its positions. */
  page: PageText = { text: '', pieces: [] };

  constructor(field: HTMLTextAreaElement) {
    const { ownerDocument: page } = field;
    this.#field = field;
    this.#host = page.createElement('discern-mirror');
    this.#host.setAttribute('aria-hidden', 'true');
    this.root = this.#host.attachShadow({ mode: 'open' });
    const style = page.createElement('style');
    style.textContent = STYLE;
    this.#frame = page.createElement('div');
    this.#frame.className = 'field';
    this.#text = page.createElement('div');
    this.#text.className = 'text';
    this.#frame.append(this.#text);
    this.root.append(style, this.#frame);
    this.#follow();
  }

  /** Brings the copy up to date and answers with its text and positions; with none where it does not fit the field. */
  read(): PageText {
    const { value } = this.#field;
    if (!this.#host.isConnected) this.#field.ownerDocument.documentElement.append(this.#host);
    if (value !== this.page.text || this.#lines.length === 0) this.#write(value);
    this.#place();
    return this.#fits ? this.page : { ...this.page, pieces: [] };
  }

  /** Nothing to show for now. */
  hide(): void {
    this.#host.remove();
  }

  remove(): void {
    this.#abort.abort();
    this.#host.remove();
  }

  #follow(): void {
    const { signal } = this.#abort;
    const view = this.#field.ownerDocument.defaultView as Window & typeof globalThis;
    const place = (): void => {
      if (this.#host.isConnected) this.#place();
    };
    // Scrolling does not bubble, so it is caught on its way down.
    view.addEventListener('scroll', place, { capture: true, passive: true, signal });
    view.addEventListener('resize', place, { passive: true, signal });
    const observer = new view.ResizeObserver(place);
    observer.observe(this.#field);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  // Lines before and after the change keep their blocks.
  #write(value: string): void {
    const lines = value.split('\n');
    const old = this.#lines;
    const limit = Math.min(lines.length, old.length);
    let head = 0;
    while (head < limit && lines[head] === old[head]?.line) head++;
    let tail = 0;
    while (tail < limit - head && lines.at(-1 - tail) === old.at(-1 - tail)?.line) tail++;
    for (const { block } of old.slice(head, old.length - tail)) block.remove();
    const fresh = lines.slice(head, lines.length - tail).map((line) => this.#lineOf(line));
    const next = old[old.length - tail]?.block ?? null;
    for (const { block } of fresh) this.#text.insertBefore(block, next);
    this.#lines = [...old.slice(0, head), ...fresh, ...old.slice(old.length - tail)];
    let start = 0;
    const pieces = this.#lines.map(({ line, node }) => {
      const piece = { node, nodeStart: 0, start, length: line.length + 1 };
      start += piece.length;
      return piece;
    });
    this.page = { text: value, pieces };
  }

  // The line's own newline keeps an empty line open, and shows nothing elsewhere.
  #lineOf(line: string): { line: string; node: Text; block: HTMLElement } {
    const block = this.#field.ownerDocument.createElement('div');
    const node = this.#field.ownerDocument.createTextNode(`${line}\n`);
    block.append(node);
    return { line, node, block };
  }

  #place(): void {
    const field = this.#field;
    const view = field.ownerDocument.defaultView as Window & typeof globalThis;
    const style = view.getComputedStyle(field);
    const looks = LOOKS.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    if (looks !== this.#looks) this.#text.style.cssText = looks;
    this.#looks = looks;
    const box = field.getBoundingClientRect();
    const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
    const sides = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
    const scrollbar = Math.round(field.offsetWidth - sides - field.clientWidth);
    const width = box.width / scale - sides - scrollbar;
    const { scrollLeft, scrollTop, clientHeight } = field;
    set(this.#frame, {
      left: `${box.left + field.clientLeft * scale}px`,
      top: `${box.top + field.clientTop * scale}px`,
      width: `${width}px`,
      height: `${clientHeight}px`,
      transform: Math.abs(scale - 1) > 0.01 ? `scale(${scale})` : '',
    });
    set(this.#text, { transform: `translate(${-scrollLeft}px, ${-scrollTop}px)` });
    this.#fits = Math.abs(this.#text.scrollHeight - field.scrollHeight) <= TOLERANCE;
    const visible = this.#fits ? clippedBox(field, box) : null;
    set(this.#host, {
      visibility: visible ? '' : 'hidden',
      'clip-path': visible ? insetOf(visible, view) : '',
    });
  }
}

function set(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is seen of a field in scrolling parents; null where it is none, or where something lies over it. */
function clippedBox(field: HTMLElement, box: DOMRect): Edges | null {
  const view = field.ownerDocument.defaultView as Window & typeof globalThis;
  const seen: Edges = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  for (let at = field.parentElement; at; at = at.parentElement) {
    if (at === at.ownerDocument.body || view.getComputedStyle(at).overflow === 'visible') continue;
    const outer = at.getBoundingClientRect();
    seen.left = Math.max(seen.left, outer.left);
    seen.top = Math.max(seen.top, outer.top);
    seen.right = Math.min(seen.right, outer.right);
    seen.bottom = Math.min(seen.bottom, outer.bottom);
  }
  const x = (Math.max(seen.left, 0) + Math.min(seen.right, view.innerWidth)) / 2;
  const y = (Math.max(seen.top, 0) + Math.min(seen.bottom, view.innerHeight)) / 2;
  const inside = x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
  const top = inside ? (field.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y) : null;
  return top === field ? seen : null;
}

const insetOf = ({ left, top, right, bottom }: Edges, view: Window): string =>
  `inset(${top}px ${view.innerWidth - right}px ${view.innerHeight - bottom}px ${left}px)`;
