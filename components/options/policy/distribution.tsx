import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/distribution.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { policy } from '../queries.ts';
import { Loaded } from '../section.tsx';
import './distribution.css';
import { RemoteForm } from './remote-form.tsx';
import { RemoteStatus } from './remote-status.tsx';

/** Where the policy comes from: who manages the browser, what is locked, and the address of a signed policy. */
export function Distribution() {
  const query = useQuery(policy);
  return <Loaded query={query}>{(state) => <Card state={state} />}</Loaded>;
}

function Card({ state }: { state: PolicyState }) {
  const { organisation, locks, role, managedProblems = [], remote } = state;
  const managed = organisation !== undefined || role === 'agent' || locks.some(({ by }) => by === 'managed');
  return (
    <section aria-labelledby="distribution" className="card distribution">
      <h2 id="distribution">{t('title')}</h2>
      <p>{t('lead')}</p>
      {managed && <p>{organisation ? t('managed.by', { organisation }) : t('managed')}</p>}
      {role === 'agent' && <p>{t('role.agent')}</p>}
      {managedProblems.length > 0 && (
        <div role="alert">
          <p className="warning">{t('wrong.title')}</p>
          <ul className="problem">
            {managedProblems.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {(['managed', 'url'] as const).map((by) => (
        <Locked by={by} key={by} state={state} />
      ))}
      {remote && <RemoteStatus remote={remote} />}
      {role === 'lead' && remote?.by !== 'managed' && (
        <RemoteForm key={`${remote?.url} ${remote?.publicKey}`} organisation={organisation} remote={remote} />
      )}
    </section>
  );
}

function Locked({ by, state }: { by: 'managed' | 'url'; state: PolicyState }) {
  const places = state.locks.filter((lock) => lock.by === by);
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{t(`locked.${by}`, { count: places.length })}</summary>
      <ul className="places">
        {places.map(({ path }) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
