import type { Adapter } from './adapter.ts';

/** Stands in a page until it is known which helpdesk it is. Sees no ticket. */
export const NONE: Adapter = {
  id: 'none',
  title: 'No helpdesk',
  matches: [],
  tried: 'unverified',
  endpoints: { send: [], autosave: [] },
  scopes: (page) => [page],
  read: () => null,
  readConversation: (reading) => ({ helpdesk: 'none', id: reading.conversation, customer: {}, messages: [] }),
  agentName: async () => undefined,
  readAddress: () => ({ visibility: 'public', to: [] }),
  sendIntent: () => null,
  readingOf: () => null,
  send: () => false,
};
