import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/gate.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { policy } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { GateForm } from './gate-form.tsx';

/** What the gate asks for, and the limits of drafting, record and budget. */
export function Gate() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>
        {(state) => (
          <>
            <PolicyHead state={state} />
            <GateForm state={state} />
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}
