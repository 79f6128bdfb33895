import * as z from 'zod';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { adapterListProblems, type OwnAdapter } from '#lib/policy/adapter-schema.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import { isLockedAdapter, whoManages } from './locked.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { InForce, PolicyInForce } from './policy-in-force.ts';
import type { Settings } from './settings.ts';

/** Answers about the adapters that the team made; they are part of its policy. */
export function adapterHandlers(
  settings: Settings,
  policy: PolicyInForce,
): Pick<Handlers, 'adapters.list' | 'adapters.save' | 'adapters.remove'> {
  const listed = ({ adapters = [] }: PolicyFile): readonly TableFields[] =>
    adapters as readonly TableFields[];
  return {
    'adapters.list': {
      parse: parser(Nothing),
      handle: async () => listed((await policy.read()).file),
    },
    'adapters.save': {
      parse: parser(
        z.strictObject({
          adapters: z.array(z.custom<TableFields>()).max(200),
          at: z.int().min(0).exactOptional(),
        }),
      ),
      async handle({ adapters: given, at }) {
        const wrong = adapterListProblems(given);
        if (wrong.length > 0) return { ok: false, problems: wrong };
        const inForce = await policy.read();
        const locked = given.filter(({ id }) => isLockedAdapter(inForce, id));
        if (locked.length > 0)
          return { ok: false, problems: locked.map(({ id }) => ({ say: sayLocked(inForce, id) })) };
        const merged = merge(listed((await settings.policy.read()).value), given, at);
        const problems = adapterListProblems(merged);
        if (problems.length > 0) return { ok: false, problems };
        await settings.policy.change((before) => ({
          ...before,
          adapters: merge(listed(before), given, at) as OwnAdapter[],
        }));
        return { ok: true, value: listed((await policy.read()).file) };
      },
    },
    'adapters.remove': {
      parse: parser(z.strictObject({ id: Short })),
      async handle({ id }) {
        const inForce = await policy.read();
        if (isLockedAdapter(inForce, id)) throw new Error(sayLocked(inForce, id));
        await settings.policy.change(({ adapters: before = [], ...rest }) => {
          const adapters = before.filter((one) => one.id !== id);
          return adapters.length > 0 ? { ...rest, adapters } : rest;
        });
        return listed((await policy.read()).file);
      },
    },
  };
}

function sayLocked({ managed }: InForce, id: string): string {
  return `The adapter ${id} is set by ${whoManages(managed)} and cannot be changed in this browser.`;
}

/** Known ids are changed in their place; the others come in at `at`, or last. */
function merge(
  before: readonly TableFields[],
  given: readonly TableFields[],
  at = before.length,
): TableFields[] {
  const ids = new Set(before.map(({ id }) => id));
  const changed = before.map((one) => given.find(({ id }) => id === one.id) ?? one);
  return changed.toSpliced(at, 0, ...given.filter(({ id }) => !ids.has(id)));
}
