import { browser } from 'wxt/browser';
import { nextStage } from '#lib/policy/in-force.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { tellPages } from './tell-pages.ts';

const STAGE = 'policy-stage';

/** Sets the alarm for the next dated stage of the policy in force, or takes it away where none comes. */
export async function setStageAlarm(policy: PolicyInForce): Promise<void> {
  const next = nextStage((await policy.read()).file, new Date().toISOString());
  if (next === null) await browser.alarms.clear(STAGE);
  else await browser.alarms.create(STAGE, { when: Date.parse(next) });
}

/**
 * Has open helpdesk pages ask for the policy when a dated stage comes: nobody may focus them on that morning. Call it at the
 * top of the background.
 */
export function followStages(policy: PolicyInForce): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === STAGE) void tellPages().then(() => setStageAlarm(policy));
  });
}
