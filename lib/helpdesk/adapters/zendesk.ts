import type { Adapter } from '../adapter.ts';
import { addressesIn } from '../addresses.ts';
import { isElement, locate, onPath } from '../roles.ts';
import { agentName } from './zendesk/agent.ts';
import { fetchConversation } from './zendesk/comments.ts';
import { idAt, isPlace, noteUse, placeIntent } from './zendesk/places.ts';
import { channelOf, read, readConversation, readingOf, readTicket } from './zendesk/read.ts';
import { ROLES } from './zendesk/roles.ts';
import { intentOf, onlyWrites, send } from './zendesk/send.ts';
import { suggestionIntent } from './zendesk/suggestions.ts';

const zendesk: Adapter = {
  id: 'zendesk',
  title: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  tried: 'replica',
  // The mutations of `/api/graphql` are not known, so that address is left to the class of the unknown.
  endpoints: {
    send: ['*/api/v2/tickets/*', '*/api/v2/tickets.json*', '*/api/v2/conversations/*/messages*'],
    autosave: ['*/api/v2/tickets/*/draft*', '*/api/v2/drafts*'],
  },
  scopes: (page) => [page],
  agentName,
  read,
  readingOf,
  readConversation,
  fetchConversation,
  readAddress(reading) {
    // Who a side conversation goes to is not known.
    if (isPlace(reading.conversation)) return { ...channelOf(reading), to: [] };
    const line = locate(reading.pane, ROLES.recipients)?.textContent ?? '';
    return { ...channelOf(reading), to: addressesIn(line) };
  },
  sendIntent(event, page) {
    if (onlyWrites(event)) return null;
    const beside = placeIntent(event, page);
    const intent = beside?.[1] ?? suggestionIntent(event, page) ?? intentOf(event, page);
    if (!intent) return null;
    const path = event.composedPath().filter(isElement);
    const scoped = path.find((node) => node.hasAttribute('data-ticket-id'));
    const ticket = scoped?.getAttribute('data-ticket-id') ?? readTicket(page)?.conversation ?? '';
    // What is held is what the agent must see.
    if (intent.completes) noteUse(beside?.[0].composer ?? scoped ?? page.documentElement);
    return { ...intent, conversation: beside ? idAt(ticket, beside[0]) : ticket };
  },
  textFrom: (event) =>
    onPath(event, ROLES.machineText) ? 'ai' : onPath(event, ROLES.macro) ? 'macro' : null,
  send,
};

export default zendesk;
