import { Button } from '#components/ui/button.tsx';
import type { DraftView } from '#lib/gate/draft-view.ts';
import { t } from '#lib/i18n/t.ts';
import { useSession } from './session.tsx';

/** A draft on its way, or one that waits for the agent because it was not inserted by itself. */
export function DraftBox({ draft }: { draft: DraftView }) {
  const session = useSession();
  const streaming = draft.state === 'streaming';
  return (
    <section
      aria-busy={streaming}
      aria-label={t('draft.heading')}
      className="draft-box"
      data-state={draft.state}
    >
      {draft.say && (
        <p className="say" role="status">
          {draft.say}
        </p>
      )}
      {streaming && draft.text === '' && <p className="hint">{t('panel.drafting')}</p>}
      {draft.text && <p className="draft-text">{draft.text}</p>}
      <div className="actions">
        {streaming && <Button onClick={() => session.stopDraft()}>{t('draft.stop')}</Button>}
        {!streaming && draft.text && (
          <Button onClick={() => void session.insertDraft()} tone="primary">
            {t('draft.insert')}
          </Button>
        )}
        {!streaming && <Button onClick={() => void session.compose()}>{t('draft.again')}</Button>}
        {!streaming && (
          <Button onClick={() => session.discardDraft()} tone="quiet">
            {t('draft.discard')}
          </Button>
        )}
      </div>
    </section>
  );
}
