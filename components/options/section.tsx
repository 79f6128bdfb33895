import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/options.ts';
import { t as name } from '#lib/i18n/sections.ts';
import { useRoute } from './route.tsx';

/** One page of the settings. Without a title it has the section's name. */
export function SectionPage(props: {
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { section } = useRoute();
  const title = props.title ?? name(`section.${section}`);
  useEffect(() => {
    document.title = `${title} · ${t('options.title')}`;
  }, [title]);
  return (
    <section aria-labelledby="heading" className="page">
      <header className="page-head">
        <h1 id="heading" tabIndex={-1}>
          {title}
        </h1>
        {props.actions && <div className="actions">{props.actions}</div>}
        {props.lead && <p className="lead">{props.lead}</p>}
      </header>
      {props.children}
    </section>
  );
}

/** What a resource holds, or that it is loading, or that it failed. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return (
      <div className="card" role="alert">
        <p className="problem">{t('options.failed', { reason: query.error.message })}</p>
        <div className="actions">
          <Button onClick={() => void query.refetch()}>{t('options.retry')}</Button>
        </div>
      </div>
    );
  }
  return <Loading />;
}

/** Said while something is loading. */
export function Loading() {
  return (
    <p className="hint" role="status">
      {t('options.loading')}
    </p>
  );
}
