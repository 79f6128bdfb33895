import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { plural, t } from '#lib/i18n/helpdesks.ts';
import type { PickRole, TableRole } from '../services.ts';
import type { Part } from './table-of.ts';

/** One part of the page: its name, its selectors, how often it is found now, and the way to point at it. */
export function PartRow(props: {
  role: TableRole;
  required: boolean;
  part: Part | undefined;
  count: number | undefined;
  /** Points at it; left out where a part cannot be pointed at. */
  onPoint?: (() => void) | undefined;
  /** It cannot be pointed at now. */
  busy: boolean;
  onChoose: (part: Part | null) => void;
}) {
  const { role, part, count, onPoint, onChoose } = props;
  const name = t(`role.${role}`);
  return (
    <section aria-label={name} className="part">
      <div>
        <h3>
          {name} {!props.required && <Badge>{t('bench.optional')}</Badge>}
        </h3>
        {onPoint && <p className="hint">{t(`role.${role as PickRole}.hint`)}</p>}
      </div>
      {onPoint && (
        <Button aria-label={t('bench.point.one', { role: name })} disabled={props.busy} onClick={onPoint}>
          {t(part ? 'bench.again' : 'bench.point')}
        </Button>
      )}
      {part && (
        <div className="part-found">
          <select
            aria-label={t('bench.use', { role: name })}
            onChange={({ target }) => onChoose({ ...part, chosen: Number(target.value) })}
            value={part.chosen}
          >
            {part.candidates.map((selector, index) => (
              <option key={selector} value={index}>
                {selector}
              </option>
            ))}
          </select>
          <span className={count === 0 ? 'warning' : 'good'} role="status">
            {count === undefined ? '' : count === 0 ? t('bench.count.none') : plural('bench.count', count)}
          </span>
          <Button aria-label={t('bench.forget', { role: name })} onClick={() => onChoose(null)} tone="quiet">
            ×
          </Button>
        </div>
      )}
    </section>
  );
}
