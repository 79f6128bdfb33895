import { t } from '#lib/i18n/options.ts';
import { SectionPage } from './section.tsx';
import { useServices } from './services.ts';

const STORED = [
  ['options.about.settings', 'options.about.settings.where'],
  ['options.about.key', 'options.about.key.where'],
  ['options.about.articles', 'options.about.database'],
  ['options.about.decisions', 'options.about.database'],
  ['options.about.tickets', 'options.about.tickets.where'],
] as const;
const KEYS = [
  [['Alt+Shift+D'], 'options.about.keys.panel'],
  [['↑', '↓'], 'options.about.keys.move'],
  [['R', 'K'], 'options.about.keys.rewrite'],
  [['Ctrl+Enter'], 'options.about.keys.send'],
  [['Esc'], 'options.about.keys.back'],
] as const;

/** What this is, what it keeps, and its keys. */
export function About() {
  const { version } = useServices();
  return (
    <SectionPage lead={t('options.about.lead', { version })}>
      <div className="card">
        <h2>{t('options.about.stored')}</h2>
        <dl className="facts">
          {STORED.map(([what, where]) => (
            <div key={what}>
              <dt>{t(what)}</dt>
              <dd>{t(where)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="card">
        <h2>{t('options.about.keys')}</h2>
        <dl className="facts">
          {KEYS.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </SectionPage>
  );
}
