import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { patternFor } from '#lib/core/host-pattern.ts';
import { t } from '#lib/i18n/helpdesks.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { useChange } from '../queries.ts';
import { useServices } from '../services.ts';
import { AdapterSelect } from './adapter-select.tsx';
import { hostOf, hosts } from './queries.ts';

/** Switches Discern on for the host of an address, once the browser permits it. */
export function AddHost({ own }: { own: readonly TableFields[] }) {
  const { helpdesks } = useServices();
  const [typed, setTyped] = useState('');
  const [adapter, setAdapter] = useState('generic');
  const [problem, setProblem] = useState<string>();
  const add = useChange('hosts.set', hosts);
  const say = useSay();

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const found = patternFor(typed);
    setProblem(found.ok ? undefined : t(`problem.${found.why}`));
    if (!found.ok) return;
    const { pattern } = found;
    const host = hostOf(pattern);
    // The browser asks only straight out of a press; nothing may be awaited before.
    helpdesks
      .request(pattern)
      .then(async (allowed) => {
        if (!allowed) return setProblem(t('add.refused', { host }));
        await add.mutateAsync({ pattern, adapter });
        setTyped('');
        say({ text: t('add.done', { host }) });
      })
      .catch((error: Error) =>
        say({ text: common('options.not-saved', { reason: error.message }), tone: 'bad' }),
      );
  };

  return (
    <form className="card" noValidate onSubmit={onSubmit}>
      <h2>{t('add.title')}</h2>
      <div className="pair">
        <Field hint={t('add.address.hint')} label={t('add.address')} problem={problem}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              inputMode="url"
              onChange={({ target }) => setTyped(target.value)}
              spellCheck={false}
              value={typed}
            />
          )}
        </Field>
        <Field label={t('add.adapter')}>
          {(control) => <AdapterSelect control={control} onChange={setAdapter} own={own} value={adapter} />}
        </Field>
      </div>
      <div className="actions">
        <Button disabled={add.isPending} tone="primary" type="submit">
          {t('add.do')}
        </Button>
        <a href="#helpdesks/new">{t('add.make')}</a>
      </div>
    </form>
  );
}
