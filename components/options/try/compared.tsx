import type { Draft, Finding } from '#lib/core/types.ts';
import { plural, t } from '#lib/i18n/try.ts';
import { differencesOf } from './differences.ts';
import type { JudgedBy } from './use-judged.ts';
import { verdictText } from './verdict-text.ts';

/** What the policy in force and the changed one say about the same reply, side by side. */
export function Compared(props: { force: JudgedBy; changed: JudgedBy; draft: Draft }) {
  const differences = differencesOf(props.force.report, props.changed.report);
  const none = differences.force.length === 0 && differences.changed.length === 0;
  return (
    <section aria-labelledby="try-differs" className="card fields">
      <h2 id="try-differs">{t('differs')}</h2>
      {none ? (
        <p className="hint">{t('differs.none')}</p>
      ) : (
        <div className="pair">
          {(['force', 'changed'] as const).map((side) => (
            <div className="compared" key={side}>
              <h3>{t(`policy.${side}`)}</h3>
              <p>{textOf(props[side], props.draft)}</p>
              {differences[side].length > 0 && (
                <>
                  <p className="hint">{t('differs.only')}</p>
                  <ul>
                    {differences[side].map((finding) => (
                      <Line finding={finding} key={finding.key} />
                    ))}
                  </ul>
                </>
              )}
            </div>
          ))}
        </div>
      )}
      {differences.same > 0 && <p className="hint">{plural('same', differences.same)}</p>}
    </section>
  );
}

const textOf = ({ report, policy }: JudgedBy, draft: Draft): string =>
  verdictText(report, draft, policy.gate?.approveTyped ?? false);

function Line({ finding: { code, severity, quote } }: { finding: Finding }) {
  return (
    <li>
      <q>{quote}</q>: {t('differs.as', { code, weight: t(`severity.${severity}`) })}
    </li>
  );
}
