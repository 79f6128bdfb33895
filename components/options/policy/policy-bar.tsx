import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/policy.ts';
import { policy } from '../queries.ts';
import { usePolicyChange } from './use-policy.ts';

/** Says on every page of the policy that there are changes which are not in force, and offers to bring them into force. */
export function PolicyBar() {
  const { data } = useQuery(policy);
  const change = usePolicyChange();
  const say = useSay();
  const [problems, setProblems] = useState<readonly string[]>([]);
  if (!data?.draft) return null;
  const enforce = async (): Promise<void> => {
    try {
      const saved = await change.enforce({});
      setProblems('problems' in saved ? saved.problems.map((one) => one.say) : []);
      if ('state' in saved) say({ text: t('enforced') });
    } catch (error) {
      setProblems([(error as Error).message]);
    }
  };
  return (
    <section aria-label={t('bar')} className="card card-row policy-bar">
      <p>{t('pending')}</p>
      <div className="actions">
        <Button onClick={() => void enforce()} tone="primary">
          {t('enforce')}
        </Button>
        <Button onClick={() => void change.drop()}>{t('drop')}</Button>
      </div>
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
