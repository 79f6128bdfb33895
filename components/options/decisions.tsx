import { useQuery } from '@tanstack/react-query';
import { Badge } from '#components/ui/badge.tsx';
import type { AuditEvent } from '#lib/core/audit.ts';
import { t } from '#lib/i18n/decisions.ts';
import { useTitleOf } from './helpdesks/adapter-select.tsx';
import { decisions } from './queries.ts';
import { Loaded, SectionPage } from './section.tsx';
import { sayMoment } from './when.ts';

const NONE: readonly never[] = [];

/** What was held and decided on this device, newest first. Codes and reasons, no text of any conversation. */
export function Decisions() {
  const query = useQuery(decisions);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>
        {(events) => (events.length === 0 ? <p className="empty">{t('none')}</p> : <Table events={events} />)}
      </Loaded>
    </SectionPage>
  );
}

function Table({ events }: { events: readonly AuditEvent[] }) {
  const nameOf = useTitleOf(NONE);
  return (
    <div className="card scroll">
      <table>
        <thead>
          <tr>
            <th>{t('when')}</th>
            <th>{t('ticket')}</th>
            <th>{t('what')}</th>
            <th>{t('findings')}</th>
          </tr>
        </thead>
        <tbody>
          {events.toReversed().map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: events have no id and are only ever appended
            <Row event={event} nameOf={nameOf} key={events.length - index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ event, nameOf }: { event: AuditEvent; nameOf: (helpdesk: string) => string }) {
  const codes = [
    ...new Set(event.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)),
  ];
  const reasons = event.findings.flatMap(({ reason }) => (reason ? [reason] : []));
  const { at, outcome, by, helpdesk, conversation } = event;
  return (
    <tr>
      <td>
        <time dateTime={at}>{sayMoment(at, 'short')}</time>
      </td>
      <td>
        {nameOf(helpdesk)} {conversation}
      </td>
      <td>
        <Badge tone={TONES[outcome] ?? 'plain'}>{t(`outcome.${outcome}`)}</Badge>
        {by && <div className="hint">{by}</div>}
      </td>
      <td>
        {codes.map((code) => (
          <div key={code}>
            <code>{code}</code>
          </div>
        ))}
        {[...reasons, ...(event.reason ? [event.reason] : [])].map((reason) => (
          <div className="hint" key={reason}>
            {reason}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** What somebody should look into, and what Discern is there for. */
const TONES: Partial<Record<AuditEvent['outcome'], 'strong' | 'warn'>> = {
  drift: 'warn',
  held: 'strong',
  observed: 'warn',
  released: 'warn',
  unchecked: 'warn',
  unprotected: 'warn',
};
