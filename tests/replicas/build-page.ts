import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const PROJECT = join(import.meta.dirname, '../..');

/** A replica's page: its folder below `tests/replicas` holds `page/index.html`. */
export interface ReplicaPage {
  readonly name: string;
  /** Globs from the replicas' folder of everything the page is made of. */
  readonly sources: readonly string[];
  /** Packages whose versions change the page. */
  readonly packages: readonly string[];
}

/** The built files by their path (`index.html`, `assets/…`). */
export type BuiltPage = ReadonlyMap<string, Buffer>;

function fingerprint({ sources, packages }: ReplicaPage): string {
  const files = [
    ...globSync([...sources, 'build-page.ts'], { cwd: import.meta.dirname })
      .sort()
      .map((name) => join(import.meta.dirname, name)),
    ...packages.map((name) => join(PROJECT, 'node_modules', name, 'package.json')),
  ];
  const hash = createHash('sha256');
  for (const path of files) hash.update(relative(PROJECT, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Builds a replica's page unless this state of its sources is built already, and loads it: a later build may remove the
 * folder while the page is still shown. Safe to run in parallel.
 */
export async function buildPage(page: ReplicaPage): Promise<BuiltPage> {
  const output = join(PROJECT, '.output/replicas', page.name);
  const version = fingerprint(page);
  const target = join(output, version);
  if (existsSync(target)) return load(target);
  await mkdir(output, { recursive: true });
  const outdated = (await readdir(output)).filter((name) => name !== version && !name.includes('.'));
  const temporary = `${target}.${process.pid}`;
  // A test runner sets another environment, and JSX would be compiled for a React that is not in the bundle.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: false,
      root: join(import.meta.dirname, page.name, 'page'),
      mode: 'production',
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [react()],
      build: {
        outDir: temporary,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 4_000,
      },
    });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  await rename(temporary, target).catch(async (error) => {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  await Promise.all(outdated.map((name) => rm(join(output, name), { recursive: true, force: true })));
  return load(target);
}

async function load(folder: string): Promise<BuiltPage> {
  const names = ['index.html', ...(await readdir(join(folder, 'assets'))).map((name) => `assets/${name}`)];
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}
