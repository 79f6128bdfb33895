import type { Draft, Finding, Report } from '#lib/core/types.ts';
import { t } from '#lib/i18n/try.ts';
import { AgentView } from './agent-view.tsx';
import type { DrySession } from './dry-session.ts';
import { verdictText } from './verdict-text.ts';

/** By which policy the page judges. */
export type By = 'force' | 'changed';

/** The verdict in words, and the agent's own panel. */
export function AgentCard(props: {
  report: Report;
  draft: Draft;
  /** The policy asks for an approval of what was typed too. */
  approveTyped: boolean;
  session: DrySession;
  by: By;
  canCompare: boolean;
  onBy: (by: By) => void;
}) {
  const { report, draft } = props;
  return (
    <section aria-labelledby="try-seen" className="card fields">
      <h2 id="try-seen">{t('seen')}</h2>
      {props.canCompare ? (
        <fieldset className="mode">
          <legend>{t('policy')}</legend>
          {(['changed', 'force'] as const).map((one) => (
            <label className="inline" key={one}>
              <input
                checked={props.by === one}
                name="try-policy"
                onChange={() => props.onBy(one)}
                type="radio"
                value={one}
              />
              {t(`policy.${one}`)}
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="hint">{t('policy.none')}</p>
      )}
      <p role="status">
        <strong>{verdictText(report, draft, props.approveTyped)}</strong>
      </p>
      <AgentView session={props.session} />
      <Observed findings={report.observed ?? []} />
    </section>
  );
}

function Observed({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{t('observed')}</summary>
      <p className="hint">{t('observed.lead')}</p>
      <ul>
        {findings.map(({ key, code, quote }) => (
          <li key={key}>
            <q>{quote}</q>: {code}
          </li>
        ))}
      </ul>
    </details>
  );
}
