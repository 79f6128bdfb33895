import type { UseFormRegisterReturn } from 'react-hook-form';

/** Boxes side by side, of which several may be ticked. `register` is what the form library gives for the field. */
export function TickRow<T extends string>(props: {
  values: readonly T[];
  say: (value: T) => string;
  register: UseFormRegisterReturn;
}) {
  return (
    <div className="mode">
      {props.values.map((value) => (
        <label className="inline" key={value}>
          <input type="checkbox" value={value} {...props.register} /> {props.say(value)}
        </label>
      ))}
    </div>
  );
}
