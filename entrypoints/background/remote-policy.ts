import type { PatternEngine } from '#lib/core/patterns.ts';
import { judged, MOST_BYTES, type RemoteGood } from '#lib/policy/remote.ts';
import type { RemoteCheck } from '#lib/policy/remote-storage.ts';
import { isSameKey } from '#lib/policy/signature.ts';
import { failingTests } from './failing-tests.ts';
import type { PolicyInForce, Source } from './policy-in-force.ts';
import type { Settings } from './settings.ts';

/** Keeps the policy of an address up to date. */
export interface RemotePolicy {
  /**
   * Asks the address, if there is one. Calls that come while one is under way share it, as long as it asks the address and key
   * that are set by then. Never rejects.
   */
  refresh(): Promise<void>;
  /** Asks it if the last answer is older than the interval, or if address or key changed since. */
  refreshIfDue(): Promise<void>;
}

const PATIENCE_MS = 30_000;
type Problem = NonNullable<RemoteCheck['problem']>;
type Fetched = { readonly good: RemoteGood } | { readonly same: true } | { readonly problem: Problem };

/** Fetches, checks and keeps the policy of an address. `permitted` says whether the browser lets us reach an origin. */
export function remotePolicy(
  settings: Settings,
  policy: PolicyInForce,
  permitted: (origin: string) => Promise<boolean>,
  patterns: PatternEngine,
): RemotePolicy {
  let running: Promise<Source | null> | undefined;
  /** Answers what was asked. */
  async function ask(): Promise<Source | null> {
    const { source } = await policy.read();
    if (!source) return null;
    const { value: before } = await settings.remoteGood.read();
    const answer = await fetched(source, before, permitted);
    // Another address or key by now: what this one says is nobody's any more.
    if (!isSame((await policy.read()).source, source)) return source;
    const problem = failingIn(answer, patterns) ?? (await taken(answer, settings));
    const { url, publicKey } = source;
    const check: RemoteCheck = {
      url,
      ...(publicKey === undefined ? {} : { publicKey }),
      at: new Date().toISOString(),
      ...(problem ? { problem } : {}),
    };
    if ((await settings.remoteCheck.read()).problem !== undefined) await settings.remoteCheck.discard();
    // Where there is no room for it, the state says that the address was not asked.
    await settings.remoteCheck.change(() => check).catch(() => undefined);
    return source;
  }
  async function refresh(): Promise<void> {
    if (running && isSame(await running, (await policy.read()).source)) return;
    running ??= ask().finally(() => {
      running = undefined;
    });
    await running;
  }
  return {
    refresh,
    async refreshIfDue() {
      const { source } = await policy.read();
      const { value: last } = await settings.remoteCheck.read();
      if (!source) return;
      const other = last?.url !== source.url || last.publicKey !== source.publicKey;
      if (other || Date.now() - Date.parse(last.at) >= source.refreshMinutes * 60_000) await refresh();
    },
  };
}

function isSame(one: Source | null, other: Source | null): boolean {
  return one?.url === other?.url && one?.publicKey === other?.publicKey;
}

/** A policy whose own tests fail comes into force from nowhere. */
function failingIn(answer: Fetched, patterns: PatternEngine): Problem | undefined {
  const [first, ...more] = 'good' in answer ? failingTests(answer.good.policy, patterns) : [];
  if (!first) return undefined;
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return { state: 'refused', say: `It was refused, for its own tests fail. ${first.say}${others}` };
}

async function taken(answer: Fetched, settings: Settings): Promise<Problem | undefined> {
  if ('problem' in answer) return answer.problem;
  if ('same' in answer) return undefined;
  try {
    if ((await settings.remoteGood.read()).problem !== undefined) await settings.remoteGood.discard();
    await settings.remoteGood.change(() => answer.good);
    return undefined;
  } catch (error) {
    return { state: 'refused', say: `It could not be kept: ${(error as Error).message}` };
  }
}

async function fetched(
  { url, publicKey }: Source,
  before: RemoteGood | null,
  permitted: (origin: string) => Promise<boolean>,
): Promise<Fetched> {
  if (publicKey === undefined)
    return refused('There is no public key to check it with. Nothing unsigned is taken.');
  const { origin, host } = new URL(url);
  const known = before?.url === url && isSameKey(before.publicKey, publicKey) ? before : null;
  const allowed = await permitted(origin).catch(() => false);
  try {
    const answer = await fetch(url, {
      // Without permission the server must allow the request itself (CORS), and a header of ours would need more of it.
      headers: allowed && known?.etag !== undefined ? { 'If-None-Match': known.etag } : {},
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 304))
      return refused(`${host} forwards to another address. Name the address where the policy lies.`);
    if (answer.status === 304 && known) return { same: true };
    if (!answer.ok) return stale(`${host} answered with ${answer.status}.`);
    const bytes = await within(answer, MOST_BYTES);
    if (!bytes) return refused(`It is larger than ${MOST_BYTES / 1_000_000} MB.`);
    const read = await judged(bytes, { url, publicKey }, before, Date.now());
    if (!read.ok) return refused(`It was refused: ${read.say}.`);
    const etag = answer.headers.get('etag');
    return { good: { ...read.value, ...(etag === null ? {} : { etag }) } };
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    const say = slow ? `${host} did not answer in time.` : `${host} cannot be reached.`;
    return stale(say, allowed ? undefined : origin);
  }
}

/** The body of an answer, or undefined where it is longer than `most` bytes. */
async function within(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(answer.headers.get('content-length') ?? 0) > most) {
    await answer.body?.cancel();
    return undefined;
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = answer.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const refused = (say: string): Fetched => ({ problem: { state: 'refused', say } });
const stale = (say: string, permission?: string): Fetched => ({
  problem: { state: 'stale', say, ...(permission === undefined ? {} : { permission }) },
});
