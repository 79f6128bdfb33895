import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENTS } from '#lib/gate/intercept.ts';

/** What is taken out of a copy of the built extension. */
export interface Without {
  /** Lock 1 hears no event: as if every selector were wrong. */
  readonly first: boolean;
  /** The page's own world has no script of ours. */
  readonly second: boolean;
  /** No address is known to send. */
  readonly addresses: boolean;
}

const GUARDS = ['content-scripts/guard.js', 'content-scripts/adapters.js'];
const HEARD = `[${EVENTS.map((type) => `\`${type}\``).join(',')}]`;
const DEAF = HEARD.replaceAll(/`(\w+)`/g, '`nothing-$1`');

/** A copy without some of it; the folder is the caller's to remove. Throws where the build has nothing to take out. */
export async function copyWithout(build: string, without: Without): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'discern-without-'));
  await cp(build, copy, { recursive: true });
  if (without.first) await change(copy, GUARDS.slice(0, 1), (code) => code.replace(HEARD, DEAF));
  if (without.addresses) {
    await change(copy, GUARDS, (code) =>
      code.replaceAll(/(endpoints:\{send:)\[[^\]]*\]/g, '$1[]').replaceAll(/,byBody:\[\{[^{}]*\}\]/g, ''),
    );
  }
  if (without.second) {
    await change(copy, ['manifest.json'], (text) => {
      const manifest = JSON.parse(text);
      const scripts: { world?: string }[] = manifest.content_scripts;
      manifest.content_scripts = scripts.filter(({ world }) => world !== 'MAIN');
      return JSON.stringify(manifest);
    });
    // A host that is switched on gets it from the background.
    await change(copy, ['background.js'], (code) => code.replaceAll('content-scripts/lock.js', 'nothing.js'));
    await writeFile(join(copy, 'nothing.js'), '');
    // Nor does one come late.
    await writeFile(join(copy, 'late-lock.js'), '');
  }
  return copy;
}

async function change(
  folder: string,
  files: readonly string[],
  how: (text: string) => string,
): Promise<void> {
  let changed = false;
  for (const file of files.map((name) => join(folder, name)).filter((path) => existsSync(path))) {
    const before = await readFile(file, 'utf8');
    const after = how(before);
    changed ||= after !== before;
    await writeFile(file, after);
  }
  if (!changed) throw new Error(`${files.join(', ')}: found nothing to take out of the build`);
}
