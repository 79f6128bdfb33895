import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/overview.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { Distribution } from '../policy/distribution.tsx';
import { PolicyHead } from '../policy/policy-head.tsx';
import { decisions, policy } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { changesNothing } from './built-in.ts';
import { FirstSteps } from './first-steps.tsx';
import { Health } from './health.tsx';
import { InForce } from './in-force.tsx';
import { NextStage } from './next-stage.tsx';

/** The first page: what is enforced, since when and by whom, whether it works, and what waits. */
export function Overview() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>{(state) => <Cards state={state} />}</Loaded>
    </SectionPage>
  );
}

function Cards({ state }: { state: PolicyState }) {
  const events = useQuery(decisions).data;
  const isNew = !state.draft && changesNothing(state.force) && events?.length === 0;
  return (
    <>
      <PolicyHead state={state} />
      {isNew && <FirstSteps />}
      <InForce state={state} />
      <NextStage file={state.force} />
      <Health events={events} state={state} />
      <Distribution />
    </>
  );
}
