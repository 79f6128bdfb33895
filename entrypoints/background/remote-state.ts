import type { RemoteState } from '#lib/messaging/settings.ts';
import type { RemoteCheck } from '#lib/policy/remote-storage.ts';
import type { InForce } from './policy-in-force.ts';

/** How the policy's address stands, as the settings page shows it; undefined where there is none. `now` in ms since 1970. */
export function remoteState(
  { source, good, managed, layers }: InForce,
  check: RemoteCheck | null,
  now: number,
): RemoteState | undefined {
  if (!source) return undefined;
  const { url, publicKey, refreshMinutes, by } = source;
  const asked = check?.url === url && check.publicKey === publicKey ? check : undefined;
  const inForce = layers.some((layer) => layer.by === 'url') ? good : null;
  return {
    url,
    by,
    ...(publicKey === undefined
      ? {}
      : { publicKey, keyBy: managed.publicKey === undefined ? 'lead' : 'managed' }),
    refreshMinutes,
    ...(managed.refreshMinutes === undefined ? {} : { refreshBy: 'managed' }),
    ...stateOf(asked, inForce?.expiresAt, now),
    ...(asked ? { checkedAt: asked.at } : {}),
    ...(inForce
      ? {
          lastGood: {
            at: inForce.at,
            sequence: inForce.sequence,
            ...(inForce.issuedAt === undefined ? {} : { issuedAt: inForce.issuedAt }),
            ...(inForce.expiresAt === undefined ? {} : { expiresAt: inForce.expiresAt }),
          },
        }
      : {}),
  };
}

function stateOf(
  asked: RemoteCheck | undefined,
  expiresAt: string | undefined,
  now: number,
): Pick<RemoteState, 'state' | 'reason' | 'permission'> {
  if (asked?.problem) {
    const { state, say, permission } = asked.problem;
    return { state, reason: say, ...(permission === undefined ? {} : { permission }) };
  }
  if (expiresAt !== undefined && Date.parse(expiresAt) <= now)
    return {
      state: 'stale',
      reason: `The policy in force expired on ${expiresAt}, and there is no newer one.`,
    };
  return { state: asked ? 'ok' : 'waiting' };
}
