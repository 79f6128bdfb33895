import { t } from '#lib/i18n/overview.ts';

const STEPS = [
  { name: 'desk', section: 'helpdesks' },
  { name: 'rules', section: 'rules' },
  { name: 'replies', section: 'replies' },
] as const;

/** What to do where nobody did anything yet. */
export function FirstSteps() {
  return (
    <section aria-labelledby="first-steps" className="card">
      <h2 id="first-steps">{t('start.title')}</h2>
      <ol className="steps">
        {STEPS.map(({ name, section }) => (
          <li key={name}>
            <h3>{t(`start.${name}`)}</h3>
            <p className="hint">{t(`start.${name}.lead`)}</p>
            <a href={`#${section}`}>{t(`start.go.${section}`)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
