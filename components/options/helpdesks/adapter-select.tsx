import type { ControlProps } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { useHelpdesks } from '../services.ts';

/** A choice among all adapters: by guess, built in, and the team's own. One that was deleted stays in sight. */
export function AdapterSelect(props: {
  value: string;
  onChange: (id: string) => void;
  own: readonly TableFields[];
  label?: string;
  control?: ControlProps;
  disabled?: boolean;
}) {
  const { builtIn } = useHelpdesks();
  const known = ['generic', ...builtIn.map(({ id }) => id), ...props.own.map(({ id }) => id)];
  return (
    <select
      {...props.control}
      aria-label={props.label}
      disabled={props.disabled}
      onChange={({ target }) => props.onChange(target.value)}
      value={props.value}
    >
      <option value="generic">{t('add.generic')}</option>
      {props.own.length > 0 && (
        <optgroup label={t('add.own')}>
          {props.own.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t('built-in.title')}>
        {builtIn.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
      {!known.includes(props.value) && <option value={props.value}>{props.value}</option>}
    </select>
  );
}

/** The name of an adapter for people. */
export function useTitleOf(own: readonly TableFields[]): (id: string) => string {
  const { builtIn } = useHelpdesks();
  return (id) =>
    id === 'generic' ? t('add.generic') : ([...own, ...builtIn].find((one) => one.id === id)?.title ?? id);
}
