import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/i18n/custom.ts';
import { barredBy } from '../policy/barred.tsx';
import { PolicyHead } from '../policy/policy-head.tsx';
import { editedOf } from '../policy/use-policy.ts';
import { policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleList } from './rule-list.tsx';
import { StagesCard } from './stages-card.tsx';

/** The team's own rules, or one of them to edit: `#custom/<id>`, `#custom/+`. */
export function CustomRules() {
  const query = useQuery(policy);
  const { detail } = useRoute();
  const custom = query.data ? (editedOf(query.data).custom ?? []) : [];
  const found = custom.find(({ id }) => id === detail);
  // A rule that another tab deletes or renames meanwhile stays open as it was.
  const [opened, setOpened] = useState({ detail, rule: found });
  if (opened.detail !== detail || (!opened.rule && found)) setOpened({ detail, rule: found });
  const rule = opened.detail === detail ? (opened.rule ?? found) : found;
  if (!detail) {
    return (
      <SectionPage lead={t('lead')}>
        <Loaded query={query}>
          {(state) => (
            <>
              <PolicyHead state={state} />
              <RuleList state={state} />
            </>
          )}
        </Loaded>
      </SectionPage>
    );
  }
  return (
    <SectionPage
      lead={<a href="#custom">← {t('back')}</a>}
      title={detail === '+' ? t('new') : (rule?.title ?? t('title'))}
    >
      <Loaded query={query}>
        {(state) => {
          if (!rule && detail !== '+') return <p className="empty">{t('gone')}</p>;
          const taken = custom.flatMap(({ id }) => (id === rule?.id ? [] : [id]));
          const barred = barredBy(state, `custom.${rule?.id ?? '+'}`);
          return (
            <>
              {barred !== null && <p className="note">{barred}</p>}
              <fieldset className="stack" disabled={barred !== null}>
                <RuleEditor key={detail} rule={rule} taken={taken} theirs={found} />
              </fieldset>
              {found && <StagesCard key={`stages ${detail}`} rule={found} state={state} />}
            </>
          );
        }}
      </Loaded>
    </SectionPage>
  );
}
