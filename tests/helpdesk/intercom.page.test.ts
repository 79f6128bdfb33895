import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import intercom from '#lib/helpdesk/adapters/intercom.ts';
import { textOf } from '#lib/helpdesk/text-of.ts';

const html = (name: string): string => readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');
const PAGES = { light: html('intercom-light.html'), shadow: html('intercom-shadow.html') };

// jsdom lays nothing out: `data-box` says where an element would stand, as "left width".
const boxOf = (element: Element): [number, number] => {
  const [left = 0, width = 0] = (element.getAttribute('data-box') ?? '').split(' ').map(Number);
  return [left, width];
};
vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
  const [left, width] = boxOf(this);
  return new DOMRect(left, 0, width, width ? 20 : 0);
});
vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function width(this: Element) {
  return boxOf(this)[1];
});

let root: ParentNode;
const put = (generation: keyof typeof PAGES): void => {
  history.replaceState(null, '', '/a/inbox/nw8/inbox/shared/all/conversation/4711');
  document.body.innerHTML = generation === 'light' ? PAGES.light : '<div id="teammate-app-react"></div>';
  root = document;
  if (generation === 'light') return;
  const shadow = document.getElementById('teammate-app-react')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('no host');
  shadow.innerHTML = PAGES.shadow;
  root = shadow;
};
const $ = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const front = (): NonNullable<ReturnType<typeof intercom.read>> => {
  const reading = intercom.read(document);
  if (!reading) throw new Error('no conversation is open');
  return reading;
};
const toNote = (): void => {
  if (root.querySelector('#mode')) $('#mode').textContent = 'Note';
  else for (const id of ['reply', 'note']) $(`#${id}`).setAttribute('aria-selected', String(id === 'note'));
};

