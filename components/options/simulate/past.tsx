import { useState } from 'react';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { t } from '#lib/i18n/simulate.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { PastFiles } from './past-files.tsx';
import { type Choice, PolicyChoice, policyOf } from './policy-choice.tsx';
import { Progress } from './progress.tsx';
import { Result } from './result.tsx';
import { useRun } from './use-run.ts';
import type { Other } from './words.ts';

/** Examples that each rule shows. */
const EXAMPLES = 5;

/** Past replies out of files under one policy, against another. */
export function Past({ state }: { state: PolicyState }) {
  const { run, start, stop } = useRun();
  const [tried, setTried] = useState<Choice>({ kind: state.draft ? 'draft' : 'force' });
  const [against, setAgainst] = useState<Choice>({ kind: state.draft ? 'force' : 'built-in' });
  const [other, setOther] = useState<Other | null>(null);
  const [missing, setMissing] = useState(false);
  // The changes may come into force, or be dropped, while the page is open.
  const policy: Choice = tried.kind === 'draft' && !state.draft ? { kind: 'force' } : tried;

  const onFiles = (files: readonly File[]): void => {
    const [mine, theirs] = [policyOf(policy, state), policyOf(against, state)];
    const isMissing = mine === null || theirs === null;
    setMissing(isMissing);
    if (isMissing) return;
    setOther(against.kind === 'none' || against.kind === 'draft' ? null : against.kind);
    start({
      files,
      policy: mine as PolicyFile,
      ...(theirs ? { against: theirs } : {}),
      now: new Date().toISOString(),
      examples: EXAMPLES,
    });
  };
  return (
    <section aria-labelledby="past" className="stack">
      <h2 id="past">{t('past.title')}</h2>
      <div className="pair">
        <PolicyChoice
          kinds={state.draft ? ['draft', 'force', 'built-in', 'file'] : ['force', 'built-in', 'file']}
          label={t('past.policy')}
          onChange={setTried}
          value={policy}
        />
        <PolicyChoice
          kinds={['force', 'built-in', 'file', 'none']}
          label={t('past.against')}
          onChange={setAgainst}
          value={against}
        />
      </div>
      <PastFiles isBusy={run.kind === 'running'} onFiles={onFiles} />
      {missing && (
        <p className="problem" role="alert">
          {t('policy.missing')}
        </p>
      )}
      <Progress onStop={stop} run={run} />
      {run.kind === 'done' && <Result other={other} summary={run.summary} />}
    </section>
  );
}
