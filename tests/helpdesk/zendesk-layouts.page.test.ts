import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SendIntent } from '#lib/helpdesk/adapter.ts';
import zendesk from '#lib/helpdesk/adapters/zendesk.ts';
import { textOf } from '#lib/helpdesk/text-of.ts';

const HTML = readFileSync(join(import.meta.dirname, 'pages/zendesk-email.html'), 'utf8');
const LEGACY = `<div class="ember-view workspace"><div class="comment_input is-public">
  <div class="zendesk-editor--rich-text-comment"><div contenteditable="true"><p>Old</p></div></div></div>
  <div data-side-conversations-anchor-id="3"></div>
  <div class="ticket_submit_buttons"><button>Submit</button></div></div>`;
const NEW = `<div data-test-id="ticket-new-standard-layout" data-is-active="true"><div data-test-id="omni-log"></div>
  <button data-channel="web"></button>
  <div data-test-id="standalone-rich-text-ckeditor" contenteditable="true">First</div>
  <button data-test-id="submit_button-button">Submit</button></div>`;

beforeEach(() => {
  history.replaceState(null, '', '/agent/tickets/8');
  document.body.innerHTML = HTML;
});
const pane = (id: number): HTMLElement =>
  document.querySelector(`[data-test-id="ticket-${id}-standard-layout"]`) as HTMLElement;
const front = () => {
  const reading = zendesk.read(document);
  if (!reading) throw new Error('no ticket is open');
  return {
    id: reading.conversation,
    text: reading.composer && textOf(reading.composer).text,
    missing: reading.missing,
    to: zendesk.readAddress(reading),
  };
};

describe('layouts', () => {
  test.each<[string, () => void, object]>([
    ['the standard one', () => undefined, { id: '8', text: 'Dear Sam,', missing: [] }],
    [
      'one of the account’s own',
      () => pane(8).setAttribute('data-test-id', 'ticket-8-custom-layout'),
      { id: '8', text: 'Dear Sam,', missing: [] },
    ],
    [
      'no mark of the active one: what is shown is in front',
      () => {
        for (const id of [7, 8]) pane(id).removeAttribute('data-is-active');
      },
      { id: '8', text: 'Dear Sam,', missing: [] },
    ],
    [
      'another tab is in front',
      () => {
        pane(8).hidden = true;
        pane(8).dataset.isActive = 'false';
        pane(7).hidden = false;
        pane(7).dataset.isActive = 'true';
        history.replaceState(null, '', '/agent/tickets/7');
      },
      { id: '7', text: 'Not this one', missing: [] },
    ],
    [
      'the composer is folded away but still there',
      () => {
        (pane(8).querySelector('[contenteditable]') as HTMLElement).hidden = true;
      },
      { id: '8', text: 'Dear Sam,', missing: [] },
    ],
    [
      'the old workspace, whose switch is not known: public',
      () => {
        document.body.innerHTML = LEGACY;
        document.querySelector('.comment_input')?.classList.remove('is-public');
      },
      { id: '8', text: 'Old', missing: [], to: { visibility: 'public', to: [] } },
    ],
    [
      'a new ticket',
      () => {
        history.replaceState(null, '', '/agent/tickets/new/2');
        document.body.innerHTML = NEW;
      },
      { id: 'new/2', text: 'First', missing: [], to: { visibility: 'public', channel: 'email', to: [] } },
    ],
  ])('%s', (_, arrange, expected) => {
    arrange();
    expect(front()).toMatchObject(expected);
  });

  test('a composer that is gone is normal only where a mark says that it is folded', () => {
    pane(8).querySelector('[contenteditable]')?.remove();
    expect(zendesk.read(document)).toMatchObject({ composer: null, missing: ['composer'] });
    expect(zendesk.read(document)?.folded).toBeUndefined();
    pane(8).insertAdjacentHTML('beforeend', '<button aria-label="Show composer"></button>');
    expect(zendesk.read(document)?.folded).toBe(true);
    pane(8).insertAdjacentHTML('beforeend', '<textarea>somewhere else</textarea>');
    expect(zendesk.read(document)?.folded).toBeUndefined();
  });
});

function intentOf(target: Element | null, event: Event): SendIntent | null {
  let intent: SendIntent | null = null;
  const listener = (one: Event): void => {
    intent = zendesk.sendIntent(one, document);
  };
  addEventListener(event.type, listener, { capture: true, once: true });
  target?.dispatchEvent(event);
  return intent;
}
const click = (selector: string): SendIntent | null =>
  intentOf(document.querySelector(selector), new MouseEvent('click', { bubbles: true, composed: true }));

