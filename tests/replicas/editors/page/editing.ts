/** One editor on the page. */
export interface Editing {
  /** The blocks of the editor's own model, read without its DOM; a soft break is a newline in its block. */
  blocks(): string[];
  /** What the product would send. */
  body(): string;
}

/** Puts an editor into a host. */
export type Mount = (host: HTMLElement) => Editing | Promise<Editing>;

/** Blocks of HTML that an editor gives out: for editors whose model is their HTML. */
export function blocksOf(html: string): string[] {
  const holder = new DOMParser().parseFromString(html, 'text/html').body;
  for (const br of holder.querySelectorAll('br')) {
    const last = !br.nextSibling && br.parentElement !== holder;
    br.replaceWith(last ? '' : '\n');
  }
  const blocks = [...holder.querySelectorAll('p, li, div')].filter((one) => !one.querySelector('p, li, div'));
  const lines = blocks.length > 0 ? blocks.map((block) => block.textContent) : [holder.textContent];
  const first = holder.firstChild;
  if (blocks.length > 0 && first?.nodeType === Node.TEXT_NODE && first.textContent)
    lines.unshift(first.textContent);
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** An element for an editor to live in. */
export function editable(host: HTMLElement, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = 'editable';
  element.setAttribute('aria-label', 'Reply');
  host.append(element);
  return element;
}

/** Loads a script that is not a module. */
export function load(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
  });
}

/** Two frames, in which React renders and its effects run. */
export async function nextFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
