import type { Adapter } from '../adapter.ts';
import { locate } from '../roles.ts';
import { agentName } from './zendesk/agent.ts';
import { fetchConversation } from './zendesk/comments.ts';
import { channelOf, read, readConversation, readingOf } from './zendesk/read.ts';
import { ROLES } from './zendesk/roles.ts';
import { intentOf, send } from './zendesk/send.ts';

const zendesk: Adapter = {
  id: 'zendesk',
  title: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  tried: 'replica',
  endpoints: { send: [], autosave: [] },
  scopes: (page) => [page],
  agentName,
  read,
  readingOf,
  readConversation,
  fetchConversation,
  readAddress(reading) {
    const line = locate(reading.pane, ROLES.recipients)?.textContent ?? '';
    return { ...channelOf(reading), to: line.match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? [] };
  },
  sendIntent(event, page) {
    const intent = intentOf(event, page);
    if (!intent) return null;
    const scoped = event
      .composedPath()
      .find((node): node is Element => node instanceof Element && node.hasAttribute('data-ticket-id'));
    const conversation = scoped?.getAttribute('data-ticket-id') ?? read(page)?.conversation ?? '';
    return { ...intent, conversation };
  },
  send,
};

export default zendesk;
