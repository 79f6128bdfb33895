import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { useHelpdesks } from '../../services.ts';
import { useAddress } from '../address.tsx';
import type { OpenTab } from '../services.ts';

/** Which open tab the adapter is made in. Its host must be permitted first. */
export function Where(props: {
  pattern: string | null;
  onPattern: (pattern: string) => void;
  tab: OpenTab | null;
  onTab: (tab: OpenTab | null) => void;
}) {
  const { pattern, onPattern, tab, onTab } = props;
  const helpdesks = useHelpdesks();
  const address = useAddress();
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

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const allowed = await address.allow();
    if (allowed !== null) onPattern(allowed);
  };
  return (
    <form className="card" noValidate onSubmit={(event) => void onSubmit(event)}>
      <h2>{t('bench.where')}</h2>
      {address.field}
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
