import { describe, expect, test } from 'vitest';
import { setUpWire } from '#tests/helpers/wire.ts';
import type { BodyKind, Transport } from '#tests/replicas/wire/page.ts';

// Lock 1 sees nothing here: what sends is a button that the adapter does not know. So all of this is lock 2 alone.
const DRAFT =
  'Hello Dana, thank you for the photo of the jacket. Could you tell me which of the 4 sizes you would like, and in which colour?';
const CLEAN = 'Hello Dana, thank you. Which size would you like instead?';

const desk = setUpWire();
const FAILED = 'TypeError: Failed to fetch';
const XHR_FAILED = 'error loadend 0 4';
const HELD: readonly (readonly [Transport, readonly BodyKind[], string])[] = [
  [
    'fetch',
    [
      'text',
      'json',
      'json in json',
      'params',
      'form',
      'blob',
      'blob of a blob',
      'file',
      'form with a file',
      'buffer',
      'view',
      'markdown',
      'entities',
      'object',
    ],
    FAILED,
  ],
  ['request', ['json', 'form', 'blob', 'buffer'], FAILED],
  ['stream', ['text'], FAILED],
  ['query', ['text'], FAILED],
  ['xhr', ['json', 'form', 'blob', 'blob of a blob', 'buffer', 'document'], XHR_FAILED],
  ['sync xhr', ['json'], 'NetworkError'],
  ['beacon', ['text', 'blob', 'form', 'params', 'view'], 'false'],
  ['form.submit', ['text'], 'submitted'],
  ['form.requestSubmit', ['text'], 'submitted'],
];

describe('an unapproved text is held', () => {
  test.each(HELD)('%s', async (transport, kinds, told) => {
    await desk.insert(DRAFT);
    const answers = [];
    for (const kind of kinds) answers.push([kind, await desk.go(transport, kind, DRAFT, `/x/${kind}`)]);
    expect(answers).toEqual(kinds.map((kind) => [kind, told]));
    await desk.panel.locator('.notice[data-kind="network"]').waitFor();
    expect(desk.received()).toEqual([]);
    expect(await desk.composer.textContent()).toBe(DRAFT);
  });

  test('over a WebSocket; the connection stays', async () => {
    await desk.page.evaluate(() => window.wire.connect('/socket'));
    await desk.insert(DRAFT);
    for (const kind of ['text', 'json', 'blob', 'buffer', 'view'] as const)
      await desk.go('socket', kind, DRAFT, '');
    await desk.go('socket', 'text', CLEAN, '');
    await expect.poll(desk.received).toEqual([CLEAN]);
  });

  test('in a form that its page fills only when it is submitted', async () => {
    await desk.insert(DRAFT);
    await desk.page.evaluate((text) => {
      const form = document.querySelector('form') as HTMLFormElement;
      form.addEventListener('submit', () => {
        (form.elements.namedItem('reply') as HTMLTextAreaElement).value = text;
      });
    }, DRAFT);
    await desk.page.locator('#send-form').click();
    await desk.panel.locator('.notice[data-kind="network"]').waitFor();
    expect(desk.received()).toEqual([]);
  });
});

test('a helpdesk that tries again by itself, without a gesture, is held again', async () => {
  await desk.insert(DRAFT);
  expect(await desk.go('fetch', 'json', DRAFT, '/x/reply')).toBe(FAILED);
  await desk.page.evaluate(() => new Promise((done) => setTimeout(done, 1100)));
  expect(await desk.page.evaluate((text) => window.wire.send('fetch', 'json', text, '/x/reply'), DRAFT)).toBe(
    FAILED,
  );
  expect(desk.received()).toEqual([]);
});

describe('what may go', () => {
  test('a typed reply and other requests go untouched, by every way', async () => {
    await desk.insert(DRAFT);
    const ways: readonly (readonly [Transport, BodyKind, string])[] = [
      ['fetch', 'json', '201'],
      ['fetch', 'form with a file', '201'],
      ['request', 'text', '201'],
      ['xhr', 'text', 'load loadend 201 4'],
      ['xhr', 'blob of a blob', 'load loadend 201 4'],
      ['sync xhr', 'text', 'load loadend 201 4'],
      ['beacon', 'blob', 'true'],
      ['form.submit', 'text', 'submitted'],
    ];
    for (const [transport, body, told] of ways)
      expect([transport, body, await desk.go(transport, body, CLEAN, '/x/reply')]).toEqual([
        transport,
        body,
        told,
      ]);
    await expect.poll(() => desk.received().length).toBe(ways.length);
    expect(desk.received()[0]).toBe(
      JSON.stringify({ ticket: { comment: { html_body: `<p>${CLEAN}</p>` } } }),
    );
    expect(await desk.panel.count()).toBe(0);
  });

  test('an approved text, byte by byte and once; no other goes on its approval', async () => {
    await desk.insert(DRAFT);
    expect(await desk.go('fetch', 'json', DRAFT, '/x/reply')).toBe(FAILED);
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    // The only control that the adapter knows does nothing here, so the agent presses the page's own.
    await desk.panel.locator('.notice[data-kind="not-sent"]').waitFor({ timeout: 15_000 });
    expect(await desk.go('fetch', 'json', DRAFT.replace('4', '14'), '/x/reply')).toBe(FAILED);
    expect(desk.received()).toEqual([]);
    await desk.panel.locator('.notice[data-kind="network-differs"]').waitFor();
  });
});
