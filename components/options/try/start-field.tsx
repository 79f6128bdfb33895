import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/try.ts';
import { EMPTY, type Scene } from './scene.ts';
import { TICKETS, type TicketName } from './tickets.ts';

const NAMES = Object.keys(TICKETS) as TicketName[];

/** Puts a made-up ticket, or an empty one, in the place of what stands there. */
export function StartField({ scene, onStart }: { scene: Scene; onStart: (scene: Scene) => void }) {
  const current = scene === EMPTY ? 'empty' : NAMES.find((name) => TICKETS[name] === scene);
  const start = (value: string): void => {
    const name = NAMES.find((one) => one === value);
    onStart(name ? TICKETS[name] : EMPTY);
  };
  return (
    <div className="card fields">
      <Field hint={t('start.hint')} label={t('start')}>
        {(control) => (
          <select {...control} onChange={({ target }) => start(target.value)} value={current ?? 'own'}>
            {!current && <option value="own">{t('start.own')}</option>}
            <option value="empty">{t('start.empty')}</option>
            {NAMES.map((name) => (
              <option key={name} value={name}>
                {t(`ticket.${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
