import * as z from 'zod';
import { hash } from '#lib/core/hash.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { PolicySaved, PolicyState } from '#lib/messaging/settings.ts';
import { canonical, toPolicy } from '#lib/policy/in-force.ts';
import { parseStored } from '#lib/policy/storage.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { Settings } from './settings.ts';

const Revision = z.string().max(50);

/** Answers what the settings page asks about the policy, and what the gate asks: the policy in force. */
export function policyHandlers(
  settings: Settings,
): Pick<Handlers, 'policy.get' | 'policy.draft' | 'policy.enforce' | 'policy.current'> {
  const now = (): string => new Date().toISOString();
  async function state(): Promise<PolicyState> {
    const [{ value: force, problem }, draft] = await Promise.all([
      settings.policy.read(),
      settings.policyDraft.read(),
    ]);
    return {
      force,
      version: toPolicy(force, now()).version,
      ...(draft.value === null ? {} : { draft: draft.value }),
      revision: hash(canonical([force, draft.value])),
      locks: [],
      role: 'lead',
      ...(problem === undefined ? {} : { problem }),
      ...(draft.problem === undefined ? {} : { draftProblem: draft.problem }),
    };
  }
  return {
    'policy.get': { parse: parser(Nothing), handle: state },
    'policy.draft': {
      parse: parser(
        z.strictObject({ file: z.custom<PolicyFile>().nullable(), revision: Revision }),
      ) as Handlers['policy.draft']['parse'],
      async handle({ file, revision }): Promise<PolicySaved> {
        const before = await state();
        if (before.revision !== revision) return { ok: false, conflict: before };
        const parsed =
          file === null ? { ok: true as const, value: null } : parseStored(withoutAdapters(file));
        if (!parsed.ok) return { ok: false, problems: [{ say: parsed.say }] };
        const same =
          parsed.value !== null && canonical(parsed.value) === canonical(withoutAdapters(before.force));
        await settings.policyDraft.change(() => (same ? null : parsed.value));
        return { ok: true, state: await state() };
      },
    },
    'policy.enforce': {
      parse: parser(
        z.strictObject({ revision: Revision, by: Short.exactOptional(), note: Short.exactOptional() }),
      ),
      async handle({ revision }): Promise<PolicySaved> {
        const { draft, ...before } = await state();
        if (before.revision !== revision)
          return { ok: false, conflict: { ...before, ...(draft && { draft }) } };
        if (!draft) return { ok: true, state: before };
        await settings.policy.change(({ adapters }) => ({ ...draft, ...(adapters && { adapters }) }));
        await settings.policyDraft.change(() => null);
        return { ok: true, state: await state() };
      },
    },
    'policy.current': {
      parse: parser(Nothing),
      handle: async () => toPolicy((await settings.policy.read()).value, now()),
    },
  };
}

function withoutAdapters(file: PolicyFile): PolicyFile {
  const { adapters: _, ...rest } = file;
  return rest;
}
