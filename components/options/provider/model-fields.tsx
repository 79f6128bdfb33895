import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/options.ts';
import { t as ofPolicy } from '#lib/i18n/policy.ts';
import type { Problem, ProviderFields, ProviderState } from '#lib/messaging/settings.ts';
import { useServices } from '../services.ts';
import { Access } from './access.tsx';
import { KeyField } from './key-field.tsx';
import { originOf, PRESETS, presetOf } from './presets.ts';
import type { Typed } from './provider-form.tsx';

/** Address, key and model of a service that speaks the OpenAI protocol. */
export function ModelFields(props: {
  typed: Typed;
  state: ProviderState;
  problems: readonly Problem[];
  /** Origins that the policy allows; absent where it allows any. */
  endpoints: readonly string[] | undefined;
  onChange: (typed: Typed) => void;
}) {
  const { typed, state, problems, endpoints, onChange } = props;
  const { settings } = typed;
  const { origin: ours } = useServices();
  const preset = presetOf(settings.baseUrl);
  const origin = originOf(settings.baseUrl);
  const set = (fields: Partial<ProviderFields>): void =>
    onChange({ ...typed, settings: { ...settings, ...fields } });
  const problem = (field: string) => problems.find((one) => one.field === field)?.say;

  return (
    <div className="card fields">
      <Field label={t('options.provider.service')}>
        {(control) => (
          <select
            {...control}
            onChange={({ target }) =>
              set({ baseUrl: PRESETS.find(({ id }) => id === target.value)?.baseUrl ?? '' })
            }
            value={preset?.id ?? 'other'}
          >
            {PRESETS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="other">{t('options.provider.service.other')}</option>
          </select>
        )}
      </Field>
      <Field
        hint={endpoints ? allowedHint(endpoints) : hintFor(preset?.id, ours)}
        label={t('options.provider.url')}
        problem={problem('baseUrl')}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            inputMode="url"
            onChange={({ target }) => set({ baseUrl: target.value })}
            placeholder="https://…/v1"
            spellCheck={false}
            value={settings.baseUrl}
          />
        )}
      </Field>
      {origin && <Access key={origin} origin={origin} />}
      <KeyField
        onChange={(key) => onChange({ ...typed, key })}
        origin={origin}
        problem={problem('key')}
        state={state}
        value={typed.key}
      />
      <Field
        hint={
          preset?.id === 'azure'
            ? t('options.provider.model.azure')
            : t('options.provider.model.hint', { example: preset?.model ?? 'gpt-5-mini' })
        }
        label={t('options.provider.model')}
        problem={problem('model')}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            onChange={({ target }) => set({ model: target.value })}
            spellCheck={false}
            value={settings.model}
          />
        )}
      </Field>
      <div className="pair">
        <Field label={t('options.provider.api')}>
          {(control) => (
            <select
              {...control}
              onChange={({ target }) => set({ api: target.value === 'responses' ? 'responses' : 'chat' })}
              value={settings.api}
            >
              <option value="chat">{t('options.provider.api.chat')}</option>
              <option value="responses">{t('options.provider.api.responses')}</option>
            </select>
          )}
        </Field>
        <Field
          hint={t('options.provider.timeout.hint')}
          label={t('options.provider.timeout')}
          problem={problem('timeoutMs')}
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              min={1}
              max={600}
              onChange={({ target }) => set({ timeoutMs: Math.round(target.valueAsNumber * 1000) || 0 })}
              type="number"
              value={settings.timeoutMs ? settings.timeoutMs / 1000 : ''}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

function allowedHint(endpoints: readonly string[]): string {
  return endpoints.length > 0
    ? ofPolicy('drafter.endpoints', { addresses: endpoints.join(', ') })
    : ofPolicy('drafter.endpoints.none');
}

function hintFor(preset: string | undefined, ours: string): string {
  if (preset === 'azure') return t('options.provider.url.azure');
  if (preset === 'ollama') return t('options.provider.url.ollama', { setting: `OLLAMA_ORIGINS=${ours}` });
  return t('options.provider.url.hint');
}
