import { useEffect, useMemo, useState } from 'react';
import { FormProvider, type Resolver, set, useForm, useWatch } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { plural, t } from '#lib/i18n/custom.ts';
import { t as common } from '#lib/i18n/options.ts';
import { withCustom } from '#lib/policy/custom-change.ts';
import { canonical } from '#lib/policy/in-force.ts';
import { usePolicyChange } from '../policy/use-policy.ts';
import { useRoute, useUnsaved } from '../route.tsx';
import { useServices } from '../services.ts';
import { AgentCard } from './agent-card.tsx';
import { keepFields, keptFields } from './kept-fields.ts';
import { MoreCard } from './more-card.tsx';
import { check } from './problems.ts';
import { fieldsOf, NO_CASE, type RuleFields, readsCustomer } from './rule-form.ts';
import { SampleCard } from './sample-card.tsx';
import { TestsCard } from './tests-card.tsx';
import { patternProblem, talliesOf, tryOut } from './trial.ts';
import { useTrial } from './use-trial.ts';
import { WhatCard } from './what-card.tsx';

/** One custom rule: what it does, what the agent is told, and its tests, which run while one types. */
export function RuleEditor(props: {
  /** Absent for a new rule. */
  rule: CustomRule | undefined;
  /** The rule as the policy holds it now, which another tab may have changed. */
  theirs: CustomRule | undefined;
  /** Ids of the other rules. */
  taken: readonly string[];
}) {
  const { rule, taken } = props;
  const place = rule?.id ?? '+';
  const [kept] = useState(() => keptFields(place));
  // Its stages are kept apart from the form.
  const now = rule && staged(rule, (props.theirs ?? rule).rollout);
  const resolver = useMemo(() => resolverOf(taken, rule), [taken, rule]);
  const saved = useMemo(() => fieldsOf(rule), [rule]);
  const form = useForm<RuleFields>({ defaultValues: saved, mode: 'onTouched', resolver });
  const { reset, formState } = form;
  const [restored, setRestored] = useState(kept !== null);
  useEffect(() => {
    if (kept) reset(kept, { keepDefaultValues: true });
  }, [kept, reset]);

  const fields = useWatch({ control: form.control }) as RuleFields;
  const [sample, setSample] = useState(NO_CASE);
  const { trial, problem, patterns } = useTrial(fields, sample);
  const withCustomer = readsCustomer(fields);
  const { isDirty } = formState;
  useUnsaved(isDirty);
  useKept(place, isDirty ? fields : null);

  const { edit } = usePolicyChange();
  const say = useSay();
  const { go } = useRoute();
  const services = useServices();
  const onSave = async (): Promise<void> => {
    const typed = form.getValues();
    const checked = check(typed, taken, now);
    if (!checked.ok) return;
    // Not those of the last pause in typing: what counts is what is saved.
    const engine = typed.kind === 'pattern' ? await services.patterns().catch(() => null) : null;
    const unreadable = patternProblem(typed, engine);
    if (unreadable !== undefined) {
      form.setError('pattern', { type: 'engine', message: unreadable.say }, { shouldFocus: true });
      return say({ text: plural('not-yet', 1), tone: 'bad' });
    }
    const { title } = checked.rule;
    const { passed, count } = talliesOf(tryOut(typed, NO_CASE, engine));
    const text = passed < count ? t('saved.failing', { title, passed, count }) : t('saved', { title });
    if (!(await edit((file) => withCustom(file, checked.rule, { before: rule?.id }), text))) return;
    keepFields(place, null);
    go('#custom');
  };
  const onWrong = (errors: object): void => say({ text: plural('not-yet', countOf(errors)), tone: 'bad' });
  const drop = (): void => {
    reset(saved);
    setRestored(false);
  };

  return (
    <FormProvider {...form}>
      <form
        className="stack"
        noValidate
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => void form.handleSubmit(onSave, onWrong)(event)}
      >
        {rule && !formState.isSubmitting && canonical(now) !== canonical(props.theirs ?? null) && (
          <p className="note" role="alert">
            {t(props.theirs ? 'elsewhere.changed' : 'elsewhere.deleted')}
          </p>
        )}
        {restored && (
          <div className="card card-row">
            <p role="status">{t('restored')}</p>
            <Button onClick={drop}>{t('restored.drop')}</Button>
          </div>
        )}
        <WhatCard problem={problem} stages={stagesOf(now)} />
        <AgentCard />
        <TestsCard trial={trial} withCustomer={withCustomer} />
        <SampleCard
          fields={fields}
          onChange={setSample}
          patterns={patterns}
          result={trial?.sample}
          sample={sample}
          withCustomer={withCustomer}
        />
        <MoreCard taken={taken} />
        <div className="actions">
          <Button disabled={formState.isSubmitting} tone="primary" type="submit">
            {formState.isSubmitting ? common('options.saving') : t('save')}
          </Button>
          <a className="button" href="#custom">
            {common('options.cancel')}
          </a>
        </div>
      </form>
    </FormProvider>
  );
}

/** Keeps what is typed over a reload; leaving the form for good, which is asked about, forgets it. */
function useKept(place: string, fields: RuleFields | null): void {
  useEffect(() => keepFields(place, fields), [place, fields]);
  useEffect(() => () => keepFields(place, null), [place]);
}

/** The policy's schema as the form library asks it: what is wrong, by field. */
function resolverOf(taken: readonly string[], before: CustomRule | undefined): Resolver<RuleFields> {
  return (values) => {
    const checked = check(values, taken, before);
    if (checked.ok) return { values, errors: {} };
    const errors = {};
    for (const { field, say } of checked.problems) {
      const at = field === 'flags' || field === 'passes' ? `${field}.root` : field;
      set(errors, at, { type: 'schema', message: say });
    }
    return { values: {}, errors };
  };
}

function countOf(errors: object): number {
  return Object.values(errors).reduce((sum: number, one: { readonly type?: unknown } | undefined) => {
    if (!one || typeof one !== 'object') return sum;
    return sum + (typeof one.type === 'string' ? 1 : countOf(one));
  }, 0);
}

function staged({ rollout: _, ...rule }: CustomRule, rollout: CustomRule['rollout']): CustomRule {
  return rollout ? { ...rule, rollout } : rule;
}

function stagesOf(rule: CustomRule | undefined): string {
  return (rule?.rollout ?? [])
    .map(({ from, severity }) => t('stage', { day: from.slice(0, 10), weight: t(`weight.${severity}`) }))
    .join(', ');
}
