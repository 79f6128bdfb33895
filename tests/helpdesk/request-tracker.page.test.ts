import { beforeEach, describe, expect, test } from 'vitest';
import { messagesIn } from '#lib/helpdesk/adapters/request-tracker/history.ts';
import requestTracker from '#lib/helpdesk/adapters/request-tracker.ts';

const PAGE = `
  <script>RT.CurrentUser = {"RealName":"Priya Shah","Name":"priya","id":31};</script>
  <form id="simple-search"><input name="q"><input type="submit" value="Search"></form>
  <form name="TicketUpdate" action="Update.html" method="post">
    <input type="hidden" name="id" value="7">
    <select name="UpdateType"><option value="private">Comment</option><option value="response" selected>Reply</option></select>
    <input name="UpdateCc" value="lee@example.com"><input name="UpdateSubject" value="Parcel 88213">
    <textarea name="UpdateContent">Dear Sam</textarea>
    <input type="submit" name="AddMoreAttach" value="Add">
    <div id="SubmitTicket"><input type="submit" name="SubmitTicket" value="Update Ticket"></div>
  </form>`;
const transaction = (id: number, user: number, name: string, links: string, bodies: string): string => `
  <div class="transaction message" data-transaction-id="${id}"><div class="metadata">
    <span class="actions">${links}</span>
    <span class="description"><span class="user" data-user-id="${user}">${name}</span> - something</span></div>
    <div class="content">${bodies}</div></div>`;
const REPLY = '<a class="reply-link"></a><a class="comment-link"></a>';
const COMMENT = '<a class="comment-link"></a>';

const by = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const front = (): NonNullable<ReturnType<typeof requestTracker.read>> => {
  const reading = requestTracker.read(document);
  if (!reading) throw new Error('no ticket is open');
  return reading;
};

beforeEach(() => {
  history.replaceState(null, '', '/Ticket/Update.html?Action=Respond;id=7');
  document.body.innerHTML = PAGE;
});

test('the ticket, its composer and where the reply goes', async () => {
  const reading = front();
  expect(reading).toMatchObject({ conversation: '7', missing: [], composer: by('textarea') });
  expect(requestTracker.readAddress(reading)).toEqual({
    visibility: 'public',
    channel: 'email',
    to: ['lee@example.com'],
  });
  expect(requestTracker.readConversation(reading, document)).toMatchObject({
    id: '7',
    subject: 'Parcel 88213',
  });
  expect(await requestTracker.agentName(document)).toBe('Priya Shah');
});

test('the ticket is known by its id, so that a send is waited for', () => {
  expect(requestTracker.readingOf('7', document)?.composer).toBe(by('textarea'));
  expect(requestTracker.readingOf('8', document)).toBeNull();
});

test('a comment is internal', () => {
  (by('[name="UpdateType"]') as HTMLSelectElement).value = 'private';
  expect(requestTracker.readAddress(front()).visibility).toBe('internal');
});

test.each(['/Ticket/Display.html?id=7', '/', '/Search/Results.html'])('%s is no composer’s page', (path) => {
  history.replaceState(null, '', path);
  expect(requestTracker.read(document)).toBeNull();
});

test('after a post that was not accepted the address names no ticket, the form does', () => {
  history.replaceState(null, '', '/Ticket/Update.html');
  expect(front().conversation).toBe('7');
});

describe('drift', () => {
  test.each([
    ['composer', '[name="UpdateContent"]'],
    ['send', '[name="SubmitTicket"]'],
  ])('%s', (role, selector) => {
    by(selector).remove();
    expect(front().missing).toEqual([role]);
  });

  test('an empty page says everything that is missing', () => {
    document.body.innerHTML = '';
    expect(front()).toMatchObject({ conversation: 'new', missing: ['composer', 'send'], composer: null });
  });
});

describe('what sends', () => {
  const submit = (submitter: string | null): SubmitEvent =>
    new SubmitEvent('submit', { submitter: submitter === null ? null : by(submitter), bubbles: true });
  const intentOf = (event: Event, target: HTMLElement) => {
    let intent: ReturnType<typeof requestTracker.sendIntent> = null;
    const listener = (one: Event): void => {
      intent = requestTracker.sendIntent(one, document);
      one.preventDefault();
    };
    window.addEventListener(event.type, listener, { capture: true, once: true });
    target.dispatchEvent(event);
    return intent;
  };

  test.each([
    ['the button', new MouseEvent('click', { bubbles: true }), '[name="SubmitTicket"]', 'button'],
    [
      'Enter on the button',
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
      '[name="SubmitTicket"]',
      'button',
    ],
  ])('%s', (_, event, target, by_) => {
    expect(intentOf(event, by(target))).toMatchObject({ by: by_, conversation: '7', completes: true });
  });

  test.each([
    ['by its button', 'form[name="TicketUpdate"]', '[name="SubmitTicket"]', true],
    ['by a script, with no button', 'form[name="TicketUpdate"]', null, true],
    ['to add attachments', 'form[name="TicketUpdate"]', '[name="AddMoreAttach"]', false],
    ['of the search', '#simple-search', '#simple-search [type="submit"]', false],
  ])('a form submitted %s: %s', (_, form, submitter, sends) => {
    expect(intentOf(submit(submitter), by(form)) !== null).toBe(sends);
  });
});

test('the history: who wrote what, notes without the word for it, bodies without the empty part', () => {
  const page = new DOMParser().parseFromString(
    transaction(9, 31, 'priya (Priya Shah)', COMMENT, '<div class="messagebody">Carrier: lost.</div>') +
      transaction(
        4,
        33,
        'Sam Reed &lt;sam@example.com&gt;',
        REPLY,
        '<div class="messagebody"></div><div class="messagebody"><p>Where</p><p>is it?</p></div>',
      ) +
      transaction(6, 31, 'priya (Priya Shah)', REPLY, '<div class="messagebody">I asked.</div>') +
      '<div class="transaction other" data-transaction-id="5"><div class="messagebody">Status changed</div></div>',
    'text/html',
  );
  expect(messagesIn(page, new Set(['33']))).toEqual([
    { author: 'customer', name: 'Sam Reed', text: 'Where\nis it?' },
    { author: 'agent', name: 'Priya Shah', text: 'I asked.' },
    { author: 'note', name: 'Priya Shah', text: 'Carrier: lost.' },
  ]);
});
