import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { levelOf } from '#lib/gate/guess.ts';
import { plural, t } from '#lib/i18n/helpdesks.ts';
import { t as badgeText } from '#lib/i18n/t.ts';
import { useHelpdesks } from '../../services.ts';
import type { OpenTab, PickRole } from '../services.ts';
import { type Bench, type Part, ROLES } from './table-of.ts';

/** The parts of the page: each is pointed at in the tab, and how often it is found is shown as it is now. */
export function Parts(props: {
  bench: Bench;
  onChange: (bench: Bench) => void;
  tab: OpenTab;
  counts: Readonly<Record<string, number>> | undefined;
  guess: Readonly<Record<string, number>> | undefined;
}) {
  const { bench, onChange, tab, counts, guess } = props;
  const helpdesks = useHelpdesks();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const set = (role: PickRole, part: Part | null): void => {
    const { [role]: _, ...rest } = bench.parts;
    onChange({ ...bench, parts: part ? { ...rest, [role]: part } : rest });
  };
  const onPoint = (role: PickRole): void => {
    setSaid('');
    setBusy(true);
    helpdesks
      .pick(tab.id, role, t('pick.say', { role: t(`role.${role}`) }), t('pick.keys'))
      .then(
        (picked) => (picked ? set(role, { ...picked, chosen: 0 }) : setSaid(t('bench.cancelled'))),
        ({ message }: Error) => setSaid(t('bench.failed', { reason: message })),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div className="card">
      <h2>{t('bench.parts')}</h2>
      <p className="hint">{t('bench.parts.lead')}</p>
      {guess && <p className="hint">{t('bench.guess', { roles: guessed(guess) })}</p>}
      <p className="warning" role="status">
        {said}
      </p>
      {ROLES.map(({ role, required }) => (
        <PartRow
          busy={busy}
          count={counts?.[role]}
          key={role}
          onChoose={(part) => set(role, part)}
          onPoint={() => onPoint(role)}
          part={bench.parts[role]}
          required={required}
          role={role}
        />
      ))}
    </div>
  );
}

function guessed(guess: Readonly<Record<string, number>>): string {
  const name = (role: string) =>
    role === 'log' ? t('role.log') : t(role === 'send' ? 'role.send' : 'role.composer');
  return Object.entries(guess)
    .map(([role, share]) => `${name(role)} ${badgeText(`guess.${levelOf(share)}`)}`)
    .join(', ');
}

function PartRow(props: {
  role: PickRole;
  required: boolean;
  part: Part | undefined;
  count: number | undefined;
  busy: boolean;
  onPoint: () => void;
  onChoose: (part: Part | null) => void;
}) {
  const { role, part, count, onChoose } = props;
  const name = t(`role.${role}`);
  return (
    <section aria-label={name} className="part">
      <div>
        <h3>
          {name} {!props.required && <Badge>{t('bench.optional')}</Badge>}
        </h3>
        <p className="hint">{t(`role.${role}.hint`)}</p>
      </div>
      <Button aria-label={t('bench.point.one', { role: name })} disabled={props.busy} onClick={props.onPoint}>
        {t(part ? 'bench.again' : 'bench.point')}
      </Button>
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
