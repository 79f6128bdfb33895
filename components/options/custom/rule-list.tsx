import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { SearchField } from '#components/ui/search-field.tsx';
import type { AuditEvent } from '#lib/core/audit.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { plural, t } from '#lib/i18n/custom.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { idOf, withCustom, withoutCustom } from '#lib/policy/custom-change.ts';
import { matching } from '../matching.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { decisions } from '../queries.ts';
import { usePassed } from './use-passed.ts';

/** All custom rules, with a search: what each does, weighs, how its tests come out and how often it was seen. */
export function RuleList({ state }: { state: PolicyState }) {
  const custom = editedOf(state).custom ?? NONE;
  const [search, setSearch] = useState('');
  const shown = matching(custom, search, ({ id, title, why, message }) => [id, title, why, message]);
  const { data: events } = useQuery(decisions);
  const seen = useMemo(() => seenIn(events ?? []), [events]);
  const passed = usePassed(custom);
  return (
    <>
      <div className="tools">
        <SearchField label={t('search')} onChange={setSearch} value={search} />
        {state.role === 'lead' && (
          <a className="button button-primary" href="#custom/+">
            {t('new')}
          </a>
        )}
      </div>
      <p className="hint" role="status">
        {custom.length > 0 && plural('count', shown.length)}
      </p>
      {custom.length === 0 && <p className="empty">{t('none')}</p>}
      {custom.length > 0 && shown.length === 0 && (
        <p className="empty">{common('options.search.none', { query: search })}</p>
      )}
      {shown.length > 0 && (
        <ul className="rows">
          {shown.map((rule) => (
            <Row
              all={custom}
              key={rule.id}
              passed={passed.get(rule)}
              rule={rule}
              seen={seen.get(`custom/${rule.id}`) ?? 0}
              state={state}
            />
          ))}
        </ul>
      )}
    </>
  );
}

const NONE: readonly CustomRule[] = [];

function Row(props: {
  rule: CustomRule;
  all: readonly CustomRule[];
  state: PolicyState;
  passed: number | undefined;
  seen: number;
}) {
  const { rule, all, state, passed, seen } = props;
  const { id, title, severity, rollout } = rule;
  const { edit } = usePolicyChange();
  const count = rule.tests.flags.length + rule.tests.passes.length;
  const duplicate = (): void => {
    const copy = t('copy', { title }).slice(0, 100);
    const ids = all.map((one) => one.id);
    const twin = { ...rule, id: idOf(copy, ids), title: copy };
    const at = ids.indexOf(id) + 1;
    void edit((file) => withCustom(file, twin, { at }), t('duplicated', { title }));
  };
  const remove = (): void => void edit((file) => withoutCustom(file, id), t('deleted', { title }), true);
  return (
    <li className="row custom">
      <div className="custom-name">
        <a href={`#custom/${encodeURIComponent(id)}`}>{title}</a>
        <span className="hint">
          {t(`kind.${rule.kind}`)} · {seen === 0 ? t('seen.none') : plural('seen', seen)}
        </span>
        <LockNote path={`custom.${id}`} state={state} />
      </div>
      <span className="badges">
        <Badge tone={severity === 'block' ? 'strong' : 'plain'}>{t(`weight.${severity}`)}</Badge>
        {rollout?.map((step) => (
          <Badge key={step.from}>
            {t('stage', { day: step.from.slice(0, 10), weight: t(`weight.${step.severity}`) })}
          </Badge>
        ))}
        {passed !== undefined && (
          <Badge
            tone={passed < count ? 'warn' : 'plain'}
            {...(passed < count && { title: t('tests.of.why') })}
          >
            {t('tests.of', { passed, count })}
          </Badge>
        )}
      </span>
      {state.role === 'lead' && (
        <span className="actions">
          <Button aria-label={t('duplicate.one', { title })} onClick={duplicate} tone="quiet">
            {t('duplicate')}
          </Button>
          {barredBy(state, `custom.${id}`) === null && (
            <Button aria-label={t('delete.one', { title })} onClick={remove} tone="quiet">
              {common('options.delete')}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

/** In how many recorded decisions each code stood. */
function seenIn(events: readonly AuditEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of events)
    for (const code of new Set(findings.map((one) => one.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
