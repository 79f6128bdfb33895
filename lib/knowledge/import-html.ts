/** An article as it was read from a page or a document. */
export interface ReadPage {
  /** Absent where the document has no heading and no title. */
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly updatedAt?: string;
}

/** What is around an article, or never shown. */
const LEFT_OUT =
  'script, style, template, noscript, svg, iframe, object, nav, header, footer, aside, form, button, [hidden], [aria-hidden="true"]';
const BLOCK =
  /^(?:address|article|blockquote|dd|div|dl|dt|figure|figcaption|h[1-6]|hr|main|p|pre|section|table|ul|ol)$/;

/**
 * Reads a page: its first heading as the title, and what it shows as plain text. The document is parsed inert: nothing
 * in it runs or loads, and nothing of it is ever inserted as HTML. Needs a DOM.
 */
export function readHtml(html: string): ReadPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = page.querySelector('article, main, [role="main"]') ?? page.body;
  const heading = content.querySelector('h1') ?? page.querySelector('h1');
  const title = plain(heading?.textContent ?? '') || plain(page.title);
  heading?.remove();
  const url = addressOf(page);
  const updatedAt = changedAt(page);
  return {
    ...(title ? { title } : {}),
    text: textOf(content),
    ...(url ? { url } : {}),
    ...(updatedAt ? { updatedAt } : {}),
  };
}

/** What a piece of HTML shows, as plain text. Needs a DOM. */
export function htmlText(html: string): string {
  return textOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function textOf(root: Element): string {
  for (const node of root.querySelectorAll(LEFT_OUT)) node.remove();
  return written(root)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// Blocks stand apart, list items and rows below each other.
function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '\n';
  const parts = [...element.childNodes].map(written);
  const inside = parts.join('');
  if (name === 'li') return `\n${markerOf(element)}${inside.trim()}`;
  if (name === 'tr') return `\n${parts.map(plain).filter(Boolean).join(' | ')}`;
  return BLOCK.test(name) ? `\n\n${inside.trim()}\n\n` : inside;
}

function markerOf(item: Element): string {
  if (item.parentElement?.localName !== 'ol') return '- ';
  const items = [...item.parentElement.children].filter(({ localName }) => localName === 'li');
  return `${items.indexOf(item) + 1}. `;
}

function addressOf(page: Document): string | undefined {
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
}

function changedAt(page: Document): string | undefined {
  const said = page.querySelector('meta[property="article:modified_time"]')?.getAttribute('content') ?? '';
  const time = Date.parse(said);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
