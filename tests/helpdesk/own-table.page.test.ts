import { beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '#lib/helpdesk/adapter.ts';
import { adapterFrom } from '#lib/helpdesk/table/adapter.ts';
import type { AdapterTable } from '#lib/helpdesk/table/table.ts';
import { withGeneric } from '#lib/helpdesk/with-generic.ts';

const TABLE: AdapterTable = {
  id: 'our-desk',
  title: 'Our desk',
  matches: [],
  tried: 'unverified',
  conversation: '/case/(\\d+)',
  roles: {
    pane: { required: false, candidates: ['.case'] },
    composer: { required: true, candidates: ['.answer'] },
    log: { required: true, candidates: ['.talk'] },
    message: { required: false, candidates: ['.turn'] },
    send: { required: true, candidates: ['.go'] },
  },
  keys: [],
  endpoints: { send: [], autosave: [] },
};
const PAGE = `<div class="case"><div class="talk" role="log"><div class="turn">Where is my parcel?</div></div>
  <div class="answer" contenteditable="true">Hello</div><button class="go">Send</button></div>`;

const withRole = (name: string, ...candidates: string[]): AdapterTable => ({
  ...TABLE,
  roles: { ...TABLE.roles, [name]: { required: true, candidates } },
});

beforeEach(() => {
  history.replaceState(null, '', '/case/7');
  document.body.innerHTML = PAGE;
});

const intentOn = (adapter: Adapter, target: Element, event: Event) => {
  let intent: unknown;
  addEventListener(
    event.type,
    (one) => {
      intent = adapter.sendIntent(one, document);
    },
    { capture: true, once: true },
  );
  target.dispatchEvent(event);
  return intent;
};
const click = (): Event => new MouseEvent('click', { bubbles: true, composed: true });

describe('a table that is wrong says so, and throws at no event', () => {
  test('as it should be', () => {
    const adapter = adapterFrom(TABLE);
    expect(adapter.read(document)).toMatchObject({ conversation: '7', missing: [] });
    expect(intentOn(adapter, document.querySelector('.go') as Element, click())).toMatchObject({
      by: 'button',
    });
  });

  test.each([
    ['a selector that is not valid', 'composer', ['[[['], 'composer (its selector is not valid)'],
    ['a selector of the send button that is not valid', 'send', ['::::'], 'send (its selector is not valid)'],
    ['a selector that matches nothing', 'composer', ['.nowhere'], 'composer'],
  ] as const)('%s', (_, role, candidates, missing) => {
    const adapter = adapterFrom(withRole(role, ...candidates));
    expect(adapter.read(document)?.missing).toEqual([missing]);
    expect(() => intentOn(adapter, document.body, click())).not.toThrow();
  });

  test('one candidate that is not valid leaves the others', () => {
    expect(adapterFrom(withRole('composer', '[[[', '.answer')).read(document)?.missing).toEqual([]);
  });

  test('a selector that matches 10,000 elements', () => {
    document.querySelector('.case')?.insertAdjacentHTML('beforeend', '<i></i>'.repeat(10_000));
    const reading = adapterFrom(withRole('composer', 'i')).read(document);
    expect(reading).toMatchObject({ composer: null, missing: ['composer (matches 10,000 elements)'] });
  });

  test('a composer outside the ticket', () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="elsewhere" contenteditable="true"></div>');
    const reading = adapterFrom(withRole('composer', '.elsewhere')).read(document);
    expect(reading).toMatchObject({ composer: null, missing: ['composer (stands outside the ticket)'] });
  });

  test('a pattern of addresses that is not valid', () => {
    const reading = adapterFrom({ ...TABLE, conversation: '(' }).read(document);
    expect(reading?.missing).toEqual(['conversation (its pattern is not valid)']);
  });

  test('a send button that is every element holds every click', () => {
    const adapter = adapterFrom(withRole('send', '*'));
    expect(intentOn(adapter, document.querySelector('.turn') as Element, click())).toMatchObject({
      by: 'button',
    });
  });
});

describe('with the generic reader behind it', () => {
  const { message: _, ...roles } = TABLE.roles;

  test('what the table does not name is found by guess, and said', () => {
    const adapter = withGeneric({ ...TABLE, roles: { composer: { required: true, candidates: ['.gone'] } } });
    const reading = adapter.read(document);
    expect(reading).toMatchObject({ conversation: '7', missing: [] });
    expect(reading?.composer).toBe(document.querySelector('.answer'));
    expect(reading?.confidence?.composer).toBeGreaterThan(0.4);
    expect(intentOn(adapter, document.querySelector('.go') as Element, click())).toMatchObject({
      conversation: '7',
    });
  });

  test('what the table finds is not guessed', () => {
    const adapter = withGeneric(TABLE);
    expect(adapter.read(document)).toMatchObject({ missing: [] });
    expect(adapter.read(document)?.confidence).toBeUndefined();
    document
      .querySelector('.case')
      ?.insertAdjacentHTML('beforeend', '<button id="other">Send a copy</button>');
    expect(intentOn(adapter, document.querySelector('#other') as Element, click())).toBeNull();
  });

  test('messages come from the table, else by guess', () => {
    const read = (adapter: Adapter) => adapter.readConversation(adapter.read(document) as never, document);
    const texts = [expect.objectContaining({ text: 'Where is my parcel?' })];
    expect(read(withGeneric(TABLE)).messages).toEqual(texts);
    expect(read(withGeneric({ ...TABLE, roles })).messages).toEqual(texts);
    expect(read(withGeneric({ ...TABLE, roles })).helpdesk).toBe('our-desk');
  });

  test('an address that is no conversation is read by neither', () => {
    history.replaceState(null, '', '/settings');
    expect(withGeneric(TABLE).read(document)).toBeNull();
  });
});
