import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/options.ts';
import { t as ofPolicy } from '#lib/i18n/policy.ts';
import type { PolicyState, Problem, ProviderFields, ProviderState } from '#lib/messaging/settings.ts';
import { policy, provider, useChange } from '../queries.ts';
import { useUnsaved } from '../route.tsx';
import { ConnectionTest } from './connection-test.tsx';
import { ModelFields } from './model-fields.tsx';

/** What is typed and not saved: the settings, and a new key if there is one. */
export interface Typed {
  readonly settings: ProviderFields;
  readonly key: string;
}

/** The form of the drafter. Saving is all or nothing; problems stand at their fields, the first one gets the keyboard. */
export function ProviderForm({ state }: { state: ProviderState }) {
  const [typed, setTyped] = useState<Typed>({ settings: state.settings, key: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const save = useChange('provider.save', provider);
  const say = useSay();
  const unsaved = typed.key !== '' || !same(typed.settings, state.settings);
  useUnsaved(unsaved);
  const { data: inForce } = useQuery(policy);
  useEffect(() => {
    if (problems.length) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await save.mutateAsync(inputOf(typed, state)).catch((error: Error) => {
      say({ text: t('options.not-saved', { reason: error.message }), tone: 'bad' });
    });
    if (!answer) return;
    setProblems(answer.ok ? [] : answer.problems);
    if (!answer.ok) return;
    save.reset();
    setTyped({ settings: answer.value.settings, key: '' });
    const { kind, model } = answer.value.settings;
    say({
      text: t('options.provider.saved.now', {
        source: kind === 'saved-replies' ? t('options.provider.saved') : model,
      }),
    });
  };
  const change = (next: Typed): void => {
    setTyped(next);
    if (problems.length) setProblems([]);
  };
  const isModel = typed.settings.kind === 'openai-compatible';

  return (
    <form className="stack" noValidate onSubmit={(event) => void onSubmit(event)} ref={form}>
      <fieldset className="choices">
        <legend>{t('options.provider.kind')}</legend>
        {(['saved-replies', 'openai-compatible'] as const).map((kind) => {
          const text = kind === 'saved-replies' ? 'options.provider.saved' : 'options.provider.openai';
          const barred = inForce && barredDrafter(kind, inForce);
          return (
            <label className="choice" key={kind}>
              <input
                checked={typed.settings.kind === kind}
                disabled={barred !== undefined && typed.settings.kind !== kind}
                name="kind"
                onChange={() => change({ ...typed, settings: { ...typed.settings, kind } })}
                type="radio"
                value={kind}
              />
              <span>
                <strong>{t(text)}</strong>
                <span className="hint">{t(`${text}.lead`)}</span>
                {barred && <span className="warning">{barred}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
      {isModel && (
        <ModelFields
          endpoints={inForce?.force.providers?.endpoints}
          onChange={change}
          problems={problems}
          state={state}
          typed={typed}
        />
      )}
      {isModel && <ConnectionTest input={inputOf(typed, state)} />}
      <div className="actions">
        <Button disabled={save.isPending} tone="primary" type="submit">
          {t(save.isPending ? 'options.saving' : 'options.save')}
        </Button>
        {unsaved && <span className="hint unsaved">{t('options.unsaved')}</span>}
      </div>
    </form>
  );
}

/** Why a drafter cannot be chosen here; undefined where it can. The background refuses it whatever this says. */
function barredDrafter(kind: ProviderFields['kind'], { force, role }: PolicyState): string | undefined {
  const { allowed, endpoints } = force.providers ?? {};
  if (allowed && !allowed.includes(kind)) return ofPolicy('drafter.barred');
  const isNamed = kind === 'saved-replies' || endpoints !== undefined;
  return role === 'agent' && !isNamed ? ofPolicy('drafter.lead') : undefined;
}

// The fields of a model that are not in sight are saved as they were.
function inputOf({ settings, key }: Typed, state: ProviderState): { settings: ProviderFields; key?: string } {
  if (settings.kind === 'saved-replies') return { settings: { ...state.settings, kind: settings.kind } };
  return { settings, ...(key === '' ? {} : { key }) };
}

function same(a: ProviderFields, b: ProviderFields): boolean {
  return (Object.keys(b) as (keyof ProviderFields)[]).every((field) => a[field] === b[field]);
}
