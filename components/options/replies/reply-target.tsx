import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/options.ts';
import type { ReplyDraft } from './reply-draft.ts';

const CHANNELS = ['any', 'email', 'messaging'] as const;
const WHENS = ['any', 'anger', 'card', 'grief', 'human', 'legal', 'thanks', 'waiting'] as const;

/** For whom a reply is written. */
export function ReplyTarget(props: { draft: ReplyDraft; onChange: (fields: Partial<ReplyDraft>) => void }) {
  const { draft, onChange } = props;
  return (
    <>
      <div className="pair">
        <Field label={t('options.replies.when')}>
          {(control) => (
            <select
              {...control}
              onChange={({ target }) =>
                onChange({ when: WHENS.find((one) => one === target.value) ?? 'any' })
              }
              value={draft.when}
            >
              {WHENS.map((when) => (
                <option key={when} value={when}>
                  {t(`options.replies.when.${when}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('options.replies.channel')}>
          {(control) => (
            <select
              {...control}
              onChange={({ target }) =>
                onChange({ channel: CHANNELS.find((one) => one === target.value) ?? 'any' })
              }
              value={draft.channel}
            >
              {CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {t(`options.replies.channel.${channel}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <label className="inline">
        <input
          checked={draft.needsArticle}
          onChange={({ target }) => onChange({ needsArticle: target.checked })}
          type="checkbox"
        />
        {t('options.replies.article')}
      </label>
    </>
  );
}
