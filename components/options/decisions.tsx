import { useQuery } from '@tanstack/react-query';
import type { AuditEvent } from '#lib/core/audit.ts';
import { t } from '#lib/i18n/t.ts';
import { decisions } from './queries.ts';

/** What was held and decided on this device, newest first. Codes and reasons, no text of any conversation. */
export function Decisions() {
  const { data, error, isPending } = useQuery(decisions);
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t('options.decisions')}</h2>
      <p>{t('options.decisions.lead')}</p>
      {isPending && <p className="hint">{t('options.loading')}</p>}
      {error && <p className="problem">{error.message}</p>}
      {data?.length === 0 && <p className="hint">{t('options.decisions.none')}</p>}
      {data && data.length > 0 && (
        <div className="scroll">
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
              {data.toReversed().map((event, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: events have no id and are only ever appended
                <Row event={event} key={data.length - index} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
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
