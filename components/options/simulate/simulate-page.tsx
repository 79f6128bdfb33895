import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/simulate.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { policy } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { Past } from './past.tsx';
import { Seen } from './seen.tsx';

/** Tries a policy before it is in force: on past replies, and beside what was recorded here. */
export function Simulate() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>
        {(state) => (
          <>
            <PolicyHead state={state} />
            <Past state={state} />
            <Seen />
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}
