import type { ReactNode } from 'react';
import { type FieldPath, useFormContext } from 'react-hook-form';
import { type ControlProps, Field } from '#components/ui/field.tsx';
import type { RuleFields } from './rule-form.ts';

/** The fields of a rule that stand by themselves. */
export type FieldName = Exclude<FieldPath<RuleFields>, `flags${string}` | `passes${string}`>;

/** A labelled field of the rule, with what is wrong with it. Several lines where `rows` is given. */
export function RuleField(props: {
  name: FieldName;
  label: string;
  hint?: ReactNode;
  rows?: number;
  problem?: string | undefined;
  placeholder?: string;
  code?: boolean;
}) {
  const { register, getFieldState, formState } = useFormContext<RuleFields>();
  const problem = props.problem ?? getFieldState(props.name, formState).error?.message;
  const more = {
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    ...(props.code ? { className: 'mono', spellCheck: false } : {}),
  };
  return (
    <Field hint={props.hint} label={props.label} problem={problem}>
      {(control) =>
        props.rows ? (
          <textarea {...control} {...more} {...register(props.name)} rows={props.rows} />
        ) : (
          <input {...control} {...more} {...register(props.name)} />
        )
      }
    </Field>
  );
}

/** A choice of one of several values. */
export function RuleSelect<T extends string>(props: {
  name: FieldName;
  label: string;
  hint?: ReactNode;
  values: readonly T[];
  say: (value: T) => string;
}) {
  const { register } = useFormContext<RuleFields>();
  return (
    <Field hint={props.hint} label={props.label}>
      {(control: ControlProps) => (
        <select {...control} {...register(props.name)}>
          {props.values.map((value) => (
            <option key={value} value={value}>
              {props.say(value)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
