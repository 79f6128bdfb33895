import { t } from '#lib/i18n/policy.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { policy } from '../queries.ts';
import { Unreadable } from '../unreadable.tsx';
import { PolicyBar } from './policy-bar.tsx';

/** What stands above every page that changes the policy: what cannot be read, what waits, and who may change it. */
export function PolicyHead({ state }: { state: PolicyState }) {
  return (
    <>
      <Unreadable problem={state.problem} resource={policy} what="policy" />
      <Unreadable problem={state.draftProblem} resource={policy} what="policyDraft" />
      {state.role === 'agent' && <p className="note">{t('locked.page')}</p>}
      <PolicyBar />
    </>
  );
}
