import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { useHelpdesks } from '../../services.ts';
import type { Probe } from '../services.ts';
import { type Bench, isSameKey, KEYS, type Key } from './table-of.ts';

/** How the address names a ticket, and which keys send. */
export function Details(props: {
  bench: Bench;
  onChange: (bench: Bench) => void;
  probe: Probe | undefined;
  /** Keys that are on offer beyond the usual ones. */
  more: readonly Key[];
}) {
  const { bench, onChange, probe, more } = props;
  const isOn = (key: Key): boolean => bench.keys.some((one) => isSameKey(one, key));
  const offered: Key[] = [KEYS.enter, KEYS.mod];
  offered.push(...more.filter((key) => !offered.some((one) => isSameKey(one, key))));
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
        {offered.map((key) => (
          <label className="inline" key={`${key.name} ${nameOf(key)}`}>
            <input
              checked={isOn(key)}
              onChange={({ target }) =>
                onChange({
                  ...bench,
                  keys: offered.filter((one) => (one === key ? target.checked : isOn(one))),
                })
              }
              type="checkbox"
            />
            {key === KEYS.mod ? t('bench.keys.mod') : nameOf(key)}
          </label>
        ))}
      </fieldset>
      <p className="hint">{t('bench.keys.hint')}</p>
    </div>
  );
}

/** A key as it stands on keyboards: `Ctrl+Alt+S`. */
function nameOf({ code, mod, ctrl, alt, shift }: Key): string {
  const held = [mod && 'Ctrl/Cmd', ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift'];
  return [...held.filter(Boolean), code.replace(/^(?:Key|Digit)/, '')].join('+');
}
