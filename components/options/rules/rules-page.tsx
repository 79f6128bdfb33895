import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SearchField } from '#components/ui/search-field.tsx';
import { plural, t } from '#lib/i18n/options.ts';
import { t as ofRules } from '#lib/i18n/rules.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { type WeightChanges, withRule, withWeights } from '#lib/policy/change.ts';
import { lockAt } from '#lib/policy/locks.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { decisions, policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { CATALOGUE } from './catalogue.ts';
import { isChanged, listed, ORDERS, type Order, ranked, SHOWS, type Show, unknownCodes } from './listing.ts';
import { NO_RATES, ratesOf } from './rates.ts';
import { loadDetails, RuleCard } from './rule-card.tsx';

/** Every built-in rule, and how much its findings weigh. */
export function Rules() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('options.rules.lead')}>
      <Loaded query={query}>{(state) => <RuleList state={state} />}</Loaded>
    </SectionPage>
  );
}

function RuleList({ state }: { state: PolicyState }) {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>('all');
  const [order, setOrder] = useState<Order>('code');
  const { detail } = useRoute();
  const { edit } = usePolicyChange();
  const events = useQuery(decisions).data;
  const rates = useMemo(() => ratesOf(events ?? []), [events]);
  useEffect(() => void loadDetails(), []);
  const file = editedOf(state);
  const byCode = listed(CATALOGUE, search, show, file);
  const groups = order === 'code' ? byCode : ranked(byCode, order, rates, ofRules(`rates.order.${order}`));
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const changed = CATALOGUE.filter((rule) => isChanged(rule, file)).length;

  const change = (changes: WeightChanges, text: string): void =>
    void edit((before) => withWeights(before, changes), text);
  // What somebody else set stays.
  const own = Object.keys(file.rules ?? {}).filter((code) => !lockAt(state.locks, `rules.${code}`));
  const resetAll = (): void =>
    void edit(
      (before) => own.reduce((rest, code) => withRule(rest, code, () => ({})), before),
      t('options.rules.reset.done'),
    );

  return (
    <>
      <PolicyHead state={state} />
      <div className="tools">
        <SearchField label={t('options.rules.search')} onChange={setSearch} value={search} />
        <label className="inline">
          {t('options.rules.show')}
          <select
            onChange={({ target }) => setShow(SHOWS.find((one) => one === target.value) ?? 'all')}
            value={show}
          >
            {SHOWS.map((one) => (
              <option key={one} value={one}>
                {t(one === 'all' || one === 'changed' ? `options.rules.show.${one}` : `options.rules.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="inline">
          {ofRules('rates.order')}
          <select
            onChange={({ target }) => setOrder(ORDERS.find((one) => one === target.value) ?? 'code')}
            value={order}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {ofRules(`rates.order.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {own.length > 0 && state.role === 'lead' && (
          <Button onClick={resetAll}>{t('options.rules.reset.all')}</Button>
        )}
      </div>
      <p className="hint" role="status">
        {plural('options.rules.count', count)}
        {changed > 0 && `, ${plural('options.rules.changes', changed)}`}
      </p>
      {unknownCodes(CATALOGUE, file).map((code) => (
        <div className="card card-row" key={code}>
          <p className="warning">{t('options.rules.unknown', { code })}</p>
          <Button
            onClick={() => void edit((before) => withRule(before, code, () => ({})), t('options.saved'))}
          >
            {t('options.delete')}
          </Button>
        </div>
      ))}
      {count === 0 && <p className="empty">{t('options.search.none', { query: search })}</p>}
      {groups.map(({ name, rules }) => (
        <section aria-labelledby={`group-${name}`} className="group" key={name}>
          <h2 id={`group-${name}`}>{name}</h2>
          <ul className="rows">
            {rules.map((rule) => (
              <RuleCard
                decisions={events?.length ?? 0}
                key={rule.code}
                linked={detail === rule.code}
                onChange={change}
                rates={rates.get(rule.code) ?? NO_RATES}
                rule={rule}
                state={state}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
