import { expect, test } from 'vitest';
import type { Adapter } from '#lib/helpdesk/adapter.ts';
import { ADAPTERS } from '#lib/helpdesk/adapters/index.ts';
import { pointOn } from '#tests/helpers/intent.ts';

test.each([
  ['front', '/open/msg_1a2', 'msg_1a2'],
  ['gorgias', '/app/ticket/71', '71'],
  ['freshdesk', '/a/tickets/72', '72'],
  ['help-scout', '/conversation/73/9/', '73'],
  ['hubspot', '/live-messages/1/inbox/74#reply', '74'],
  ['hubspot', '/help-desk/1/view/9/ticket/75/', '75'],
])(
  '%s: %s is conversation %s, and a composer that nobody finds is said to be missing',
  (id, path, conversation) => {
    const adapter = ADAPTERS.find((one) => one.id === id);
    history.replaceState(null, '', path);
    document.body.innerHTML = '<p>A page that nobody knows</p>';
    expect(adapter?.tried).toBe('unverified');
    expect(adapter?.read(document)).toMatchObject({
      conversation,
      composer: null,
      missing: ['composer', 'send'],
    });
    history.replaceState(null, '', '/');
    expect(adapter?.read(document)).toBeNull();
  },
);

test('what is not known is found by guess, and its controls count as ways of sending', () => {
  const front = ADAPTERS.find(({ id }) => id === 'front') as Adapter;
  history.replaceState(null, '', '/open/cnv_1a2');
  document.body.innerHTML = `<main><p>Where is it?</p></main>
    <form><div role="textbox" contenteditable="true" aria-label="Reply">Dear Sam,</div><button>Send</button></form>`;
  const reading = front.read(document);
  expect(reading).toMatchObject({ conversation: 'cnv_1a2', missing: [] });
  expect(reading?.composer?.textContent).toBe('Dear Sam,');
  expect(reading?.confidence).toHaveProperty('composer');
  const send = document.querySelector('button') as HTMLElement;
  expect(pointOn(front, send)).toMatchObject({ conversation: 'cnv_1a2', completes: true });
});

test('Help Scout: who is no customer is not taken for one', () => {
  const scout = ADAPTERS.find(({ id }) => id === 'help-scout');
  history.replaceState(null, '', '/conversation/73/9/');
  document.body.innerHTML = `<h1 aria-label="Conversation Subject">Late</h1><ol aria-label="Thread Items">
    <li class="is-customer">Where is it?</li><li>I will look.</li></ol>`;
  const reading = scout?.read(document);
  expect(reading && scout?.readConversation(reading, document)).toMatchObject({
    subject: 'Late',
    messages: [
      { author: 'customer', text: 'Where is it?' },
      { author: 'agent', text: 'I will look.' },
    ],
  });
});
