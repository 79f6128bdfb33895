import { useMutation } from '@tanstack/react-query';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/options.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { ProviderFields } from '#lib/messaging/settings.ts';

interface Input {
  readonly settings: ProviderFields;
  readonly key?: string;
}

/** Tries what stands in the form, saved or not, with one short request. A result belongs to what was tried. */
export function ConnectionTest({ input }: { input: Input }) {
  const test = useMutation({ mutationFn: (tried: Input) => ask('provider.test', tried), gcTime: 0 });
  const stale = test.variables !== undefined && JSON.stringify(test.variables) !== JSON.stringify(input);
  const { data } = test;
  return (
    <div className="card test">
      <div className="actions">
        <Button disabled={test.isPending} onClick={() => test.mutate(input)}>
          {t(test.isPending ? 'options.provider.testing' : 'options.provider.test')}
        </Button>
        <span className="hint">{t('options.provider.test.hint')}</span>
      </div>
      <div aria-live="polite" className="result">
        {!stale && !test.isPending && data?.ok && (
          <p className="good">
            {t('options.provider.test.ok', { model: data.model, seconds: (data.ms / 1000).toFixed(1) })}
          </p>
        )}
        {!stale && !test.isPending && data && !data.ok && <p className="problem">{data.say}</p>}
        {!stale && test.error && <p className="problem">{test.error.message}</p>}
      </div>
    </div>
  );
}
