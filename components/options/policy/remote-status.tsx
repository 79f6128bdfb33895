import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/distribution.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { RemoteState } from '#lib/messaging/settings.ts';
import { policy } from '../queries.ts';
import { useServices } from '../services.ts';
import { sayMoment } from '../when.ts';

const TONES = { ok: 'good', waiting: 'hint', stale: 'warning', refused: 'problem' } as const;

/** How the policy at the address stands, with a way to ask again now. */
export function RemoteStatus({ remote }: { remote: RemoteState }) {
  const { state, reason, lastGood, checkedAt, permission, url } = remote;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const client = useQueryClient();
  const { access } = useServices();
  const refresh = async (): Promise<void> => {
    setBusy(true);
    await ask('policy.remote.refresh', null)
      .then(
        (next) => client.setQueryData(policy.queryKey, next),
        (error: Error) => setProblem(error.message),
      )
      .finally(() => setBusy(false));
  };
  // The browser asks only straight out of a press; nothing may be awaited before.
  const onAllow = (origin: string): void => {
    access.request(origin).then(
      (allowed) => {
        setProblem(allowed ? null : t('allow.refused', { host: new URL(origin).host }));
        if (allowed) void refresh();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const facts = [
    ['fact.sequence', lastGood?.sequence.toString()],
    ['fact.taken', moment(lastGood?.at)],
    ['fact.issued', moment(lastGood?.issuedAt)],
    ['fact.expires', moment(lastGood?.expiresAt)],
    ['fact.checked', moment(checkedAt)],
  ] as const;
  return (
    <div>
      <p>
        <code>{url}</code>
      </p>
      <div role="status">
        <p className={TONES[state]}>
          {t(`state.${state}`)} {reason}
        </p>
        {(state === 'stale' || state === 'refused') && <p>{t(lastGood ? 'state.kept' : 'state.none')}</p>}
        {permission !== undefined && <p>{t('allow.why', { host: new URL(permission).host })}</p>}
        {problem !== null && <p className="problem">{problem}</p>}
      </div>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="actions">
        <Button disabled={busy} onClick={() => void refresh()}>
          {t('refresh')}
        </Button>
        {permission !== undefined && (
          <Button onClick={() => onAllow(permission)}>
            {t('allow', { host: new URL(permission).host })}
          </Button>
        )}
      </div>
    </div>
  );
}

const moment = (at: string | undefined): string | undefined => at && sayMoment(at);
