import type { Adapter, Reading, SendIntent } from './adapter.ts';
import { guessedIntent, sendGuessed } from './generic/send.ts';
import generic, { addressGuessed, conversationGuessed, readGuess } from './generic.ts';
import { locateAll } from './roles.ts';
import { adapterFrom } from './table/adapter.ts';
import type { AdapterTable } from './table/table.ts';

/**
 * An adapter from what is known of a helpdesk: the table's roles first, the generic reader for every role that the table
 * does not name or does not find. `own` replaces what neither can say.
 */
export function withGeneric(table: AdapterTable, own: Partial<Adapter> = {}): Adapter {
  const known = adapterFrom(table);
  const finds = (page: Document, ...names: (keyof AdapterTable['roles'])[]): boolean =>
    names.some((name) => {
      const role = table.roles[name];
      return role !== undefined && locateAll(adapter.scopes(page), role).length > 0;
    });
  const adapter: Adapter = {
    ...known,
    scopes: generic.scopes,
    read(page) {
      const reading = known.read(page);
      const guess = reading && readGuess(page);
      return reading && guess ? completed(reading, guess) : reading;
    },
    readingOf(conversation, page) {
      const reading = adapter.read(page);
      return reading?.conversation === conversation ? reading : null;
    },
    readConversation(reading, page) {
      const read = known.readConversation(reading, page);
      if (read.messages.length > 0) return read;
      const { messages, customer } = conversationGuessed(table.id, reading, page);
      return { ...read, messages, customer: read.customer.name ? read.customer : customer };
    },
    readAddress(reading) {
      const address = known.readAddress(reading);
      if (table.roles.internal) return address;
      return { ...address, ...addressGuessed(reading.pane.ownerDocument, reading.composer), to: address.to };
    },
    sendIntent(event, page) {
      const intent = known.sendIntent(event, page);
      if (intent) return intent;
      const guess = guessedIntent(event, page);
      if (!guess) return null;
      const isKey = guess.by === 'enter' || guess.by === 'shortcut';
      // What the table knows is not guessed: its keys, and its controls while they are there.
      if (isKey ? table.keys.length > 0 : finds(page, 'send', 'sendMenu')) return null;
      return { ...guess, conversation: known.read(page)?.conversation ?? '' };
    },
    send(intent: SendIntent, page: Document): boolean {
      return known.send(intent, page) || sendGuessed(intent, page);
    },
    ...own,
  };
  return adapter;
}

function completed(reading: Reading, guess: Reading): Reading {
  const { composer, log, missing } = reading;
  const found = new Set([
    ...(composer || !guess.composer ? [] : ['composer']),
    ...(log || !guess.log ? [] : ['log']),
    ...((guess.confidence?.send ?? 0) > 0 ? ['send'] : []),
  ]);
  const guessed = Object.entries(guess.confidence ?? {}).filter(([role]) =>
    role === 'composer' ? !composer : role === 'log' ? !log : missing.some((one) => roleOf(one) === role),
  );
  return {
    ...reading,
    composer: composer ?? guess.composer,
    log: log ?? guess.log,
    missing: missing.filter((one) => !found.has(roleOf(one))),
    ...(guessed.length > 0 ? { confidence: Object.fromEntries(guessed) } : {}),
  };
}

// A missing role may come with its reason: "composer (matches 10,000 elements)".
const roleOf = (missing: string): string => missing.replace(/ \(.*/, '');
