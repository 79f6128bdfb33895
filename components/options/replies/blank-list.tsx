import { t } from '#lib/i18n/options.ts';
import { useReplyServices } from '../services.ts';

/** The blanks and conditions a reply may hold; a press puts one at the caret. */
export function BlankList({ onInsert }: { onInsert: (words: string) => void }) {
  const { blanks } = useReplyServices();
  return (
    <details className="blanks">
      <summary>{t('options.replies.blanks')}</summary>
      <p className="hint">{t('options.replies.blanks.lead')}</p>
      <ul>
        {blanks.map(({ insert, name }) => (
          <li key={insert}>
            <button
              aria-label={t('options.replies.blanks.insert', { name })}
              className="chip"
              onClick={() => onInsert(insert)}
              title={insert}
              type="button"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
