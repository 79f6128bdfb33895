import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm } from 'react-hook-form';
import * as z from 'zod';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { RolloutStep, Weight } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/rules.ts';
import { rollout } from '#lib/policy/custom-schema.ts';
import { useUnsaved } from '../route.tsx';
import { dayOf, inDays } from './days.ts';
import { WEIGHTS } from './listing.ts';

const schema = z.object({ steps: z.union([z.array(z.never()).max(0), rollout]) });
interface Typed {
  steps: { from: string; severity: Weight }[];
}

/** The dated stages of a rule: observe, warn, block, each from a day on. `onKeep` gets none where the last one went. */
export function RolloutForm(props: {
  steps: readonly RolloutStep[];
  disabled: boolean;
  onKeep: (steps: readonly RolloutStep[]) => void;
}) {
  const values: Typed = { steps: props.steps.map((step) => ({ ...step, from: dayOf(step.from) })) };
  const form = useForm<Typed>({
    values,
    resolver: zodResolver(schema as unknown as z.ZodType<Typed, Typed>),
  });
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'steps' });
  const { errors, isDirty } = form.formState;
  useUnsaved(isDirty);
  const plan = (): void =>
    replace([
      { from: inDays(0), severity: 'observe' },
      { from: inDays(14), severity: 'warn' },
      { from: inDays(28), severity: 'block' },
    ]);
  const last = form.watch('steps').at(-1);
  return (
    <form
      className="stack-small"
      noValidate
      onSubmit={(event) => void form.handleSubmit(({ steps }) => props.onKeep(steps))(event)}
    >
      {fields.length === 0 && <p className="hint">{t('rollout.none')}</p>}
      {fields.map((field, at) => (
        <fieldset className="stage" disabled={props.disabled} key={field.id}>
          <legend>{t('rollout.stage', { count: at + 1 })}</legend>
          <Field label={t('rollout.from')} problem={errors.steps?.[at]?.from?.message}>
            {(control) => <input {...control} type="date" {...form.register(`steps.${at}.from`)} />}
          </Field>
          <Field label={t('rollout.weight')}>
            {(control) => (
              <select {...control} {...form.register(`steps.${at}.severity`)}>
                {WEIGHTS.map((one) => (
                  <option key={one} value={one}>
                    {common(`options.rules.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button aria-label={t('rollout.remove', { count: at + 1 })} onClick={() => remove(at)} tone="quiet">
            {common('options.delete')}
          </Button>
        </fieldset>
      ))}
      {!props.disabled && (
        <div className="actions">
          {fields.length === 0 && <Button onClick={plan}>{t('rollout.usual')}</Button>}
          <Button
            onClick={() => append({ from: last ? inDays(14, last.from) : inDays(0), severity: 'warn' })}
            tone={fields.length === 0 ? 'quiet' : 'plain'}
          >
            {t('rollout.add')}
          </Button>
          {isDirty && (
            <>
              <Button tone="primary" type="submit">
                {t('rollout.save')}
              </Button>
              <Button onClick={() => form.reset()} tone="quiet">
                {common('options.cancel')}
              </Button>
            </>
          )}
        </div>
      )}
    </form>
  );
}
