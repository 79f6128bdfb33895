import { Badge } from '#components/ui/badge.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { useHelpdesks } from '../services.ts';

/** The adapters that come with Discern, and how far each was tried. */
export function BuiltInList() {
  const { builtIn } = useHelpdesks();
  return (
    <div className="group helpdesks">
      <h2>{t('built-in.title')}</h2>
      <ul className="rows">
        {builtIn.map(({ id, title, tried, installed }) => (
          <li className="row built-in" key={id}>
            <div>
              <strong>{title}</strong>
              <p className="hint">
                {t(installed.length > 0 ? 'built-in.installed' : 'built-in.by-host')}
                {tried === 'unverified' && ` · ${t('tried.unverified.why')}`}
              </p>
            </div>
            <Badge tone={tried === 'unverified' ? 'warn' : 'strong'}>{t(`tried.${tried}`)}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
