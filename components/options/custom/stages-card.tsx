import type { CustomRule } from '#lib/core/policy-file.ts';
import { t } from '#lib/i18n/rules.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withStages } from '#lib/policy/custom-change.ts';
import { barredBy } from '../policy/barred.tsx';
import { usePolicyChange } from '../policy/use-policy.ts';
import { RolloutForm } from '../rules/rollout-form.tsx';
import { sayStages } from '../rules/say-stages.ts';

/** The dated stages of a rule that was saved. They are kept by themselves, whatever stands in the form above. */
export function StagesCard({ rule, state }: { rule: CustomRule; state: PolicyState }) {
  const { edit } = usePolicyChange();
  return (
    <section aria-labelledby="stages" className="card">
      <h2 id="stages">{t('rollout.title')}</h2>
      <p className="hint">{t('rollout.lead')}</p>
      <RolloutForm
        disabled={barredBy(state, `custom.${rule.id}`) !== null}
        onKeep={(steps) =>
          void edit((file) => withStages(file, rule.id, steps), sayStages(rule.title, steps))
        }
        steps={rule.rollout ?? []}
      />
    </section>
  );
}
