/**
 * The lock that bars a place of the policy: one on the place, on what it is part of, or on a part of it. So a lock on
 * `rules.legal/term` bars `rules.legal/term.severity`, and one on `scopes.Chat.rules` bars the scope `scopes.Chat`.
 */
export function lockAt<Lock extends { readonly path: string }>(
  locks: readonly Lock[],
  path: string,
): Lock | undefined {
  return locks.find(
    (lock) => path === lock.path || path.startsWith(`${lock.path}.`) || lock.path.startsWith(`${path}.`),
  );
}
