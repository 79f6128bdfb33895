import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { useIsLead } from '../policy/role.tsx';
import { useChange } from '../queries.ts';
import { AdapterSelect } from './adapter-select.tsx';
import { useAddress } from './address.tsx';
import { hostOf, hosts } from './queries.ts';

/** Switches Discern on for the host of an address, once the browser permits it. */
export function AddHost({ own }: { own: readonly TableFields[] }) {
  const address = useAddress();
  const [adapter, setAdapter] = useState('generic');
  const add = useChange('hosts.set', hosts);
  const say = useSay();
  const isLead = useIsLead();

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const pattern = await address.allow();
    if (pattern === null) return;
    try {
      await add.mutateAsync({ pattern, adapter });
      address.clear();
      say({ text: t('add.done', { host: hostOf(pattern) }) });
    } catch (error) {
      say({ text: common('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
    }
  };

  return (
    <form className="card" noValidate onSubmit={(event) => void onSubmit(event)}>
      <h2>{t('add.title')}</h2>
      <div className="pair">
        {address.field}
        <Field label={t('add.adapter')}>
          {(control) => <AdapterSelect control={control} onChange={setAdapter} own={own} value={adapter} />}
        </Field>
      </div>
      <div className="actions">
        <Button disabled={add.isPending} tone="primary" type="submit">
          {t('add.do')}
        </Button>
        {isLead && <a href="#helpdesks/new">{t('add.make')}</a>}
      </div>
    </form>
  );
}
