import { useMemo, useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { plural, t } from '#lib/i18n/packs.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { merged, type PackPart, packChanges } from '#lib/policy/merge.ts';
import type { Pack } from '#lib/policy/pack.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { ChangeList } from '../policy/change-list.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';

/** One pack: what it is, what was taken of it, and its parts, each with what taking it would change. */
export function PackCard({ pack, state }: { pack: Pack; state: PolicyState }) {
  const { edit } = usePolicyChange();
  const file = editedOf(state);
  const parts = useMemo(() => packChanges(file, pack), [file, pack]);
  const open = parts.filter((part) => part.state !== 'same');
  const free = open.filter(({ place }) => barredBy(state, place) === null);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  // What is new or newer is chosen before anybody chose; nothing that the team wrote is.
  const wanted = chosen ?? new Set(free.filter(isUnasked).map(({ place }) => place));
  const taken = file.packs?.[pack.id]?.version;
  const same = parts.length - open.length;
  const places = open.map(({ place }) => place).filter((place) => wanted.has(place));
  const toggle = (place: string): void => {
    const next = new Set(wanted);
    if (!next.delete(place)) next.add(place);
    setChosen(next);
  };
  const take = async (): Promise<void> => {
    const text = plural('taken', places.length).replace('{pack}', pack.title);
    if (await edit((before) => merged(before, pack, places), text)) setChosen(null);
  };
  const heading = `pack-${pack.id}`;
  return (
    <section aria-labelledby={heading} className="card">
      <div className="version-head">
        <h2 id={heading}>{pack.title}</h2>
        <span className="hint">{t('version', { version: pack.version })}</span>
        {taken !== undefined && (
          <Badge tone="strong">
            {taken === pack.version ? t('state.taken') : t('state.older', { version: taken })}
          </Badge>
        )}
      </div>
      <p>{pack.about}</p>
      {same > 0 && <p className="hint">{plural('same', same)}</p>}
      {open.length > 0 && (
        <details>
          <summary>{plural('parts', open.length)}</summary>
          <ul className="pack-parts">
            {open.map((part) => (
              <Part
                checked={wanted.has(part.place)}
                disabled={barredBy(state, part.place) !== null}
                key={part.place}
                onToggle={() => toggle(part.place)}
                part={part}
                state={state}
              />
            ))}
          </ul>
        </details>
      )}
      {free.length > 0 && (
        <div className="actions">
          <Button
            aria-label={plural('take', places.length).replace('{pack}', pack.title)}
            disabled={places.length === 0}
            onClick={() => void take()}
            tone="primary"
          >
            {plural('take.short', places.length)}
          </Button>
          <Button onClick={() => setChosen(new Set(free.map(({ place }) => place)))} tone="quiet">
            {t('choose.all')}
          </Button>
          <Button onClick={() => setChosen(new Set())} tone="quiet">
            {t('choose.none')}
          </Button>
        </div>
      )}
    </section>
  );
}

const isUnasked = ({ state }: PackPart): boolean => state === 'new' || state === 'update';

function Part(props: {
  part: PackPart;
  state: PolicyState;
  checked: boolean;
  disabled: boolean;
  onToggle: () => void;
}) {
  const { place, state, changes } = props.part;
  return (
    <li>
      <label className="inline">
        <input checked={props.checked} disabled={props.disabled} onChange={props.onToggle} type="checkbox" />
        <code>{place.replace(/^wordings\..+$/, 'wordings')}</code>
      </label>{' '}
      {state !== 'new' && (
        <Badge tone={isUnasked(props.part) ? 'strong' : 'warn'}>{t(`state.${state}`)}</Badge>
      )}
      <LockNote path={place} state={props.state} />
      <ChangeList changes={changes} />
    </li>
  );
}
