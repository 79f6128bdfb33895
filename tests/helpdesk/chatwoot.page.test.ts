import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '#lib/helpdesk/adapter.ts';
import chatwoot from '#lib/helpdesk/adapters/chatwoot.ts';
import { composerText } from '#lib/helpdesk/composer.ts';
import { wildcard } from '#lib/helpdesk/matches.ts';
import { one } from '#tests/helpers/desk-table.ts';
import { type KeyInit, onMac, pointOn, pressOn } from '#tests/helpers/intent.ts';

const PAGES = join(import.meta.dirname, 'pages');
const HTML = readFileSync(join(PAGES, 'chatwoot.html'), 'utf8');
const front = (): Reading => {
  const reading = chatwoot.read(document);
  if (!reading) throw new Error('no conversation is open');
  return reading;
};
beforeEach(() => {
  onMac(false);
  history.replaceState(null, '', '/app/accounts/1/inbox/3/conversations/8');
  document.body.innerHTML = HTML;
});

describe('reading', () => {
  test('composer and conversation', () => {
    expect(front()).toMatchObject({ conversation: '8', missing: [] });
    expect(composerText(front().composer as HTMLElement).text).toBe('Dear Sam,');
    expect(chatwoot.readConversation(front(), document)).toMatchObject({
      helpdesk: 'chatwoot',
      id: '8',
      customer: { name: 'Sam Reed' },
      messages: [
        { author: 'customer', text: 'Where is it?' },
        { author: 'agent', text: 'Hello Sam,\nI will look.' },
        { author: 'agent', text: 'I have it now.' },
        { author: 'note', text: 'Carrier says lost.' },
        { author: 'bot', text: 'Hello, I am a robot.' },
        { author: 'system', text: 'Priya Shah self-assigned this conversation' },
      ],
    });
  });

  test('where a reply goes', () => {
    const to = ['sam@example.com', 'lee@example.com', 'ann@example.com'];
    expect(chatwoot.readAddress(front())).toEqual({ visibility: 'public', to });
    one('.reply-box').classList.add('is-private');
    expect(chatwoot.readAddress(front())).toEqual({ visibility: 'internal', to });
  });

  test('the plain editor of channels without formatting', () => {
    one('.ProseMirror-menubar-wrapper').outerHTML = '<textarea>Plain</textarea>';
    expect(composerText(front().composer as HTMLElement).text).toBe('Plain');
  });

  test.each([
    ['/app/accounts/1/conversations/8', '8'],
    ['/app/accounts/1/label/late/conversations/8', '8'],
    ['/app/accounts/1/team/2/conversations/8?messageId=4', '8'],
    ['/app/accounts/1/custom_view/5/conversations/8', '8'],
    ['/app/accounts/1/mentions/conversations/8', '8'],
    ['/app/accounts/1/inbox-view/conversation/9', '/app/accounts/1/inbox-view/conversation/9'],
    ['/app/accounts/1/dashboard', undefined],
    ['/app/accounts/1/contacts/8', undefined],
    ['/app/login', undefined],
  ])('%s is conversation %s', (path, id) => {
    history.replaceState(null, '', path);
    expect(chatwoot.read(document)?.conversation).toBe(id);
  });
});

describe('drift', () => {
  test.each([
    ['composer', '.ProseMirror'],
    ['log', '.conversation-panel'],
    ['send', '.right-wrap'],
  ])('%s', (name, selector) => {
    one(selector).remove();
    expect(front().missing).toEqual([name]);
    expect(chatwoot.readConversation(front(), document).id).toBe('8');
  });

  test.each(['zendesk-email.html', 'gmail.html'])('nothing of it is found in %s', (page) => {
    document.body.innerHTML = readFileSync(join(PAGES, page), 'utf8');
    expect(front()).toMatchObject({ composer: null, missing: ['composer', 'log', 'send'] });
  });
});

describe('what starts a send', () => {
  const enter = { key: 'Enter', code: 'Enter' };
  const press = (init: KeyInit) => pressOn(chatwoot, one('.ProseMirror p'), init)?.control ?? null;
  const label = (text: string): void => {
    one('.right-wrap button').textContent = text;
  };

  test('the button', () => {
    expect(pointOn(chatwoot, one('.right-wrap button'))).toMatchObject({ by: 'button', conversation: '8' });
    expect(pointOn(chatwoot, one('.left-wrap button'))).toBeNull();
    expect(pointOn(chatwoot, one('.top-box button'))).toBeNull();
  });

  test.each([
    ['Send (↵)', enter, 'enter'],
    ['Send (↵)', { ...enter, ctrlKey: true }, null],
    ['Send (↵)', { ...enter, shiftKey: true }, null],
    ['Send (↵)', { ...enter, isComposing: true }, null],
    ['Antworten (⌘ + ↵)', enter, null],
    ['Antworten (⌘ + ↵)', { ...enter, ctrlKey: true }, 'mod+enter'],
    ['Antworten (⌘ + ↵)', { ...enter, code: 'NumpadEnter', ctrlKey: true }, 'mod+enter'],
    ['Send', enter, null],
    ['Send', { ...enter, ctrlKey: true }, 'mod+enter'],
  ] as const)('%s: %o is %s', (text, init, control) => {
    label(text);
    expect(press(init)).toBe(control);
  });

  test.each([
    ['Send (↵)', enter],
    ['Send (⌘ + ↵)', { ...enter, ctrlKey: true }],
  ])('%s: with a menu open the key chooses from it', (text, init) => {
    label(text);
    one('.ProseMirror-menubar-wrapper').insertAdjacentHTML('beforebegin', '<ul class="mention--box"></ul>');
    expect(press(init)).toBeNull();
    one('.mention--box').remove();
    expect(press(init)).not.toBeNull();
  });
});

test.each([
  ['https://desk.example/api/v1/accounts/1/conversations/8/messages', true],
  ['https://desk.example/api/v1/accounts/1/conversations', true],
  ['https://desk.example/api/v1/accounts/1/conversations/8/toggle_typing_status', false],
  ['https://desk.example/api/v1/accounts/1/conversations/8/update_last_seen', false],
])('%s sends: %s', (address, sends) => {
  expect(chatwoot.endpoints.send.some((pattern) => wildcard(pattern).test(address))).toBe(sends);
});
