import { t } from '#lib/i18n/t.ts';
import { Decisions } from './decisions.tsx';
import { Knowledge } from './knowledge.tsx';

/** The extension's settings. */
export function OptionsPage() {
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <p className="lead">{t('options.lead')}</p>
      <Knowledge />
      <Decisions />
    </main>
  );
}
