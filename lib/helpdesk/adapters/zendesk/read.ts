import type { Conversation, Draft, Message } from '#lib/core/types.ts';
import type { Reading } from '../../adapter.ts';
import { locate, locateAll } from '../../roles.ts';
import { textOf } from '../../text-of.ts';
import { isShown } from '../../visible.ts';
import { idAt, isPlace, liesInPlace, type Place, placeInFront, placesOn, ticketIn } from './places.ts';
import { EDITABLE, ROLES } from './roles.ts';
import { isSuggested, offersIn } from './suggestions.ts';

const BUBBLE = '[data-test-id="omni-log-item-message"]';
const TEXT = {
  required: false,
  candidates: ['.zd-comment', '[data-test-id="omni-log-message-content"]', BUBBLE],
};
const SENDER = {
  required: false,
  candidates: ['[data-test-id="omni-log-item-sender"] strong', '[data-test-id="omni-log-item-sender"]'],
};
const NOTE_TAG = '[data-test-id="omni-log-internal-note-tag"]';
const AGENT_BADGE = '[data-test-id="omni-log-avatar-badge-AgentBadge"]';
const AUTHORS: Readonly<Record<string, Message['author']>> = {
  'end-user': 'customer',
  agent: 'agent',
  bot: 'bot',
  internal: 'note',
  system: 'system',
};
const MAIL = new Set(['web', 'email']);

