import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');

/** What a replica's page is made of. */
export interface ReplicaPage {
  /** Name of the replica's folder beside this file; the page lies in its `page/`. */
  readonly replica: string;
  /** Globs in the replica's folder: everything that goes into the page. */
  readonly sources: readonly string[];
  /** Packages whose version changes the page. */
  readonly packages: readonly string[];
  readonly plugins?: readonly Plugin[];
}

function fingerprint({ replica, sources, packages }: ReplicaPage): string {
  const cwd = join(here, replica);
  const files = [
    join(here, 'build.ts'),
    ...globSync([...sources], { cwd })
      .sort()
      .map((name) => join(cwd, name)),
    ...[...packages, 'vite'].map((name) => join(project, 'node_modules', name, 'package.json')),
  ];
  const hash = createHash('sha256');
  for (const path of files) hash.update(relative(project, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/** Builds a page unless this state of its sources is built already. Answers with the folder it lies in. Safe to run in parallel. */
export async function buildPage(page: ReplicaPage): Promise<string> {
  const output = join(project, '.output/replicas', page.replica);
  const version = fingerprint(page);
  const target = join(output, version);
  if (existsSync(target)) return target;
  await mkdir(output, { recursive: true });
  const outdated = (await readdir(output)).filter((name) => name !== version && !name.includes('.'));
  const temporary = `${target}.${process.pid}`;
  // A test runner sets another environment, and JSX would be compiled for a React that is not in the bundle.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: false,
      root: join(here, page.replica, 'page'),
      mode: 'production',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [react(), ...(page.plugins ?? [])],
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
  return target;
}

/** The built files by their path, in memory: a later build may remove the folder while the page is still shown. */
export async function loadPage(page: ReplicaPage): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await buildPage(page);
  const names = ['index.html', ...(await readdir(join(folder, 'assets'))).map((name) => `assets/${name}`)];
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The media type of a file by its name. */
export const typeOf = (name: string): string => TYPES[extname(name)] ?? 'application/octet-stream';
