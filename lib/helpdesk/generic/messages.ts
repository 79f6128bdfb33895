import type { Message } from '#lib/core/types.ts';
import { textOf } from '../text-of.ts';
import { isShown } from '../visible.ts';
import { meaningsOf, nameOf, wordsIn } from './labels.ts';

const LOGS = '[role="log"], [role="feed"], [aria-live="polite"]';
const ITEMS =
  'article, [role="article"], [role="listitem"], li, [class*="message" i], [class*="comment" i], [data-message-id]';
const ELSEWHERE =
  'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="listbox"], [role="tablist"], [role="toolbar"], header, footer, select, datalist';
const NAME =
  '[rel="author"], [class*="author" i], [class*="sender" i], [class*="from" i], [class*="name" i], cite, address, strong, b, h2, h3, h4, h5';
const HIGHEST_CLIMB = 10;
const MOST_ITEMS = 400;
const MOST_PARENTS = 800;
/** A message is at least a few words; what is shorter is a menu. Characters, on average. */
const SHORTEST = 12;

/** What holds the messages, and how sure that is (0…1). */
export interface Log {
  readonly element: Element;
  readonly items: readonly Element[];
  readonly sure: number;
}

/** The conversation nearest to an element, or in the whole page; null where nothing looks like one. */
export function logNear(start: Element, composer: Element | null): Log | null {
  let best: Log | null = null;
  let around: Element | null = start;
  for (let height = 0; around && height < HIGHEST_CLIMB; height++) {
    const found = bestIn(around, composer);
    // Farther away is less likely to belong to this composer.
    if (found && found.sure - height * 0.02 > (best?.sure ?? 0)) best = found;
    if (best && best.sure >= 0.6) break;
    const up: Node | null =
      around.parentElement ?? (around.getRootNode() as Partial<ShadowRoot>).host ?? null;
    around = up as Element | null;
  }
  return best;
}

function bestIn(root: Element, composer: Element | null): Log | null {
  let best: Log | null = null;
  const consider = (element: Element, items: readonly Element[], bonus: number): void => {
    const log = judged(element, items, bonus, composer);
    if (log && log.sure > (best?.sure ?? 0)) best = log;
  };
  const groups = new Map<Element, Element[]>();
  for (const item of [...root.querySelectorAll(ITEMS)].slice(0, MOST_ITEMS)) {
    const parent = item.parentElement;
    if (!parent || item.closest(ELSEWHERE)) continue;
    const group = groups.get(parent);
    if (group) group.push(item);
    else groups.set(parent, [item]);
  }
  for (const [parent, items] of groups) consider(parent, items, 0);
  for (const [parent, items] of alikeIn(root)) if (!groups.has(parent)) consider(parent, items, 0);
  for (const log of root.querySelectorAll(LOGS)) {
    const items =
      groups.get(log) ??
      [...log.querySelectorAll(ITEMS)].filter((item) => !item.parentElement?.closest(ITEMS));
    consider(log, items.length > 0 ? items : [...log.children], log.matches('[aria-live]') ? 0.1 : 0.4);
  }
  return best;
}

/** Elements that hold several others of one kind, by tag and first class: messages that say nothing of themselves. */
function alikeIn(root: Element): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const parent of [...root.querySelectorAll('div, section, main, tbody')].slice(0, MOST_PARENTS)) {
    const { children } = parent;
    if (children.length < 2 || children.length > MOST_ITEMS || parent.closest(ELSEWHERE)) continue;
    const kindOf = (one: Element): string => `${one.localName}.${one.classList[0] ?? ''}`;
    const kind = kindOf(children[children.length - 1] as Element);
    const items = [...children].filter((one) => kindOf(one) === kind);
    const isForm = items.some((one) =>
      one.querySelector('textarea, input:not([type="hidden"]), [contenteditable]'),
    );
    if (items.length >= 2 && items.length * 2 >= children.length && !isForm) found.set(parent, items);
  }
  return found;
}

