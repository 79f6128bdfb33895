import { useId } from 'react';
import { t } from '#lib/i18n/work.ts';

type Owner = 'ai' | 'person';

/** Whether AI may draft or a person owns something. */
export function OwnerChoice(props: {
  label: string;
  value: Owner;
  disabled: boolean;
  onChange: (owner: Owner) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choices" disabled={props.disabled}>
      <legend>{props.label}</legend>
      {(['ai', 'person'] as const).map((owner) => (
        <label className="choice" key={owner}>
          <input
            checked={props.value === owner}
            name={name}
            onChange={() => props.onChange(owner)}
            type="radio"
            value={owner}
          />
          <span>
            <strong>{t(`topics.owner.${owner}`)}</strong>
            <span className="hint">{t(`topics.owner.${owner}.lead`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
