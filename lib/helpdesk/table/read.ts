import type { Conversation, Draft, Message } from '#lib/core/types.ts';
import type { Reading } from '../adapter.ts';
import { locate, locateAll, type Role, selectorsOf } from '../roles.ts';
import { scopesOf } from '../scopes.ts';
import { textOf } from '../text-of.ts';
import { isShown } from '../visible.ts';
import type { AdapterTable, RoleName } from './table.ts';

/** Characters of an address that are looked at. */
const LONGEST_ADDRESS = 2000;
/** A role that is one element, but matches more than this many, was not found: the selector fits anything. */
const MOST = 200;
/** Roles of which a page may have many. */
const MANY = new Set<RoleName>([
  ...(['message', 'text', 'sender', 'time', 'note', 'internal', 'recipients', 'send', 'sendMenu'] as const),
  ...(['fromCustomer', 'fromAgent', 'fromBot', 'fromSystem'] as const),
]);

const PATTERNS = new WeakMap<AdapterTable, RegExp | null>();

/** The table's pattern of addresses; null where it is not a regular expression. */
function patternOf(table: AdapterTable): RegExp | null {
  const known = PATTERNS.get(table);
  if (known !== undefined) return known;
  let pattern: RegExp | null = null;
  try {
    pattern = new RegExp(table.conversation);
  } catch {}
  PATTERNS.set(table, pattern);
  return pattern;
}

/** The conversation's id in the page's address; undefined where the address is no conversation's. */
function conversationIn(pattern: RegExp, page: Document): string | undefined {
  const found = pattern.exec((page.location?.href ?? '').slice(0, LONGEST_ADDRESS));
  return found ? (found.slice(1).find((group) => group !== undefined) ?? found[0]) : undefined;
}

/** The ticket and the nodes in which its roles may stand. */
function rootsOf(table: AdapterTable, page: Document): { pane: Element; roots: readonly ParentNode[] } {
  const scopes = scopesOf(page, table.shadow, table.frames);
  const pane = table.roles.pane && locateAll(scopes, table.roles.pane).find(isShown);
  if (!pane) return { pane: page.documentElement, roots: scopes };
  return { pane, roots: [pane, ...scopes.filter((scope) => standsIn(scope, pane))] };
}

/** Whether a shadow root or a frame's document stands in an element. */
function standsIn(scope: Document | ShadowRoot, element: Element): boolean {
  const host = 'host' in scope ? scope.host : scope.defaultView?.frameElement;
  if (!host) return false;
  return element.contains(host) || standsIn(host.getRootNode() as Document | ShadowRoot, element);
}

/** The ticket in front, or null where the address is no conversation's. */
export function readTable(table: AdapterTable, page: Document): Reading | null {
  const pattern = patternOf(table);
  const conversation = pattern ? conversationIn(pattern, page) : '';
  if (conversation === undefined) return null;
  const { pane, roots } = rootsOf(table, page);
  const missing: string[] = pattern ? [] : ['conversation (its pattern is not valid)'];
  const found: Partial<Record<RoleName, Element | null>> = {};
  for (const [name, role] of Object.entries(table.roles) as [RoleName, Role][]) {
    if (!(role.required || name === 'log' || name === 'composer')) continue;
    const all = name === 'pane' ? (pane === page.documentElement ? [] : [pane]) : locateAll(roots, role);
    const tooMany = !MANY.has(name) && all.length > MOST;
    found[name] = tooMany ? null : ((name === 'composer' ? all.find(isShown) : all[0]) ?? null);
    if (role.required && !found[name]) missing.push(`${name}${whyMissing(table, name, role, all, page)}`);
  }
  return {
    pane,
    conversation,
    composer: (found.composer as HTMLElement | null | undefined) ?? null,
    log: found.log ?? null,
    missing,
  };
}

// Why a role was not found, in brackets; empty where it is simply not there.
function whyMissing(
  table: AdapterTable,
  name: RoleName,
  role: Role,
  all: readonly Element[],
  page: Document,
): string {
  if (all.length > MOST) return ` (matches ${all.length.toLocaleString('en')} elements)`;
  if (selectorsOf(role).length === 0) return ' (its selector is not valid)';
  if (name !== 'composer' || !table.roles.pane) return '';
  const elsewhere = locateAll(scopesOf(page, table.shadow, table.frames), role).some(isShown);
  return elsewhere ? ' (stands outside the ticket)' : '';
}

const isOrHolds = (item: Element, role: Role | undefined): boolean =>
  role !== undefined &&
  selectorsOf(role).some((selector) => item.matches(selector) || item.querySelector(selector));

function authorOf({ roles }: AdapterTable, item: Element): Message['author'] {
  if (isOrHolds(item, roles.note)) return 'note';
  if (isOrHolds(item, roles.fromSystem)) return 'system';
  if (isOrHolds(item, roles.fromBot)) return 'bot';
  if (isOrHolds(item, roles.fromAgent)) return 'agent';
  // Where only the customer's messages are marked, the others are ours.
  if (roles.fromCustomer && !roles.fromAgent && !isOrHolds(item, roles.fromCustomer)) return 'agent';
  return 'customer';
}

/** One message of the log. */
export function messageOf(table: AdapterTable, item: Element): Message {
  const { roles } = table;
  const body = (roles.text && locate(item, roles.text)) ?? item;
  const at = (roles.time && locate(item, roles.time))?.getAttribute('datetime');
  const name = (roles.sender && locate(item, roles.sender))?.textContent?.trim();
  return {
    author: authorOf(table, item),
    text: textOf(body).text.trim(),
    ...(at ? { at } : {}),
    ...(name ? { name } : {}),
  };
}

const readValue = (element: Element | null | undefined): string | undefined =>
  (element && 'value' in element ? String(element.value) : element?.textContent)?.trim() || undefined;

/** The conversation as the page shows it. */
export function conversationOf(table: AdapterTable, reading: Reading, page: Document): Conversation {
  const { roles, id: helpdesk } = table;
  const { roots } = rootsOf(table, page);
  const log = reading.log ? [reading.log] : roots;
  const messages = roles.message ? locateAll(log, roles.message).map((item) => messageOf(table, item)) : [];
  const subject = roles.subject && readValue(locate(roots, roles.subject));
  const named = messages.find(({ author, name }) => author === 'customer' && name)?.name;
  const customer = (roles.customer && readValue(locate(roots, roles.customer))) ?? named;
  return {
    helpdesk,
    id: reading.conversation,
    url: page.location.href,
    ...(subject ? { subject } : {}),
    customer: customer ? { name: customer } : {},
    messages,
  };
}

const ADDRESS = /[^\s<>,;]+@[^\s<>,;]+/g;

/** Where the composer's text would go: internal only while the table's marker of a note is there. */
export function addressOf(
  table: AdapterTable,
  { composer, pane }: Reading,
): Pick<Draft, 'visibility' | 'to'> {
  const { internal, recipients } = table.roles;
  const around = composer?.getRootNode();
  const roots = [pane, ...(around && around !== pane.ownerDocument ? [around as ParentNode] : [])];
  const isNote = (internal ? selectorsOf(internal) : []).some(
    (selector) => composer?.closest(selector) || roots.some((root) => root.querySelector(selector)),
  );
  const line = recipients ? locateAll(roots, recipients).map(readValue).join(' ') : '';
  return { visibility: isNote ? 'internal' : 'public', to: line.match(ADDRESS) ?? [] };
}
