import './fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AuditStore } from '#lib/audit/store.ts';
import { deleteOld } from '../../entrypoints/background/upkeep.ts';
import { served } from './served.ts';

beforeEach(() => fakeBrowser.reset());

test('decisions are deleted once they are older than the policy in force keeps them, and never without such a rule', async () => {
  const asked: string[] = [];
  const audit: AuditStore = {
    append: async () => undefined,
    list: async () => [],
    deleteBefore: async (at) => asked.push(at),
  };
  const now = Date.parse('2026-11-26T08:00:00Z');
  expect(await deleteOld(audit, served().policy, now)).toBe(0);
  expect(asked).toEqual([]);
  await fakeBrowser.storage.managed.set({ policy: '{"schema":1,"audit":{"keepDays":30}}' });
  await deleteOld(audit, served().policy, now);
  expect(asked).toEqual(['2026-10-27T08:00:00.000Z']);
});
