import { useFormContext, useWatch } from 'react-hook-form';
import { t } from '#lib/i18n/custom.ts';
import { RuleField } from './form-field.tsx';
import { messageOf, type RuleFields } from './rule-form.ts';

/** What the agent is told where the rule finds something. */
export function AgentCard() {
  const { control } = useFormContext<RuleFields>();
  const [title, kind] = useWatch({ control, name: ['title', 'kind'] });
  return (
    <div className="card fields">
      <h2>{t('agent.title')}</h2>
      <RuleField hint={t('why.hint')} label={t('why')} name="why" rows={2} />
      <RuleField
        hint={t('message.hint', { match: '{match}' })}
        label={t('message')}
        name="message"
        placeholder={messageOf(title)}
      />
      {kind !== 'limit' && <RuleField hint={t('replace.hint')} label={t('replace')} name="replace" />}
    </div>
  );
}
