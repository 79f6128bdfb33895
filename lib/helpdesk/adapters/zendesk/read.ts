import type { Conversation, Draft, Message } from '#lib/core/types.ts';
import type { Reading } from '../../adapter.ts';
import { locate, locateAll } from '../../roles.ts';
import { textOf } from '../../text-of.ts';
import { isShown } from '../../visible.ts';
import { ROLES } from './roles.ts';

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
  const composer = locateAll(pane, ROLES.composer).find(isShown) ?? null;
  const found = {
    composer,
    channel: locate(pane, ROLES.channel),
    log: locate(pane, ROLES.log),
    submit: locate(pane, ROLES.submit) ?? locate(pane, ROLES.send),
  };
  const missing = Object.entries(found).flatMap(([role, element]) => (element ? [] : [role]));
  return {
    pane,
    conversation,
    composer: composer as HTMLElement | null,
    log: found.log,
    missing: missingPane ? ['pane', ...missing] : missing,
  };
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
  /^\/agent\/tickets\/(\w+)/.exec(page.location?.pathname ?? '')?.[1];

/** The ticket in front. */
export function read(page: Document): Reading | null {
  const pane = locateAll(page, ROLES.pane).find(isShown);
  if (pane) return readingFor(pane, ticketOf(pane, page) ?? '', false);
  const ticket = ticketInUrl(page);
  // A ticket is open, but not in a pane that is known: look at the whole page, and say that the pane is missing.
  return ticket === undefined ? null : readingFor(page.documentElement, ticket, true);
}

/** The ticket with this id, in front or not. */
export function readingOf(conversation: string, page: Document): Reading | null {
  const inFront = read(page);
  if (inFront?.conversation === conversation) return inFront;
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
    url: `${page.location.origin}/agent/tickets/${id}`,
    ...(subject ? { subject } : {}),
    ...(channel ? { channel } : {}),
    customer: requester ? { name: requester } : {},
    messages,
  };
}
