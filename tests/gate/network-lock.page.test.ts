import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#lib/core/types.ts';
import { LockCore } from '#lib/gate/lock/core.ts';
import { openToGuard } from '#lib/gate/lock/protocol.ts';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import { NetworkLock } from '../../entrypoints/guard.content/network-lock.ts';
import { type Taken, Ticket } from '../../entrypoints/guard.content/ticket.ts';

// The guard's end and the lock itself, joined as in a page; what is sent is judged by the lock.
const DRAFT = 'You can send the jacket back within thirty days, free of charge, and we refund it at once.';
const TYPED = 'Thank you. Which of these sizes would you like to have instead of the one that came?';
const SEND = 'https://h.example/reply';
const INTENT: SendIntent = { by: 'button', control: 'send', conversation: '1', completes: true };

let page: Document;
let lock: LockCore;
let network: NetworkLock;
let ticket: Ticket;
let used: Ticket[];
beforeEach(() => {
  page = document.implementation.createHTMLDocument();
  const channel = openToGuard(page, (message) => lock.receive(message, 0));
  lock = new LockCore((message) => channel.send(message));
  used = [];
  network = new NetworkLock(
    page,
    () => undefined,
    (which) => used.push(which),
  );
  network.setEndpoints({ send: [SEND], autosave: [] });
  ticket = newTicket('1');
});
const newTicket = (id: string): Ticket => new Ticket({ helpdesk: 'h', id, customer: {}, messages: [] });
const send = (text: string) => lock.rule('fetch', SEND, JSON.stringify({ text }), true, 0);
const taken = (
  text: string,
  kind: Draft['origin']['kind'],
  passes: boolean,
): Pick<Taken, 'draft' | 'decision'> => ({
  draft: { text, visibility: 'public', to: [], origin: { kind, aiShare: 0 } },
  decision: passes ? { pass: true, because: 'approved' } : { pass: false, needs: [{ kind: 'approve' }] },
});
const holds = (text: string, kind: Draft['origin']['kind'] = 'ai') =>
  network.follow(ticket, taken(text, kind, false));
const allows = (text: string, kind: Draft['origin']['kind'] = 'ai') =>
  network.follow(ticket, taken(text, kind, true));

test('both ends stand', () => {
  expect(network.names).not.toBeNull();
  expect(lock.armed).toBe(false);
});

test('a repeat of what was approved in one ticket is none of the same draft in another', () => {
  const other = newTicket('2');
  network.follow(other, taken(DRAFT, 'ai', false));
  allows(DRAFT);
  expect(send(DRAFT)).toBe('go');
  expect(send(DRAFT)).toBe('go');
  allows('', 'typed');
  network.follow(other, taken(DRAFT, 'ai', false));
  expect(send(DRAFT)).toBe('hold');
});

describe('held', () => {
  test.each([
    ['a draft that was made, wherever it is copied to', () => network.drafted(ticket, DRAFT)],
    ['what stands in the composer', () => holds(DRAFT)],
    [
      'what stood there until the helpdesk cleared it to send it',
      () => {
        holds(DRAFT, 'inserted');
        allows('', 'typed');
      },
    ],
    [
      'what stands in a ticket that is not in front',
      () => {
        holds(DRAFT);
        network.follow(newTicket('2'), taken(TYPED, 'typed', true));
      },
    ],
    [
      'what was approved and then edited',
      () => {
        allows(DRAFT);
        holds(`${DRAFT} Or not.`);
      },
    ],
    [
      'what lock 1 let go for a send that came to nothing',
      () => {
        holds(DRAFT);
        network.letGo(ticket, DRAFT, INTENT);
        network.takeBack(ticket);
      },
    ],
  ])('%s', (_, given) => {
    given();
    expect(send(DRAFT)).toBe('hold');
    expect(send(TYPED)).toBe('go');
  });
});

describe('let go', () => {
  test.each([
    ['an approved text that lock 1 did not see', () => allows(DRAFT)],
    [
      'what lock 1 let go',
      () => {
        holds(DRAFT);
        network.letGo(ticket, DRAFT, INTENT);
      },
    ],
    [
      'what lock 1 let go, also once the agent went on in another ticket',
      () => {
        holds(DRAFT);
        network.letGo(ticket, DRAFT, INTENT);
        network.follow(newTicket('2'), taken(TYPED, 'typed', true));
      },
    ],
    [
      'a text of the agent in which a short draft stands whole',
      () => {
        network.drafted(ticket, DRAFT);
        allows(`${DRAFT} ${TYPED} ${TYPED}`, 'typed');
      },
      `${DRAFT} ${TYPED} ${TYPED}`,
    ],
  ])('%s', (_, given, text = DRAFT) => {
    given();
    expect(send(text)).toBe('go');
  });

  test('what turned out to be the agent’s own, or a quotation, also as it was before', () => {
    holds(DRAFT, 'inserted');
    allows(`${TYPED} ${DRAFT}`, 'typed');
    expect(lock.armed).toBe(false);
  });

  test('a draft that was shown again and again and then sent', () => {
    for (let i = 0; i < 20; i++) network.drafted(ticket, DRAFT);
    allows(DRAFT);
    send(DRAFT);
    allows('', 'typed');
    expect(lock.armed).toBe(false);
  });

  test('what stands is used up, and told', () => {
    allows(DRAFT);
    send(DRAFT);
    expect(used).toEqual([ticket]);
  });

  test('once it was sent, later mails may quote it', () => {
    network.drafted(ticket, DRAFT);
    holds(DRAFT);
    network.letGo(ticket, DRAFT, INTENT);
    send(DRAFT);
    allows('', 'typed');
    expect(lock.armed).toBe(false);
  });

  test('everything, once another guard takes over', () => {
    network.drafted(ticket, DRAFT);
    holds(DRAFT);
    network.retire();
    expect(lock.armed).toBe(false);
  });

  test('what the helpdesk writes differently, once the agent was told and approved again', () => {
    const written = DRAFT.replace('jacket', 'coat');
    holds(DRAFT);
    network.letGo(ticket, DRAFT, INTENT);
    expect(send(written)).toBe('hold');
    network.letGo(ticket, DRAFT, INTENT);
    expect(send(written)).toBe('go');
  });
});

describe('the guard after this one', () => {
  const next = (): NetworkLock =>
    new NetworkLock(
      document.implementation.createHTMLDocument(),
      () => undefined,
      () => undefined,
    );

  test('joins the lock under the names that this one kept, and holds what it is told', () => {
    holds(DRAFT);
    const { names } = network;
    if (!names) throw new Error('no lock');
    network.retire();
    expect(lock.armed).toBe(false);
    const after = new NetworkLock(
      page,
      () => undefined,
      (which) => used.push(which),
    );
    expect(after.names).toBeNull();
    expect(after.join(names)).toBe(true);
    after.setEndpoints({ send: [SEND], autosave: [] });
    after.follow(ticket, taken(DRAFT, 'inserted', false));
    expect(send(DRAFT)).toBe('hold');
    after.follow(ticket, taken(DRAFT, 'inserted', true));
    expect(send(DRAFT)).toBe('go');
    expect(used).toEqual([ticket]);
  });

  test('finds nothing that the one before it left, where that could not clean up', () => {
    network.drafted(ticket, DRAFT);
    expect(lock.armed).toBe(true);
    const { names } = network;
    const after = new NetworkLock(
      page,
      () => undefined,
      () => undefined,
    );
    expect(names && after.join(names)).toBe(true);
    expect(lock.armed).toBe(false);
  });

  test('finds none under names of another page', () => {
    const { names } = network;
    expect(names && next().join(names)).toBe(false);
  });
});
