import { browser } from 'wxt/browser';
import type { AuditStore } from '#lib/audit/store.ts';
import type { ManagedSettings } from './managed-settings.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { PolicyVersions } from './policy-versions.ts';
import type { RemotePolicy } from './remote-policy.ts';
import { setStageAlarm } from './stage-alarm.ts';
import { tellPages } from './tell-pages.ts';

const REFRESH = 'policy-refresh';
const RETENTION = 'audit-retention';
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

/** Deletes the decisions that the policy in force keeps no longer. Answers how many. */
export async function deleteOld(audit: AuditStore, policy: PolicyInForce, now: number): Promise<number> {
  const days = (await policy.read()).file.audit?.keepDays;
  return days === undefined ? 0 : audit.deleteBefore(new Date(now - days * DAY_MS).toISOString());
}

/** Carries out something by which another policy may come into force without `enforce`, and then what follows from it. */
export type Followed = (change: () => Promise<void>) => Promise<void>;

/** Afterwards open pages are told, what is in force is kept in the history, and the alarms fit the policy and its address. */
export function followed(policy: PolicyInForce, versions: PolicyVersions): Followed {
  async function setRefresh(): Promise<void> {
    const { source } = await policy.read();
    const set = await browser.alarms.get(REFRESH);
    if (!source) await browser.alarms.clear(REFRESH);
    else if (set?.periodInMinutes !== source.refreshMinutes)
      await browser.alarms.create(REFRESH, { periodInMinutes: source.refreshMinutes });
  }
  return async (change) => {
    const { version } = await policy.current();
    await change();
    const isOther = (await policy.current()).version !== version;
    if (isOther) await tellPages();
    // Only where something may have changed without `enforce`: the history is not opened at every start. Where it cannot be
    // written, what is in force is in force all the same.
    const isLaidOver = (await policy.read()).layers.length > 0;
    if (isOther || isLaidOver) await versions.found().catch(() => undefined);
    await setStageAlarm(policy);
    await setRefresh();
  };
}

/**
 * Keeps the policy in force and the record up to date: the address is asked at the start, when it is due and when managed
 * settings change; old decisions go at the start and once a day. Call it at the top of the background.
 */
export function keepUp(
  policy: PolicyInForce,
  managed: ManagedSettings,
  remote: RemotePolicy,
  audit: AuditStore,
  follow: Followed,
): void {
  const retain = async (): Promise<void> => {
    // Where the record cannot be opened, the next day is another chance.
    await deleteOld(audit, policy, Date.now()).catch(() => undefined);
  };
  const atStart = async (): Promise<void> => {
    await Promise.all([follow(remote.refresh), retain()]);
  };
  browser.runtime.onStartup.addListener(() => void atStart());
  browser.runtime.onInstalled.addListener(() => void atStart());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REFRESH) void follow(remote.refresh);
    if (name === RETENTION) void retain();
  });
  managed.onChange(() => {
    void follow(remote.refreshIfDue).then(tellPages);
  });
  // The background also starts anew in the middle of the day.
  void follow(remote.refreshIfDue);
  void browser.alarms.get(RETENTION).then(async (set) => {
    if (!set) await browser.alarms.create(RETENTION, { periodInMinutes: DAY_MINUTES });
  });
}
