import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { useSay } from '#components/ui/notice.tsx';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t as ofPolicy } from '#lib/i18n/policy.ts';
import { t } from '#lib/i18n/transfer.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { PolicySaved, PolicyState, PolicyVersion } from '#lib/messaging/settings.ts';
import { writePolicyText } from '#lib/policy/file.ts';
import { changesBetween } from '#lib/policy/versions.ts';
import { ChangeList } from '../policy/change-list.tsx';
import { policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded } from '../section.tsx';
import { sayMoment } from '../when.ts';
import { history, version } from './queries.ts';

/** One version: who and why, what it changed, how it differs from today, and the way back to it. */
export function VersionView(props: { one: PolicyVersion; all: readonly PolicyVersion[]; now: PolicyState }) {
  const { one, now } = props;
  const file = useQuery(version(one.id));
  const [asked, setAsked] = useState(false);
  const rollBack = useRollBack(props.all);
  const { adapters: _, ...force } = now.force;
  return (
    <>
      <section className="card">
        <p>
          {t('history.by', { by: one.by })}
          {one.note && `: ${one.note}`}
        </p>
        {one.changes.length === 0 ? (
          <p className="hint">{t('history.same')}</p>
        ) : (
          <ChangeList changes={one.changes} />
        )}
      </section>
      <Loaded query={file}>
        {(then) => (
          <>
            <section aria-labelledby="compare" className="card">
              <h2 id="compare">{t('history.compare')}</h2>
              <Difference from={then} to={force} />
              {now.role === 'lead' && changesBetween(then, force).length > 0 && (
                <div className="actions">
                  <Button onClick={() => setAsked(true)}>{t('history.rollback')}</Button>
                </div>
              )}
            </section>
            <details className="card files">
              <summary>{t('history.text')}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
              <pre className="paper" tabIndex={0}>
                {writePolicyText(then)}
              </pre>
            </details>
            {asked && (
              <Modal onClose={() => setAsked(false)} title={t('history.rollback')}>
                <p>{t('history.rollback.lead')}</p>
                <p>
                  <strong>{t('history.rollback.would')}</strong>
                </p>
                <Difference from={force} to={then} />
                <div className="actions">
                  <Button
                    onClick={() => {
                      setAsked(false);
                      void rollBack(one, now);
                    }}
                    tone="primary"
                  >
                    {t('history.rollback.do')}
                  </Button>
                  <Button autoFocus onClick={() => setAsked(false)}>
                    {common('options.cancel')}
                  </Button>
                </div>
              </Modal>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Difference({ from, to }: { from: PolicyFile; to: PolicyFile }) {
  const changes = changesBetween(from, to);
  return changes.length === 0 ? <p>{t('history.compare.same')}</p> : <ChangeList changes={changes} />;
}

/** Puts a version back into force, with a notice and the way back to the one that was in force. */
function useRollBack(all: readonly PolicyVersion[]) {
  const client = useQueryClient();
  const say = useSay();
  const { go } = useRoute();
  const bring = async (id: number, revision: string): Promise<PolicyState> => {
    const by = localStorage.getItem('policy.by');
    const saved: PolicySaved = await ask('policy.rollback', { id, revision, ...(by ? { by } : {}) });
    if ('conflict' in saved) {
      client.setQueryData(policy.queryKey, saved.conflict);
      throw new Error(ofPolicy('conflict'));
    }
    if ('problems' in saved) throw new Error(saved.problems.map((one) => one.say).join('\n'));
    client.setQueryData(policy.queryKey, saved.state);
    await client.invalidateQueries({ queryKey: history.queryKey });
    return saved.state;
  };
  return async (one: PolicyVersion, { revision }: PolicyState): Promise<void> => {
    try {
      const before = all[0];
      const { revision: after } = await bring(one.id, revision);
      go('#history');
      say({
        text: t('history.rolled', { when: sayMoment(one.at) }),
        ...(before ? { undo: () => bring(before.id, after) } : {}),
      });
    } catch (error) {
      say({ text: common('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
    }
  };
}
