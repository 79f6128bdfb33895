import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { SureButton } from '#components/ui/sure-button.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { HostFields, HostsState, TableFields } from '#lib/messaging/settings.ts';
import { useIsLead } from '../policy/role.tsx';
import { useChange } from '../queries.ts';
import { useHelpdesks } from '../services.ts';
import { AdapterSelect, useTitleOf } from './adapter-select.tsx';
import { hostOf, hosts, permitted } from './queries.ts';

/** The hosts that are switched on, and whether the browser still permits them. */
export function HostList({ state, own }: { state: HostsState; own: readonly TableFields[] }) {
  const helpdesks = useHelpdesks();
  const allowed = useQuery(permitted(helpdesks, state.hosts));
  const { refetch } = allowed;
  useEffect(() => helpdesks.onPermissions(() => void refetch()), [helpdesks, refetch]);
  return (
    <div className="group helpdesks">
      <h2>{t('hosts.title')}</h2>
      {state.problem !== undefined && <BadList problem={state.problem} />}
      {state.hosts.length === 0 && state.problem === undefined && <p className="empty">{t('hosts.none')}</p>}
      {state.hosts.length > 0 && (
        <ul className="rows">
          {state.hosts.map((host, at) => (
            <Row
              allowed={allowed.data?.includes(host.pattern)}
              at={at}
              host={host}
              key={host.pattern}
              own={own}
              recheck={() => void refetch()}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row(props: {
  host: HostFields;
  at: number;
  own: readonly TableFields[];
  /** Undefined while it is not known yet. */
  allowed: boolean | undefined;
  recheck: () => void;
}) {
  const { host, at, own, allowed, recheck } = props;
  const helpdesks = useHelpdesks();
  const set = useChange('hosts.set', hosts);
  const remove = useChange('hosts.remove', hosts);
  const say = useSay();
  const isLead = useIsLead();
  const titleOf = useTitleOf(own);
  const name = hostOf(host.pattern);
  const failed = ({ message }: Error): void =>
    say({ text: common('options.not-saved', { reason: message }), tone: 'bad' });
  const onAllow = (): void => {
    helpdesks
      .request(host.pattern)
      // Setting it again registers the scripts at once.
      .then((granted) => (granted ? set.mutateAsync(host) : undefined))
      .catch(failed)
      .finally(recheck);
  };
  const onRemove = (): void =>
    remove.mutate(
      { pattern: host.pattern },
      {
        onSuccess: () =>
          say({
            text: t('hosts.removed', { host: name }),
            undo: () => set.mutateAsync({ ...host, at }),
            focus: true,
          }),
        onError: failed,
      },
    );
  const onAdapter = (adapter: string): void =>
    set.mutate(
      { pattern: host.pattern, adapter },
      {
        onSuccess: () => say({ text: t('hosts.changed', { host: name, adapter: titleOf(adapter) }) }),
        onError: failed,
      },
    );
  return (
    <li className="row host">
      <div className="host-name">
        <strong>{name}</strong>{' '}
        {allowed !== undefined && (
          <Badge tone={allowed ? 'plain' : 'warn'}>{t(allowed ? 'hosts.ok' : 'hosts.refused')}</Badge>
        )}
      </div>
      <AdapterSelect
        disabled={!isLead}
        label={t('hosts.adapter', { host: name })}
        onChange={onAdapter}
        own={own}
        value={host.adapter}
      />
      {isLead && (
        <Button
          aria-label={t('hosts.remove.one', { host: name })}
          disabled={remove.isPending}
          onClick={onRemove}
          tone="quiet"
        >
          {t('hosts.remove')}
        </Button>
      )}
      {allowed === false && (
        <div className="access host-access" role="status">
          <p className="warning">{t('hosts.refused.why', { host: name })}</p>
          <Button onClick={onAllow}>{t('hosts.allow', { host: name })}</Button>
        </div>
      )}
    </li>
  );
}

function BadList({ problem }: { problem: string }) {
  const discard = useChange('settings.discard', hosts);
  return (
    <div className="card card-bad" role="alert">
      <p>
        <strong>{t('hosts.unreadable')}</strong>
      </p>
      <details>
        <summary>{common('options.unreadable.details')}</summary>
        <p className="problem">{problem}</p>
      </details>
      <div className="actions">
        <SureButton
          disabled={discard.isPending}
          onSure={() => discard.mutate({ what: 'hosts' })}
          sure={common('options.unreadable.sure')}
        >
          {common('options.unreadable.discard')}
        </SureButton>
      </div>
    </div>
  );
}
