import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/options.ts';
import { useServices } from '../services.ts';

/** Whether the browser lets the extension reach an origin, and a button that asks for exactly that one. */
export function Access({ origin }: { origin: string }) {
  const { access } = useServices();
  const query = useQuery(
    queryOptions({ queryKey: ['access', origin], queryFn: () => access.has(origin), staleTime: 0 }),
  );
  const [problem, setProblem] = useState<string | null>(null);
  // The browser asks only straight out of a press; nothing may be awaited before.
  const onAllow = (): void => {
    access
      .request(origin)
      .then(
        (allowed) => setProblem(allowed ? null : t('options.provider.access.refused', { origin })),
        (error: Error) => setProblem(error.message),
      )
      .finally(() => void query.refetch());
  };
  return (
    <div className="access" role="status">
      {query.data === false && (
        <>
          <p className="warning">{problem ?? t('options.provider.access', { origin })}</p>
          <Button onClick={onAllow}>{t('options.provider.access.allow', { origin })}</Button>
        </>
      )}
      {query.data === true && <p className="good">{t('options.provider.access.allowed', { origin })}</p>}
    </div>
  );
}