describe.each(['light', 'shadow'] as const)('%s', (generation) => {
  beforeEach(() => put(generation));

  test('everything is found', () => {
    const reading = front();
    expect(reading).toMatchObject({ conversation: '4711', missing: [] });
    expect(textOf(reading.composer as HTMLElement).text).toBe('Dear Sam,');
    expect(reading.suggestions?.map(({ text }) => text && textOf(text).text)).toEqual([
      'Hi Sam,\nIt comes tomorrow.',
    ]);
  });

  test('the conversation; an entry without words is none', () => {
    const { subject, messages } = intercom.readConversation(front(), document);
    expect(subject).toBe('Where is my parcel?');
    const customer = ['customer', 'Where is it?\nIt was due on Monday.'];
    expect(messages.map(({ author, text }) => [author, text])).toEqual(
      generation === 'light'
        ? [
            customer,
            ['bot', 'I pass you on.'],
            ['system', 'Assigned to Priya'],
            ['note', 'Carrier says lost.'],
            ['agent', 'I will look.'],
          ]
        : [
            customer,
            ['bot', 'Assigned to Priya'],
            ['note', 'Carrier says lost.'],
            ['agent', 'I will look.'],
            ['agent', 'And once more.'],
          ],
    );
  });

  test('where a reply goes', () => {
    const visibility = (): string => intercom.readAddress(front()).visibility;
    expect(visibility()).toBe('public');
    toNote();
    expect(visibility()).toBe('internal');
    $('#send').textContent = 'Add note';
    expect(front().missing, 'the button of a note says something else').toEqual([]);
    $('.mode').insertAdjacentHTML('afterend', '<button aria-pressed="true">Reply</button>');
    expect(visibility(), 'a switch that says both counts as a reply').toBe('public');
    $('.mode').remove();
    expect(visibility(), 'as does none').toBe('public');
    const [suggestion] = front().suggestions ?? [];
    toNoteIfThere();
    expect(intercom.readAddress({ ...front(), composer: suggestion?.text ?? null }).visibility).toBe(
      'public',
    );
  });

  test.each([
    ['.ProseMirror', ['composer']],
    ['.inbox2__conversation-stream, [data-testid="conversation-stream-scroll-container"]', []],
    ['#send', ['send']],
    ['.offer', ['suggested replies']],
    ['.mode', []],
    ['[data-part-id], [data-part-group-id]', []],
    ['[data-inbox-conversation-header-title]', []],
  ])('without %s: %j', (selector, expected) => {
    for (const node of root.querySelectorAll(selector)) node.remove();
    const reading = front();
    const log = selector.includes('stream') && generation === 'shadow' ? ['log'] : [];
    expect(reading.missing).toEqual([...expected, ...log]);
    expect(() => intercom.readConversation(reading, document)).not.toThrow();
    expect(() => intercom.readAddress(reading)).not.toThrow();
  });

  test('an open conversation on an empty page says what is missing', () => {
    document.body.innerHTML = '';
    expect(front().missing).toEqual(['composer', 'log']);
    history.replaceState(null, '', '/a/inbox/nw8/inbox/shared/all');
    expect(intercom.read(document)).toBeNull();
  });

  describe('what starts a send', () => {
    const seen = (target: Element, event: Event): SendIntent | null => {
      let intent: SendIntent | null = null;
      const listener = (one: Event): void => {
        intent = intercom.sendIntent(one, document);
      };
      addEventListener(event.type, listener, { capture: true, once: true });
      target.dispatchEvent(event);
      return intent;
    };
    const mouse =
      (type: string, init: MouseEventInit = {}) =>
      (selector: string) =>
        seen($(selector), new MouseEvent(type, { bubbles: true, composed: true, ...init }));
    const click = mouse('click');
    const key = (init: KeyboardEventInit & { keyCode?: number }) => (selector: string) =>
      seen($(selector), new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
    const enter = (init: KeyboardEventInit = {}) => key({ key: 'Enter', code: 'Enter', ...init });

    test.each([
      ['the button', '#send', click, { by: 'button', control: 'send', completes: true }],
      ['pressing it', '#send', mouse('pointerdown'), { by: 'button', completes: false }],
      ['letting go of it', '#send', mouse('pointerup'), { by: 'button', completes: false }],
      ['Enter on it', '#send', enter(), { by: 'button', control: 'send' }],
      ['Space on it', '#send', key({ key: ' ', code: 'Space' }), { by: 'button' }],
      ['"Send and close"', '#send-close', click, { by: 'menu', control: 'send-close' }],
      ['"Send and snooze"', '#send-snooze', click, { by: 'menu', control: 'send-other' }],
      ['Ctrl+Enter', '.ProseMirror', enter({ ctrlKey: true }), { by: 'shortcut', control: 'send' }],
      ['Ctrl+Enter elsewhere', 'h2', enter({ ctrlKey: true }), { by: 'shortcut', control: 'send' }],
      [
        'Ctrl+Shift+Enter',
        '.ProseMirror',
        enter({ ctrlKey: true, shiftKey: true }),
        { by: 'shortcut', control: 'send-close' },
      ],
      ['the action menu by key', '#query', enter(), { by: 'menu', control: 'send' }],
      ['the action menu by click', '#action-0', click, { by: 'menu', control: 'send' }],
      ['the suggestion', '#suggestion-send', click, { by: 'suggestion', completes: true }],
    ])('%s', (_, selector, act, expected) => {
      expect(act(selector)).toMatchObject({ conversation: '4711', ...expected });
    });

    test('the suggestion comes with its words', () => {
      const { text } = click('#suggestion-send') ?? {};
      expect(text && textOf(text).text).toBe('Hi Sam,\nIt comes tomorrow.');
    });

    test.each([
      ['opening the menu', '#more', click],
      ['the right button of the mouse', '#send', mouse('click', { button: 2 })],
      ['Enter in the composer', '.ProseMirror', enter()],
      ['Shift+Enter', '.ProseMirror', enter({ shiftKey: true })],
      ['Enter that ends a composition', '.ProseMirror', enter({ isComposing: true, ctrlKey: true })],
      ['typing', '.ProseMirror', key({ key: 's', code: 'KeyS' })],
      ['a macro', '#macro', click],
      ['another action', '#action-1', click],
      ['taking a suggestion into the composer', '#suggestion-add', click],
      ['another conversation', 'a[href]', mouse('mousedown')],
      ['a word that only ends alike', '#resend', click],
      ['the switch to a note', '.mode', click],
    ])('%s starts none', (_, selector, act) => {
      expect(act(selector)).toBeNull();
    });

    test.each([
      ['the send button', () => $('#send').setAttribute('aria-keyshortcuts', 'Meta+Enter Enter')],
      ['the composer', () => $('.ProseMirror').setAttribute('enterkeyhint', 'send')],
    ])('Enter sends where %s says so', (_, say) => {
      say();
      expect(enter()('.ProseMirror')).toMatchObject({ by: 'enter', control: 'send' });
      const typed = { inputType: 'insertParagraph', bubbles: true, composed: true };
      expect(seen($('.ProseMirror'), new InputEvent('beforeinput', typed))).toMatchObject({ by: 'enter' });
    });

    test('an action without a named one is known by what is searched for', () => {
      $('#query').removeAttribute('aria-activedescendant');
      for (const option of root.querySelectorAll('[role="option"]')) option.remove();
      expect(enter()('#query')).toBeNull();
      ($('#query') as HTMLInputElement).value = 'send and';
      expect(enter()('#query')).toMatchObject({ by: 'menu' });
    });
  });
});

function toNoteIfThere(): void {
  for (const button of root.querySelectorAll('[aria-pressed]')) button.textContent = 'Note';
}

test.each([
  ['/a/inbox/nw8/inbox/conversation/12', '12'],
  ['/a/inbox/nw8/inbox/admin/7001/conversation/12?view=List', '12'],
  ['/a/apps/nw8/inbox/inbox/all/conversations/12', '12'],
  ['/a/inbox/nw8/inbox/shared/all?next=/conversation/12', undefined],
  ['/a/apps/nw8/reports', undefined],
])('%s: conversation %s', (path, id) => {
  history.replaceState(null, '', path);
  expect(intercom.read(document)?.conversation).toBe(id);
});
