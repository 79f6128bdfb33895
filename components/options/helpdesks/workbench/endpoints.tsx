import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import type { Bench } from './table-of.ts';

/** To which addresses the helpdesk sends replies and keeps drafts, for the second lock. */
export function Endpoints({ bench, onChange }: { bench: Bench; onChange: (bench: Bench) => void }) {
  const { endpoints } = bench;
  return (
    <details className="card">
      <summary>{t('bench.endpoints')}</summary>
      <p className="hint">{t('bench.endpoints.lead')}</p>
      {(['send', 'autosave'] as const).map((kind) => (
        <Field hint={t('bench.endpoints.hint')} key={kind} label={t(`bench.endpoints.${kind}`)}>
          {(control) => (
            <textarea
              {...control}
              onChange={({ target }) =>
                onChange({ ...bench, endpoints: { ...endpoints, [kind]: target.value } })
              }
              rows={2}
              spellCheck={false}
              value={endpoints[kind]}
            />
          )}
        </Field>
      ))}
    </details>
  );
}
