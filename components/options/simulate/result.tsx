import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { download } from '#components/ui/files.ts';
import { t } from '#lib/i18n/simulate.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import { withoutExamples, writeSummary } from '#lib/simulate/summary-json.ts';
import { Examples } from './examples.tsx';
import { RuleTable } from './rule-table.tsx';
import { budgetWords, details, headline, number, type Other } from './words.ts';

/** What came of a simulation, in words first. It takes the keyboard, since the button that began it is far above. */
export function Result({ summary, other }: { summary: Summary; other: Other | null }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const budget = budgetWords(summary);
  const isEmpty = summary.replies === 0;
  return (
    <section aria-labelledby="result" className="stack">
      <div className="card">
        <h3 id="result" ref={title} tabIndex={-1}>
          {isEmpty ? t('result.empty') : headline(summary, other)}
        </h3>
        {budget && !isEmpty && (
          <ul className={`plain ${budget.ok ? 'good' : 'problem'}`}>
            {budget.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Bad summary={summary} />
        {!isEmpty && (
          <>
            <ul className="plain">
              {details(summary).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div className="actions">
              <Button
                onClick={() =>
                  download('simulation.json', 'application/json', writeSummary(withoutExamples(summary)))
                }
              >
                {t('export')}
              </Button>
              <p className="hint">{t('export.hint')}</p>
            </div>
          </>
        )}
      </div>
      {!isEmpty && <RuleTable summary={summary} />}
      <Examples summary={summary} />
    </section>
  );
}

function Bad({ summary: { bad, faults } }: { summary: Summary }) {
  const more = bad.count - bad.first.length;
  return (
    <>
      {bad.count > 0 && (
        <details className="warning">
          <summary>{t(bad.count === 1 ? 'bad.one' : 'bad.other', { count: number(bad.count) })}</summary>
          <ul className="problems">
            {bad.first.map(({ source, line, error }) => (
              <li key={`${source} ${line}`}>{t('bad.place', { source, line, error })}</li>
            ))}
            {more > 0 && <li>{t('bad.more', { count: number(more) })}</li>}
          </ul>
        </details>
      )}
      {Object.entries(faults).map(([code, count]) => (
        <p className="problem" key={code}>
          {t(count === 1 ? 'fault.one' : 'fault.other', { code, count: number(count) })}
        </p>
      ))}
    </>
  );
}
