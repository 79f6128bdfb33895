import { type FieldErrors, type UseFormRegister, useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TickRow } from '#components/ui/tick-row.tsx';
import { t } from '#lib/i18n/gate.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { useUnsaved } from '../route.tsx';
import { DRAFTERS, fieldsOf, type GateFields, withGate } from './gate-fields.ts';

interface Parts {
  readonly state: PolicyState;
  readonly register: UseFormRegister<GateFields>;
  readonly errors: FieldErrors<GateFields>;
}

/** The form of gate and limits; it is kept as a whole, and what is wrong stands at its field. */
export function GateForm({ state }: { state: PolicyState }) {
  const { edit } = usePolicyChange();
  const file = editedOf(state);
  const form = useForm<GateFields>({ values: fieldsOf(file) });
  const { register, formState } = form;
  const { errors, isDirty } = formState;
  useUnsaved(isDirty);
  const keep = async (fields: GateFields): Promise<void> => {
    const read = withGate(file, fields);
    if ('problems' in read) {
      for (const { field, say } of read.problems.toReversed())
        form.setError(field, { message: say }, { shouldFocus: true });
      return;
    }
    await edit((before) => {
      const next = withGate(before, fields);
      return 'file' in next ? next.file : before;
    }, t('kept'));
  };
  const parts = { state, register, errors };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        form.clearErrors();
        void form.handleSubmit(keep)(event);
      }}
    >
      <section aria-labelledby="gate-approval" className="card">
        <h2 id="gate-approval">{t('gate.title')}</h2>
        <Typed {...parts} name="approveFrom" path="gate.approveFrom" />
        <Tick {...parts} name="approveTyped" />
        <Tick {...parts} hint={t('pause.hint')} name="pause" />
        <Tick {...parts} name="release" />
        <Choice
          {...parts}
          label={t('onFault')}
          name="onFault"
          path="gate.onFault"
          say={(value) => t(`onFault.${value}`)}
          values={['machine', 'all']}
        />
      </section>
      <section aria-labelledby="gate-drafting" className="card">
        <h2 id="gate-drafting">{t('providers.title')}</h2>
        <fieldset disabled={barredBy(state, 'providers.allowed') !== null}>
          <legend>{t('allowed')}</legend>
          <TickRow register={register('allowed')} say={(one) => t(`allowed.${one}`)} values={DRAFTERS} />
          {errors.allowed && <p className="problem">{errors.allowed.message}</p>}
          <LockNote path="providers.allowed" state={state} />
        </fieldset>
        <Field hint={t('endpoints.hint')} label={t('endpoints')} problem={errors.endpoints?.message}>
          {(field) => (
            <textarea
              {...field}
              readOnly={barredBy(state, 'providers.endpoints') !== null}
              rows={2}
              spellCheck={false}
              {...register('endpoints')}
            />
          )}
        </Field>
        <LockNote path="providers.endpoints" state={state} />
        <Choice
          {...parts}
          label={t('mask')}
          name="mask"
          path="providers.mask"
          say={(value) => t(`mask.${value}`)}
          values={['secrets', 'personal']}
        />
      </section>
      <section aria-labelledby="gate-record" className="card">
        <h2 id="gate-record">{t('record.title')}</h2>
        <div className="pair">
          <Typed {...parts} name="keepDays" path="audit.keepDays" />
          <Typed {...parts} name="staleAfterDays" path="sources.staleAfterDays" />
        </div>
      </section>
      <section aria-labelledby="gate-budget" className="card">
        <h2 id="gate-budget">{t('budget.title')}</h2>
        <p className="hint">{t('budget.lead')}</p>
        <div className="pair">
          <Typed {...parts} name="held" path="budget.held" />
          <Typed {...parts} name="warned" path="budget.warned" />
          <Typed {...parts} name="marks" path="budget.marks" />
        </div>
      </section>
      {state.role === 'lead' && (
        <div className="actions">
          <Button disabled={!isDirty} tone="primary" type="submit">
            {t('keep')}
          </Button>
          {isDirty && (
            <>
              <Button onClick={() => form.reset()}>{common('options.cancel')}</Button>
              <span className="hint unsaved">{common('options.unsaved')}</span>
            </>
          )}
        </div>
      )}
    </form>
  );
}

const HINTS = {
  approveFrom: 'approveFrom.hint',
  keepDays: 'keepDays.hint',
  staleAfterDays: 'staleAfterDays.hint',
  held: 'share.hint',
  warned: 'share.hint',
  marks: 'marks.hint',
} as const;

/** A number that is typed. What is locked can be read and not typed over. */
function Typed({ name, path, state, register, errors }: Parts & { name: keyof typeof HINTS; path: string }) {
  return (
    <div className="field">
      <Field hint={t(HINTS[name])} label={t(name)} problem={errors[name]?.message}>
        {(field) => (
          <input
            {...field}
            className="short"
            inputMode="decimal"
            readOnly={barredBy(state, path) !== null}
            {...register(name)}
          />
        )}
      </Field>
      <LockNote path={path} state={state} />
    </div>
  );
}

function Tick(props: Parts & { name: 'approveTyped' | 'pause' | 'release'; hint?: string }) {
  const path = `gate.${props.name}`;
  return (
    <fieldset disabled={barredBy(props.state, path) !== null}>
      <label className="inline">
        <input type="checkbox" {...props.register(props.name)} /> {t(props.name)}
      </label>
      {props.hint && <p className="hint tick-hint">{props.hint}</p>}
      <LockNote path={path} state={props.state} />
    </fieldset>
  );
}

function Choice<Name extends 'onFault' | 'mask'>(
  props: Parts & {
    name: Name;
    label: string;
    path: string;
    values: readonly GateFields[Name][];
    say: (value: GateFields[Name]) => string;
  },
) {
  const { name, path, state } = props;
  return (
    <fieldset disabled={barredBy(state, path) !== null}>
      <legend>{props.label}</legend>
      <div className="mode">
        {props.values.map((value) => (
          <label className="inline" key={value}>
            <input type="radio" value={value} {...props.register(name)} /> {props.say(value)}
          </label>
        ))}
      </div>
      <LockNote path={path} state={state} />
    </fieldset>
  );
}
