import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { SureButton } from '#components/ui/sure-button.tsx';
import { t } from '#lib/i18n/options.ts';
import type { ProviderState } from '#lib/messaging/settings.ts';
import { provider, useChange } from '../queries.ts';

/** Takes a key and never shows one: what is set stays in the background. */
export function KeyField(props: {
  value: string;
  state: ProviderState;
  origin: string | null;
  problem: string | undefined;
  onChange: (key: string) => void;
}) {
  const { state, origin } = props;
  const forget = useChange('provider.key.forget', provider);
  const say = useSay();
  const elsewhere = state.keyOrigin !== null && origin !== null && state.keyOrigin !== origin;
  const onForget = async (): Promise<void> => {
    await forget.mutateAsync(null).then(
      () => say({ text: t('options.provider.key.forgotten') }),
      (error: Error) => say({ text: t('options.not-saved', { reason: error.message }), tone: 'bad' }),
    );
  };
  return (
    <div className="field">
      <Field
        hint={origin && props.value ? t('options.provider.key.bound', { origin }) : undefined}
        label={t(state.keyOrigin === null ? 'options.provider.key' : 'options.provider.key.new')}
        problem={props.problem}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            onChange={({ target }) => props.onChange(target.value)}
            spellCheck={false}
            type="password"
            value={props.value}
          />
        )}
      </Field>
      <div className="key-state" role="status">
        {state.keyOrigin === null && <span className="hint">{t('options.provider.key.none')}</span>}
        {state.keyOrigin !== null && !elsewhere && (
          <span className="good">{t('options.provider.key.set', { origin: state.keyOrigin })}</span>
        )}
        {state.keyOrigin !== null && elsewhere && (
          <span className="warning">
            {t('options.provider.key.elsewhere', { origin: state.keyOrigin, other: origin })}
          </span>
        )}
        {state.keyOrigin !== null && (
          <SureButton
            disabled={forget.isPending}
            onSure={() => void onForget()}
            sure={t('options.provider.key.sure')}
          >
            {t('options.provider.key.forget')}
          </SureButton>
        )}
      </div>
    </div>
  );
}
