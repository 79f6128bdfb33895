import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/custom.ts';
import { CaseRow } from './case-row.tsx';
import { isFilled, NO_CASE, type RuleFields } from './rule-form.ts';
import { type Trial, talliesOf } from './trial.ts';

const SIDES = ['flags', 'passes'] as const;

/** The rule's own tests, and how each comes out right now. */
export function TestsCard({ trial, withCustomer }: { trial: Trial | null; withCustomer: boolean }) {
  const { passed, count } = talliesOf(trial);
  return (
    <div className="card fields">
      <h2>{t('tests.title')}</h2>
      <p className="hint">{t('tests.lead')}</p>
      {SIDES.map((side) => (
        <Cases key={side} side={side} trial={trial} withCustomer={withCustomer} />
      ))}
      <p className={count > passed ? 'problem' : 'hint'} role="status">
        {trial === null ? t('result.wait') : t('tests.of', { passed, count })}
      </p>
    </div>
  );
}

function Cases(props: { side: (typeof SIDES)[number]; trial: Trial | null; withCustomer: boolean }) {
  const { side, trial } = props;
  const { control, getValues, getFieldState, formState } = useFormContext<RuleFields>();
  const { fields, append, remove, insert } = useFieldArray({ control, name: side });
  const say = useSay();
  const { error } = getFieldState(side, formState);
  // That there is none is wrong only as long as there is none.
  const problem = getValues(side).some(isFilled) ? undefined : error?.root?.message;
  const onRemove = (index: number): void => {
    const row = getValues(`${side}.${index}`);
    remove(index);
    if (isFilled(row))
      say({
        text: t('row.removed'),
        focus: true,
        undo: async () => insert(index, row, { shouldFocus: false }),
      });
  };
  return (
    <fieldset className="cases">
      <legend>{t(side)}</legend>
      {side === 'flags' && <p className="hint">{t('mark.hint')}</p>}
      {fields.length > 0 && (
        <ol>
          {fields.map(({ id }, index) => (
            <CaseRow
              index={index}
              key={id}
              onRemove={() => onRemove(index)}
              result={trial?.[side][index]}
              side={side}
              withCustomer={props.withCustomer || getValues(`${side}.${index}.customer`) !== ''}
            />
          ))}
        </ol>
      )}
      {problem && <p className="problem">{problem}</p>}
      <div className="actions">
        <Button onClick={() => append(NO_CASE)}>{t(`${side}.add`)}</Button>
      </div>
    </fieldset>
  );
}
