import type { RuleChange } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { plural, t } from '#lib/i18n/rules.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withRule } from '#lib/policy/change.ts';
import { LinesForm } from '../lines-form.tsx';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import type { RuleText } from './catalogue.ts';
import { ExampleText } from './example-text.tsx';
import { NoteForm } from './note-form.tsx';
import { NumbersForm } from './numbers-form.tsx';
import { keptShare, type Rates } from './rates.ts';
import { RolloutForm } from './rollout-form.tsx';
import { sayStages } from './say-stages.ts';

/** Everything about one rule: what it says, what the team changed, and what people did about it. */
export function RuleDetails(props: { rule: RuleText; state: PolicyState; rates: Rates; decisions: number }) {
  const { rule, state } = props;
  const { code, options } = rule;
  const { edit } = usePolicyChange();
  const set: RuleChange = editedOf(state).rules?.[code] ?? {};
  const place = (part: string): string => `rules.${code}.${part}`;
  const keep = (change: RuleChange, text: string): void =>
    void edit((file) => withRule(file, code, (before) => ({ ...before, ...change })), text);
  return (
    <div className="rule-body">
      <dl>
        <dt>{common('options.rules.not')}</dt>
        <dd>{rule.notOn}</dd>
        <dt>{common('options.rules.why')}</dt>
        <dd>{rule.why}</dd>
        <dt>{common('options.rules.example')}</dt>
        <dd>
          <ExampleText example={rule.examples.flags[0]} />
        </dd>
        <dt>{common('options.rules.passes')}</dt>
        <dd>
          <ExampleText example={rule.examples.passes[0]} />
        </dd>
        <dt>{t('rates.title')}</dt>
        <dd>
          <Record decisions={props.decisions} rates={props.rates} />
        </dd>
      </dl>
      <section aria-label={`${t('rollout.title')}: ${code}`} className="rule-part">
        <h4>{t('rollout.title')}</h4>
        <p className="hint">{t('rollout.lead')}</p>
        <LockNote path={place('rollout')} state={state} />
        <RolloutForm
          disabled={barredBy(state, place('rollout')) !== null}
          onKeep={(steps) =>
            keep({ rollout: steps.length > 0 ? steps : undefined } as RuleChange, sayStages(code, steps))
          }
          steps={set.rollout ?? []}
        />
      </section>
      {options && (
        <section aria-label={`${t('options.title')}: ${code}`} className="rule-part">
          <h4>{t('options.title')}</h4>
          <LockNote path={place('options')} state={state} />
          <NumbersForm
            disabled={barredBy(state, place('options')) !== null}
            onKeep={(numbers) =>
              keep(
                { options: Object.keys(numbers).length > 0 ? numbers : undefined } as RuleChange,
                Object.entries({ ...options, ...numbers })
                  .map(([name, value]) => t('options.set', { code, name, value }))
                  .join(' '),
              )
            }
            own={options}
            set={set.options ?? {}}
          />
        </section>
      )}
      {rule.reads !== 'customer' && (
        <section aria-label={`${t('allowed.title')}: ${code}`} className="rule-part">
          <LockNote path={place('allowed')} state={state} />
          <LinesForm
            disabled={barredBy(state, place('allowed')) !== null}
            hint={t('allowed.lead')}
            keep={t('allowed.keep')}
            label={t('allowed.title')}
            lines={set.allowed ?? []}
            onKeep={(allowed) =>
              keep(
                { allowed: allowed.length > 0 ? allowed : undefined } as RuleChange,
                plural('allowed.saved', allowed.length).replace('{code}', code),
              )
            }
          />
        </section>
      )}
      <section aria-label={`${t('note')}: ${code}`} className="rule-part">
        <NoteForm code={code} />
      </section>
      <p className="hint rule-foot">
        {common(rule.reads === 'customer' ? 'options.rules.customer' : 'options.rules.draft')} ·{' '}
        <a href={`#rules/${code}`}>{common('options.rules.link')}</a>
      </p>
    </div>
  );
}

function Record({ rates, decisions }: { rates: Rates; decisions: number }) {
  const counts = (['held', 'rewritten', 'kept', 'sent'] as const).filter((key) => rates[key] > 0);
  if (counts.length === 0) return t('rates.none', { count: decisions });
  const share = keptShare(rates);
  return (
    <>
      {counts.map((key) => t(`rates.${key}`, { count: rates[key] })).join(' · ')}.{' '}
      {share !== null && `${t('rates.share', { share: Math.round(share * 100) })} `}
      <span className="hint">{t('rates.of', { count: decisions })}</span>
    </>
  );
}
