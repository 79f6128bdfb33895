import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { indexedDbAudit } from '#lib/audit/store.ts';
import type { AuditEvent } from '#lib/core/audit.ts';

const event = (conversation: string): AuditEvent => ({
  at: '2026-11-23T08:00:00.000Z',
  helpdesk: 'zendesk',
  conversation,
  outcome: 'held',
  findings: [{ code: 'legal/liability', severity: 'block' }],
  policy: 'test',
});

test('events come back in the order they were appended', async () => {
  const audit = indexedDbAudit('order');
  for (const id of ['1', '2', '3']) await audit.append(event(id));
  expect((await audit.list(10)).map(({ conversation }) => conversation)).toEqual(['1', '2', '3']);
});

test('a limit gives the newest, oldest first', async () => {
  const audit = indexedDbAudit('limit');
  for (const id of ['1', '2', '3']) await audit.append(event(id));
  expect((await audit.list(2)).map(({ conversation }) => conversation)).toEqual(['2', '3']);
});

test('what was appended is there for the next one that opens it', async () => {
  await indexedDbAudit('again').append(event('1'));
  expect(await indexedDbAudit('again').list(10)).toEqual([event('1')]);
});

test('an empty audit lists nothing', async () => {
  expect(await indexedDbAudit('empty').list(10)).toEqual([]);
});
