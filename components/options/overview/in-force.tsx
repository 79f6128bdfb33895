import { plural, t } from '#lib/i18n/overview.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { CATALOGUE } from '../rules/catalogue.ts';
import { WEIGHTS, weightOf } from '../rules/listing.ts';
import { sayMoment } from '../when.ts';
import { changesNothing } from './built-in.ts';

const PARTS = [
  { name: 'custom', section: 'custom' },
  { name: 'scopes', section: 'scopes' },
  { name: 'topics', section: 'topics' },
  { name: 'wordings', section: 'wordings' },
] as const;

/** The policy in force: its name, version and age, who set it, and what it does in numbers. */
export function InForce({ state }: { state: PolicyState }) {
  const { force, version, since } = state;
  const isBuiltIn = changesNothing(force);
  const weights = [
    ...CATALOGUE.map((rule) => weightOf(rule, force)),
    ...(force.custom ?? []).map(({ id, severity, rollout }) =>
      weightOf(
        { code: `custom/${id}`, severity: severity === 'off' || severity === 'observe' ? 'info' : severity },
        {
          schema: 1,
          rules: { [`custom/${id}`]: { severity, ...(rollout ? { rollout } : {}) } },
        },
      ),
    ),
  ];
  const parts = PARTS.filter(({ name }) => (force[name]?.length ?? 0) > 0);
  return (
    <section aria-labelledby="in-force" className="card">
      <div className="force-head">
        <p className="hint" id="in-force">
          {t('force.title')}
        </p>
        <h2>{force.title ?? t(isBuiltIn ? 'force.built-in' : 'force.unnamed')}</h2>
        <p className="hint">
          {t('force.version', { version: shortly(version) })}
          {since && ` · ${t('force.since', { when: sayMoment(since) })}`}
        </p>
        <p>{setBy(state, isBuiltIn)}</p>
      </div>
      <dl aria-label={t('count.rules')} className="counts">
        {WEIGHTS.toReversed().map((weight) => (
          <div className={`count count-${weight}`} key={weight}>
            <dt>{t(`count.${weight}`)}</dt>
            <dd>{weights.filter((one) => one === weight).length}</dd>
          </div>
        ))}
      </dl>
      {parts.length > 0 && (
        <p className="parts">
          {parts.map(({ name, section }) => (
            <a className="chip" href={`#${section}`} key={name}>
              {plural(`parts.${name}`, force[name]?.length ?? 0)}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** A version with as much of its fingerprint as people compare. */
const shortly = (version: string): string => version.replace(/(#[0-9a-f]{6})[0-9a-f]+$/, '$1');

function setBy(state: PolicyState, isBuiltIn: boolean): string {
  const { organisation } = state;
  if (state.locks.some(({ by }) => by === 'managed'))
    return organisation ? t('force.by.organisation', { organisation }) : t('force.by.managed');
  if (state.locks.length > 0) return t('force.by.url');
  if (isBuiltIn) return t('force.by.built-in');
  return state.by ? t('force.by.name', { by: state.by }) : t('force.by.local');
}
