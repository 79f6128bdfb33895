import type { RefObject } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { MarkedField } from '#components/ui/marked-field.tsx';
import type { Finding } from '#lib/core/types.ts';
import { t } from '#lib/i18n/try.ts';
import { ORIGINS, type Scene } from './scene.ts';
import { marksOf } from './turns.tsx';

/** The reply with its marks, where its words come from, and the Send button of a helpdesk that is not there. */
export function ReplyCard(props: {
  scene: Scene;
  findings: readonly Finding[];
  field: RefObject<HTMLTextAreaElement | null>;
  /** Key of the finding that is pointed out. */
  current: string | null;
  status: string;
  onChange: (fields: Partial<Scene>) => void;
  onSend: () => void;
}) {
  const { scene, onChange } = props;
  const isNote = scene.internal;
  const onDraft = props.findings.filter(({ on }) => on === 'draft');
  return (
    <section aria-labelledby="try-reply" className="card fields">
      <h2 id="try-reply">{t('reply')}</h2>
      <Field hint={t('reply.hint')} label={t('reply.text')}>
        {(control) => (
          <MarkedField
            {...control}
            marks={isNote ? [] : marksOf(onDraft, props.current)}
            onChange={({ target }) => onChange({ reply: target.value })}
            ref={props.field}
            value={scene.reply}
          />
        )}
      </Field>
      <Field label={t('origin')}>
        {(control) => (
          <select
            {...control}
            onChange={({ target }) =>
              onChange({ origin: ORIGINS.find((one) => one === target.value) ?? 'typed' })
            }
            value={scene.origin}
          >
            {ORIGINS.map((origin) => (
              <option key={origin} value={origin}>
                {t(`origin.${origin}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="inline">
        <input
          checked={isNote}
          onChange={({ target }) => onChange({ internal: target.checked })}
          type="checkbox"
        />
        {t('internal')}
      </label>
      <div className="actions">
        <Button disabled={scene.reply.trim() === ''} onClick={props.onSend} tone="primary">
          {t('send')}
        </Button>
      </div>
      <p role="status">{props.status}</p>
    </section>
  );
}
