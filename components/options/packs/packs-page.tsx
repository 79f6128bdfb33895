import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/packs.ts';
import { PACKS } from '#lib/policy/packs/index.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { policy } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { PackCard } from './pack-card.tsx';

/** Starting points for a kind of work: what each would bring, and the choice of its parts. */
export function Packs() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>
        {(state) => (
          <>
            <PolicyHead state={state} />
            {PACKS.map((pack) => (
              <PackCard key={pack.id} pack={pack} state={state} />
            ))}
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}
