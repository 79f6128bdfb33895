import { expect, test } from 'vitest';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import { ADAPTERS } from '#lib/helpdesk/adapters/index.ts';

test.each([
  ['front', '/open/msg_1a2', 'msg_1a2'],
  ['gorgias', '/app/ticket/71', '71'],
  ['freshdesk', '/a/tickets/72', '72'],
  ['help-scout', '/conversation/73/9/', '73'],
  ['hubspot', '/live-messages/1/inbox/74#reply', '74'],
  ['hubspot', '/help-desk/1/view/9/ticket/75/', '75'],
])('%s: %s is conversation %s, and its composer is said to be missing', (id, path, conversation) => {
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
});

test.each([
  ['front', '/open/cnv_1a2'],
  ['gorgias', '/app/ticket/71'],
  ['freshdesk', '/a/tickets/72'],
  ['hubspot', '/help-desk/1/view/9/ticket/75/'],
])('%s: what is not known of it is found by guess, and said', (id, path) => {
  const adapter = ADAPTERS.find((one) => one.id === id);
  history.replaceState(null, '', path);
  document.body.innerHTML = `<div role="log"><article>Where is my parcel? It was due on Monday.</article></div>
    <form><div contenteditable="true" aria-label="Reply"></div><button type="button" id="send">Send</button></form>`;
  const reading = adapter?.read(document);
  expect(reading).toMatchObject({ composer: document.querySelector('[contenteditable]'), missing: [] });
  expect(reading?.confidence?.composer).toBeGreaterThan(0.5);
  let intent: SendIntent | null | undefined = null;
  const listener = (event: Event): void => {
    intent = adapter?.sendIntent(event, document);
  };
  addEventListener('click', listener, { capture: true, once: true });
  document.getElementById('send')?.click();
  expect(intent).toMatchObject({ by: 'button', conversation: reading?.conversation });
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
