import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/try.ts';
import type { Scene } from './scene.ts';

const FIELDS = ['brand', 'channel', 'tags', 'groups', 'subject', 'customer', 'agent'] as const;

/** What the helpdesk knows of the ticket besides its messages. */
export function AboutTicket({
  scene,
  onChange,
}: {
  scene: Scene;
  onChange: (fields: Partial<Scene>) => void;
}) {
  return (
    <details className="card files">
      <summary>{t('about')}</summary>
      <div className="pair">
        {FIELDS.map((name) => (
          <Field
            hint={name === 'tags' || name === 'groups' ? t(`${name}.hint`) : undefined}
            key={name}
            label={t(name)}
          >
            {(control) => (
              <input
                {...control}
                autoComplete="off"
                onChange={({ target }) => onChange({ [name]: target.value })}
                value={scene[name]}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
