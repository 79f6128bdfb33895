import { useDeferredValue, useState } from 'react';
import { t } from '#lib/i18n/options.ts';
import { useReplyServices } from '../services.ts';

/** How a reply reads once it is filled, and what stays open. */
export function ReplyPreview({ text, channel }: { text: string; channel: 'email' | 'messaging' }) {
  const services = useReplyServices();
  const [known, setKnown] = useState(true);
  const shown = useDeferredValue(text);
  const preview = services.preview(shown, known, channel);
  return (
    <section aria-labelledby="preview" className="card preview">
      <div className="preview-head">
        <h2 id="preview">{t('options.replies.preview')}</h2>
        <label className="inline">
          {t('options.replies.preview.for')}
          <select
            onChange={({ target }) => setKnown(target.value === 'known')}
            value={known ? 'known' : 'unknown'}
          >
            <option value="known">{t('options.replies.preview.known')}</option>
            <option value="unknown">{t('options.replies.preview.unknown')}</option>
          </select>
        </label>
      </div>
      <p className="paper">
        {preview.text.split(/(\[[^\]\n]+\])/).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
          index % 2 ? <mark key={index}>{part}</mark> : part,
        )}
      </p>
      <div aria-live="polite" className="result">
        {preview.open.length > 0 && (
          <p className="hint">{t('options.replies.preview.open', { blanks: preview.open.join(', ') })}</p>
        )}
        {preview.strange.length > 0 && (
          <p className="warning">
            {t('options.replies.preview.strange', { blanks: preview.strange.join(', ') })}
          </p>
        )}
      </div>
    </section>
  );
}
