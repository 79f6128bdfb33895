import { beforeEach, describe, expect, test } from 'vitest';
import { composerText } from '#lib/helpdesk/composer.ts';
import { adapterFrom } from '#lib/helpdesk/table/adapter.ts';
import { composer, desk, front, HTML, one, openDesk, role, TABLE } from '#tests/helpers/desk-table.ts';
import { intentOn, pointOn, pressOn } from '#tests/helpers/intent.ts';

beforeEach(openDesk);

describe('reading', () => {
  test('the ticket that is shown', () => {
    const reading = front();
    expect(reading).toMatchObject({ conversation: '8', missing: [] });
    expect(composerText(reading.composer as HTMLElement).text).toBe('Dear Sam,');
  });

  test('the conversation', () => {
    expect(desk.readConversation(front(), document)).toMatchObject({
      helpdesk: 'desk',
      id: '8',
      subject: 'Late parcel',
      customer: { name: 'Sam Reed' },
      messages: [
        { author: 'customer', name: 'Sam', text: 'Where?', at: '2026-11-19T10:00:00Z' },
        { author: 'agent', name: 'Priya', text: 'Soon.' },
        { author: 'bot', text: 'Hello, I am a robot.' },
        { author: 'note', text: 'Carrier says lost.' },
        { author: 'system', text: 'Assigned' },
      ],
    });
  });

  test('who is no customer is an agent, where the table knows customers', () => {
    const { fromAgent, ...roles } = TABLE.roles;
    const known = adapterFrom({ ...TABLE, roles: { ...roles, fromCustomer: role('time') } });
    const authors = known.readConversation(front(known), document).messages.map(({ author }) => author);
    expect(authors).toEqual(['customer', 'agent', 'bot', 'note', 'system']);
  });

  test('where a reply goes; an unknown channel is public', () => {
    const to = ['sam@example.com', 'lee@example.com'];
    expect(desk.readAddress(front())).toEqual({ visibility: 'public', to });
    one('.pane:not([hidden]) form').className = 'as-note';
    expect(desk.readAddress(front())).toEqual({ visibility: 'internal', to });
  });

  test('a value may stand in an attribute', () => {
    const chips = adapterFrom({
      ...TABLE,
      roles: { ...TABLE.roles, recipients: { ...role('.to'), attribute: 'data-mail' } },
    });
    one('.to').dataset.mail = 'chip@example.com';
    expect(chips.readAddress(front(chips)).to).toEqual(['chip@example.com']);
  });

  test.each([
    ['/case/9?x=1', '9'],
    ['/thread/cnv_a1', 'cnv_a1'],
    ['/list', undefined],
  ])('the address %s is conversation %s', (path, id) => {
    history.replaceState(null, '', path);
    expect(desk.read(document)?.conversation).toBe(id);
  });
});

describe('drift: what is gone is said, and nothing throws', () => {
  test.each(['composer', 'log', 'send'] as const)('%s', (name) => {
    for (const node of document.querySelectorAll(TABLE.roles[name]?.candidates.join(',') ?? ''))
      node.remove();
    const reading = front();
    expect(reading.missing).toEqual([name]);
    expect(desk.readConversation(reading, document).id).toBe('8');
    expect(desk.readAddress(reading).visibility).toBe('public');
  });

  test('an empty page', () => {
    document.body.innerHTML = '';
    expect(front()).toMatchObject({ composer: null, log: null, missing: ['composer', 'log', 'send'] });
  });

  test('the second candidate is taken when the first matches nothing', () => {
    composer().className = '';
    expect(front().composer?.textContent).toBe('Dear Sam,');
  });

  test('a composer that is opened on demand is not missed while it is closed', () => {
    const onDemand = adapterFrom({ ...TABLE, onDemand: true });
    expect(onDemand.read(document)?.missing).toEqual([]);
    for (const node of document.querySelectorAll('.composer')) node.remove();
    expect(onDemand.read(document)).toBeNull();
  });
});

describe('shadow roots and frames', () => {
  test('roles are found in an open shadow root, and events come out of it', () => {
    document.body.innerHTML = '<main id="app"></main>';
    const root = one('#app').attachShadow({ mode: 'open' });
    root.innerHTML = HTML;
    expect(front().missing).toEqual([]);
    expect(desk.readConversation(front(), document).messages).toHaveLength(5);
    expect(pointOn(desk, one('.send', root))?.conversation).toBe('8');
    const inside = one('.pane:not([hidden]) .composer', root);
    expect(pressOn(desk, inside, { key: 'Enter', ctrlKey: true })?.control).toBe('mod+enter');
    expect(desk.scopes(document)).toEqual([document, root]);
  });

  test('a composer in a frame of the same origin', () => {
    composer().outerHTML = '<iframe class="editor"></iframe>';
    one('.pane[hidden]').remove();
    const inner = (one('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.innerHTML = '<div class="composer" contenteditable="true">In a frame</div>';
    expect(front().composer?.textContent).toBe('In a frame');
    expect(pressOn(desk, one('.composer', inner), { key: 'Enter', ctrlKey: true })?.by).toBe('shortcut');
    const submit = new SubmitEvent('submit', { submitter: null, bubbles: true, cancelable: true });
    expect(intentOn(desk, one('.pane form'), submit)?.by).toBe('form');
  });
});
