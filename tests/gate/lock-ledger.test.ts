import { describe, expect, test } from 'vitest';
import { classOf, fits } from '#lib/gate/lock/endpoints.ts';
import { Ledger, MOST_READ, PASS_MS, RETRY_MS, STANDING } from '#lib/gate/lock/ledger.ts';
import { shinglesOf } from '#lib/gate/lock/shingles.ts';

const DRAFT = `Hello Daniel,
I am sorry that the jacket came in the wrong size. You can send it back within 30 days, free of charge.
We will refund 49.90 EUR to your card as soon as it is here.
Kind regards,
Priya`;
const html = (text: string): string =>
  JSON.stringify({
    ticket: {
      comment: {
        html_body: text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join(''),
      },
    },
  });
const pass = (text: string, loose = false) => ({ shingles: shinglesOf(text), loose });

function ledgerWith(...texts: string[]): Ledger {
  const ledger = new Ledger();
  texts.forEach((text, index) => {
    ledger.set(`t${index}`, shinglesOf(text));
  });
  return ledger;
}

describe('an unapproved draft is found', () => {
  const lines = DRAFT.split('\n');
  test.each([
    ['as JSON with HTML', html(DRAFT)],
    ['as plain text', DRAFT],
    ['as a form', new URLSearchParams({ body: DRAFT }).toString()],
    ['as blocks', JSON.stringify(lines.map((text) => ({ type: 'paragraph', text })))],
    ['with a quarter left out', html(DRAFT.replace('We will refund 49.90 EUR to your card as', ''))],
    ['in capitals', html(DRAFT.toUpperCase())],
    ['in a long thread', `${'word '.repeat(20_000)}${DRAFT}${' more'.repeat(20_000)}`],
    ['at the end of more than is read', `${'x'.repeat(MOST_READ * 2)} ${DRAFT}`],
  ])('%s', (_, body) => {
    expect(ledgerWith(DRAFT).judge(body, 0).held).toBe('t0');
  });

  test.each([
    ['nothing', ''],
    ['another reply', html('Hello Daniel,\nwhich size would you like instead?\nKind regards,\nPriya')],
    ['a third of it', html(`${lines[1]}`.slice(0, 50))],
    ['its words in another order', DRAFT.split(/\s+/).sort().join(' ')],
  ])('%s is not it', (_, body) => {
    expect(ledgerWith(DRAFT).judge(body, 0).held).toBe('');
  });

  test('nothing is held without a draft', () => {
    expect(new Ledger().judge(DRAFT, 0).held).toBe('');
    const ledger = ledgerWith(DRAFT);
    ledger.drop('t0');
    expect(ledger.armed).toBe(false);
    expect(ledger.judge(DRAFT, 0).held).toBe('');
  });

  test.each([
    ['two words', 'Thank you', '{"text":"Thank you"}', true],
    ['one word', 'Okay!', '{"text":"okay"}', true],
    ['three words', 'Yes we can', '{"text":"yes, we can"}', false],
    [
      'short lines',
      'Hi Dan\nAll done\nThanks again\nAnn',
      '["Hi Dan","x","All done","x","Thanks again","x","Ann"]',
      false,
    ],
  ])('%s', (_, draft, body, weak) => {
    expect(ledgerWith(draft).judge(body, 0)).toMatchObject({ held: 't0', weak });
    expect(ledgerWith(draft).judge('{"text":"something else altogether"}', 0).held).toBe('');
  });
});