describe('draft mode keeps what it keeps: Submit counts as a send', () => {
  test('with its button pressed', () => {
    pane(8).insertAdjacentHTML(
      'beforeend',
      '<button data-test-id="rich-text-editor-draft-mode-button" data-active="true"></button>',
    );
    expect(click('[data-is-active="true"] [data-test-id="submit_button-button"]')).toMatchObject({
      by: 'button',
    });
    expect(click('[data-test-id="rich-text-editor-draft-mode-button"]')).toBeNull();
  });
});

const SIDE = `<section data-test-id="side-conversation-pane"><div data-test-id="side-conversation-header">
  <button data-test-id="side-conversation-close">×</button></div>
  <div contenteditable="true" class="ck-editor__editable">To the carrier</div>
  <button data-test-id="side-conversation-send">Send</button></section>`;

describe('a side conversation', () => {
  beforeEach(() => {
    pane(8).insertAdjacentHTML('afterbegin', SIDE);
  });

  test('is never taken for the reply', () => {
    pane(8)
      .querySelector('[data-test-id="omnicomposer-rich-text-ckeditor"]')
      ?.removeAttribute('data-test-id');
    expect(front()).toMatchObject({ id: '8', text: 'Dear Sam,', missing: [] });
  });

  test('is in front once it sends, and is public', () => {
    expect(click('[data-test-id="side-conversation-send"]')).toMatchObject({
      by: 'button',
      control: 'side',
      conversation: '8~side',
    });
    expect(front()).toEqual({
      id: '8~side',
      text: 'To the carrier',
      missing: [],
      to: { visibility: 'public', channel: 'side conversation', to: [] },
    });
    click('[data-is-active="true"] [data-test-id="submit_button-button"]');
    expect(front().id).toBe('8');
  });

  test.each(['side-conversation-close', 'side-conversation-header'])('%s sends nothing', (testId) => {
    expect(click(`[data-test-id="${testId}"]`)).toBeNull();
  });

  test('without a button that is known is said', () => {
    document.querySelector('[data-test-id="side-conversation-send"]')?.setAttribute('data-test-id', 'x');
    expect(front().missing).toEqual(['side conversation']);
  });

  test('that is only listed is no alarm', () => {
    document.querySelector('[data-test-id="side-conversation-pane"] [contenteditable]')?.remove();
    expect(front()).toMatchObject({ text: 'Dear Sam,', missing: [] });
  });
});

describe('auto assist', () => {
  const offer = (html: string): void =>
    pane(8).insertAdjacentHTML('beforeend', `<section data-test-id="auto-assist-panel">${html}</section>`);

  test.each<[string, string, (string | null)[]]>([
    ['with a control that is known', '<p>Yes</p><button data-test-id="approve">OK</button>', ['Yes']],
    ['with a control that is not', '<p>We will call you</p><button>OK</button>', ['We will call you']],
    [
      'its own mark for the words',
      '<h4>Idea</h4><p class="zd-comment">Yes</p><button data-test-id="approve"></button>',
      ['Yes'],
    ],
    [
      'edited in its place',
      '<div contenteditable="true">Mine</div><button data-test-id="approve"></button>',
      ['Mine'],
    ],
    ['words that cannot be read', '<canvas></canvas><button data-test-id="approve"></button>', [null]],
    ['a label with a switch', '<p>Auto assist</p><button>On</button>', []],
    ['nothing to press', '<p>Thinking about an answer</p>', []],
  ])('%s', (_, html, texts) => {
    offer(html);
    const offers = zendesk.read(document)?.suggestions ?? [];
    expect(offers.map(({ text }) => text && textOf(text).text)).toEqual(texts);
    expect(front()).toMatchObject({ text: 'Dear Sam,', missing: [] });
  });

  test('in the place of the composer misses nothing', () => {
    pane(8).querySelector('[contenteditable]')?.remove();
    pane(8).querySelector('[data-channel]')?.remove();
    offer('<p>We will call you</p><button>OK</button>');
    expect(zendesk.read(document)).toMatchObject({ composer: null, missing: [] });
    expect(click('[data-test-id="auto-assist-panel"] button')).toMatchObject({
      by: 'suggestion',
      conversation: '8',
      completes: true,
    });
  });

  test.each(['edit', 'dismiss', 'reject'])('%s sends nothing', (what) => {
    offer(`<p>We will call you</p><button data-test-id="${what}-button">x</button><button>OK</button>`);
    expect(click(`[data-test-id="${what}-button"]`)).toBeNull();
  });
});
