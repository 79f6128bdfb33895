import { expect, test } from 'vitest';
import type { Message } from '#lib/core/types.ts';
import type { Cause } from '#lib/gate/origin.ts';
import generic from '#lib/helpdesk/generic.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { Ticket } from '../../entrypoints/guard.content/ticket.ts';

const SIGNATURE =
  'Priya Shah, Customer Care, Lamps & Shades Ltd, 14 Mill Lane, York YO1 7HF, +44 20 7946 0000, lamps.example';
const OTHER =
  'You can change the size in your account under orders, then choose exchange and pick the size you want.';
const TYPED = 'Hi Ada, the new shade left our depot this morning and will be with you by noon tomorrow.';
const SAID: readonly Message[] = [
  {
    author: 'customer',
    text: 'The lamp I ordered on Monday came with a broken shade. What can you do about it?',
  },
  {
    author: 'bot',
    text: 'A bot suggests: send a new shade by express today and charge nothing for the parcel.',
  },
  {
    author: 'agent',
    text: 'We looked at the photo of the lamp and ask the depot for a shade in the same colour.',
  },
];

/** The kind of origin after a reply was opened with this HTML in it and then changed. */
function kindOf(
  opened: string,
  ...changes: readonly (readonly [(pad: HTMLElement) => void, Cause])[]
): string {
  document.body.innerHTML = `<div class="log"></div><div id="pad" contenteditable="true">${opened}</div>`;
  const pad = document.querySelector('#pad') as HTMLElement;
  const ticket = new Ticket({ helpdesk: 'generic', id: '1', customer: {}, messages: SAID });
  const reading = { pane: document.body, conversation: '1', composer: pad, log: null, missing: [] };
  const take = (now: Cause) =>
    ticket.take(
      reading,
      {
        adapter: { ...generic, readConversation: () => ticket.conversation },
        policy: DEFAULT_POLICY,
        agent: undefined,
      },
      { now, letters: Number.POSITIVE_INFINITY },
      true,
    );
  let taken = take('unknown');
  for (const [change, cause] of changes) {
    change(pad);
    taken = take(cause);
  }
  return taken.draft.origin.kind;
}
const type = [
  (pad: HTMLElement) => pad.insertAdjacentHTML('afterbegin', `<p>${TYPED}</p>`),
  'typing',
] as const;
const signed = `<p><br></p><div class="gmail_signature">${SIGNATURE}</div>`;

test.each([
  ['a signature that stands in it from the start', signed, 'typed'],
  ['a quotation of the customer', `<blockquote>${SAID[0]?.text}</blockquote>`, 'typed'],
  ['both', `${signed}<blockquote>On Monday, Ada wrote: ${SAID[0]?.text}</blockquote>`, 'typed'],
  ['a quotation of an agent', `<blockquote>${SAID[2]?.text}</blockquote>`, 'typed'],
  ['what a machine said before', `<blockquote>${SAID[1]?.text}</blockquote>`, 'inserted'],
  ['another text', `<p>${OTHER}</p>`, 'inserted'],
])('a typed reply with %s', (_, opened, kind) => {
  expect(kindOf(opened, type)).toBe(kind);
});

test.each([
  ['the customer', 0],
  ['an agent', 2],
] as const)('what %s said is text of unknown origin where it is put in later', (_, at) => {
  const paste = (pad: HTMLElement): void => pad.append(SAID[at]?.text ?? '');
  expect(kindOf('', [paste, 'paste'])).toBe('inserted');
});

test('what is put into a signature later is no part of it', () => {
  const paste = (pad: HTMLElement): void => pad.querySelector('.gmail_signature')?.append(` ${OTHER}`);
  expect(kindOf(signed, [paste, 'paste'])).toBe('inserted');
});
