import { SureButton } from '#components/ui/sure-button.tsx';
import { t } from '#lib/i18n/options.ts';
import { useIsLead } from './policy/role.tsx';
import { useChange } from './queries.ts';

/** Says that stored data cannot be read and what holds meanwhile, and offers to start anew. */
export function Unreadable(props: {
  what: 'policy' | 'policyDraft' | 'provider' | 'key' | 'replies';
  problem: string | undefined;
  resource: { readonly queryKey: readonly unknown[] };
}) {
  const discard = useChange('settings.discard', props.resource);
  const isLead = useIsLead();
  if (props.problem === undefined) return null;
  return (
    <div className="card card-bad" role="alert">
      <p>
        <strong>{t('options.unreadable', { instead: t(`options.unreadable.${props.what}`) })}</strong>
      </p>
      <details>
        <summary>{t('options.unreadable.details')}</summary>
        <p className="problem">{props.problem}</p>
      </details>
      {isLead && (
        <div className="actions">
          <SureButton
            disabled={discard.isPending}
            onSure={() => discard.mutate({ what: props.what })}
            sure={t('options.unreadable.sure')}
          >
            {t('options.unreadable.discard')}
          </SureButton>
        </div>
      )}
      {discard.error && <p className="problem">{discard.error.message}</p>}
    </div>
  );
}
