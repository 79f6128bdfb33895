import { describe, expect, test } from 'vitest';
import { GESTURE_MS, LockCore, WATCH_MS } from '#lib/gate/lock/core.ts';
import { RETRY_MS, STANDING } from '#lib/gate/lock/ledger.ts';
import type { Up } from '#lib/gate/lock/protocol.ts';
import { shinglesOf } from '#lib/gate/lock/shingles.ts';

const DRAFT = 'You can send the jacket back within thirty days, free of charge, and we refund it at once.';
const SEND = 'https://h.example/api/reply';
const AUTOSAVE = 'https://h.example/api/drafts/7';
const UNKNOWN = 'https://h.example/api/graphql';
const SYNC = 'https://h.example/sync/7';
const PATTERNS = {
  send: ['https://h.example/api/reply*'],
  autosave: ['*/drafts/*', 'https://h.example/api/reply/*/autosave'],
  byBody: [{ url: '*/sync/*', send: ['"^send"'], autosave: ['"^draft"'] }],
};

function lock(text = DRAFT) {
  const told: Up[] = [];
  const core = new LockCore((message) => told.push(message));
  core.receive({ kind: 'endpoints', patterns: PATTERNS }, 0);
  core.receive({ kind: 'set', id: 't', shingles: shinglesOf(text) }, 0);
  const send = (address: string, body: string, now: number) =>
    core.rule('fetch', address, body, core.enforces(address, now), now);
  return { core, told, send };
}

describe('where an unapproved text is held', () => {
  test.each([
    ['at a known send endpoint, always', SEND, null, 'hold', ['held']],
    ['not at an autosave endpoint', AUTOSAVE, 0, 'go', []],
    ['at an unknown one after a gesture', UNKNOWN, GESTURE_MS, 'hold', ['held']],
    ['not at an unknown one long after a gesture', UNKNOWN, GESTURE_MS + 1, 'go', ['seen']],
    ['not at an unknown one without a gesture', UNKNOWN, null, 'go', ['seen']],
    ['not at an autosave endpoint below one that sends', `${SEND}/7/autosave`, 0, 'go', []],
    ['in the query of an address', `${SEND}?text=${encodeURIComponent(DRAFT)}`, null, 'hold', ['held']],
  ] as const)('%s', (_, address, after, ruling, reports) => {
    const { core, told, send } = lock();
    if (after !== null) core.gesture(5000 - after, 1);
    expect(send(address, address.includes('?') ? '' : DRAFT, 5000)).toBe(ruling);
    expect(told.map(({ kind }) => kind)).toEqual(reports);
  });

  test.each([
    ['what its body says is sent', null, `"^all","^send" ${DRAFT}`, 'hold'],
    ['what its body says is kept', 0, `"^all","^draft" ${DRAFT}`, 'go'],
    ['a body of both', null, `"^draft" Old "^send" ${DRAFT}`, 'hold'],
    ['a body of neither after a gesture', GESTURE_MS, DRAFT, 'hold'],
    ['a body of neither without one', null, DRAFT, 'go'],
  ] as const)('where one address takes everything: %s', (_, after, body, ruling) => {
    const { core, send } = lock();
    if (after !== null) core.gesture(5000 - after, 1);
    expect(send(SYNC, body, 5000)).toBe(ruling);
  });

  test.each([
    ['the lock hears of it first', false, false, 'go'],
    ['the guard hears of it first', true, false, 'go'],
    ['a click of the page follows', false, true, 'hold'],
    ['a click of the page came before', true, true, 'hold'],
  ] as const)('a gesture in what the guard shows is none: %s', (_, guardFirst, pageToo, ruling) => {
    const { core, send } = lock();
    if (pageToo && guardFirst) core.gesture(4900, 4);
    if (guardFirst) core.receive({ kind: 'calm', stamp: 5 }, 5000);
    core.gesture(5000, 5);
    if (!guardFirst) core.receive({ kind: 'calm', stamp: 5 }, 5000);
    if (pageToo && !guardFirst) core.gesture(5001, 6);
    expect(send(UNKNOWN, DRAFT, 5100)).toBe(ruling);
  });

  test('where one address takes everything, a held send leaves the autosaves free', () => {
    const { send } = lock();
    expect(send(SYNC, `"^send" ${DRAFT}`, 0)).toBe('hold');
    expect(send(SYNC, `"^draft" ${DRAFT}`, 1)).toBe('go');
  });

  test('a place that was held stays under watch, so that a retry does not slip through', () => {
    const { core, send } = lock();
    core.gesture(0, 0);
    expect(send(`${UNKNOWN}?try=1`, DRAFT, 10)).toBe('hold');
    expect(send(`${UNKNOWN}?try=2`, DRAFT, WATCH_MS)).toBe('hold');
    expect(send('https://h.example/metrics', DRAFT, WATCH_MS)).toBe('go');
    expect(send(UNKNOWN, DRAFT, WATCH_MS * 2 + 1)).toBe('go');
  });

  test('what is only seen is told once a place', () => {
    const { told, send } = lock();
    for (const path of ['a', 'a', 'b', 'a?x']) send(`https://h.example/${path}`, DRAFT, 0);
    expect(told).toHaveLength(2);
  });

  test('one or two words are held only where it is known that they are sent', () => {
    const { core, send } = lock('Okay!');
    core.gesture(0, 0);
    expect(send(UNKNOWN, '{"status":"okay"}', 0)).toBe('go');
    expect(send(SEND, '{"text":"Okay!"}', 0)).toBe('hold');
  });
});

describe('what may go', () => {
  const pass = (nonce: string) =>
    ({ kind: 'pass', nonce, shingles: shinglesOf(DRAFT), loose: false }) as const;

  test('an approved text, once, and the same again for a moment', () => {
    const { core, told, send } = lock();
    core.receive(pass('n'), 0);
    expect(send(SEND, DRAFT, 100)).toBe('go');
    expect(send(UNKNOWN, DRAFT, 200)).toBe('go');
    expect(send(SEND, DRAFT, 101 + RETRY_MS)).toBe('hold');
    expect(told[0]).toEqual({ kind: 'used', nonce: 'n' });
  });

  test('what stands is told when it is used; an autosave or an unknown request does not use it', () => {
    const { core, told, send } = lock();
    core.receive(pass(STANDING), 0);
    send(AUTOSAVE, DRAFT, 0);
    send(UNKNOWN, DRAFT, 0);
    expect(told).toEqual([]);
    send(SEND, DRAFT, 1e6);
    expect(told).toEqual([{ kind: 'used', nonce: STANDING }]);
    core.receive({ kind: 'revoke', nonce: STANDING }, 1e6);
    expect(send(SEND, DRAFT, 2e6)).toBe('hold');
  });

  test('everything once the text is gone', () => {
    const { core, send } = lock();
    core.receive({ kind: 'drop', id: 't' }, 0);
    expect(core.armed).toBe(false);
    expect(send(SEND, DRAFT, 0)).toBe('go');
  });
});
