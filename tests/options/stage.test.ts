import './fake-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { POLICY_CHANGED } from '#lib/messaging/protocol.ts';
import { answer } from '#lib/messaging/serve.ts';
import { followStages, setStageAlarm } from '../../entrypoints/background/stage-alarm.ts';
import { drafted, PAGE, SELF, served } from './served.ts';

const TOMORROW = '2026-11-27T00:00:00.000Z';
const LATER = '2026-12-24T00:00:00.000Z';
const STAGED = {
  schema: 1,
  rules: {
    'legal/term': {
      severity: 'observe',
      rollout: [
        { from: '2026-11-27', severity: 'warn' },
        { from: '2026-12-24', severity: 'block' },
      ],
    },
  },
} as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date('2026-11-26T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const alarmAt = async (): Promise<string | undefined> => {
  const [alarm] = await fakeBrowser.alarms.getAll();
  return alarm && new Date(alarm.scheduledTime).toISOString();
};

test('on the day of a stage open pages are told to ask, and get the new weight under a new version', async () => {
  const { ask, policy, table } = served();
  const current = async () => {
    const reply = await answer(table, { kind: 'policy.current', input: null }, PAGE, SELF);
    return reply.ok ? (reply.value as { version: string; severities: object }) : undefined;
  };
  const told: unknown[] = [];
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: async (id: number, message: unknown) => void told.push([id, message]),
  });
  followStages(policy);
  const { revision } = await drafted(ask, STAGED);
  await ask('policy.enforce', { revision });
  await setStageAlarm(policy);
  const before = await current();
  expect(before?.severities).toEqual({ 'legal/term': 'observe' });
  expect(await alarmAt()).toBe(TOMORROW);

  vi.setSystemTime(new Date(TOMORROW));
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'policy-stage',
    scheduledTime: Date.parse(TOMORROW),
    persistAcrossSessions: true,
  });
  await vi.waitFor(async () => expect(await alarmAt()).toBe(LATER));
  expect(told).toEqual([[7, POLICY_CHANGED]]);
  const after = await current();
  expect(after?.severities).toEqual({ 'legal/term': 'warn' });
  expect(after?.version).not.toBe(before?.version);
  expect((await ask('policy.get', null)).since).toBe(TOMORROW);
});

test('where no stage comes there is no alarm', async () => {
  const { ask, policy } = served();
  const { revision } = await drafted(ask, STAGED);
  await ask('policy.enforce', { revision });
  await setStageAlarm(policy);
  vi.setSystemTime(new Date('2027-01-01T00:00:00Z'));
  await setStageAlarm(policy);
  expect(await alarmAt()).toBeUndefined();
});
