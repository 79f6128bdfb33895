import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { EVENTS } from '#lib/gate/intercept.ts';
import type { Adapter, SendIntent } from '#lib/helpdesk/adapter.ts';
import zendesk from '#lib/helpdesk/adapters/zendesk.ts';
import { adapterFrom } from '#lib/helpdesk/table/adapter.ts';

const role = (...candidates: string[]) => ({ required: true, candidates });
const COMPOSER = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const SUBMIT = '[data-is-active="true"] [data-test-id="submit_button-button"]';
/** The same page read as data, where Enter sends. */
const table = adapterFrom({
  id: 'table',
  title: 'Table',
  matches: [],
  tried: 'replica',
  conversation: '/tickets/(\\d+)',
  roles: { composer: role(COMPOSER), send: role(SUBMIT) },
  keys: [{ name: 'enter', code: 'Enter', inComposer: true }],
  endpoints: { send: [], autosave: [] },
});
const ADAPTERS: readonly (readonly [string, Adapter])[] = [
  ['zendesk', zendesk],
  ['a table', table],
];

beforeEach(() => {
  history.replaceState(null, '', '/agent/tickets/8');
  document.body.innerHTML = readFileSync(join(import.meta.dirname, 'pages/zendesk-email.html'), 'utf8');
  document
    .querySelector('[data-is-active="true"] [data-channel]')
    ?.setAttribute('data-channel', 'native_messaging');
});

function seen(adapter: Adapter, selector: string, event: Event): SendIntent | null {
  let intent: SendIntent | null = null;
  const listener = (one: Event): void => {
    intent = adapter.sendIntent(one, document);
  };
  addEventListener(event.type, listener, { capture: true, once: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return intent;
}
const all = { bubbles: true, composed: true, cancelable: true };
const pointer = (type: string, init: MouseEventInit = {}): Event => new MouseEvent(type, { ...all, ...init });
const key = (type: string, init: KeyboardEventInit & { keyCode?: number }): Event =>
  new KeyboardEvent(type, { ...all, ...init });
const input = (inputType: string, isComposing = false): Event =>
  new InputEvent('beforeinput', { ...all, inputType, isComposing });
const ENTER = { key: 'Enter', code: 'Enter' };

describe.each(ADAPTERS)('%s', (_name, adapter) => {
  test.each<[string, string, Event, boolean | null]>([
    ['the finger comes down', SUBMIT, new Event('touchstart', all), false],
    ['the pointer comes down', SUBMIT, pointer('pointerdown'), false],
    ['the pointer goes up', SUBMIT, pointer('pointerup'), false],
    ['the button of the mouse goes up', SUBMIT, pointer('mouseup'), false],
    ['a click', SUBMIT, pointer('click'), true],
    ['the middle button', SUBMIT, pointer('auxclick', { button: 1 }), false],
    ['the right button', SUBMIT, pointer('auxclick', { button: 2 }), null],
    ['the right button comes down', SUBMIT, pointer('pointerdown', { button: 2 }), null],
    ['Enter on the control', SUBMIT, key('keydown', ENTER), true],
    ['Space on the control', SUBMIT, key('keydown', { key: ' ', code: 'Space' }), true],
    ['Space goes up, which is when it clicks', SUBMIT, key('keyup', { key: ' ', code: 'Space' }), false],
    ['Tab on the control', SUBMIT, key('keydown', { key: 'Tab', code: 'Tab' }), null],
    ['Enter in the composer', COMPOSER, key('keydown', ENTER), true],
    ['Enter of the number pad', COMPOSER, key('keydown', { key: 'Enter', code: 'NumpadEnter' }), true],
    ['Enter as a pressed character', COMPOSER, key('keypress', ENTER), true],
    ['Enter where the keyboard names no place', COMPOSER, key('keydown', { key: 'Enter' }), true],
    ['Enter in a composition', COMPOSER, key('keydown', { ...ENTER, isComposing: true }), null],
    [
      'Enter in a composition, as older browsers say',
      COMPOSER,
      key('keydown', { ...ENTER, keyCode: 229 }),
      null,
    ],
    ['Shift+Enter', COMPOSER, key('keydown', { ...ENTER, shiftKey: true }), null],
    ['a paragraph with no key before it', COMPOSER, input('insertParagraph'), true],
    ['a paragraph in a composition', COMPOSER, input('insertParagraph', true), null],
    ['a line', COMPOSER, input('insertLineBreak'), null],
    ['a letter', COMPOSER, input('insertText'), null],
    ['an event of another kind', SUBMIT, new Event('focusin', all), null],
  ])('%s', (_, selector, event, completes) => {
    expect(seen(adapter, selector, event)?.completes ?? null).toBe(completes);
  });

  test('the form around the composer is sent', () => {
    const form = document.createElement('form');
    const composer = document.querySelector(COMPOSER);
    composer?.before(form);
    if (composer) form.append(composer);
    const submit = (submitter?: Element | null): Event =>
      new SubmitEvent('submit', { ...all, ...(submitter ? { submitter: submitter as HTMLElement } : {}) });
    expect(seen(adapter, 'form', submit())).toMatchObject({ by: 'form', completes: true });
    expect(seen(adapter, 'form', submit(document.querySelector(SUBMIT)))).toMatchObject({ by: 'form' });
    expect(seen(adapter, 'form', submit(document.querySelector('[aria-label="Menu"]')))).toBeNull();
  });
});

test('a short cut where the keyboard names no place, as over a remote desktop', () => {
  const event = key('keydown', { key: 'S', ctrlKey: true, altKey: true });
  expect(seen(zendesk, COMPOSER, event)).toMatchObject({ by: 'shortcut', control: 'solved' });
});

test('every event of a press is listened to', () => {
  const types = [
    'touchstart',
    'pointerdown',
    'pointerup',
    'mouseup',
    'click',
    'auxclick',
    'keydown',
    'keypress',
    'keyup',
  ];
  for (const type of [...types, 'beforeinput', 'submit']) expect(EVENTS).toContain(type);
});