function readingFor(pane: Element, conversation: string, missingPane: boolean): Reading {
  const composer = composerIn(pane);
  const found = {
    composer,
    channel: locate(pane, ROLES.channel),
    log: locate(pane, ROLES.log),
    submit: locate(pane, ROLES.submit) ?? locate(pane, ROLES.send),
  };
  const written = [...pane.querySelectorAll(EDITABLE)].filter((one) => isShown(one) && !isSuggested(one));
  const nothingToWriteIn = written.length === 0;
  const suggestions = missingPane ? [] : offersIn(pane);
  const folded = !composer && nothingToWriteIn && locate(pane, ROLES.folded) !== null;
  // Auto assist stands in the place of the composer, and of the switch that is in it.
  const replaced = nothingToWriteIn && suggestions.length > 0;
  const missing = Object.entries(found).flatMap(([role, element]) =>
    element || (replaced && (role === 'composer' || role === 'channel')) ? [] : [role],
  );
  const unread = placesOn(pane.ownerDocument).some((place) => !place.composer || !place.canSend);
  return {
    pane,
    conversation,
    composer,
    log: found.log,
    ...(folded ? { folded } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    missing: [...(missingPane ? ['pane'] : []), ...missing, ...(unread ? ['side conversation'] : [])],
  };
}

// One that is not shown still holds what Submit sends.
function composerIn(pane: Element): HTMLElement | null {
  for (const selector of ROLES.composer.candidates) {
    const found = [...pane.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => !liesInPlace(one) && !isSuggested(one),
    );
    if (found[0]) return found.find(isShown) ?? found[0];
  }
  return null;
}

/** A place beside the composer, read with the ticket around it. */
function placeReading(reading: Reading, place: Place): Reading {
  const { composer } = place;
  const missing = composer && place.canSend ? [] : ['side conversation'];
  return { ...reading, conversation: idAt(reading.conversation, place), composer, missing };
}

function ticketOf(pane: Element, page: Document): string | undefined {
  const scoped = pane.matches(ROLES.ticket.candidates[0]) ? pane : locate(pane, ROLES.ticket);
  return (
    scoped?.getAttribute('data-ticket-id') ??
    scoped?.getAttribute('data-channel-switcher-trigger-for-ticket-id') ??
    /^ticket-(\d+)-/.exec(pane.getAttribute('data-test-id') ?? '')?.[1] ??
    ticketInUrl(page)
  );
}

const ticketInUrl = (page: Document): string | undefined =>
  /^\/agent\/tickets\/(new\/\d+|\w+)/.exec(page.location?.pathname ?? '')?.[1];

/** The ticket in front, or the place beside its composer in which the agent is at work. */
export function read(page: Document): Reading | null {
  const reading = readTicket(page);
  const place = reading && placeInFront(page);
  return place ? placeReading(reading, place) : reading;
}

function paneInFront(page: Document): Element | undefined {
  for (const selector of ROLES.pane.candidates) {
    const shown = [...page.querySelectorAll(selector)].find(isShown);
    if (shown) return shown;
  }
  return undefined;
}

/** The ticket in front, with its own composer. */
export function readTicket(page: Document): Reading | null {
  const pane = paneInFront(page);
  if (pane) return readingFor(pane, ticketOf(pane, page) ?? '', false);
  const ticket = ticketInUrl(page);
  // A ticket is open, but not in a pane that is known: look at the whole page, and say that the pane is missing.
  return ticket === undefined ? null : readingFor(page.documentElement, ticket, true);
}

/** The ticket with this id, in front or not. */
export function readingOf(conversation: string, page: Document): Reading | null {
  const inFront = readTicket(page);
  if (inFront?.conversation === conversation) return inFront;
  if (isPlace(conversation)) {
    if (inFront?.conversation !== ticketIn(conversation)) return null;
    const place = placesOn(page).find((one) => idAt(inFront.conversation, one) === conversation);
    return place ? placeReading(inFront, place) : null;
  }
  const scope = page.querySelector(`[data-ticket-id="${CSS.escape(conversation)}"]`);
  const pane = scope?.closest('[data-test-id^="ticket-"]') ?? scope;
  return pane ? readingFor(pane, conversation, false) : null;
}

function messageOf(item: Element): Message {
  const bubble = item.querySelector(BUBBLE);
  const body = locate(item, TEXT) ?? item;
  const at = item.querySelector('time[datetime]')?.getAttribute('datetime');
  const name = locate(item, SENDER)?.textContent?.trim();
  const known = AUTHORS[bubble?.getAttribute('type') ?? ''];
  const author = item.querySelector(NOTE_TAG)
    ? 'note'
    : (known ?? (item.querySelector(AGENT_BADGE) ? 'agent' : 'customer'));
  return {
    author,
    text: textOf(body, isNoise).text.trim(),
    ...(at ? { at } : {}),
    ...(name ? { name } : {}),
  };
}

const isNoise = (element: Element): boolean =>
  element.matches('.signature, [data-test-id^="convo-log-item-"], [aria-hidden="true"]');

const byTime = (a: Message, b: Message): number => (a.at && b.at ? Date.parse(a.at) - Date.parse(b.at) : 0);

/** Where the composer of this ticket sends to. */
export function channelOf(reading: Reading): { visibility: Draft['visibility']; channel?: string } {
  if (isPlace(reading.conversation)) return { visibility: 'public', channel: 'side conversation' };
  const value = locate(reading.pane, ROLES.channel)?.getAttribute('data-channel');
  if (value === 'internal') return { visibility: 'internal' };
  if (!value) return { visibility: 'public' };
  return { visibility: 'public', channel: MAIL.has(value) ? 'email' : 'messaging' };
}

/** The conversation as the log shows it. */
export function readConversation(reading: Reading, page: Document): Conversation {
  const { pane, conversation: id, log } = reading;
  const messages = log ? locateAll(log, ROLES.message).map(messageOf).toSorted(byTime) : [];
  const subject = (locate(pane, ROLES.subject) as HTMLInputElement | null)?.value;
  const named = messages.find(({ author, name }) => author === 'customer' && name)?.name;
  const requester = named ?? locate(pane, ROLES.requester)?.textContent?.trim();
  const { channel } = channelOf(reading);
  return {
    helpdesk: 'zendesk',
    id,
    url: `${page.location.origin}/agent/tickets/${ticketIn(id)}`,
    ...(subject ? { subject } : {}),
    ...(channel ? { channel } : {}),
    customer: requester ? { name: requester } : {},
    messages,
  };
}
