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

test('what is older than a moment is deleted, in whatever order it came', async () => {
  const audit = indexedDbAudit('retention');
  const days = ['2026-11-20', '2026-11-23', '2026-10-01', '2026-11-22'];
  for (const day of days) await audit.append({ ...event(day), at: `${day}T08:00:00.000Z` });
  expect(await audit.deleteBefore('2026-11-22T08:00:00.000Z')).toBe(2);
  expect((await audit.list(10)).map(({ conversation }) => conversation)).toEqual([
    '2026-11-23',
    '2026-11-22',
  ]);
  expect(await audit.deleteBefore('2026-11-22T08:00:00.000Z')).toBe(0);
});
