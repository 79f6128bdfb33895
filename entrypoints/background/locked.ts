import type { Problem } from '#lib/messaging/settings.ts';
import { lockAt } from '#lib/policy/locks.ts';
import { layered, violations } from '#lib/policy/overlay.ts';
import type { PolicyFile } from '#lib/policy/schema.ts';
import type { InForce } from './policy-in-force.ts';

/** What of a policy that was given says other than what lies over it allows, one problem a place. */
export function lockedProblems(
  given: PolicyFile,
  { layers, locks, managed }: Pick<InForce, 'layers' | 'locks' | 'managed'>,
): readonly Problem[] {
  return violations(given, layers).map((path) => {
    // A scope that speaks of a rule whose weight is set is refused because of that rule.
    const code = /^scopes\..*\.rules\.([^.]+)$/.exec(path)?.[1] ?? path.replace(/^scopes\..*\.rules\./, '');
    const by = (lockAt(locks, path) ?? lockAt(locks, `rules.${code}.severity`))?.by ?? layers.at(-1)?.by;
    return {
      field: path,
      say: `It is set by ${by === 'url' ? 'the policy at its address' : whoManages(managed)} and cannot be changed in this browser.`,
    };
  });
}

/** Who manages this browser, in words. */
export function whoManages({ organisation }: InForce['managed']): string {
  return organisation ?? 'whoever manages this browser';
}

/** Whether a team's adapter comes from what lies over the own policy. */
export function isLockedAdapter({ locks }: Pick<InForce, 'locks'>, id: string): boolean {
  return lockAt(locks, `adapters.${id}`) !== undefined;
}

/** A policy with what lies over it, without adapters: they are kept apart from changes. */
export function shownWith({ layers }: Pick<InForce, 'layers'>, file: PolicyFile): PolicyFile {
  return withoutAdapters(layered(file, layers).file);
}

/** Everything of a policy but its adapters. */
export function withoutAdapters(file: PolicyFile): PolicyFile {
  const { adapters: _, ...rest } = file;
  return rest;
}
