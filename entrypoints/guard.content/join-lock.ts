import { ask } from '#lib/messaging/ask.ts';
import type { Desk } from './desk.ts';

/**
 * Sees to it that lock 2 stands in the page. One that answered is kept in mind for the guard after this one. Where none
 * did, as after an update, the one that stood there before is joined, else a new one is put there; where that fails too,
 * protection rests on lock 1, which is said.
 */
export async function joinLock(desk: Desk): Promise<void> {
  const { network } = desk;
  if (network.names) {
    await ask('lock.keep', network.names).catch(() => undefined);
    return;
  }
  for (const put of [false, true]) {
    const names = await ask('lock.join', { put }).catch(() => null);
    if (names && network.join(names)) return desk.refresh();
  }
  desk.alone();
}
