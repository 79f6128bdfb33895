import { hash } from '#lib/core/hash.ts';
import { ID_LIKE } from '#lib/core/id-like.ts';
import type { Conversation, Draft } from '#lib/core/types.ts';
import type { Adapter, Reading } from './adapter.ts';
import { composerText } from './composer.ts';
import type { Guess } from './generic/guess.ts';
import { meaningsOf, nameOf, saidBy } from './generic/labels.ts';
import { messagesOf } from './generic/messages.ts';
import { guessedIntent, sendGuessed } from './generic/send.ts';
import { allScopes, guesses, hasOthers, inFront, orphaned } from './generic/state.ts';

/**
 * Reads a helpdesk that no adapter knows: composer, conversation and send controls are found by ARIA roles, forms,
 * labels in nine languages, position and the kind of editor. What it is unsure of it counts as a way of sending.
 */
const generic: Adapter = {
  id: 'generic',
  title: 'Any helpdesk, by guess',
  matches: [],
  tried: 'replica',
  endpoints: { send: [], autosave: [] },
  scopes: allScopes,
  read: (page) => readGuess(page),
  readConversation: (reading, page) => conversationGuessed('generic', reading, page),
  agentName: async () => undefined,
  readAddress: ({ pane, composer }) => addressGuessed(pane.ownerDocument, composer),
  sendIntent(event, page) {
    const intent = guessedIntent(event, page);
    return intent && { ...intent, conversation: readGuess(page)?.conversation ?? '' };
  },
  readingOf(conversation, page) {
    const all = guesses(page).map((guess) => readingFor(guess, page));
    return all.find((reading) => reading.conversation === conversation) ?? null;
  },
  send: (intent, page) => sendGuessed(intent, page),
};

export default generic;

/**
 * Whether something that may be a reply can be written on a page in which `adapter` finds no ticket: for the generic
 * reader every place to write in, for one that knows where its tickets are only what is surely a reply.
 */
export function overlooks(adapter: Adapter, page: Document): boolean {
  return guesses(page).length > 0 || (adapter === generic && hasOthers(page));
}

/** The ticket in front as far as it can be guessed; null where nothing looks like a reply. */
export function readGuess(page: Document): Reading | null {
  // A frame of the same origin is read by the page that holds it.
  if (hasReader(page)) return null;
  const guess = inFront(page);
  if (guess) return readingFor(guess, page);
  const log = orphaned(page);
  return (
    log && {
      pane: page.documentElement,
      conversation: conversationIn(page),
      composer: null,
      log: log.element,
      missing: ['composer'],
      confidence: { composer: 0, log: log.sure, send: 0.6 },
    }
  );
}

function readingFor(guess: Guess, page: Document): Reading {
  const { composer, log, sure } = guess;
  const conversation = conversationIn(page);
  const place = placeOf(guess, conversation, page);
  const empty = composerText(composer.element).text.trim() === '';
  return {
    pane: page.documentElement,
    // Two composers of one page are two drafts.
    conversation: `${conversation}${place > 0 ? `~${place + 1}` : ''}`,
    composer: composer.element,
    log: log?.element ?? null,
    // A button may come with the first words.
    missing: sure.send === 0 && !empty ? ['send'] : [],
    confidence: sure,
  };
}

/** By which number each composer of a conversation goes, for as long as it is in the page. */
interface Places {
  readonly conversation: string;
  readonly numbers: Map<Element, number>;
}
const places = new WeakMap<Document, Places>();

// Not its rank: when one goes away, what was written in another is still that other's.
function placeOf(guess: Guess, conversation: string, page: Document): number {
  const known = places.get(page);
  const numbers = known?.conversation === conversation ? known.numbers : new Map<Element, number>();
  places.set(page, { conversation, numbers });
  for (const one of numbers.keys()) if (!one.isConnected) numbers.delete(one);
  for (const { composer } of guesses(page)) {
    if (numbers.has(composer.element)) continue;
    const taken = new Set(numbers.values());
    let free = 0;
    while (taken.has(free)) free++;
    numbers.set(composer.element, free);
  }
  return numbers.get(guess.composer.element) ?? 0;
}

function hasReader(page: Document): boolean {
  try {
    return page.defaultView?.frameElement != null;
  } catch {
    return false;
  }
}

const NAMED = /^(id|ticket|ticketid|conversation|thread|case|issue|chat|request)(_?id)?$/i;

/** An id of the open conversation from the address; where the address has none, a hash of it. */
export function conversationIn(page: Document): string {
  const { pathname = '', search = '', hash: fragment = '' } = page.location ?? {};
  const query = [...new URLSearchParams(search)].find(
    ([name, value]) => NAMED.test(name) && ID_LIKE.test(value),
  );
  if (query) return query[1];
  const parts = `${pathname}/${fragment.replace(/^#/, '')}`.split(/[/?&=#]/).filter(Boolean);
  return parts.findLast((part) => ID_LIKE.test(part)) ?? `page-${hash(`${pathname}${fragment}`)}`;
}

/** The conversation as it can be guessed. */
export function conversationGuessed(helpdesk: string, reading: Reading, page: Document): Conversation {
  const guess = guesses(page).find(({ composer }) => composer.element === reading.composer);
  const messages = guess?.log ? messagesOf(guess.log) : [];
  const customer = messages.find(({ author, name }) => author === 'customer' && name)?.name;
  return {
    helpdesk,
    id: reading.conversation,
    url: page.location.href,
    customer: customer ? { name: customer } : {},
    messages,
  };
}

const CHOSEN =
  '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [aria-current="true"], input:checked, option:checked';

/** A note only where the composer or the tab that is chosen beside it says so, and nothing says reply. */
export function addressGuessed(
  page: Document,
  composer: HTMLElement | null,
): Pick<Draft, 'visibility' | 'to'> {
  const guess = guesses(page).find((one) => one.composer.element === composer);
  if (!guess || !composer) return { visibility: 'public', to: [] };
  const names = [nameOf(composer) || nameOf(guess.composer.anchor)];
  for (const chosen of guess.around.querySelectorAll(CHOSEN)) {
    const label = (chosen as Partial<HTMLInputElement>).labels?.[0];
    names.push(chosen.localName === 'option' ? (chosen.textContent ?? '') : saidBy(label ?? chosen));
  }
  const said = names.map(meaningsOf);
  const isNote = said.some((means) => means.has('note') && !means.has('reply'));
  const isReply = said.some((means) => means.has('reply'));
  return { visibility: isNote && !isReply ? 'internal' : 'public', to: [] };
}
