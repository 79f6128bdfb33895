import { hash } from '#lib/core/hash.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { canonical } from './in-force.ts';
import type { Pack } from './pack.ts';
import { type Parts, partsOf, policyOf, withParts } from './parts.ts';
import { changesBetween } from './versions.ts';

/**
 * How a part of a pack stands to a policy. `new`: the policy has nothing there, and never took it. `same`: it says the same.
 * `update`: it was taken, is as it was taken, and the pack says something newer. `edited`: it was taken, and the team changed
 * it; the pack says what it said then. `both`: the team changed it, and the pack did too. `conflict`: the team has something
 * of its own there. `removed`: it was taken, and the team took it out. `dropped`: it was taken, and the pack has it no longer.
 */
export type PackState = 'new' | 'same' | 'update' | 'edited' | 'both' | 'conflict' | 'removed' | 'dropped';

/** A part of a pack, and how it stands to a policy. */
export interface PackPart {
  /** The same in every version of the pack, such as `custom.uk-no-court-threats`. */
  readonly place: string;
  readonly state: PackState;
  /** What taking it would change in the policy, one line each. */
  readonly changes: readonly string[];
}

/** States of parts that may be taken without a question: nothing of the team's is lost by it. */
const UNASKED: ReadonlySet<PackState> = new Set(['new', 'update']);

/** How all parts of a pack stand to a policy, in the pack's order; those that it dropped come last. */
export function packChanges(file: PolicyFile, pack: Pick<Pack, 'id' | 'policy'>): readonly PackPart[] {
  const [mine, theirs, took] = [partsOf(file), partsOf(pack.policy), tookOf(file, pack.id)];
  const places = [...theirs.keys(), ...[...took.keys()].filter((place) => !theirs.has(place))];
  return places.flatMap((place) => {
    const state = stateOf(mine.get(place), theirs.get(place), took.get(place));
    if (state === undefined) return [];
    const changes = changesBetween(only(mine, place), only(theirs, place));
    return [{ place, state, changes: state === 'same' ? [] : changes }];
  });
}

/**
 * A policy with parts of a pack taken. Without `chosen` these are the parts that are new or updated: nothing that the team
 * wrote or changed. With `chosen` exactly the places named are taken, the team's own words there too. What is taken is
 * remembered, so that the next version of the pack shows as a difference.
 */
export function merged(
  base: PolicyFile,
  pack: Pick<Pack, 'id' | 'version' | 'policy'>,
  chosen?: readonly string[],
): PolicyFile {
  const parts = packChanges(base, pack);
  const wanted = parts.filter(({ place, state }) => chosen?.includes(place) ?? UNASKED.has(state));
  if (wanted.length === 0 && !chosen) return base;
  const theirs = partsOf(pack.policy);
  const took = tookOf(base, pack.id);
  for (const { place, state } of parts) {
    const part = theirs.get(place);
    if (!wanted.some((one) => one.place === place) && state !== 'same') continue;
    if (part === undefined) took.delete(place);
    else took.set(place, fingerprint(part));
  }
  const next = withParts(
    base,
    wanted.map(({ place }) => [place, theirs.get(place)] as const),
  );
  return {
    ...next,
    packs: { ...base.packs, [pack.id]: { version: pack.version, took: Object.fromEntries(took) } },
  };
}

function stateOf(mine: unknown, theirs: unknown, took: string | undefined): PackState | undefined {
  if (theirs === undefined) return mine === undefined ? undefined : 'dropped';
  if (mine === undefined) return took === undefined ? 'new' : 'removed';
  if (canonical(mine) === canonical(theirs)) return 'same';
  if (took === undefined) return 'conflict';
  if (fingerprint(mine) === took) return 'update';
  return fingerprint(theirs) === took ? 'edited' : 'both';
}

function tookOf(file: PolicyFile, id: string): Map<string, string> {
  const packs = file.packs ?? {};
  return new Map(Object.hasOwn(packs, id) ? Object.entries(packs[id]?.took ?? {}) : []);
}

function only(parts: Parts, place: string): PolicyFile {
  const part = parts.get(place);
  return policyOf(part === undefined ? [] : [[place, part]]);
}

// Two 32-bit hashes from different starting points: no collision by chance.
function fingerprint(part: unknown): string {
  const text = canonical([part]);
  return `${hash(text)}${hash(`~${text}`)}`.slice(0, 16);
}
