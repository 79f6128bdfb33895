import type { PolicyFile, RolloutStep } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/overview.ts';
import { nextStage } from '#lib/policy/in-force.ts';
import { sayDay } from '../rules/days.ts';

/** What becomes of which rules at the next day of a rollout; nothing where none is planned. */
export function NextStage({ file }: { file: PolicyFile }) {
  const next = nextStage(file, new Date().toISOString());
  if (next === null) return null;
  const staged: readonly (readonly [string, readonly RolloutStep[] | undefined])[] = [
    ...Object.entries(file.rules ?? {}).map(([code, { rollout }]) => [code, rollout] as const),
    ...(file.custom ?? []).map(({ id, rollout }) => [`custom/${id}`, rollout] as const),
  ];
  const changes = staged.flatMap(([code, rollout = []]) =>
    rollout
      .filter(({ from }) => Date.parse(from) === Date.parse(next))
      .map(({ severity }) => ({ code, severity })),
  );
  return (
    <section aria-labelledby="next-stage" className="card">
      <h2 id="next-stage">{t('next.title')}</h2>
      <p>{t('next.on', { day: sayDay(next) })}</p>
      <ul className="plain-list">
        {changes.map(({ code, severity }) => (
          <li key={code}>
            <a href={code.startsWith('custom/') ? `#${code}` : `#rules/${code}`}>
              {t('next.rule', { code, severity: common(`options.rules.${severity}`).toLowerCase() })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
