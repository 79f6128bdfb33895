import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { patternFor } from '#lib/core/host-pattern.ts';
import { t } from '#lib/i18n/helpdesks.ts';
import { useServices } from '../../services.ts';
import { hostOf } from '../queries.ts';
import type { OpenTab } from '../services.ts';

/** Which open tab the adapter is made in. Its host must be permitted first. */
export function Where(props: {
  pattern: string | null;
  onPattern: (pattern: string) => void;
  tab: OpenTab | null;
  onTab: (tab: OpenTab | null) => void;
}) {
  const { pattern, onPattern, tab, onTab } = props;
  const { helpdesks } = useServices();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const tabs = useQuery({
    queryKey: ['tabs', pattern],
    queryFn: () => helpdesks.tabs(pattern ?? ''),
    enabled: pattern !== null,
    refetchOnWindowFocus: true,
    gcTime: 0,
  });
  const open = tabs.data;
  useEffect(() => {
    if (!open) return;
    const same = open.find(({ id }) => id === tab?.id);
    if (!same) onTab(open[0] ?? null);
  }, [open, tab, onTab]);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const found = patternFor(typed);
    setProblem(found.ok ? undefined : t(`problem.${found.why}`));
    if (!found.ok) return;
    // The browser asks only straight out of a press; nothing may be awaited before.
    helpdesks.request(found.pattern).then(
      (allowed) =>
        allowed ? onPattern(found.pattern) : setProblem(t('add.refused', { host: hostOf(found.pattern) })),
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <form className="card" noValidate onSubmit={onSubmit}>
      <h2>{t('bench.where')}</h2>
      <Field hint={t('add.address.hint')} label={t('add.address')} problem={problem}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            inputMode="url"
            onChange={({ target }) => setTyped(target.value)}
            spellCheck={false}
            value={typed}
          />
        )}
      </Field>
      <div className="actions">
        <Button tone={pattern ? 'plain' : 'primary'} type="submit">
          {t('bench.allow')}
        </Button>
      </div>
      {pattern !== null && open && (
        <div className="bench-tabs" role="status">
          {open.length === 0 && <p className="warning">{t('bench.tabs.none')}</p>}
          {open.length > 0 && (
            <Field label={t('bench.tab')}>
              {(control) => (
                <select
                  {...control}
                  onChange={({ target }) => onTab(open.find(({ id }) => String(id) === target.value) ?? null)}
                  value={tab?.id}
                >
                  {open.map(({ id, title, address }) => (
                    <option key={id} value={id}>
                      {title || address}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Button onClick={() => void tabs.refetch()}>{t('bench.tabs.again')}</Button>
        </div>
      )}
      {tabs.error && <p className="problem">{tabs.error.message}</p>}
    </form>
  );
}
