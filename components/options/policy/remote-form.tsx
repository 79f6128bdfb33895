import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { SureButton } from '#components/ui/sure-button.tsx';
import { t } from '#lib/i18n/distribution.ts';
import { t as common } from '#lib/i18n/options.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { RemoteFields, RemoteState } from '#lib/messaging/settings.ts';
import { policy } from '../queries.ts';
import { useUnsaved } from '../route.tsx';
import { useServices } from '../services.ts';

const MINUTES = 60;

/** Takes the address of a signed policy and the key it must be signed with; a lead's own, where nobody manages them. */
export function RemoteForm({
  remote,
  organisation,
}: {
  remote: RemoteState | undefined;
  organisation: string | undefined;
}) {
  const client = useQueryClient();
  const say = useSay();
  const { access } = useServices();
  const { register, handleSubmit, getValues, setError, formState } = useForm<RemoteFields>({
    defaultValues: {
      url: remote?.url ?? '',
      publicKey: remote?.publicKey ?? '',
      refreshMinutes: remote?.refreshMinutes ?? MINUTES,
    },
  });
  const { errors, isDirty, isSubmitting } = formState;
  useUnsaved(isDirty);
  const set = async (fields: RemoteFields | null, done: string): Promise<void> => {
    try {
      const saved = await ask('policy.remote.set', fields);
      if (saved.ok) {
        client.setQueryData(policy.queryKey, saved.value);
        say({ text: done });
        return;
      }
      for (const { field = 'root', say: message } of saved.problems)
        setError(field as keyof RemoteFields, { message });
    } catch (error) {
      say({ text: common('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
    }
  };
  // Asked straight out of the press, for the browser allows it only there. Without the permission the server may still do.
  const askAccess = (): void => {
    const { url } = getValues();
    if (URL.canParse(url)) void access.request(new URL(url).origin).catch(() => undefined);
  };
  const managedHint = organisation ? t('set.managed', { organisation }) : t('set.somebody');
  const keySet = remote?.keyBy === 'managed';
  const minutesSet = remote?.refreshBy === 'managed';
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        askAccess();
        void handleSubmit((fields) => set(fields, t('saved')))(event);
      }}
    >
      <Field hint={t('url.hint')} label={t('url')} problem={errors.url?.message}>
        {(control) => (
          <input {...control} {...register('url')} inputMode="url" spellCheck={false} type="text" />
        )}
      </Field>
      <Field hint={keySet ? managedHint : t('key.hint')} label={t('key')} problem={errors.publicKey?.message}>
        {(control) => (
          <input
            {...control}
            {...register('publicKey')}
            autoComplete="off"
            readOnly={keySet}
            spellCheck={false}
            type="text"
          />
        )}
      </Field>
      <Field
        hint={minutesSet ? managedHint : undefined}
        label={t('minutes')}
        problem={errors.refreshMinutes?.message}
      >
        {(control) => (
          <input
            {...control}
            {...register('refreshMinutes', { valueAsNumber: true })}
            min={5}
            readOnly={minutesSet}
            type="number"
          />
        )}
      </Field>
      {errors.root && <p className="problem">{errors.root.message}</p>}
      <div className="actions">
        <Button disabled={isSubmitting} tone="primary" type="submit">
          {t('save')}
        </Button>
        {remote && (
          <SureButton onSure={() => void set(null, t('forgotten'))} sure={t('forget.sure')}>
            {t('forget')}
          </SureButton>
        )}
      </div>
    </form>
  );
}
