import * as z from 'zod';
import { hash } from '#lib/core/hash.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { PolicySaved, PolicyState } from '#lib/messaging/settings.ts';
import { canonical } from '#lib/policy/in-force.ts';
import { rebased } from '#lib/policy/places.ts';
import { parseStored } from '#lib/policy/storage.ts';
import { lockedProblems, shownWith, withoutAdapters } from './locked.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { remoteState } from './remote-state.ts';
import type { Settings } from './settings.ts';

const Revision = z.string().max(50);

/** The policy as the settings page sees it. */
export async function policyState(settings: Settings, policy: PolicyInForce): Promise<PolicyState> {
  const [inForce, current, draft, check] = await Promise.all([
    policy.read(),
    policy.current(),
    settings.policyDraft.read(),
    settings.remoteCheck.read(),
  ]);
  const { file: force, locks, role, managed, managedProblems, ownProblem } = inForce;
  const remote = remoteState(inForce, check.value, Date.now());
  return {
    force,
    version: current.version,
    ...(draft.value === null ? {} : { draft: shownWith(inForce, draft.value) }),
    revision: hash(canonical([force, draft.value])),
    locks,
    role,
    ...(managed.organisation === undefined ? {} : { organisation: managed.organisation }),
    ...(managedProblems.length === 0 ? {} : { managedProblems }),
    ...(remote ? { remote } : {}),
    ...(ownProblem === undefined ? {} : { problem: ownProblem }),
    ...(draft.problem === undefined ? {} : { draftProblem: draft.problem }),
  };
}

/** Answers what the settings page asks about the policy, and what the gate asks: the policy in force. */
export function policyHandlers(
  settings: Settings,
  policy: PolicyInForce,
): Pick<Handlers, 'policy.get' | 'policy.draft' | 'policy.enforce' | 'policy.current'> {
  const state = (): Promise<PolicyState> => policyState(settings, policy);
  return {
    'policy.get': { parse: parser(Nothing), handle: state },
    'policy.draft': {
      parse: parser(
        z.strictObject({ file: z.custom<PolicyFile>().nullable(), revision: Revision }),
      ) as Handlers['policy.draft']['parse'],
      async handle({ file, revision }): Promise<PolicySaved> {
        const before = await state();
        if (before.revision !== revision) return { ok: false, conflict: before };
        const parsed = file === null ? { ok: true as const, value: null } : parseStored(file);
        if (!parsed.ok) return { ok: false, problems: [{ say: parsed.say }] };
        const inForce = await policy.read();
        const given = parsed.value && withoutAdapters(parsed.value);
        const { adapters } = inForce.file;
        const locked = given ? lockedProblems({ ...given, ...(adapters && { adapters }) }, inForce) : [];
        if (locked.length > 0) return { ok: false, problems: locked };
        const own = withoutAdapters(inForce.own);
        // Kept are the changes to this browser's own policy: what lies over it may be another tomorrow.
        const next =
          given &&
          (inForce.layers.length === 0
            ? given
            : rebased(own, withoutAdapters(inForce.file), shownWith(inForce, given)));
        const same = next !== null && canonical(next) === canonical(own);
        await settings.policyDraft.change(() => (same ? null : next));
        return { ok: true, state: await state() };
      },
    },
    'policy.enforce': {
      parse: parser(
        z.strictObject({ revision: Revision, by: Short.exactOptional(), note: Short.exactOptional() }),
      ),
      async handle({ revision }): Promise<PolicySaved> {
        const before = await state();
        if (before.revision !== revision) return { ok: false, conflict: before };
        const { value: draft } = await settings.policyDraft.read();
        if (draft === null) return { ok: true, state: before };
        await settings.policy.change(({ adapters }) => ({ ...draft, ...(adapters && { adapters }) }));
        await settings.policyDraft.change(() => null);
        return { ok: true, state: await state() };
      },
    },
    'policy.current': { parse: parser(Nothing), handle: () => policy.current() },
  };
}
