/** The lock that a place of the policy lies under, such as `rules.legal/term.severity` under one on `rules.legal/term`. */
export function lockAt<Lock extends { readonly path: string }>(
  locks: readonly Lock[],
  path: string,
): Lock | undefined {
  return locks.find((lock) => path === lock.path || path.startsWith(`${lock.path}.`));
}
