import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { t } from '#lib/i18n/custom.ts';
import { idOf } from '#lib/policy/custom-change.ts';
import { RuleField } from './form-field.tsx';
import type { RuleFields } from './rule-form.ts';

const INSIDE = ['id', 'tags', 'raise', 'veto'] as const;

/** What most rules do without. Open wherever something in it is set or wrong. */
export function MoreCard({ taken }: { taken: readonly string[] }) {
  const { control, formState, getValues } = useFormContext<RuleFields>();
  const title = useWatch({ control, name: 'title' });
  const [opened, setOpened] = useState(() => INSIDE.some((name) => name !== 'id' && getValues(name) !== ''));
  const wrong = INSIDE.some((name) => formState.errors[name]);
  const made = title.trim() ? idOf(title, taken) : 'rule';
  return (
    <details
      className="card files"
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      open={opened || wrong}
    >
      <summary>{t('more')}</summary>
      <div className="fields">
        <RuleField
          code
          hint={t('id.hint', { id: getValues('id') || made })}
          label={t('id')}
          name="id"
          placeholder={made}
        />
        <RuleField hint={t('tags.hint')} label={t('tags')} name="tags" rows={2} />
        <RuleField hint={t('raise.hint')} label={t('raise')} name="raise" rows={2} />
        <RuleField hint={t('veto.hint')} label={t('veto')} name="veto" rows={2} />
      </div>
    </details>
  );
}
