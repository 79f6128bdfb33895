import type { Message } from '#lib/core/types.ts';
import type { Role } from '../../roles.ts';
import { TABLE } from './table.ts';

type Author = Message['author'];

const CATEGORIES: Readonly<Record<string, Author>> = { 1: 'customer', 3: 'agent', 5: 'bot', 20: 'system' };
const RIGHT = '[class*="justify-end"], [class*="flex-row-reverse"]';
/** Pixels by which the gaps beside a text may differ and it still stands in the middle. */
const MIDDLE = 3;

const known = new WeakMap<Element, { readonly id: string | null; readonly author: Author }>();

/**
 * Who wrote a part of the stream: by class and attribute where the page has them, else by where it stands, as other
 * readers of the rewrite do: the right half is the team's. A part on yellow is a note. An event in the middle counts as
 * a machine's words and never as the helpdesk's own record, which could prove a claim.
 */
export function authorOf(part: Element, stream: Element): Author {
  const id = part.getAttribute('data-part-id') ?? part.getAttribute('data-part-group-id');
  const before = known.get(part);
  if (before && before.id === id) return before.author;
  const author = told(part, stream) ?? bySide(part, stream);
  // Without layout nothing is known yet.
  if (author) known.set(part, { id, author });
  return author ?? 'customer';
}

function told(part: Element, stream: Element): Author | undefined {
  const { note, fromCustomer, fromAgent } = TABLE.roles;
  if (has(part, note)) return 'note';
  const category = part.closest('[data-part-group-category]')?.getAttribute('data-part-group-category');
  const named = CATEGORIES[category ?? ''];
  if (named) return named;
  if (has(part, fromAgent)) return 'agent';
  if (has(part, fromCustomer)) return 'customer';
  const right = part.closest(RIGHT);
  return right && stream.contains(right) && right !== stream ? ours(part, stream) : undefined;
}

const has = (part: Element, role: Role | undefined): boolean =>
  role?.candidates.some((selector) => part.matches(selector) || part.querySelector(selector)) ?? false;

function bySide(part: Element, stream: Element): Author | undefined {
  const text = part.getBoundingClientRect();
  const around = stream.getBoundingClientRect();
  if (text.width === 0 || around.width === 0) return undefined;
  const left = text.left - around.left;
  const right = around.left + stream.clientWidth - text.right;
  if (Math.abs(left - right) <= MIDDLE) return left > around.width / 20 ? 'bot' : 'customer';
  return left < right ? 'customer' : ours(part, stream);
}

// Notes are yellow in light and dark; nothing else is known by which the rewrite sets them apart.
function ours(part: Element, stream: Element): Author {
  const view = part.ownerDocument.defaultView;
  const within = [part, ...part.querySelectorAll('div')];
  for (let at = part.parentElement; at && at !== stream; at = at.parentElement) within.push(at);
  return within.some((one) => isYellow(view?.getComputedStyle(one).backgroundColor ?? '')) ? 'note' : 'agent';
}

function isYellow(colour: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('rgb') && alpha > 0.2 && green > red * 0.75 && red >= green && blue < green * 0.87;
}
