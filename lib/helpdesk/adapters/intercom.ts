import type { Conversation, Draft } from '#lib/core/types.ts';
import type { Reading } from '../adapter.ts';
import { locate, locateAll } from '../roles.ts';
import { scopesOf } from '../scopes.ts';
import { adapterFrom } from '../table/adapter.ts';
import { messageOf, readTable } from '../table/read.ts';
import { frameOf, sendButton, suggestionsIn } from './intercom/areas.ts';
import { authorOf } from './intercom/authors.ts';
import { modeIn } from './intercom/controls.ts';
import { agentName, fetchConversation } from './intercom/rest.ts';
import { send, sendIntent } from './intercom/send.ts';
import { TABLE } from './intercom/table.ts';

const EMAIL = '.channels__inbox__email-metadata-container';

function read(page: Document): Reading | null {
  const reading = readTable(TABLE, page);
  if (!reading) return null;
  const { composer } = reading;
  const offered = suggestionsIn(page, composer);
  const suggestions = offered.filter(({ text }) => text !== null);
  const missing = [...reading.missing];
  // The button of a note says something else, and a note may go.
  if (composer && visibilityOf(composer) === 'public' && !sendButton(composer)) missing.push('send');
  if (suggestions.length < offered.length) missing.push('suggested replies');
  return { ...reading, missing, suggestions };
}

// A switch that is not found, or that says both, counts as a reply: then a note is held too, and no reply passes.
const visibilityOf = (composer: Element | null): Draft['visibility'] =>
  composer && modeIn(frameOf(composer)) === 'note' ? 'internal' : 'public';

/** The conversation as the page shows it. */
function readConversation({ conversation: id, log }: Reading, page: Document): Conversation {
  const { message, subject } = TABLE.roles;
  const parts = log && message ? locateAll(log, message) : [];
  const messages = parts
    .map((part) => ({ ...messageOf(TABLE, part), author: authorOf(part, log as Element) }))
    .filter(({ text }) => text !== '');
  const title = subject && locate(scopesOf(page, TABLE.shadow), subject)?.textContent?.trim();
  return {
    helpdesk: TABLE.id,
    id,
    url: page.location.href,
    ...(title ? { subject: title } : {}),
    ...(log?.querySelector(EMAIL) ? { channel: 'email' } : {}),
    customer: {},
    messages,
  };
}

/** Intercom's inbox, in both generations of its page. */
export default adapterFrom(TABLE, {
  agentName,
  fetchConversation,
  read,
  readConversation,
  readAddress({ composer, suggestions = [] }) {
    // A suggestion in the place of the composer goes to the customer, whatever the composer beside it is turned to.
    const isSuggestion = suggestions.some(({ text }) => text === composer);
    return { visibility: isSuggestion ? 'public' : visibilityOf(composer), to: [] };
  },
  sendIntent,
  send,
});
