import type { Conversation, Draft, Message } from '#lib/core/types.ts';
import type { Reading } from '../adapter.ts';
import { addressesIn } from '../addresses.ts';
import { locate, locateAll, type Role, selectorsOf } from '../roles.ts';
import { scopesOf } from '../scopes.ts';
import { textOf } from '../text-of.ts';
import { isShown } from '../visible.ts';
import { bringToFront, paneId, paneInFront, paneOf, panesIn } from './panes.ts';
import type { AdapterTable, RoleName } from './table.ts';

/** Characters of an address that are looked at. */
const LONGEST_ADDRESS = 2000;
/** A role that is one element, but matches more than this many, was not found: the selector fits anything. */
const MOST = 200;
/** Roles of which a page may have many. */
const MANY = new Set<RoleName>([
  ...(['message', 'text', 'sender', 'time', 'note', 'internal', 'recipients', 'send', 'sendMenu'] as const),
  ...(['fromCustomer', 'fromAgent', 'fromBot', 'fromSystem', 'noise'] as const),
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
export function conversationIn(table: AdapterTable, page: Document): string | undefined {
  const pattern = patternOf(table);
  if (!pattern) return '';
  const found = pattern.exec((page.location?.href ?? '').slice(0, LONGEST_ADDRESS));
  return found ? (found.slice(1).find((group) => group !== undefined) ?? found[0]) : undefined;
}

/** The nodes in which the roles of a ticket may stand, nearest first. */
export function rootsOf(table: AdapterTable, page: Document, pane: Element): readonly ParentNode[] {
  const scopes = scopesOf(page, table.shadow, table.frames);
  if (pane === page.documentElement) return scopes;
  return [pane, ...scopes.filter((scope) => standsIn(scope, pane))];
}

/** Whether a shadow root or a frame's document stands in an element. */
function standsIn(scope: Document | ShadowRoot, element: Element): boolean {
  const host = 'host' in scope ? scope.host : scope.defaultView?.frameElement;
  if (!host) return false;
  return element.contains(host) || standsIn(host.getRootNode() as Document | ShadowRoot, element);
}

/** The ticket in front, or null where the address is no conversation's or no composer is open that need not be. */
export function readTable(table: AdapterTable, page: Document): Reading | null {
  const panes = panesIn(table, scopesOf(page, table.shadow, table.frames));
  return readPane(table, page, table.several ? paneInFront(panes, page) : panes[0]);
}

/** The ticket that an event belongs to. */
export function readAt(table: AdapterTable, event: Event, page: Document): Reading | null {
  const panes = table.several ? panesIn(table, scopesOf(page, table.shadow, table.frames)) : [];
  const pane = paneOf(event, panes);
  return pane ? readPane(table, page, pane) : readTable(table, page);
}

/** Of several tickets the one that the agent does something in comes to the front. */
export function follow(table: AdapterTable, event: Event, page: Document): void {
  if (!table.several) return;
  const pane = paneOf(event, panesIn(table, scopesOf(page, table.shadow, table.frames)));
  if (pane) bringToFront(pane, page);
}

/** Of several tickets that of this id, in front or not; without it the one in front. */
export function readById(table: AdapterTable, conversation: string, page: Document): Reading | null {
  const panes = panesIn(table, scopesOf(page, table.shadow, table.frames));
  const pane = panes.find((one) => paneId(table, one) === conversation);
  return pane ? readPane(table, page, pane) : readTable(table, page);
}

function readPane(table: AdapterTable, page: Document, found: Element | undefined): Reading | null {
  const conversation = table.several && found ? paneId(table, found) : conversationIn(table, page);
  if (conversation === undefined) return null;
  const pane = found ?? page.documentElement;
  const roots = rootsOf(table, page, pane);
  const missing: string[] = patternOf(table) ? [] : ['conversation (its pattern is not valid)'];
  const nodes: Partial<Record<RoleName, Element | null>> = {};
  for (const [name, role] of Object.entries(table.roles) as [RoleName, Role][]) {
    if (!(role.required || name === 'log' || name === 'composer')) continue;
    const all = name === 'pane' ? (found ? [found] : []) : locateAll(roots, role);
    const tooMany = !MANY.has(name) && all.length > MOST;
    const first = name === 'composer' ? all.find(isShown) : all[0];
    nodes[name] = tooMany ? null : (first ?? (name === 'log' ? logAround(table, role, pane) : null));
    if (role.required && !nodes[name]) missing.push(`${name}${whyMissing(table, name, role, all, page)}`);
  }
  const composer = (nodes.composer as HTMLElement | null | undefined) ?? null;
  if (table.onDemand && !composer) return null;
  return { pane, conversation, composer, log: nodes.log ?? null, missing };
}

// One of several panes stands in the log it answers, or in none.
function logAround(table: AdapterTable, role: Role, pane: Element): Element | null {
  if (!table.several) return null;
  return (
    selectorsOf(role)
      .map((selector) => pane.closest(selector))
      .find(Boolean) ?? null
  );
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
  if (role.candidates.length > 0 && selectorsOf(role).length === 0) return ' (its selector is not valid)';
  if (name !== 'composer' || !table.roles.pane) return '';
  const elsewhere = locateAll(scopesOf(page, table.shadow, table.frames), role).some(isShown);
  return elsewhere ? ' (stands outside the ticket)' : '';
}

const isOneOf = (element: Element, role: Role | undefined): boolean =>
  role !== undefined && selectorsOf(role).some((selector) => element.matches(selector));

const isOrHolds = (item: Element, role: Role | undefined): boolean =>
  role !== undefined &&
  selectorsOf(role).some((selector) => item.matches(selector) || item.querySelector(selector));

/** Who wrote a message, by the roles it is or holds. */
function authorOf({ roles }: AdapterTable, item: Element): Message['author'] {
  if (isOrHolds(item, roles.note)) return 'note';
  if (isOrHolds(item, roles.fromSystem)) return 'system';
  if (isOrHolds(item, roles.fromBot)) return 'bot';
  if (isOrHolds(item, roles.fromAgent)) return 'agent';
  return !roles.fromCustomer || isOrHolds(item, roles.fromCustomer) ? 'customer' : 'agent';
}

/** One message of the log. */
export function messageOf(table: AdapterTable, item: Element, author = authorOf(table, item)): Message {
  const { roles } = table;
  const body = (roles.text && locate(item, roles.text)) ?? item;
  const at = (roles.time && locate(item, roles.time))?.getAttribute(roles.time?.attribute ?? 'datetime');
  const name = (roles.sender && locate(item, roles.sender))?.textContent?.trim();
  return {
    author,
    text: textOf(body, (element) => isOneOf(element, roles.noise)).text.trim(),
    ...(at ? { at } : {}),
    ...(name ? { name } : {}),
  };
}

function readValue(element: Element | null | undefined, role: Role): string | undefined {
  const named = role.attribute && element?.getAttribute(role.attribute);
  if (named) return named;
  return (element && 'value' in element ? String(element.value) : element?.textContent)?.trim() || undefined;
}

/** The conversation as the page shows it. `authorOfItem` tells whose a message is, where its roles cannot. */
export function conversationOf(
  table: AdapterTable,
  reading: Reading,
  page: Document,
  authorOfItem?: (item: Element) => Message['author'],
): Conversation {
  const { roles, id: helpdesk } = table;
  const roots = rootsOf(table, page, reading.pane);
  const log = reading.log ? [reading.log] : roots;
  const items = roles.message ? locateAll(log, roles.message) : [];
  const messages = items.map((item) => messageOf(table, item, authorOfItem?.(item)));
  const near = reading.log ? [...roots, reading.log] : roots;
  const subject = roles.subject && readValue(locate(near, roles.subject), roles.subject);
  const named = messages.find(({ author, name }) => author === 'customer' && name)?.name;
  const customer = (roles.customer && readValue(locate(roots, roles.customer), roles.customer)) ?? named;
  return {
    helpdesk,
    id: reading.conversation,
    url: page.location.href,
    ...(subject ? { subject } : {}),
    customer: customer ? { name: customer } : {},
    messages,
  };
}

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
  const line = recipients
    ? locateAll(roots, recipients)
        .map((one) => readValue(one, recipients))
        .join(' ')
    : '';
  return { visibility: isNote ? 'internal' : 'public', to: addressesIn(line) };
}
