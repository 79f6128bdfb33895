import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/simulate.ts';
import type { Run } from './use-run.ts';
import { number } from './words.ts';

/** How far a simulation is, and how it ended if it did not end well. */
export function Progress({ run, onStop }: { run: Run; onStop: () => void }) {
  return (
    <>
      {run.kind === 'running' && <Running onStop={onStop} run={run} />}
      {/* Heard at every tenth of the way only. */}
      <p className="unseen" role="status">
        {run.kind === 'running' && t('run.percent', { percent: Math.floor(shareOf(run) * 10) * 10 })}
      </p>
      {run.kind === 'stopped' && (
        <p className="hint" role="status">
          {t('run.stopped')}
        </p>
      )}
      {run.kind === 'failed' && (
        <p className="problem" role="alert">
          {run.file === null
            ? t('run.broken')
            : t(run.packed ? 'run.packed' : 'run.failed', { name: run.file })}
        </p>
      )}
    </>
  );
}

type Going = Extract<Run, { kind: 'running' }>;

const shareOf = ({ bytes, total }: Going): number => (total === 0 ? 1 : Math.min(1, bytes / total));

function Running({ run, onStop }: { run: Going; onStop: () => void }) {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return (
    <div className="card simulate-progress">
      <progress aria-label={t('run.name')} max={1} value={shareOf(run)} />
      <div className="drop-head">
        <p className="hint">
          {t('run.now', {
            replies: number(run.replies),
            read: megabytes(Math.min(run.bytes, run.total)),
            total: megabytes(run.total),
          })}
        </p>
        <Button onClick={onStop}>{t('run.cancel')}</Button>
      </div>
    </div>
  );
}
