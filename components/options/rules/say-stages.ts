import type { RolloutStep } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/rules.ts';
import { sayDay } from './days.ts';

/** What became of a rule's stages, in a sentence. */
export function sayStages(code: string, steps: readonly RolloutStep[]): string {
  if (steps.length === 0) return t('rollout.dropped', { code });
  const stages = steps.map(({ from, severity }) =>
    t('rollout.next', {
      severity: common(`options.rules.${severity}`).toLowerCase(),
      day: sayDay(from),
    }),
  );
  return t('rollout.saved', { code, stages: stages.join(', ') });
}
