import type { Severity } from '#lib/core/types.ts';

/** Severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['block', 'warn', 'info'];

type View = Window & typeof globalThis;
type Root = Document | ShadowRoot;

// The underline's shape tells the severity without its colour. One set for dark words on light, one for the reverse.
const LIGHT = { block: ['217 45 32', '#c5221f'], warn: ['247 144 9', '#b54708'], info: '#3b6fb6' };
const DARK = { block: ['249 112 102', '#fda29b'], warn: ['253 176 34', '#fec84b'], info: '#84adff' };

const cssOf = ({ block, warn, info }: typeof LIGHT): string => `
::highlight(discern-block) { background-color: rgb(${block[0]} / 20%); text-decoration: underline 2px double ${block[1]}; }
::highlight(discern-warn) { background-color: rgb(${warn[0]} / 18%); text-decoration: underline 2px solid ${warn[1]}; }
::highlight(discern-info) { text-decoration: underline 2px dotted ${info}; }
::highlight(discern-current) { background-color: rgb(105 56 239 / 34%); }
`;

interface Sheet {
  dark: boolean;
  use(css: string): void;
}
const sheets = new WeakMap<Root, Sheet>();

/** Gives a tree the looks of marks, for words of this colour (`rgb(…)` as computed). */
export function styleMarks(root: Node, colour: string): void {
  if (isRoot(root)) styleRoot(root, colour);
}

// A composer that was taken out of the page stands in no tree of its own.
const isRoot = (node: Node): node is Root =>
  node.nodeType === Node.DOCUMENT_NODE || (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node);

function styleRoot(root: Root, colour: string): void {
  const dark = isLight(colour);
  const old = sheets.get(root);
  if (old?.dark === dark) return;
  const sheet = old ?? { dark, use: sheetIn(root) };
  sheet.dark = dark;
  sheet.use(cssOf(dark ? DARK : LIGHT));
  sheets.set(root, sheet);
}

function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

function sheetIn(root: Root): (css: string) => void {
  const page = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
  try {
    const sheet = new (page.defaultView as View).CSSStyleSheet();
    root.adoptedStyleSheets.push(sheet);
    return (css) => sheet.replaceSync(css);
  } catch {
    // Firefox does not let a content script adopt sheets into a page.
    const style = page.createElement('style');
    (root === page ? page.head : root).append(style);
    return (css) => {
      style.textContent = css;
    };
  }
}

/** The page's own registry holds one highlight for each severity, in the window of the composer. */
export function highlight(view: View, severity: Severity): Highlight {
  const name = `discern-${severity}`;
  let found = view.CSS.highlights.get(name);
  if (!found) {
    found = new view.Highlight();
    found.priority = 3 - SEVERITIES.indexOf(severity);
    view.CSS.highlights.set(name, found);
  }
  return found;
}

/** Points a range out, or none. */
export function pointOut(view: View, range: Range | undefined): void {
  if (!range) view.CSS.highlights.delete('discern-current');
  else view.CSS.highlights.set('discern-current', new view.Highlight(range));
}
