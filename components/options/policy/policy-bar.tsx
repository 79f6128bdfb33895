import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { plural, t } from '#lib/i18n/policy.ts';
import { changesBetween } from '#lib/policy/versions.ts';
import { policy } from '../queries.ts';
import { ChangeList } from './change-list.tsx';
import { usePolicyChange } from './use-policy.ts';

const NAME = 'policy.by';

/**
 * Says on every page of the policy which changes are not in force, in words, and offers to bring them into force, with a
 * name (remembered in this browser) and a note for the history.
 */
export function PolicyBar() {
  const { data } = useQuery(policy);
  const change = usePolicyChange();
  const say = useSay();
  const [by, setBy] = useState(() => localStorage.getItem(NAME) ?? '');
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  if (!data?.draft) return null;
  const { adapters: _, ...force } = data.force;
  const changes = changesBetween(force, data.draft);
  const enforce = async (): Promise<void> => {
    localStorage.setItem(NAME, by.trim());
    try {
      const saved = await change.enforce({
        ...(by.trim() && { by: by.trim() }),
        ...(note.trim() && { note: note.trim() }),
      });
      setProblems('problems' in saved ? saved.problems.map((one) => one.say) : []);
      if ('state' in saved) {
        setNote('');
        say({ text: t('enforced') });
      }
    } catch (error) {
      setProblems([(error as Error).message]);
    }
  };
  return (
    <section aria-label={t('bar')} className="card policy-bar">
      <p>
        <strong>{plural('pending', changes.length)}</strong> {t('pending.lead')}
      </p>
      <ChangeList changes={changes} />
      <div className="actions">
        <Button onClick={() => void enforce()} tone="primary">
          {t('enforce')}
        </Button>
        <Button onClick={() => void change.drop()}>{t('drop')}</Button>
      </div>
      <details>
        <summary>{t('sign')}</summary>
        <div className="pair">
          <Field hint={t('by.hint')} label={t('by')}>
            {(control) => (
              <input {...control} maxLength={100} onChange={({ target }) => setBy(target.value)} value={by} />
            )}
          </Field>
          <Field hint={t('note.hint')} label={t('note')}>
            {(control) => (
              <input
                {...control}
                maxLength={300}
                onChange={({ target }) => setNote(target.value)}
                value={note}
              />
            )}
          </Field>
        </div>
      </details>
      {problems.length > 0 && (
        <ul className="problem" role="alert">
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
