import * as z from 'zod';
import { hash } from '#lib/core/hash.ts';
import type { PatternEngine } from '#lib/core/patterns.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { PolicySaved, PolicyState, Problem } from '#lib/messaging/settings.ts';
import type { KeptRecord } from '#lib/policy/history.ts';
import { canonical, lastStage } from '#lib/policy/in-force.ts';
import { rebased } from '#lib/policy/places.ts';
import { parseStored } from '#lib/policy/storage.ts';
import { failingTests } from './failing-tests.ts';
import { lockedProblems, shownWith, withoutAdapters } from './locked.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { InForce, PolicyInForce } from './policy-in-force.ts';
import type { About, PolicyVersions } from './policy-versions.ts';
import { remoteState } from './remote-state.ts';
import type { Settings } from './settings.ts';

const Revision = z.string().max(50);
const VersionId = z.int().min(0);

/** What the answers about the policy stand on. */
export interface PolicyServices {
  readonly settings: Settings;
  readonly policy: PolicyInForce;
  readonly versions: PolicyVersions;
  /** Reads users' regular expressions. */
  readonly patterns: PatternEngine;
}

/** The policy as the settings page sees it. */
export async function policyState(
  settings: Settings,
  policy: PolicyInForce,
  versions: PolicyVersions,
): Promise<PolicyState> {
  const [inForce, current, draft, check, kept] = await Promise.all([
    policy.read(),
    policy.current(),
    settings.policyDraft.read(),
    settings.remoteCheck.read(),
    versions.current(),
  ]);
  const { file: force, locks, role, managed, managedProblems, ownProblem } = inForce;
  // Changes that came into force are none any more, even where they could not be taken away.
  const same = draft.value !== null && canonical(draft.value) === canonical(withoutAdapters(inForce.own));
  const waits = same ? null : draft.value;
  const remote = remoteState(inForce, check.value, Date.now());
  return {
    force,
    version: current.version,
    ...(kept ? { since: later(kept.at, lastStage(force, new Date().toISOString())), by: kept.by } : {}),
    ...(waits ? { draft: shownWith(inForce, waits) } : {}),
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

const later = (at: string, stage: string | null): string => (stage !== null && stage > at ? stage : at);

const Enforce = z.strictObject({
  revision: Revision,
  by: Short.exactOptional(),
  note: z.string().max(500).exactOptional(),
});

/** Answers what the settings page asks about the policy, and what the gate asks: the policy in force. */
export function policyHandlers({
  settings,
  policy,
  versions,
  patterns,
}: PolicyServices): Pick<
  Handlers,
  | 'policy.get'
  | 'policy.draft'
  | 'policy.enforce'
  | 'policy.history'
  | 'policy.version'
  | 'policy.rollback'
  | 'policy.current'
> {
  const state = (): Promise<PolicyState> => policyState(settings, policy, versions);
  let queue: Promise<unknown> = Promise.resolve();
  // One change after the other: of two tabs that ask at the same time the second is told.
  function fresh(revision: string, change: () => Promise<PolicySaved>): Promise<PolicySaved> {
    const done = queue.then(async (): Promise<PolicySaved> => {
      const before = await state();
      return before.revision === revision ? change() : { ok: false, conflict: before };
    });
    queue = done.catch(() => undefined);
    return done;
  }
  async function bringIntoForce(next: PolicyFile, about: About): Promise<PolicySaved | undefined> {
    const problems = failingTests(next, patterns);
    if (problems.length > 0) return { ok: false, problems };
    await versions.enforce(next, about);
    return undefined;
  }
  return {
    'policy.get': { parse: parser(Nothing), handle: state },
    'policy.draft': {
      parse: parser(
        z.strictObject({ file: z.custom<PolicyFile>().nullable(), revision: Revision }),
      ) as Handlers['policy.draft']['parse'],
      handle: ({ file, revision }) =>
        fresh(revision, async () => {
          const inForce = await policy.read();
          const next = draftOf(file, inForce);
          if (!next.ok) return next;
          await settings.policyDraft.change(() => next.value);
          return { ok: true, state: await state() };
        }),
    },
    'policy.enforce': {
      parse: parser(Enforce),
      handle: ({ revision, ...about }) =>
        fresh(revision, async () => {
          const { value: draft } = await settings.policyDraft.read();
          if (draft === null) return { ok: true, state: await state() };
          const refused = await bringIntoForce(draft, about);
          if (refused) return refused;
          await settings.policyDraft.change(() => null).catch(() => undefined);
          return { ok: true, state: await state() };
        }),
    },
    'policy.history': {
      parse: parser(Nothing),
      handle: async () =>
        (await versions.list()).map(({ file: _, force: __, pending: ___, ...version }) => version),
    },
    'policy.version': {
      parse: parser(z.strictObject({ id: VersionId })),
      handle: async ({ id }) => shownIn(await kept(id)),
    },
    'policy.rollback': {
      parse: parser(z.strictObject({ id: VersionId, revision: Revision, by: Short.exactOptional() })),
      handle: ({ id, revision, by }) =>
        fresh(revision, async () => {
          const { file, at } = await kept(id);
          // It may have been kept by an older version of Discern.
          const read = parseStored(file);
          if (!read.ok) return { ok: false, problems: [{ say: read.say }] };
          const about = { note: `Back to the policy of ${at}`, ...(by === undefined ? {} : { by }) };
          return (await bringIntoForce(read.value, about)) ?? { ok: true, state: await state() };
        }),
    },
    'policy.current': { parse: parser(Nothing), handle: () => policy.current() },
  };
  async function kept(id: number): Promise<KeptRecord> {
    const record = await versions.get(id);
    if (!record) throw new Error('This version of the policy is no longer kept.');
    return record;
  }
}

const shownIn = ({ file, force }: KeptRecord): PolicyFile => force ?? file;

/** What is kept of changes to the policy in force; null where they change nothing. */
function draftOf(
  file: PolicyFile | null,
  inForce: InForce,
): { ok: true; value: PolicyFile | null } | { ok: false; problems: readonly Problem[] } {
  if (file === null) return { ok: true, value: null };
  const parsed = parseStored(file);
  if (!parsed.ok) return { ok: false, problems: [{ say: parsed.say }] };
  const given = withoutAdapters(parsed.value);
  const { adapters } = inForce.file;
  const problems = lockedProblems({ ...given, ...(adapters && { adapters }) }, inForce);
  if (problems.length > 0) return { ok: false, problems };
  const own = withoutAdapters(inForce.own);
  // Kept are the changes to this browser's own policy: what lies over it may be another tomorrow.
  const next =
    inForce.layers.length === 0
      ? given
      : rebased(own, withoutAdapters(inForce.file), shownWith(inForce, given));
  return { ok: true, value: canonical(next) === canonical(own) ? null : next };
}
