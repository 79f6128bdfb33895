import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '#lib/helpdesk/adapter.ts';
import { adapterFrom } from '#lib/helpdesk/table/adapter.ts';
import { front, one, openDesk, required, role, TABLE } from '#tests/helpers/desk-table.ts';
import { pointOn, pressOn } from '#tests/helpers/intent.ts';

beforeEach(openDesk);

describe('several composers at once', () => {
  const windowOf = (id: string): string =>
    `<div class="win" data-id="${id}"><input class="to" value="${id}@example.com">
      <div class="composer" contenteditable="true" tabindex="0">${id}</div><button class="send">Send</button></div>`;
  const { log, ...roles } = TABLE.roles;
  const several = adapterFrom({
    ...TABLE,
    conversation: '',
    several: { id: { selector: '.win', attribute: 'data-id' } },
    onDemand: true,
    roles: { ...roles, pane: required('.win'), log: role('.log') },
  });
  const win = (id: string): HTMLElement => one(`.win[data-id="${id}"]`);
  beforeEach(() => {
    document.body.innerHTML = `<div class="log"><div class="message">Where?</div>${windowOf('a')}</div>${windowOf('b')}`;
  });

  test('in front is the one with the focus, also while the focus is elsewhere for a moment', () => {
    expect(front(several).conversation).toBe('b');
    one('.composer', win('a')).focus();
    expect(front(several).conversation).toBe('a');
    one('.composer', win('a')).blur();
    expect(front(several).conversation).toBe('a');
    win('a').remove();
    expect(front(several).conversation).toBe('b');
  });

  test('an event belongs to the one it happened in', () => {
    one('.composer', win('a')).focus();
    expect(pointOn(several, one('.send', win('b')))?.conversation).toBe('b');
    expect(pressOn(several, one('.composer', win('b')), { key: 'Enter', ctrlKey: true })?.conversation).toBe(
      'b',
    );
    expect(several.readingOf('b', document)?.composer?.textContent).toBe('b');
    expect(several.readAddress(several.readingOf('b', document) as Reading).to).toEqual(['b@example.com']);
    expect(several.readingOf('c', document)).toBeNull();
  });

  test('it is sent from the one it was held in', () => {
    const sent: string[] = [];
    for (const id of ['a', 'b']) one('.send', win(id)).addEventListener('click', () => sent.push(id));
    const intent = { by: 'shortcut', control: 'shift+enter', conversation: 'a', completes: true } as const;
    expect(several.send(intent, document)).toBe(true);
    expect(sent).toEqual(['a']);
  });

  test('only the one in a log has its messages', () => {
    const messages = (id: string) =>
      several.readConversation(several.readingOf(id, document) as Reading, document).messages.length;
    expect([messages('a'), messages('b')]).toEqual([1, 0]);
  });

  test('without an id they are told apart all the same', () => {
    for (const node of document.querySelectorAll('.win')) node.removeAttribute('data-id');
    const [a, b] = [...document.querySelectorAll('.send')].map(
      (send) => pointOn(several, send)?.conversation,
    );
    expect(a).toMatch(/^pane-\d+$/);
    expect(b).toMatch(/^pane-\d+$/);
    expect(a).not.toBe(b);
  });

  test('no window is no conversation; a composer outside any is said', () => {
    for (const node of document.querySelectorAll('.win')) node.className = '';
    expect(front(several).missing).toEqual(['pane']);
    document.body.innerHTML = '';
    expect(several.read(document)).toBeNull();
  });
});
