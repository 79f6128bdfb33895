import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { indexedDbAudit } from '#lib/audit/store.ts';
import type { Conversation, Evidence } from '#lib/core/types.ts';
import { browserStore } from '#lib/knowledge/store.ts';
import { testConnection } from '#lib/llm/openai-compatible.ts';
import { serve } from '#lib/messaging/serve.ts';
import { RE2 } from '#lib/patterns/re2.ts';
import { indexedDbHistory } from '#lib/policy/history.ts';
import { rearmTabs } from './arm-tabs.ts';
import { cachedKnowledge } from './cached-knowledge.ts';
import { serveDrafts } from './draft-stream.ts';
import { drafterOf } from './drafter.ts';
import { createHandlers, parseConversation } from './handlers.ts';
import { followPermissions, registerHosts } from './hosts.ts';
import { relevantTo } from './knowledge-handlers.ts';
import { forgetLocks } from './locks.ts';
import { managedSettings } from './managed-settings.ts';
import { permitted } from './permitted.ts';
import { policyInForce } from './policy-in-force.ts';
import { policyVersions } from './policy-versions.ts';
import { remotePolicy } from './remote-policy.ts';
import { browserSettings } from './settings.ts';
import { followStages, setStageAlarm } from './stage-alarm.ts';
import { tellPages } from './tell-pages.ts';
import { openOnClick } from './toolbar.ts';
import { closeStorageToPages } from './trusted-storage.ts';
import { followed, keepUp } from './upkeep.ts';

export default defineBackground(start);

function start(): void {
  void closeStorageToPages();
  // The extension's own rules forbid generated code; zod would otherwise try.
  z.config({ jitless: true });
  const settings = browserSettings();
  const managed = managedSettings(settings.managedGood, RE2);
  const policy = policyInForce(settings, managed);
  const versions = policyVersions(settings, policy, indexedDbHistory(), async () => {
    await Promise.all([tellPages(), setStageAlarm(policy)]);
  });
  const remote = remotePolicy(settings, policy, permitted, RE2);
  const follow = followed(policy, versions);
  const audit = indexedDbAudit();
  const knowledge = cachedKnowledge(browserStore());
  const articles = async ({ subject = '', messages }: Conversation): Promise<readonly Evidence[]> =>
    relevantTo(await knowledge.list(), [subject, ...messages.map(({ text }) => text)].join('\n'));
  serve(
    createHandlers({
      audit,
      knowledge,
      settings,
      policy,
      versions,
      patterns: RE2,
      remote,
      follow,
      testConnection: (chosen, key, signal) => testConnection(chosen, key, signal, { permitted }),
    }),
  );
  // After an update of the extension the browser may have forgotten them.
  const hosts = async () => (await settings.hosts.read()).value;
  browser.runtime.onInstalled.addListener(() => {
    void hosts().then(async (switchedOn) => {
      await registerHosts(switchedOn);
      await rearmTabs(switchedOn);
    });
  });
  browser.runtime.onStartup.addListener(() => void hosts().then(rearmTabs));
  openOnClick();
  forgetLocks();
  followPermissions(hosts);
  serveDrafts({ parse: parseConversation, provider: drafterOf(settings, policy), articles });
  keepUp(policy, managed, remote, audit, follow);
  followStages(policy);
}
