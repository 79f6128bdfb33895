import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '#lib/core/audit.ts';
import { memoryStore } from '#lib/knowledge/store.ts';
import { answer, type Handlers, type Sender } from '#lib/messaging/serve.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';

const SELF = { id: 'us', origin: 'chrome-extension://us' };
const PAGE: Sender = { id: 'us', origin: 'https://acme.zendesk.com', tab: { id: 1 } };
const OPTIONS: Sender = { id: 'us', origin: SELF.origin };

function handlers(): { table: Handlers; events: AuditEvent[] } {
  const events: AuditEvent[] = [];
  const table = createHandlers({
    audit: {
      append: async (event) => {
        events.push(event);
      },
      list: async () => events,
    },
    knowledge: memoryStore(),
    compose: async ({ messages }) => ({ ok: true, text: `${messages.length}`, source: 'test', blanks: [] }),
  });
  return { table, events };
}
const ask = (kind: string, input: unknown, sender: Sender, table = handlers().table) =>
  answer(table, { kind, input }, sender, SELF);

describe('who may ask for what', () => {
  test.each([
    ['knowledge.list', null],
    ['knowledge.replace', { json: '[]' }],
    ['audit.list', null],
  ])('%s is for pages of the extension only', async (kind, input) => {
    expect(await ask(kind, input, PAGE)).toMatchObject({ ok: false });
    expect(await ask(kind, input, OPTIONS)).toMatchObject({ ok: true });
  });

  test('another extension gets nothing', async () => {
    expect(await ask('knowledge.list', null, { ...OPTIONS, id: 'them' })).toMatchObject({ ok: false });
  });

  test.each(['toString', '__proto__', 'constructor', 'nothing'])('%s is no message', async (kind) => {
    expect(await ask(kind, null, OPTIONS)).toEqual({ ok: false, error: 'Unknown message.' });
  });
});

describe('inputs are checked, and errors do not quote them', () => {
  const conversation = {
    helpdesk: 'zendesk',
    id: '1',
    customer: {},
    messages: [{ author: 'customer', text: 'Hi' }],
  };
  const event = {
    at: '2026-11-23T08:00:00.000Z',
    helpdesk: 'z',
    conversation: '1',
    outcome: 'held',
    findings: [],
    policy: 'p',
  };
  test.each([
    ['draft.compose', conversation, true],
    ['draft.compose', { ...conversation, messages: [{ author: 'nobody', text: 'Secretword' }] }, false],
    ['draft.compose', { ...conversation, messages: 'Secretword' }, false],
    ['draft.compose', null, false],
    ['audit.append', event, true],
    ['audit.append', { ...event, text: 'Secretword' }, false],
    ['audit.append', { ...event, at: 'Secretword' }, false],
    ['knowledge.relevant', { query: 'parcel' }, true],
    ['knowledge.relevant', { query: 7 }, false],
  ])('%s %j → %s', async (kind, input, ok) => {
    const reply = await ask(kind, input, PAGE);
    expect(reply.ok).toBe(ok);
    expect(JSON.stringify(reply)).not.toContain('Secretword');
  });

  test('a bad row in an import stores nothing and says where it is', async () => {
    const { table } = handlers();
    await ask('knowledge.replace', { json: '[{"id":"1","title":"A","text":"B"}]' }, OPTIONS, table);
    const bad = await ask('knowledge.replace', { json: '[{"id":"2","title":"C"}]' }, OPTIONS, table);
    expect(bad).toMatchObject({ ok: false, error: expect.stringContaining('Row 1') });
    expect(await ask('knowledge.list', null, OPTIONS, table)).toMatchObject({
      ok: true,
      value: [{ id: '1' }],
    });
  });
});
