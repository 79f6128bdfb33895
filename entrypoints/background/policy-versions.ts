import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { KeptRecord, PolicyHistory, VersionRecord } from '#lib/policy/history.ts';
import { canonical, toPolicy } from '#lib/policy/in-force.ts';
import { layered } from '#lib/policy/overlay.ts';
import { changesBetween } from '#lib/policy/versions.ts';
import { whoManages, withoutAdapters } from './locked.ts';
import type { InForce, PolicyInForce } from './policy-in-force.ts';
import type { Settings } from './settings.ts';

/** Who brings a policy into force, and what they say about it. */
export interface About {
  readonly by?: string;
  readonly note?: string;
}

/** Brings policies into force and keeps each of them. */
export interface PolicyVersions {
  /**
   * Brings a policy into force in the place of this browser's own; helpdesks stay. It is kept first and in force second, so
   * that nothing is lost wherever it stops. Rejects, and changes nothing, where either cannot be stored.
   */
  enforce(next: PolicyFile, about: About): Promise<void>;
  /** Keeps what is in force where it came to be without `enforce`: from an address, from whoever manages the browser, at first. */
  found(): Promise<void>;
  /** Everything that came into force, newest first. */
  list(): Promise<readonly KeptRecord[]>;
  get(id: number): Promise<KeptRecord | undefined>;
  /** The newest that is kept, where it is what is in force now. Never rejects. */
  current(): Promise<KeptRecord | undefined>;
}

/** Who is named where nobody gave a name. */
const NOBODY = 'A lead in this browser';
/** Lines that are kept of one version. */
const MOST_LINES = 200;
const BUILT_IN: PolicyFile = { schema: 1 };

/** The versions of the policy in this browser. `changed` is called whenever another policy came into force by `enforce`. */
export function policyVersions(
  settings: Settings,
  policy: PolicyInForce,
  history: PolicyHistory,
  changed: () => Promise<void>,
): PolicyVersions {
  let recovered: Promise<void> | undefined;
  // Where the background ended between keeping a version and bringing it into force, or right after.
  async function recover(): Promise<void> {
    const newest = await history.newest();
    if (!newest?.pending) return;
    const { own, ownProblem } = await policy.read();
    if (ownProblem !== undefined) return;
    if (isSame(newest.file, withoutAdapters(own))) return history.settle(newest.id);
    await history.remove(newest.id);
    return recover();
  }
  function ready(): Promise<void> {
    recovered ??= recover();
    recovered.catch(() => {
      recovered = undefined;
    });
    return recovered;
  }

  async function keepFound(inForce: InForce, evenBuiltIn: boolean): Promise<void> {
    if (inForce.ownProblem !== undefined) return;
    const newest = await history.newest();
    const state = stateOf(inForce);
    if (newest ? isKept(newest, state) : !evenBuiltIn && isSame(state.force ?? state.file, BUILT_IN)) return;
    const before = newest ? shown(newest) : BUILT_IN;
    const ownChanged = newest !== undefined && !isSame(newest.file, state.file);
    const record = {
      ...recordOf(
        state,
        before,
        newest || inForce.layers.length > 0 ? whoFrom(inForce, ownChanged) : 'Discern',
      ),
      note: newest || !isSame(shown(state), BUILT_IN) ? 'Found in force' : 'The rules as Discern brings them',
    };
    await history.settle(await history.add(record));
  }

  return {
    async enforce(next, { by, note }) {
      await ready();
      const inForce = await policy.read();
      await keepFound(inForce, true);
      const file = withoutAdapters(next);
      const state = stateOf({ ...inForce, own: file });
      const record = recordOf(state, withoutAdapters(inForce.file), by?.trim() || NOBODY);
      const id = await history.add({
        ...record,
        ...(note?.trim() ? { note: note.trim() } : {}),
        pending: true,
      });
      try {
        await settings.policy.change(({ adapters }) => ({ ...file, ...(adapters && { adapters }) }));
      } catch (error) {
        await history.remove(id).catch(() => undefined);
        throw error;
      }
      // It is in force; a mark that stays is taken away by comparing.
      await history.settle(id).catch(() => {
        recovered = undefined;
      });
      await changed();
    },
    async found() {
      await ready();
      await keepFound(await policy.read(), false);
    },
    async list() {
      await ready();
      return (await history.list()).filter(({ pending }) => !pending);
    },
    async get(id) {
      await ready();
      const record = await history.get(id);
      return record?.pending ? undefined : record;
    },
    async current() {
      try {
        await ready();
        const [newest, inForce] = await Promise.all([history.newest(), policy.read()]);
        return newest && !newest.pending && isKept(newest, stateOf(inForce)) ? newest : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

type State = Pick<VersionRecord, 'file' | 'force'>;

function stateOf({ own, layers }: Pick<InForce, 'own' | 'layers'>): State {
  const file = withoutAdapters(own);
  return layers.length === 0 ? { file } : { file, force: withoutAdapters(layered(file, layers).file) };
}

function recordOf(state: State, before: PolicyFile, by: string): VersionRecord {
  const at = new Date().toISOString();
  const lines = changesBetween(before, shown(state));
  const left = lines.length - MOST_LINES;
  return {
    at,
    by,
    version: toPolicy(shown(state), at).version,
    changes: left > 0 ? [...lines.slice(0, MOST_LINES), `${left} more changes`] : lines,
    ...state,
  };
}

/** Who changed what is in force without `enforce`. */
function whoFrom({ layers, managed, source }: InForce, ownChanged: boolean): string {
  const top = layers.at(-1);
  if (ownChanged || !top) return 'Discern';
  return top.by === 'managed' ? whoManages(managed) : (source?.url ?? 'The policy’s address');
}

const shown = ({ file, force }: State): PolicyFile => force ?? file;
const isSame = (one: PolicyFile, other: PolicyFile): boolean => canonical(one) === canonical(other);
const isKept = (kept: State, state: State): boolean =>
  isSame(kept.file, state.file) && isSame(shown(kept), shown(state));
