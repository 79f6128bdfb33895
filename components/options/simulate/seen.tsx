import { useQuery } from '@tanstack/react-query';
import type { AuditEvent } from '#lib/core/audit.ts';
import { t } from '#lib/i18n/simulate.ts';
import { decisions } from '../queries.ts';
import { ratesOf } from '../rules/rates.ts';
import { Loaded } from '../section.tsx';
import { number } from './words.ts';

const COUNTS = ['held', 'rewritten', 'kept', 'sent'] as const;

/** What came up in this browser, from the record of decisions: codes and numbers. */
export function Seen() {
  const query = useQuery(decisions);
  return (
    <div className="stack">
      <h2 id="seen">{t('seen.title')}</h2>
      <p className="hint">{t('seen.lead')}</p>
      <Loaded query={query}>{(events) => <Table events={events} />}</Loaded>
    </div>
  );
}

function Table({ events }: { events: readonly AuditEvent[] }) {
  const weights = weightsIn(events);
  const rows = [...ratesOf(events)].sort(
    ([a, mine], [b, theirs]) => theirs.held - mine.held || (a < b ? -1 : 1),
  );
  if (rows.length === 0) return <p className="empty">{t('seen.none')}</p>;
  return (
    <div className="card">
      <table className="simulate-table simulate-seen">
        <thead>
          <tr>
            <th scope="col">{t('rules.rule')}</th>
            <th scope="col">{t('seen.weight')}</th>
            {COUNTS.map((one) => (
              <th key={one} scope="col">
                {t(`seen.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([code, rates]) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td data-label={t('seen.weight')}>{weights.get(code)}</td>
              {COUNTS.map((one) => (
                <td data-label={t(`seen.${one}`)} key={one}>
                  {number(rates[one])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The weights with which each rule was recorded. */
function weightsIn(events: readonly AuditEvent[]): ReadonlyMap<string, string> {
  const weights = new Map<string, Set<string>>();
  for (const { code, severity } of events.flatMap(({ findings }) => findings))
    weights.set(code, (weights.get(code) ?? new Set()).add(t(`weight.${severity}`)));
  return new Map([...weights].map(([code, all]) => [code, [...all].sort().join(', ')]));
}
