import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import { ROLES } from '#lib/helpdesk/adapters/zendesk/roles.ts';
import zendesk from '#lib/helpdesk/adapters/zendesk.ts';
import { textOf } from '#lib/helpdesk/text-of.ts';

const HTML = readFileSync(join(import.meta.dirname, 'pages/zendesk-email.html'), 'utf8');

beforeEach(() => {
  history.replaceState(null, '', '/agent/tickets/8');
  document.body.innerHTML = HTML;
});
const front = (): NonNullable<ReturnType<typeof zendesk.read>> => {
  const reading = zendesk.read(document);
  if (!reading) throw new Error('no ticket is open');
  return reading;
};
const by = (testId: string): HTMLElement =>
  document.querySelector(`[data-is-active="true"] [data-test-id="${testId}"]`) as HTMLElement;

describe('reading', () => {
  test('the ticket in front, not the one beside it', () => {
    const reading = front();
    expect(reading.conversation).toBe('8');
    expect(reading.missing).toEqual([]);
    expect(textOf(reading.composer as HTMLElement).text).toBe('Dear Sam,');
  });

  test('the conversation, in the order of time, without signatures', () => {
    expect(zendesk.readConversation(front(), document)).toMatchObject({
      helpdesk: 'zendesk',
      id: '8',
      subject: 'Where is my parcel?',
      channel: 'email',
      customer: { name: 'Sam Reed' },
      messages: [
        { author: 'customer', name: 'Sam Reed', text: 'Where is it?', at: '2026-11-19T10:00:00Z' },
        { author: 'agent', name: 'Priya Shah', text: 'Hello Sam,\nI will look.' },
        { author: 'note', text: 'Carrier says lost.' },
      ],
    });
  });

  test('where a reply goes', () => {
    const to = ['sam@example.com', 'lee@example.com'];
    expect(zendesk.readAddress(front())).toEqual({ visibility: 'public', channel: 'email', to });
    const switcher = by('omnichannel-channel-switcher-button');
    switcher.dataset.channel = 'internal';
    expect(zendesk.readAddress(front())).toEqual({ visibility: 'internal', to });
    switcher.dataset.channel = 'native_messaging';
    expect(zendesk.readAddress(front()).channel).toBe('messaging');
    switcher.remove();
    expect(zendesk.readAddress(front()).visibility, 'unknown counts as public').toBe('public');
  });

  test('no ticket open', () => {
    history.replaceState(null, '', '/agent/dashboard');
    document.body.innerHTML = '<main id="main_panes"></main>';
    expect(zendesk.read(document)).toBeNull();
  });
});

describe('drift: a role that is gone is said, nothing throws', () => {
  const required = Object.entries(ROLES).filter(([, role]) => role.required);
  test.each(required)('%s', (name, role) => {
    if (name === 'pane') for (const pane of document.querySelectorAll('[data-is-active]')) unwrap(pane);
    else for (const node of document.querySelectorAll(role.candidates.join(','))) node.remove();
    const reading = front();
    expect(reading.missing).toContain(name);
    expect(() => zendesk.readConversation(reading, document)).not.toThrow();
    expect(() => zendesk.readAddress(reading)).not.toThrow();
    if (name === 'composer') expect(reading.composer).toBeNull();
  });

  test('an open ticket on an empty page says everything that is missing', () => {
    document.body.innerHTML = '';
    expect(front().missing).toEqual(['pane', 'composer', 'channel', 'log', 'submit']);
  });
});

describe('what starts a send', () => {
  const seen = (target: Element, event: Event): SendIntent | null => {
    let intent: SendIntent | null = null;
    const listener = (one: Event): void => {
      intent = zendesk.sendIntent(one, document);
    };
    addEventListener(event.type, listener, { capture: true, once: true });
    target.dispatchEvent(event);
    return intent;
  };
  const click = (testId: string, init: MouseEventInit = {}): SendIntent | null =>
    seen(by(testId), new MouseEvent('click', { bubbles: true, composed: true, ...init }));
  const key = (target: Element, init: KeyboardEventInit & { keyCode?: number }): SendIntent | null =>
    seen(target, new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
  const composer = (): HTMLElement => by('omnicomposer-rich-text-ckeditor');
  const ctrlAlt = { ctrlKey: true, altKey: true };

  test('the button, the menu item and every short cut', () => {
    expect(click('submit_button-button')).toMatchObject({ by: 'button', control: 'submit', completes: true });
    expect(click('submit_button-menu-solved')).toMatchObject({
      by: 'menu',
      control: 'solved',
      completes: true,
    });
    for (const [code, control] of Object.entries({
      KeyU: 'current',
      KeyO: 'open',
      KeyP: 'pending',
      KeyD: 'hold',
      KeyS: 'solved',
    })) {
      expect(key(composer(), { code, ...ctrlAlt })).toMatchObject({
        by: 'shortcut',
        control,
        conversation: '8',
      });
    }
  });

  test('pressing the pointer only prepares', () => {
    const event = new MouseEvent('mousedown', { bubbles: true, composed: true });
    expect(seen(by('submit_button-button'), event)?.completes).toBe(false);
  });

  test.each([
    ['opening the menu', () => click('submit_button-menu-button')],
    ['the right button of the mouse', () => click('submit_button-button', { button: 2 })],
    ['Enter in an e-mail', () => key(composer(), { key: 'Enter', code: 'Enter' })],
    ['typing', () => key(composer(), { key: 's', code: 'KeyS' })],
    ['Ctrl+S', () => key(composer(), { key: 's', code: 'KeyS', ctrlKey: true })],
    ['Ctrl+Alt+Shift+S', () => key(composer(), { code: 'KeyS', ...ctrlAlt, shiftKey: true })],
    [
      'ś on a Polish keyboard',
      () => key(composer(), { key: 'ś', code: 'KeyS', ...ctrlAlt, modifierAltGraph: true }),
    ],
    ['Enter that ends a composition', () => key(composer(), { key: 'Enter', isComposing: true })],
  ])('%s starts none', (_, act) => {
    expect(act()).toBeNull();
  });

  test('Enter in messaging sends, Shift+Enter does not', () => {
    by('omnichannel-channel-switcher-button').dataset.channel = 'native_messaging';
    expect(key(composer(), { key: 'Enter' })).toMatchObject({ by: 'enter', completes: true });
    expect(key(composer(), { key: 'Enter', shiftKey: true })).toBeNull();
    expect(key(composer(), { key: 'Enter', isComposing: true })).toBeNull();
  });
});

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
