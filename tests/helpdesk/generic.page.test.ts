import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading, SendIntent } from '#lib/helpdesk/adapter.ts';
import { meaningsOf } from '#lib/helpdesk/generic/labels.ts';
import generic from '#lib/helpdesk/generic.ts';
import { DESKS, NO_DESKS } from './generic-pages.ts';

beforeEach(() => history.replaceState(null, '', '/desk/ticket/4711'));
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const node = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const reading = (): Reading => {
  const read = generic.read(document);
  if (!read) throw new Error('no ticket was found');
  return read;
};
/** What the adapter makes of an event as lock 1 sees it: captured on the window. */
const seen = (target: Element, event: Event): SendIntent | null => {
  let intent: SendIntent | null = null;
  const listener = (one: Event): void => {
    intent = generic.sendIntent(one, document);
    one.preventDefault();
  };
  addEventListener(event.type, listener, { capture: true, once: true });
  target.dispatchEvent(event);
  return intent;
};
const click = (target: Element): SendIntent | null =>
  seen(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
const key = (target: Element, init: KeyboardEventInit): SendIntent | null =>
  seen(target, new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));

describe.each(Object.entries(DESKS))('%s', (_, desk) => {
  beforeEach(() => show(desk.html));

  test('composer, conversation and send control are found', () => {
    const read = reading();
    expect(read.composer).toBe(node(desk.composer));
    expect(read.conversation).toBe('4711');
    expect(read.missing).toEqual([]);
    expect(read.confidence?.composer).toBeGreaterThanOrEqual(0.5);
    expect(read.confidence?.send).toBeGreaterThanOrEqual(0.5);
    expect(generic.readConversation(read, document).messages.map(({ text }) => text)).toEqual(desk.messages);
    expect(generic.readAddress(read).visibility).toBe('public');
  });

  test('the control sends, what stands beside it does not', () => {
    expect(click(node(desk.send))).toMatchObject({ completes: true, conversation: '4711' });
    for (const other of desk.others ?? []) expect(click(node(other)), other).toBeNull();
  });

  test('Enter in the composer may send, a new line and a composition do not', () => {
    const composer = node(desk.composer);
    expect(key(composer, { key: 'Enter' })).toMatchObject({ by: 'enter', completes: true });
    expect(key(composer, { key: 'Enter', ctrlKey: true })).toMatchObject({ by: 'shortcut' });
    expect(key(composer, { key: 'Enter', metaKey: true })).toMatchObject({ by: 'shortcut' });
    expect(key(composer, { key: 'Enter', shiftKey: true })).toBeNull();
    expect(key(composer, { key: 'Enter', isComposing: true })).toBeNull();
    expect(key(composer, { key: 'a' })).toBeNull();
  });

  test('a send is started again by the control', () => {
    let clicked = 0;
    node(desk.send).addEventListener('click', (event) => {
      event.preventDefault();
      clicked++;
    });
    const enter = key(node(desk.composer), { key: 'Enter' });
    expect(enter && generic.send(enter, document)).toBe(true);
    expect(clicked).toBe(1);
  });
});

describe('where nobody answers a customer', () => {
  test.each(Object.entries(NO_DESKS))('%s', (_, html) => {
    show(html);
    expect(generic.read(document)).toBeNull();
    for (const button of document.querySelectorAll('button')) expect(click(button)).toBeNull();
    for (const field of document.querySelectorAll('textarea, [contenteditable]')) {
      expect(key(field, { key: 'Enter' })).toBeNull();
    }
  });
});

