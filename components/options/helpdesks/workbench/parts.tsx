import { useState } from 'react';
import { levelOf } from '#lib/gate/guess.ts';
import { t } from '#lib/i18n/helpdesks.ts';
import { t as badgeText } from '#lib/i18n/t.ts';
import { useHelpdesks } from '../../services.ts';
import type { OpenTab, PickRole, TableRole } from '../services.ts';
import { PartRow } from './part-row.tsx';
import { type Bench, type Part, ROLES } from './table-of.ts';

/** The parts of the page: each is pointed at in the tab, and how often it is found is shown as it is now. */
export function Parts(props: {
  bench: Bench;
  onChange: (bench: Bench) => void;
  /** Without one nothing can be pointed at. */
  tab: OpenTab | null;
  counts: Readonly<Record<string, number>> | undefined;
  guess: Readonly<Record<string, number>> | undefined;
}) {
  const { bench, onChange, tab, counts, guess } = props;
  const helpdesks = useHelpdesks();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const set = (role: TableRole, part: Part | null): void => {
    const { [role]: _, ...rest } = bench.parts;
    onChange({ ...bench, parts: part ? { ...rest, [role]: part } : rest });
  };
  const others = Object.keys(bench.parts).filter((name) => !ROLES.some(({ role }) => role === name));
  const onPoint = (role: PickRole): void => {
    if (!tab) return;
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
          busy={busy || !tab}
          count={counts?.[role]}
          key={role}
          onChoose={(part) => set(role, part)}
          onPoint={() => onPoint(role)}
          part={bench.parts[role]}
          required={required}
          role={role}
        />
      ))}
      {(others as TableRole[]).map((role) => (
        <PartRow
          busy
          count={counts?.[role]}
          key={role}
          onChoose={(part) => set(role, part)}
          part={bench.parts[role]}
          required={bench.parts[role]?.stored?.required ?? false}
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
