import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './browser.ts';

/** Which lock stands in a copy of the build. */
export type Locks = 'both' | 'lock 1' | 'lock 2';

/** Lock 1's list of events, as the build writes it. */
const EVENTS = /\[([`'"])pointerdown\1,\1mousedown\1,\1click\1,\1keydown\1,\1submit\1[^\]]*\]/;

/**
 * A copy of the production build in which only one lock stands, to test each alone; the product has no such switch. Lock
 * 1 is blinded by leaving it no event to listen to (it still reads, judges and shows), lock 2 by an empty script. The
 * caller removes the folder.
 */
export async function buildWith(locks: Locks): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'discern-build-'));
  await cp(BUILD, folder, { recursive: true });
  if (locks === 'lock 1') await writeFile(join(folder, 'content-scripts/lock.js'), '');
  if (locks === 'lock 2') {
    const guard = join(folder, 'content-scripts/guard.js');
    const source = await readFile(guard, 'utf8');
    if (!EVENTS.test(source)) throw new Error('The list of events of lock 1 was not found in the build.');
    await writeFile(guard, source.replace(EVENTS, '[]'));
  }
  return folder;
}