describe('a pass', () => {
  const edited = DRAFT.replace('30 days', '14 days').replace('Kind regards', 'Best wishes');

  test('lets its own text go, whatever carries it', () => {
    const ledger = ledgerWith(DRAFT, edited);
    ledger.pass('n', pass(edited), 0);
    expect(ledger.judge(html(edited), 1)).toMatchObject({ held: '', pass: 'n' });
  });

  test.each([
    ['the draft it was made from', DRAFT],
    ['one figure more', edited.replace('14 days', '140 days')],
    ['one word less', edited.replace('free of charge', 'of charge')],
    ['a short line changed', edited.replace('Priya', 'Anna')],
    ['a sentence more of the draft', DRAFT.replace('Kind regards', 'You can send it back within 14 days')],
  ])('does not let go: %s', (_, text) => {
    const ledger = ledgerWith(DRAFT, edited);
    ledger.pass('n', pass(edited), 0);
    expect(ledger.judge(html(text), 1).held).not.toBe('');
  });

  test('for half of a draft does not let the whole go', () => {
    const [, half = ''] = DRAFT.split('\n');
    const ledger = ledgerWith(DRAFT);
    ledger.pass('n', pass(half), 0);
    expect(ledger.judge(html(half), 1).held).toBe('');
    expect(ledger.judge(html(DRAFT), 1).held).toBe('t0');
  });

  test('lets a typed reply go that holds a short draft whole', () => {
    const typed = `Yes, we can do that. ${'Here is what I found out about it for you today. '.repeat(2)}`;
    const ledger = ledgerWith('Yes, we can do that.');
    expect(ledger.judge(typed, 0).held).toBe('t0');
    ledger.pass(STANDING, pass(typed), 0);
    expect(ledger.judge(typed, 0)).toMatchObject({ held: '', pass: STANDING });
  });

  test('says that the text is nearly the same; a loose one lets that go', () => {
    const ledger = ledgerWith(DRAFT);
    ledger.pass('n', pass(DRAFT), 0);
    const changed = html(DRAFT.replace('30 days', '31 days'));
    expect(ledger.judge(changed, 1)).toMatchObject({ held: 't0', differs: true });
    ledger.pass('m', pass(DRAFT, true), 1);
    expect(ledger.judge(changed, 2)).toMatchObject({ held: '', pass: 'm' });
    expect(ledger.judge('', 2).differs).toBe(false);
  });

  test('ends', () => {
    const ledger = ledgerWith(DRAFT);
    ledger.pass('n', pass(DRAFT), 0);
    expect(ledger.judge(DRAFT, PASS_MS).held).toBe('');
    expect(ledger.judge(DRAFT, PASS_MS + 1).held).toBe('t0');
  });

  test('covers the same text again for a short time and a few times', () => {
    const ledger = ledgerWith(DRAFT);
    ledger.pass('n', pass(DRAFT), 0);
    ledger.use('n', 100);
    expect(ledger.judge(DRAFT, 100 + RETRY_MS).held).toBe('');
    expect(ledger.judge(DRAFT, 101 + RETRY_MS).held).toBe('t0');
    ledger.pass('m', pass(DRAFT), 0);
    for (let i = 0; i < 5; i++) {
      expect(ledger.judge(DRAFT, 1).held).toBe('');
      ledger.use('m', 1);
    }
    expect(ledger.judge(DRAFT, 1).held).toBe('t0');
  });

  test('that was used does not cover the same words in another ticket, or once more in its own', () => {
    for (const nonce of ['n', STANDING]) {
      const ledger = ledgerWith(DRAFT);
      ledger.pass(nonce, pass(DRAFT), 0);
      ledger.use(nonce, 0);
      // While the reply is on its way it may still be changed: its retry is its own.
      ledger.set('t0', shinglesOf(`${DRAFT} P`));
      expect(ledger.judge(DRAFT, 1).held).toBe('');
      ledger.set('other', shinglesOf(DRAFT));
      expect(ledger.judge(DRAFT, 1).held).toContain('other');
    }
  });

  test('that was not used yet stays, whatever else is drafted', () => {
    const ledger = ledgerWith(DRAFT);
    ledger.pass('n', pass(DRAFT), 0);
    ledger.set('other', shinglesOf(DRAFT));
    expect(ledger.judge(DRAFT, 1)).toMatchObject({ held: '', pass: 'n' });
  });

  test('that stands is used up, revoked, and gives way to one of lock 1', () => {
    const ledger = ledgerWith(DRAFT);
    ledger.pass(STANDING, pass(DRAFT), 0);
    expect(ledger.judge(DRAFT, 1e9).pass).toBe(STANDING);
    ledger.pass('n', pass(DRAFT), 1e9);
    expect(ledger.judge(DRAFT, 1e9).pass).toBe('n');
    ledger.revoke('n');
    ledger.use(STANDING, 1e9);
    expect(ledger.judge(DRAFT, 1e9 + RETRY_MS).held).toBe('');
    expect(ledger.judge(DRAFT, 1e9 + RETRY_MS + 1).held).toBe('t0');
    ledger.pass(STANDING, pass(DRAFT), 0);
    ledger.revoke(STANDING);
    expect(ledger.judge(DRAFT, 1).held).toBe('t0');
  });
});

describe('endpoints', () => {
  test.each([
    ['https://a.example/api/*', 'https://a.example/api/tickets/1.json', true],
    ['https://*.zendesk.com/api/v2/tickets/*.json', 'https://x.zendesk.com/api/v2/tickets/12.json', true],
    ['https://*.zendesk.com/api/v2/tickets/*.json', 'https://x.zendesk.com/api/v2/tickets/12.json?x', false],
    ['*', '', true],
    ['*reply*', 'https://a.example/x/reply', true],
    ['a*b*c', 'abcbc', true],
    ['a*b*c', 'abcbd', false],
    ['a', 'ab', false],
    ['', 'a', false],
    ['a.c', 'abc', false],
  ])('%s fits %s: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  test('many stars end quickly', () => {
    expect(fits('*a'.repeat(50), 'a'.repeat(49) + 'b'.repeat(5000))).toBe(false);
  });

  test.each([
    ['https://h/reply', 'send'],
    ['https://h/drafts/1', 'autosave'],
    ['https://h/else', 'unknown'],
    ['https://h/drafts/reply', 'autosave'],
    ['https://h/reply/drafts', 'unknown'],
  ])('%s is %s', (address, expected) => {
    expect(classOf(address, { send: ['*/reply'], autosave: ['https://h/drafts/*'], byBody: [] })).toBe(
      expected,
    );
  });
});