describe('what changes is seen', () => {
  const DESK = Object.values(DESKS)[0]?.html ?? '';

  test('a composer that goes is missed, and one that comes is found', () => {
    show(DESK);
    const before = reading().composer;
    before?.remove();
    expect(reading()).toMatchObject({ composer: null, missing: ['composer'] });
    node('form').insertAdjacentHTML('afterbegin', '<div id="new" contenteditable="true"></div>');
    expect(reading().composer).toBe(node('#new'));
  });

  test('text that no button can send is not called protected', () => {
    show(DESK);
    for (const button of document.querySelectorAll('button')) button.remove();
    expect(reading().missing).toEqual([]);
    (reading().composer as HTMLTextAreaElement).value = 'Hello';
    expect(reading().missing).toEqual(['send']);
  });

  const TWO = `<div role="log"><article><p>Where is my parcel? Please answer.</p></article></div>
      <form><textarea id="a" aria-label="Reply"></textarea><button>Send</button></form>
      <form><textarea id="b" aria-label="Internal note"></textarea><button>Add note</button></form>`;

  test('of two composers the one that is written in', () => {
    show(TWO);
    node('#b').focus();
    expect(reading()).toMatchObject({ composer: node('#b'), conversation: '4711~2' });
    expect(generic.readAddress(reading()).visibility).toBe('internal');
    node('#a').focus();
    expect(generic.readAddress(reading()).visibility).toBe('public');
    node('#a').blur();
    expect(reading().composer, 'a button takes the focus').toBe(node('#a'));
  });

  test.each([
    ['is taken away', () => node('#a').remove()],
    ['is hidden', () => node('#a').setAttribute('hidden', '')],
  ])('of two composers the second is the same one when the first %s', (_, leave) => {
    show(TWO);
    node('#b').focus();
    expect(reading()).toMatchObject({ composer: node('#b'), conversation: '4711~2' });
    leave();
    expect(reading()).toMatchObject({ composer: node('#b'), conversation: '4711~2' });
    expect(generic.readingOf('4711', document)).toBeNull();
  });

  test('a chosen tab makes a note of it, a reply none', () => {
    show(`<div role="log"><article><p>Where is my parcel? Please answer.</p></article></div><form>
      <div role="tablist"><button type="button" role="tab" id="r" aria-selected="true">Reply</button><button type="button" role="tab" id="n">Private note</button></div>
      <textarea></textarea><button>Send</button></form>`);
    expect(generic.readAddress(reading()).visibility).toBe('public');
    node('#r').removeAttribute('aria-selected');
    node('#n').setAttribute('aria-selected', 'true');
    expect(generic.readAddress(reading()).visibility).toBe('internal');
  });
});

test('shadow roots and frames of the same origin are read', () => {
  show(
    '<div role="log"><article><p>Where is my parcel? Please answer.</p></article></div><div id="host"></div>',
  );
  const root = node('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div contenteditable="true" aria-label="Reply"></div><button><span>Send</span></button>';
  expect(reading().composer).toBe(root.querySelector('[contenteditable]'));
  expect(click(root.querySelector('span') as Element)).toMatchObject({ by: 'button' });

  show(
    '<div role="log"><article><p>Where is my parcel? Please answer.</p></article></div><form><div class="cke"><iframe></iframe></div><button>Send</button></form>',
  );
  const inner = (node('iframe') as HTMLIFrameElement).contentDocument as Document;
  inner.body.contentEditable = 'true';
  inner.body.setAttribute('contenteditable', 'true');
  expect(reading().composer).toBe(inner.body);
});

test.each([
  ['Senden', 'send', true],
  ['Kalender', 'send', false],
  ['Absender', 'send', false],
  ['Send later', 'send', true],
  ['Sender', 'send', false],
  ['submitReply', 'submit', true],
  ['Répondre', 'reply', true],
  ['Übermitteln', 'submit', true],
  ['送信', 'send', true],
  ['送信者', 'send', false],
  ['Mensaje privado', 'note', true],
  ['Notation', 'note', false],
  ['Beantwoorden', 'reply', true],
  ['Skicka', 'send', true],
] as const)('%s means %s: %s', (label, meaning, expected) => {
  expect(meaningsOf(label).has(meaning)).toBe(expected);
});
