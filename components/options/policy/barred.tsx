import { t } from '#lib/i18n/policy.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { lockAt } from '#lib/policy/locks.ts';

/** Why whoever sits here cannot change a place of the policy; null where they can. */
export function barredBy(state: PolicyState, path: string): string | null {
  const lock = lockAt(state.locks, path);
  if (lock) {
    if (lock.by === 'url') return t('locked.url');
    const { organisation } = state;
    return organisation ? t('locked.managed.by', { organisation }) : t('locked.managed');
  }
  return state.role === 'agent' ? t('locked.role') : null;
}

/** The reason at a control that is locked. The role is said once a page, not at each control. */
export function LockNote({ state, path }: { state: PolicyState; path: string }) {
  const reason = lockAt(state.locks, path) && barredBy(state, path);
  if (!reason) return null;
  return (
    <p className="lock-note">
      <svg aria-hidden="true" height="13" viewBox="0 0 12 13" width="12">
        <path d="M3 6V4a3 3 0 0 1 6 0v2M2 6h8v6H2z" />
      </svg>
      {reason}
    </p>
  );
}
