import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { useHelpdesks } from '../../services.ts';
import type { Probe } from '../services.ts';
import type { Bench } from './table-of.ts';

/** How the address names a ticket, and which keys send. */
export function Details(props: { bench: Bench; onChange: (bench: Bench) => void; probe: Probe | undefined }) {
  const { bench, onChange, probe } = props;
  const problem = useHelpdesks().patternProblem(bench.conversation);
  const here = probe?.conversation;
  return (
    <div className="card">
      <h2>{t('bench.details')}</h2>
      <Field
        hint={t('bench.pattern.hint')}
        label={t('bench.pattern')}
        problem={problem ? `${JSON.stringify(bench.conversation)} ${problem}` : undefined}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            onChange={({ target }) => onChange({ ...bench, conversation: target.value })}
            spellCheck={false}
            value={bench.conversation}
          />
        )}
      </Field>
      {!problem && probe && (
        <p className={here ? 'good' : 'warning'} role="status">
          {here ? t('bench.pattern.here', { id: here }) : t('bench.pattern.none')}
        </p>
      )}
      <fieldset className="mode">
        <legend>{t('bench.keys')}</legend>
        {(['enter', 'mod'] as const).map((key) => (
          <label className="inline" key={key}>
            <input
              checked={bench.keys[key]}
              onChange={({ target }) =>
                onChange({ ...bench, keys: { ...bench.keys, [key]: target.checked } })
              }
              type="checkbox"
            />
            {t(`bench.keys.${key}`)}
          </label>
        ))}
      </fieldset>
      <p className="hint">{t('bench.keys.hint')}</p>
    </div>
  );
}
