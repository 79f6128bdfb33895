import { useMemo } from 'react';
import { type Path, useFieldArray, useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TickRow } from '#components/ui/tick-row.tsx';
import type { Scope } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/work.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withPart } from '#lib/policy/change.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { useRoute, useUnsaved } from '../route.tsx';
import { CATALOGUE } from '../rules/catalogue.ts';
import { WEIGHTS } from '../rules/listing.ts';
import { fieldsOf, LISTS, ORIGINS, type ScopeFields, scopeOf } from './scope-fields.ts';

type Errors = Readonly<Record<string, { readonly message?: string } | undefined>>;

/** The form of one scope; without one, of a new one. What is wrong stands at its field. */
export function ScopeForm({ scope, state }: { scope: Scope | undefined; state: PolicyState }) {
  const { edit } = usePolicyChange();
  const { go } = useRoute();
  const { scopes = [], custom = [] } = editedOf(state);
  const codes = useMemo(
    () => [...CATALOGUE.map(({ code }) => code), ...custom.map(({ id }) => `custom/${id}`)],
    [custom],
  );
  const form = useForm<ScopeFields>({ defaultValues: fieldsOf(scope) });
  const { register, control, formState } = form;
  const rules = useFieldArray({ control, name: 'rules' });
  // Also of what is no field of its own: the conditions together, the list of rules.
  const errors = formState.errors as unknown as Errors;
  useUnsaved(formState.isDirty);
  const path = `scopes.${scope?.title ?? ''}`;
  const barred = barredBy(state, scope ? path : 'scopes.+') !== null;

  const keep = async (fields: ScopeFields): Promise<void> => {
    const read = scopeOf(fields, new Set(codes));
    if ('problems' in read) {
      for (const { field, say } of read.problems.toReversed())
        form.setError(field as Path<ScopeFields>, { message: say }, { shouldFocus: true });
      return;
    }
    const at = scope ? scopes.indexOf(scope) : scopes.length;
    const text = t('scopes.kept', { title: read.scope.title });
    if (await edit((file) => withPart(file, 'scopes', scopes.toSpliced(at, 1, read.scope)), text))
      go('#scopes');
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        form.clearErrors();
        void form.handleSubmit(keep)(event);
      }}
    >
      <LockNote path={path} state={state} />
      <div className="card">
        <Field label={t('scopes.title')} problem={errors.title?.message}>
          {(field) => <input {...field} disabled={barred} maxLength={100} {...register('title')} />}
        </Field>
      </div>
      <fieldset className="card" disabled={barred}>
        <legend className="card-legend">{t('scopes.when')}</legend>
        <p className="hint">{t('scopes.when.lead')}</p>
        <div className="pair">
          {LISTS.map((name) => (
            <Field
              hint={t(`when.${name}.hint`)}
              key={name}
              label={t(`when.${name}`)}
              problem={errors[name]?.message}
            >
              {(field) => <input {...field} {...register(name)} />}
            </Field>
          ))}
        </div>
        <fieldset>
          <legend>{t('when.origin')}</legend>
          <TickRow register={register('origin')} say={(one) => t(`origin.${one}`)} values={ORIGINS} />
        </fieldset>
        {errors.when && (
          <p className="problem" role="alert">
            {errors.when.message}
          </p>
        )}
      </fieldset>
      <fieldset className="card" disabled={barred}>
        <legend className="card-legend">{t('scopes.rules')}</legend>
        <datalist id="codes">
          {codes.map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
        {rules.fields.map((one, at) => (
          <fieldset className="stage stage-rule" key={one.id}>
            <legend>{t('scopes.rule', { count: at + 1 })}</legend>
            <Field label={t('scopes.rule.code')} problem={formState.errors.rules?.[at]?.code?.message}>
              {(field) => (
                <input {...field} list="codes" spellCheck={false} {...register(`rules.${at}.code`)} />
              )}
            </Field>
            <Field label={t('scopes.rule.weight')}>
              {(field) => (
                <select {...field} {...register(`rules.${at}.weight`)}>
                  {WEIGHTS.map((weight) => (
                    <option key={weight} value={weight}>
                      {common(`options.rules.${weight}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Button
              aria-label={t('scopes.rule.remove', { count: at + 1 })}
              onClick={() => rules.remove(at)}
              tone="quiet"
            >
              {common('options.delete')}
            </Button>
          </fieldset>
        ))}
        {errors.rules?.message && (
          <p className="problem" role="alert">
            {errors.rules.message}
          </p>
        )}
        <div className="actions">
          <Button onClick={() => rules.append({ code: '', weight: 'warn' })}>{t('scopes.rule.add')}</Button>
        </div>
      </fieldset>
      <div className="actions">
        <Button disabled={barred} tone="primary" type="submit">
          {t('scopes.keep')}
        </Button>
        <a className="button button-plain" href="#scopes">
          {common('options.cancel')}
        </a>
        {formState.isDirty && <span className="hint unsaved">{common('options.unsaved')}</span>}
      </div>
    </form>
  );
}
