import { useQuery } from '@tanstack/react-query';
import type { AuditEvent } from '#lib/core/audit.ts';
import { t } from '#lib/i18n/options.ts';
import { decisions } from './queries.ts';
import { Loaded, SectionPage } from './section.tsx';

/** What was held and decided on this device, newest first. Codes and reasons, no text of any conversation. */
export function Decisions() {
  const query = useQuery(decisions);
  return (
    <SectionPage lead={t('options.decisions.lead')}>
      <Loaded query={query}>
        {(events) =>
          events.length === 0 ? (
            <p className="empty">{t('options.decisions.none')}</p>
          ) : (
            <Table events={events} />
          )
        }
      </Loaded>
    </SectionPage>
  );
}

function Table({ events }: { events: readonly AuditEvent[] }) {
  return (
    <div className="card scroll">
      <table>
        <thead>
          <tr>
            <th>{t('options.decisions.when')}</th>
            <th>{t('options.decisions.ticket')}</th>
            <th>{t('options.decisions.what')}</th>
            <th>{t('options.decisions.findings')}</th>
          </tr>
        </thead>
        <tbody>
          {events.toReversed().map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: events have no id and are only ever appended
            <Row event={event} key={events.length - index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ event }: { event: AuditEvent }) {
  const codes = [
    ...new Set(event.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)),
  ];
  const reasons = event.findings.flatMap(({ reason }) => (reason ? [reason] : []));
  return (
    <tr>
      <td>
        <time dateTime={event.at}>{new Date(event.at).toLocaleString()}</time>
      </td>
      <td>
        {event.helpdesk} {event.conversation}
      </td>
      <td>
        {event.outcome}
        {event.by ? ` (${event.by})` : ''}
      </td>
      <td>
        {codes.join(', ')}
        {[...reasons, ...(event.reason ? [event.reason] : [])].map((reason) => (
          <div className="hint" key={reason}>
            {reason}
          </div>
        ))}
      </td>
    </tr>
  );
}
