import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/t.ts';
import { useSession } from './session.tsx';

/** The helpdesk's own suggestion that the findings are about, with the way to change it: in the reply. */
export function SuggestionBox({ text }: { text: string }) {
  const session = useSession();
  return (
    <section aria-label={t('panel.suggestion')} className="draft-box">
      <p className="draft-text">{text}</p>
      <div className="actions">
        <Button onClick={() => void session.adoptSuggestion()}>{t('panel.suggestion.use')}</Button>
      </div>
    </section>
  );
}