function judged(
  element: Element,
  items: readonly Element[],
  bonus: number,
  composer: Element | null,
): Log | null {
  if (
    items.length === 0 ||
    !isShown(element) ||
    (composer && element.contains(composer) && items.some((one) => one.contains(composer)))
  )
    return null;
  const texts = items.slice(0, 20).map((item) => item.textContent?.trim().length ?? 0);
  if (texts.reduce((sum, one) => sum + one, 0) / texts.length < SHORTEST) return null;
  // Lists of tickets and of search results are lists of links.
  const links = items.filter(isOneLink).length;
  if (links * 2 > items.length) return null;
  const some = (selector: string): boolean => items.some((item) => item.matches(selector));
  const called = wordsIn(`${element.getAttribute('class') ?? ''} ${element.id} ${nameOf(element)}`);
  const named = meaningsOf(called.join(' '));
  let sure = 0.2 + bonus;
  if (some('article, [role="article"]')) sure += 0.3;
  if (some('[class*="message" i], [class*="comment" i], [data-message-id]')) sure += 0.25;
  if (items.some((item) => item.querySelector('time, [datetime]'))) sure += 0.2;
  if (items.some((item) => item.querySelector(NAME))) sure += 0.1;
  // What scrolls on its own is more than a layout.
  if (isScroller(element)) sure += 0.1;
  if (
    named.has('message') ||
    named.has('comment') ||
    called.some((word) => /^(thread|timeline|history|verlauf)$/.test(word))
  )
    sure += 0.2;
  return { element, items, sure: Math.min(1, sure) };
}

function isScroller(element: Element): boolean {
  const { overflowY = '' } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return overflowY === 'auto' || overflowY === 'scroll';
}

function isOneLink(item: Element): boolean {
  if (item.matches('[role="option"], [aria-selected]')) return true;
  const link = item.matches('a[href]') ? item : item.querySelector('a[href]');
  const all = item.textContent?.trim().length ?? 0;
  return link !== null && (link.textContent?.trim().length ?? 0) >= all * 0.7;
}

/** Words of classes, labels and data that say who wrote a message. */
const AUTHORS: readonly (readonly [Message['author'], RegExp])[] = [
  ['note', /^(note|notes|internal|private|intern|interne|notiz|nota|privado|anteckning|notitie)$/],
  ['system', /^(system|event|activity|divider)$/],
  ['bot', /^(bot|automated|automation|assistant)$/],
  ['customer', /^(customer|visitor|client|requester|incoming|inbound|enduser|kunde|them)$/],
  ['agent', /^(agent|operator|staff|outgoing|outbound|own|me|mine|self|admin|teammate)$/],
];

function authorOf(item: Element): Message['author'] {
  const near = [item, ...[...item.querySelectorAll('*')].slice(0, 4)];
  for (const element of near) {
    const data = Object.values((element as HTMLElement).dataset ?? {}).filter(
      (value) => (value?.length ?? 99) < 30,
    );
    const words = wordsIn(
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${data.join(' ')}`,
    );
    for (const [author, pattern] of AUTHORS) if (words.some((word) => pattern.test(word))) return author;
  }
  return 'customer';
}

/** The messages of a conversation, as well as they can be told apart. */
export function messagesOf(log: Log): Message[] {
  return log.items.flatMap((item): Message[] => {
    const named = [...item.querySelectorAll(NAME)].find((one) => {
      const length = one.textContent?.trim().length ?? 0;
      return length > 0 && length <= 60;
    });
    const at = item.querySelector('time[datetime]')?.getAttribute('datetime');
    const skip = (one: Element): boolean =>
      one === named ||
      one.matches('time, [aria-hidden="true"], header, [class*="time" i], [class*="avatar" i]');
    const text = textOf(item, skip).text.trim();
    const name = named?.textContent?.trim();
    if (!text) return [];
    return [{ author: authorOf(item), text, ...(name ? { name } : {}), ...(at ? { at } : {}) }];
  });
}
