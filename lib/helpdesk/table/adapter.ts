import type { Adapter } from '../adapter.ts';
import { scopesOf } from '../scopes.ts';
import { addressOf, conversationOf, readById, readTable } from './read.ts';
import { intentOf, sendAgain } from './send.ts';
import type { AdapterTable } from './table.ts';

/** An adapter from a table of roles. `own` replaces what the table cannot say. */
export function adapterFrom(table: AdapterTable, own: Partial<Adapter> = {}): Adapter {
  const { id, title, matches, tried, endpoints } = table;
  const adapter: Adapter = {
    id,
    title,
    matches,
    tried,
    endpoints,
    ...(table.attributes ? { attributes: table.attributes } : {}),
    scopes: (page) => scopesOf(page, table.shadow, table.frames),
    read: (page) => readTable(table, page),
    readConversation: (reading, page) => conversationOf(table, reading, page),
    agentName: async () => undefined,
    readAddress: (reading) => addressOf(table, reading),
    sendIntent: (event, page) => intentOf(table, event, page),
    readingOf(conversation, page) {
      const reading = table.several ? readById(table, conversation, page) : adapter.read(page);
      return reading?.conversation === conversation ? reading : null;
    },
    send: (intent, page) => sendAgain(table, intent, adapter.readingOf(intent.conversation, page), page),
    ...own,
  };
  return adapter;
}
