import { useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { Options } from '#lib/core/rule.ts';
import { t } from '#lib/i18n/rules.ts';
import { useUnsaved } from '../route.tsx';

/** The numbers a rule offers. `onKeep` gets those that differ from the rule's own. */
export function NumbersForm(props: {
  own: Options;
  set: Options;
  disabled: boolean;
  onKeep: (numbers: Options) => void;
}) {
  const { own, set } = props;
  const form = useForm<Record<string, number>>({ values: { ...own, ...set } });
  const { errors, isDirty } = form.formState;
  useUnsaved(isDirty);
  const keep = (typed: Options): void =>
    props.onKeep(Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== own[name])));
  return (
    <form className="stack-small" noValidate onSubmit={(event) => void form.handleSubmit(keep)(event)}>
      <div className="pair">
        {Object.entries(own).map(([name, value]) => (
          <Field
            hint={t('options.own', { value })}
            key={name}
            label={name}
            problem={errors[name] && t('options.bad')}
          >
            {(control) => (
              <input
                {...control}
                disabled={props.disabled}
                step="any"
                type="number"
                {...form.register(name, { valueAsNumber: true, validate: Number.isFinite })}
              />
            )}
          </Field>
        ))}
      </div>
      {!props.disabled && (isDirty || Object.keys(set).length > 0) && (
        <div className="actions">
          {isDirty && (
            <Button tone="primary" type="submit">
              {t('options.keep')}
            </Button>
          )}
          {Object.keys(set).length > 0 && (
            <Button onClick={() => props.onKeep({})} tone="quiet">
              {t('options.reset')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
