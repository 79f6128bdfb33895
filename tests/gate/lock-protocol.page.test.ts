import { beforeEach, describe, expect, test } from 'vitest';
import {
  answerUnder,
  callUnder,
  type Down,
  openToGuard,
  openToLock,
  secretNames,
  type Up,
} from '#lib/gate/lock/protocol.ts';

const DROP: Down = { kind: 'drop', id: '7' };
const HELD: Up = { kind: 'held', via: 'xhr', ids: '1 2.3', differs: true };
const MESSAGES: readonly Up[] = [
  HELD,
  { kind: 'held', via: 'form', ids: '', differs: false },
  { kind: 'seen', via: 'beacon', ids: '4' },
  { kind: 'used', nonce: 'a-b' },
];
let page: Document;
const names = secretNames();
beforeEach(() => {
  page = document.implementation.createHTMLDocument();
});

/** Both ends, opened in this order; what each was told. */
function open(...order: ('guard' | 'lock' | 'page changes')[]) {
  const up: Up[] = [];
  const down: Down[] = [];
  const ends: { toLock?: ReturnType<typeof openToLock>; toGuard?: ReturnType<typeof openToGuard> } = {};
  const steps = {
    guard: () => {
      ends.toLock = openToLock(page, names, (message) => up.push(message));
    },
    lock: () => {
      ends.toGuard = openToGuard(page, (message) => down.push(message));
    },
    'page changes': async () => {
      page.body.append('x');
      await Promise.resolve();
    },
  };
  const run = async () => {
    for (const step of order) await steps[step]();
    ends.toLock?.send(DROP);
    ends.toGuard?.send(HELD);
    return { up, down, ...ends };
  };
  return run();
}

describe('the two ends find each other', () => {
  test.each([
    ['the guard is first', ['guard', 'lock']],
    ['the lock is first', ['lock', 'guard']],
    ['the page changes later', ['lock', 'guard', 'page changes']],
  ] as const)('when %s', async (_, order) => {
    const { up, down } = await open(...order);
    expect(up).toEqual([{ kind: 'ready' }, HELD]);
    expect(down).toEqual([DROP]);
  });

  test('every message arrives as it was sent', async () => {
    const { up, toGuard } = await open('guard', 'lock');
    for (const message of MESSAGES) toGuard?.send(message);
    expect(up.slice(2)).toEqual(MESSAGES);
  });
});

describe('nobody else is listened to', () => {
  test.each([
    ['a guard that comes after the page changed', ['lock', 'page changes', 'guard']],
    ['a lock that comes after the page changed', ['guard', 'page changes', 'lock']],
  ] as const)('%s', async (_, order) => {
    expect(await open(...order)).toMatchObject({ up: [], down: [] });
  });

  test('a second call, and messages under names that were made up', async () => {
    const { up, down } = await open('lock', 'guard');
    const detail = JSON.stringify({ up: 'up', down: 'down' });
    for (const type of ['discern:lock-call', 'discern:lock-here'])
      page.dispatchEvent(new CustomEvent(type, { detail }));
    page.dispatchEvent(new CustomEvent('down', { detail: JSON.stringify(DROP) }));
    page.dispatchEvent(new CustomEvent('up', { detail: 'ready,1' }));
    expect([up.length, down.length]).toEqual([2, 1]);
  });
});

describe('a guard that comes later', () => {
  const call = (up: Up[], under = names) => callUnder(under, page, (message) => up.push(message));

  test('speaks to the lock whose names it was told, after the one before it', async () => {
    const { down } = await open('lock', 'guard', 'page changes');
    const up: Up[] = [];
    const toLock = call(up);
    toLock.send({ kind: 'who' });
    toLock.send(DROP);
    expect(up).toEqual([{ kind: 'ready' }]);
    expect(down).toEqual([DROP, { kind: 'who' }, DROP]);
  });

  test('and to a lock that came as late', async () => {
    page.body.append('x');
    const down: Down[] = [];
    const toGuard = answerUnder(names, page, (message) => down.push(message));
    const up: Up[] = [];
    const toLock = call(up);
    toLock.send({ kind: 'who' });
    toLock.send(DROP);
    toGuard.send(HELD);
    expect(up).toEqual([{ kind: 'ready' }, HELD]);
    expect(down).toEqual([{ kind: 'who' }, DROP]);
  });

  test('gets no answer under other names, and takes none from a lock that speaks otherwise', async () => {
    await open('lock', 'guard');
    const up: Up[] = [];
    call(up, secretNames()).send({ kind: 'who' });
    const strange = secretNames();
    page.addEventListener(strange.down, () =>
      page.dispatchEvent(new CustomEvent(strange.up, { detail: 'ready,another version' })),
    );
    call(up, strange).send({ kind: 'who' });
    expect(up).toEqual([]);
  });
});
