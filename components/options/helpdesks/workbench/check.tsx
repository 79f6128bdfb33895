import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { useHelpdesks } from '../../services.ts';
import type { OpenTab, PickRole, Probe } from '../services.ts';

/** What the adapter makes of the tab, now and if the page changed; and a send that is stopped, for trying. */
export function Check(props: {
  probe: Probe | undefined;
  error: Error | null;
  tab: OpenTab;
  table: TableFields;
}) {
  const { probe, error, tab, table } = props;
  if (error) {
    return (
      <div className="card card-bad" role="alert">
        <p className="problem">{t('bench.failed', { reason: error.message })}</p>
      </div>
    );
  }
  if (!probe) return null;
  const { missing } = probe;
  return (
    <div className="card">
      <h2>{t('bench.check')}</h2>
      {probe.conversation !== null && (
        <p className={missing.length > 0 ? 'problem' : 'good'} role="status">
          {missing.length > 0
            ? t('bench.check.missing', { missing: missing.join(', ') })
            : t('bench.check.ok')}
        </p>
      )}
      <TrySend tab={tab} table={table} />
      <details>
        <summary>{t('bench.drift')}</summary>
        <p className="hint">{t('bench.drift.lead')}</p>
        <dl className="facts drift">
          {probe.drift.map(({ role, missing: then }) => (
            <div key={role}>
              <dt>{t('bench.drift.gone', { role: t(`role.${role as PickRole}`) })}</dt>
              <dd>
                {then.length > 0
                  ? t('bench.drift.says', { missing: then.join(', ') })
                  : t('bench.drift.silent')}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <Preview messages={probe.messages} />
    </div>
  );
}

function Preview({ messages }: Pick<Probe, 'messages'>) {
  return (
    <>
      <h3>{t('bench.preview')}</h3>
      {messages.length === 0 && <p className="hint">{t('bench.preview.none')}</p>}
      <ul className="read">
        {messages.map(({ author, name, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no id, and two may say the same
          <li key={index}>
            <Badge>{t(`author.${author}`)}</Badge> {name && <strong>{name}</strong>} {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function TrySend({ tab, table }: { tab: OpenTab; table: TableFields }) {
  const helpdesks = useHelpdesks();
  const [said, setSaid] = useState('');
  const onTry = (): void => {
    setSaid('');
    helpdesks.trySend(tab.id, table, t('try.say'), t('try.keys')).then(
      (seen) => setSaid(seen ? t('bench.tried', seen) : t('bench.cancelled')),
      ({ message }: Error) => setSaid(t('bench.failed', { reason: message })),
    );
  };
  return (
    <div>
      <div className="actions">
        <Button onClick={onTry}>{t('bench.try')}</Button>
        <span role="status">{said}</span>
      </div>
      <p className="hint">{t('bench.try.hint')}</p>
    </div>
  );
}
