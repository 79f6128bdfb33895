import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '#lib/helpdesk/adapter.ts';
import gmail from '#lib/helpdesk/adapters/gmail.ts';
import { composerText } from '#lib/helpdesk/composer.ts';
import { one } from '#tests/helpers/desk-table.ts';
import { onMac, pointOn, pressOn } from '#tests/helpers/intent.ts';

const PAGES = join(import.meta.dirname, 'pages');
const HTML = readFileSync(join(PAGES, 'gmail.html'), 'utf8');
const reply = (): HTMLElement => one('[role="main"] .aoP');
const popup = (): HTMLElement => one('.no .aoP');
const body = (pane: HTMLElement): HTMLElement => one('[g_editable]', pane);
const sendOf = (pane: HTMLElement): HTMLElement => one('.Up [role="button"]', pane);
const of = (id: string): Reading => {
  const reading = gmail.readingOf(id, document);
  if (!reading) throw new Error(`no composer ${id}`);
  return reading;
};
beforeEach(() => {
  onMac(false);
  history.replaceState(null, '', '/mail/u/0/#inbox/FMfcgzQXJWDlRzbBhPsJkzpHlwNnqVgN');
  document.title = 'Where is my parcel? sam@example.com - help@shop.example - Gmail';
  document.body.innerHTML = HTML;
});

describe('reading', () => {
  test('each composer by itself', () => {
    expect(composerText(of('r1').composer as HTMLElement).text).toBe('Dear Sam,');
    expect(composerText(of('w2').composer as HTMLElement).text).toBe('Dear Lee,');
    expect([of('r1').missing, of('w2').missing]).toEqual([[], []]);
    body(reply()).focus();
    expect(gmail.read(document)?.conversation).toBe('r1');
    body(popup()).focus();
    expect(gmail.read(document)?.conversation).toBe('w2');
  });

  test('a reply has the messages of its thread, its own told by the account', () => {
    expect(gmail.readConversation(of('r1'), document)).toMatchObject({
      helpdesk: 'gmail',
      id: 'r1',
      subject: 'Where is my parcel?',
      customer: { name: 'Sam Reed' },
      messages: [
        { author: 'customer', name: 'Sam Reed', text: 'Hello,\nwhere is it?' },
        { author: 'agent', name: 'Shop Help', text: 'I will look.' },
      ],
    });
  });

  test('a window has no thread', () => {
    expect(gmail.readConversation(of('w2'), document)).toMatchObject({ subject: 'Goodwill', messages: [] });
  });

  test('an account that is not known is nobody’s', () => {
    document.title = 'Gmail';
    const { messages } = gmail.readConversation(of('r1'), document);
    expect(messages.map(({ author }) => author)).toEqual(['customer', 'customer']);
  });

  test('recipients; everything is public', () => {
    expect(gmail.readAddress(of('r1'))).toEqual({ visibility: 'public', to: ['sam@example.com'] });
    const to = ['lee@example.com', 'ann@example.com'];
    expect(gmail.readAddress(of('w2'))).toEqual({ visibility: 'public', to });
  });

  test('no composer open: nothing to guard', () => {
    for (const node of document.querySelectorAll('.aoP')) node.remove();
    expect(gmail.read(document)).toBeNull();
  });
});

describe('drift', () => {
  test('send', () => {
    one('.aDh', reply()).remove();
    expect(of('r1').missing).toEqual(['send']);
  });

  test('the window is no longer known', () => {
    for (const node of document.querySelectorAll('.aoP, .M9')) node.className = 'new';
    expect(gmail.read(document)).toMatchObject({ conversation: '', missing: ['pane'] });
    expect(pointOn(gmail, sendOf(one('.new')))?.by).toBe('button');
  });

  test('class names of body and buttons are no longer known', () => {
    for (const node of document.querySelectorAll('.Ap, .IZ')) node.className = 'new';
    expect(of('w2').missing).toEqual([]);
    expect(pointOn(gmail, one('[data-tooltip]', popup()))?.conversation).toBe('w2');
  });

  test.each(['zendesk-email.html', 'chatwoot.html'])('nothing of it is found in %s', (page) => {
    document.body.innerHTML = readFileSync(join(PAGES, page), 'utf8');
    expect(gmail.read(document)).toBeNull();
    expect(pointOn(gmail, one('button'))).toBeNull();
  });
});

describe('what starts a send', () => {
  const enter = { key: 'Enter', code: 'Enter' };

  test('the button of either window, and "Send & archive"', () => {
    expect(pointOn(gmail, sendOf(reply()))).toMatchObject({ by: 'button', conversation: 'r1' });
    expect(pointOn(gmail, sendOf(popup()))).toMatchObject({ by: 'button', conversation: 'w2' });
    expect(pointOn(gmail, one('.Uo', reply()))).toMatchObject({ by: 'button', conversation: 'r1' });
  });

  test('"Schedule send", from the moment the pointer goes down', () => {
    const item = one('[selector="scheduledSend"]');
    for (const type of ['mousedown', 'mouseup', 'click'])
      expect(pointOn(gmail, item, type)).toMatchObject({ by: 'menu', completes: type === 'click' });
    expect(pressOn(gmail, one('[role="menu"]', reply()), enter)).toMatchObject({ by: 'menu' });
  });

  test.each([
    ['Ctrl+Enter', { ...enter, ctrlKey: true }],
    ['Ctrl+Shift+Enter', { ...enter, ctrlKey: true, shiftKey: true }],
    ['Ctrl+Enter of the number pad', { ...enter, code: 'NumpadEnter', ctrlKey: true }],
  ])('%s in any field of the window', (_, init) => {
    expect(pressOn(gmail, body(popup()), init)).toMatchObject({ by: 'shortcut', conversation: 'w2' });
    expect(pressOn(gmail, one('[name="subjectbox"]'), init)).toMatchObject({ conversation: 'w2' });
    expect(pressOn(gmail, body(reply()), init)).toMatchObject({ conversation: 'r1' });
    expect(pressOn(gmail, one('h2'), init)).toBeNull();
  });

  test('on a Mac Cmd+Enter and Ctrl+Enter', () => {
    onMac(true);
    expect(pressOn(gmail, body(popup()), { ...enter, metaKey: true })?.control).toBe('mod+enter');
    expect(pressOn(gmail, body(popup()), { ...enter, ctrlKey: true })?.control).toBe('ctrl+enter');
  });

  test('Enter and Space on the focused button', () => {
    for (const init of [enter, { key: ' ', code: 'Space' }])
      expect(pressOn(gmail, sendOf(popup()), init)).toMatchObject({ by: 'button', conversation: 'w2' });
  });

  test.each([
    ['Enter in the text', enter],
    ['Enter that ends a composition', { ...enter, ctrlKey: true, isComposing: true }],
    ['Ctrl+Alt+Enter', { ...enter, ctrlKey: true, altKey: true }],
  ])('%s starts none', (_, init) => {
    expect(pressOn(gmail, body(popup()), init)).toBeNull();
  });

  test('opening the menu starts none', () => {
    expect(pointOn(gmail, one('.hG', reply()))).toBeNull();
  });
});
