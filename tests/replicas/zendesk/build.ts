import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../../..');
const output = join(project, '.output/replicas/zendesk');

function fingerprint(): string {
  const sources = [
    ...globSync(['page/*', '*ticket*.ts', 'build.ts'], { cwd: here })
      .sort()
      .map((name) => join(here, name)),
    ...['ckeditor5', 'react', 'react-dom', 'vite'].map((name) =>
      join(project, 'node_modules', name, 'package.json'),
    ),
  ];
  const hash = createHash('sha256');
  for (const path of sources) hash.update(relative(project, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/** Builds the page unless this state of its sources is built already. Answers with the folder it lies in. Safe to run in parallel. */
export async function buildPage(): Promise<string> {
  const version = fingerprint();
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
      root: join(here, 'page'),
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
  return target;
}
