import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/i18n/helpdesks.ts';
import type { HostsState, TableFields } from '#lib/messaging/settings.ts';
import { ReadOnlyNote, useIsLead } from '../policy/role.tsx';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { AddHost } from './add-host.tsx';
import { BuiltInList } from './built-in-list.tsx';
import { HostList } from './host-list.tsx';
import { OwnAdapters } from './own-adapters.tsx';
import { adapters, hosts } from './queries.ts';
import { Workbench } from './workbench/workbench.tsx';

/** The address of an adapter's workbench: `#helpdesks/edit/our-desk`. */
const EDIT = /^edit\/(.+)$/;

/** Where Discern stands: hosts, adapters, and the workbench in which one is made (`#helpdesks/new`) or changed. */
export function Helpdesks() {
  const { detail } = useRoute();
  const switchedOn = useQuery(hosts);
  const own = useQuery(adapters);
  const isLead = useIsLead();
  const [, id] = EDIT.exec(detail) ?? [];
  if (detail === 'new' || id !== undefined) {
    return (
      <SectionPage
        lead={
          <>
            <a href="#helpdesks">← {t('back')}</a> <br />{' '}
            {t(id === undefined ? 'bench.lead' : 'bench.lead.edit')}
          </>
        }
        title={t(id === undefined ? 'bench.title' : 'bench.title.edit')}
      >
        <ReadOnlyNote what="adapter" />
        {isLead && (
          <Loaded query={switchedOn}>
            {(state) => (
              <Loaded query={own}>
                {(all) =>
                  id === undefined ? (
                    <Workbench own={all} />
                  ) : (
                    <Edit id={id} key={id} own={all} state={state} />
                  )
                }
              </Loaded>
            )}
          </Loaded>
        )}
      </SectionPage>
    );
  }
  return (
    <SectionPage lead={t('lead')}>
      <ReadOnlyNote what="helpdesks" />
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

// The table as it was when it was opened: what happens to it elsewhere meanwhile takes no work away.
function Edit({ id, own, state }: { id: string; own: readonly TableFields[]; state: HostsState }) {
  const [base] = useState(() => own.find((one) => one.id === id));
  const host = state.hosts.find(({ adapter }) => adapter === id)?.pattern;
  if (!base) return <p className="empty">{t('own.gone')}</p>;
  return <Workbench base={base} host={host} own={own} />;
}
