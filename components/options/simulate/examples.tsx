import { Badge } from '#components/ui/badge.tsx';
import { t } from '#lib/i18n/simulate.ts';
import type { Example, Summary } from '#lib/simulate/summary.ts';

/** Replies that show what each rule does, with the words that it marks. */
export function Examples({ summary: { byRule } }: { summary: Summary }) {
  const rules = Object.entries(byRule)
    .flatMap(([code, { examples = [], now }]) => (examples.length > 0 ? [{ code, examples, now }] : []))
    .sort((a, b) => b.now.block - a.now.block || b.now.warn - a.now.warn || (a.code < b.code ? -1 : 1));
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="examples" className="card">
      <h3 id="examples">{t('examples.title')}</h3>
      <p className="hint">{t('examples.lead')}</p>
      {rules.map(({ code, examples }) => (
        <details className="simulate-examples" key={code}>
          <summary>{t('examples.of', { code, count: examples.length })}</summary>
          <ul>
            {examples.map((example) => (
              <Shown example={example} key={JSON.stringify(example)} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Shown({ example }: { example: Example }) {
  const { id, on, now, was, before, quote, after } = example;
  const weight =
    was === undefined || was === now
      ? t(`weight.${now}`)
      : t('weight.moved', { was: t(`weight.${was}`), now: t(`weight.${now}`) });
  return (
    <li>
      <p className="hint">
        {id} <Badge tone={was !== undefined && was !== now ? 'strong' : 'plain'}>{weight}</Badge>{' '}
        {on === 'conversation' && t('examples.customer')}
      </p>
      <p className="paper">
        {before}
        <mark>{quote}</mark>
        {after}
      </p>
    </li>
  );
}
