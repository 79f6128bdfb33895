import { useEffect, useRef } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { SeverityIcon } from '#components/ui/severity-icon.tsx';
import type { Weight } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import { t } from '#lib/i18n/options.ts';
import type { WeightChanges } from '#lib/policy/change.ts';
import { ExampleText } from './example-text.tsx';
import { isChanged, weightOf } from './listing.ts';

const WEIGHTS = ['off', 'observe', 'info', 'warn', 'block'] as const;

/** One rule: what it says, and how much it weighs. The one that is linked to is open and has the keyboard. */
export function RuleCard(props: {
  rule: Rule;
  severities: Readonly<Record<string, Weight>>;
  linked: boolean;
  onChange: (changes: WeightChanges, text: string) => void;
}) {
  const { rule, severities, linked, onChange } = props;
  const { code } = rule;
  const summary = useRef<HTMLElement>(null);
  const weight = weightOf(rule, severities);
  const changed = isChanged(rule, severities);
  useEffect(() => {
    if (!linked) return;
    summary.current?.scrollIntoView({ block: 'center' });
    summary.current?.focus();
  }, [linked]);

  const set = (value: string): void => {
    const chosen = WEIGHTS.find((one) => one === value);
    const next = chosen ?? rule.severity;
    const held = rule.severity === 'block' && next !== 'block' && rule.reads === 'draft';
    const now = t('options.rules.now', { code, severity: t(`options.rules.${next}`) });
    onChange({ [code]: chosen ?? null }, held ? `${now} ${t('options.rules.block.off', { code })}` : now);
  };

  return (
    <li className={`row rule ${weight === 'off' ? 'rule-off' : ''}`} id={`rule-${code}`}>
      <div className="rule-head">
        <span className="rule-sign">
          {weight === 'off' || weight === 'observe' ? (
            <span className="sign-off" />
          ) : (
            <SeverityIcon severity={weight} />
          )}
        </span>
        <div className="rule-name">
          <h3>
            <code>{code}</code> {changed && <Badge tone="strong">{t('options.rules.changed')}</Badge>}
          </h3>
          <p>{rule.firesOn}</p>
        </div>
        <div className="rule-set">
          <select
            aria-label={t('options.rules.severity', { code })}
            onChange={({ target }) => set(target.value)}
            value={changed ? weight : 'shipped'}
          >
            <option value="shipped">
              {t('options.rules.shipped', { severity: t(`options.rules.${rule.severity}`).toLowerCase() })}
            </option>
            {WEIGHTS.map((one) => (
              <option key={one} value={one}>
                {one === 'off'
                  ? t('options.rules.off')
                  : t('options.rules.always', { severity: t(`options.rules.${one}`).toLowerCase() })}
              </option>
            ))}
          </select>
          {changed && (
            <Button
              aria-label={t('options.rules.reset.one', { code })}
              onClick={() => set('shipped')}
              tone="quiet"
            >
              {t('options.rules.reset')}
            </Button>
          )}
        </div>
      </div>
      <details open={linked}>
        <summary ref={summary}>
          {t('options.rules.more')}
          <span className="unseen"> {code}</span>
        </summary>
        <dl>
          <dt>{t('options.rules.not')}</dt>
          <dd>{rule.notOn}</dd>
          <dt>{t('options.rules.why')}</dt>
          <dd>{rule.why}</dd>
          <dt>{t('options.rules.example')}</dt>
          <dd>
            <ExampleText example={rule.examples.flags[0]} />
          </dd>
          <dt>{t('options.rules.passes')}</dt>
          <dd>
            <ExampleText example={rule.examples.passes[0]} />
          </dd>
        </dl>
        <p className="hint rule-foot">
          {t(rule.reads === 'customer' ? 'options.rules.customer' : 'options.rules.draft')} ·{' '}
          <a href={`#rules/${code}`}>{t('options.rules.link')}</a>
        </p>
      </details>
    </li>
  );
}
