import { type ReactNode, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { patternFor } from '#lib/core/host-pattern.ts';
import { t } from '#lib/i18n/helpdesks.ts';
import { useHelpdesks } from '../services.ts';
import { hostOf } from './queries.ts';

/** The address of a helpdesk as a person types it. */
export interface Address {
  readonly field: ReactNode;
  clear(): void;
  /**
   * Asks the browser for the host: call it straight out of a press, before anything is awaited. Gives its match pattern,
   * or null where the address is none, the person refused or the browser failed, which the field says.
   */
  allow(): Promise<string | null>;
}

/** A field for an address, and the permission for its host. */
export function useAddress(): Address {
  const helpdesks = useHelpdesks();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = (
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
  );
  return {
    field,
    clear: () => setTyped(''),
    async allow() {
      const found = patternFor(typed);
      setProblem(found.ok ? undefined : t(`problem.${found.why}`));
      if (!found.ok) return null;
      try {
        if (await helpdesks.request(found.pattern)) return found.pattern;
        setProblem(t('add.refused', { host: hostOf(found.pattern) }));
      } catch (error) {
        setProblem((error as Error).message);
      }
      return null;
    },
  };
}
