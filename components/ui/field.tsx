import { type ReactNode, useId } from 'react';

/** What the control of a field carries, so that its name, hint and problem are read out. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A labelled control with a hint below it and, if something is wrong, the problem. */
export function Field(props: {
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={`field ${props.className ?? ''}`}>
      <label htmlFor={id}>{props.label}</label>
      {props.children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(props.problem ? { 'aria-invalid': true } : {}),
      })}
      {props.problem && (
        <p className="problem" id={`${id}-problem`}>
          {props.problem}
        </p>
      )}
      {props.hint && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
