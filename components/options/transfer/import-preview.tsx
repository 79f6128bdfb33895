import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { plural, t } from '#lib/i18n/transfer.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import type { FileProblem } from '#lib/policy/file.ts';
import { partsOf, withParts } from '#lib/policy/parts.ts';
import { changesBetween } from '#lib/policy/versions.ts';
import { ChangeList } from '../policy/change-list.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { ProblemLines } from './placed-problems.tsx';

const MODES = ['replace', 'merge'] as const;

/** What a file that was read would change, and the choice to take it. */
export function ImportPreview(props: {
  state: PolicyState;
  found: PolicyFile;
  warnings: readonly FileProblem[];
  onDone: () => void;
}) {
  const { edit } = usePolicyChange();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { adapters: _, ...now } = editedOf(props.state);
  const { adapters = [], ...found } = props.found;
  const [mode, setMode] = useState<(typeof MODES)[number]>('replace');
  const next = mode === 'replace' ? found : withParts(now, [...partsOf(found)]);
  const changes = changesBetween(now, next);
  const take = async (): Promise<void> => {
    if (await edit(() => next, t('import.taken'))) props.onDone();
  };
  return (
    <>
      <fieldset>
        <legend>{t('import.mode')}</legend>
        <div className="mode">
          {MODES.map((one) => (
            <label className="inline" key={one}>
              <input
                checked={mode === one}
                name="import-mode"
                onChange={() => setMode(one)}
                type="radio"
                value={one}
              />
              {t(`import.mode.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <h3 ref={heading} tabIndex={-1}>
        {t('import.found')}
      </h3>
      {changes.length === 0 ? <p>{t('import.same')}</p> : <ChangeList changes={changes} />}
      {props.warnings.length > 0 && <ProblemLines problems={props.warnings} />}
      {adapters.length > 0 && (
        <p className="note">
          {plural('import.adapters', adapters.length)} <a href="#helpdesks">→</a>
        </p>
      )}
      <div className="actions">
        <Button disabled={changes.length === 0} onClick={() => void take()} tone="primary">
          {t('import.take')}
        </Button>
        <Button onClick={props.onDone}>{common('options.cancel')}</Button>
      </div>
    </>
  );
}
