import { Suspense, use, useEffect, useRef, useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { SeverityIcon } from '#components/ui/severity-icon.tsx';
import type { RuleChange } from '#lib/core/policy-file.ts';
import { t } from '#lib/i18n/options.ts';
import { t as own, plural } from '#lib/i18n/rules.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import type { WeightChanges } from '#lib/policy/change.ts';
import { once } from '../once.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf } from '../policy/use-policy.ts';
import { Loading } from '../section.tsx';
import type { RuleText } from './catalogue.ts';
import { sayDay } from './days.ts';
import { isChanged, WEIGHTS, weightOf } from './listing.ts';
import type { Rates } from './rates.ts';

/** The details with their forms; loaded once the list stands. */
export const loadDetails = once(async () => (await import('./rule-details.tsx')).RuleDetails);

/** One rule: what it says, and how much it weighs. The one that is linked to is open and has the keyboard. */
export function RuleCard(props: {
  rule: RuleText;
  state: PolicyState;
  rates: Rates;
  decisions: number;
  linked: boolean;
  onChange: (changes: WeightChanges, text: string) => void;
}) {
  const { rule, state, linked, rates } = props;
  const { code } = rule;
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(linked);
  const file = editedOf(state);
  const weight = weightOf(rule, file);
  const set = file.rules?.[code]?.severity;
  const changed = isChanged(rule, file);
  const barred = barredBy(state, `rules.${code}.severity`) !== null;
  useEffect(() => {
    if (!linked) return;
    setOpen(true);
    summary.current?.scrollIntoView({ block: 'center' });
    summary.current?.focus();
  }, [linked]);

  const choose = (value: string): void => {
    const chosen = WEIGHTS.find((one) => one === value);
    const next = chosen ?? rule.severity;
    const held = rule.severity === 'block' && next !== 'block' && rule.reads === 'draft';
    const now = t('options.rules.now', { code, severity: t(`options.rules.${next}`) });
    props.onChange(
      { [code]: chosen ?? null },
      held ? `${now} ${t('options.rules.block.off', { code })}` : now,
    );
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
          <Facts change={file.rules?.[code]} rates={rates} />
        </div>
        <div className="rule-set">
          <select
            aria-label={t('options.rules.severity', { code })}
            disabled={barred}
            onChange={({ target }) => choose(target.value)}
            value={set ?? 'shipped'}
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
          <LockNote path={`rules.${code}.severity`} state={state} />
          {changed && !barred && (
            <Button
              aria-label={t('options.rules.reset.one', { code })}
              onClick={() => choose('shipped')}
              tone="quiet"
            >
              {t('options.rules.reset')}
            </Button>
          )}
        </div>
      </div>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} open={open}>
        <summary ref={summary}>
          {t('options.rules.more')}
          <span className="unseen"> {code}</span>
        </summary>
        {open && (
          <Suspense fallback={<Loading />}>
            <Details decisions={props.decisions} rates={rates} rule={rule} state={state} />
          </Suspense>
        )}
      </details>
    </li>
  );
}

function Details(props: { rule: RuleText; state: PolicyState; rates: Rates; decisions: number }) {
  const RuleDetails = use(loadDetails());
  return <RuleDetails {...props} />;
}

/** What is worth knowing of a rule before it is opened. */
function Facts({ change = {}, rates }: { change: RuleChange | undefined; rates: Rates }) {
  const now = Date.now();
  const next = change.rollout?.find(({ from }) => Date.parse(from) > now);
  const facts = [
    next && own('rollout.next', { severity: t(`options.rules.${next.severity}`), day: sayDay(next.from) }),
    change.allowed && plural('allowed.row', change.allowed.length),
    rates.held + rates.kept > 0 && own('rates.row', { held: rates.held, kept: rates.kept }),
  ].filter(Boolean);
  return facts.length > 0 && <p className="rule-facts">{facts.join(' · ')}</p>;
}
