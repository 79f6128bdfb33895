import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/helpdesks.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { AddHost } from './add-host.tsx';
import { BuiltInList } from './built-in-list.tsx';
import { HostList } from './host-list.tsx';
import { OwnAdapters } from './own-adapters.tsx';
import { adapters, hosts } from './queries.ts';
import { Workbench } from './workbench/workbench.tsx';

/** Where Discern stands: hosts, adapters, and the workbench in which a new one is made (`#helpdesks/new`). */
export function Helpdesks() {
  const { detail } = useRoute();
  const switchedOn = useQuery(hosts);
  const own = useQuery(adapters);
  if (detail === 'new') {
    return (
      <SectionPage
        lead={
          <>
            <a href="#helpdesks">← {t('back')}</a> <br /> {t('bench.lead')}
          </>
        }
        title={t('bench.title')}
      >
        <Loaded query={own}>{(all) => <Workbench own={all} />}</Loaded>
      </SectionPage>
    );
  }
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={switchedOn}>
        {(state) => (
          <Loaded query={own}>
            {(all) => (
              <>
                <AddHost own={all} />
                <HostList own={all} state={state} />
                <OwnAdapters own={all} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
      <BuiltInList />
    </SectionPage>
  );
}
