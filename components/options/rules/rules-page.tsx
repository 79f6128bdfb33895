import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SearchField } from '#components/ui/search-field.tsx';
import { plural, t } from '#lib/i18n/options.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { type WeightChanges, withWeights } from '#lib/policy/change.ts';
import { RULES } from '#lib/rules/index.ts';
import { PolicyBar } from '../policy/policy-bar.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { Unreadable } from '../unreadable.tsx';
import { listed, type Show, unknownCodes, weightsOf } from './listing.ts';
import { RuleCard } from './rule-card.tsx';

/** Every built-in rule, and how much its findings weigh. */
export function Rules() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('options.rules.lead')}>
      <Loaded query={query}>{(state) => <RuleList state={state} />}</Loaded>
    </SectionPage>
  );
}

const SHOWS = ['all', 'changed', 'block', 'warn', 'info', 'observe', 'off'] as const;

function RuleList({ state }: { state: PolicyState }) {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>('all');
  const { detail } = useRoute();
  const { edit } = usePolicyChange();
  const severities = weightsOf(editedOf(state));
  const groups = listed(RULES, search, show, severities);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const changed = Object.keys(severities).length;

  const change = (changes: WeightChanges, text: string): void =>
    void edit((file) => withWeights(file, changes), text);
  const resetAll = (): void =>
    change(
      Object.fromEntries(Object.keys(severities).map((code) => [code, null])),
      t('options.rules.reset.done'),
    );

  return (
    <>
      <Unreadable problem={state.problem} resource={policy} what="policy" />
      <Unreadable problem={state.draftProblem} resource={policy} what="policyDraft" />
      <PolicyBar />
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
        {changed > 0 && <Button onClick={resetAll}>{t('options.rules.reset.all')}</Button>}
      </div>
      <p className="hint" role="status">
        {plural('options.rules.count', count)}
        {changed > 0 && `, ${plural('options.rules.changes', changed)}`}
      </p>
      {unknownCodes(RULES, severities).map((code) => (
        <div className="card card-row" key={code}>
          <p className="warning">{t('options.rules.unknown', { code })}</p>
          <Button onClick={() => change({ [code]: null }, t('options.saved'))}>{t('options.delete')}</Button>
        </div>
      ))}
      {count === 0 && <p className="empty">{t('options.search.none', { query: search })}</p>}
      {groups.map(({ name, rules }) => (
        <section aria-labelledby={`group-${name}`} className="group" key={name}>
          <h2 id={`group-${name}`}>{name}</h2>
          <ul className="rows">
            {rules.map((rule) => (
              <RuleCard
                key={rule.code}
                linked={detail === rule.code}
                onChange={change}
                rule={rule}
                severities={severities}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
