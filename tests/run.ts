// `npm test`: every stage in order, one line each; what fails is printed whole. The closing line counts all checks.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './helpers/ensure-browser.ts';
import { ensureRt } from './replicas/rt/install.ts';

const ROOT = join(import.meta.dirname, '..');
const bin = (path: string): string => join(ROOT, 'node_modules', path);

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface Stage {
  readonly name: string;
  run(scratch: string): Promise<{ counts: Counts; output: string }>;
}

/** Installed while the first stages run. Null, or why it is not here. */
const realHelpdesk = ensureRt();

const STAGES: readonly Stage[] = [
  command('lint', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']),
  command('types', bin('typescript/bin/tsc'), []),
  vitest('unit', ['--project', 'pure', '--project', 'page', '--reporter=default']),
  command('build', bin('wxt/bin/wxt.mjs'), ['build']),
  {
    name: 'browser',
    async run() {
      const lines: string[] = [];
      try {
        // Both may install a Debian package, which only one can do at a time.
        await realHelpdesk;
        lines.push(ensureBrowser((line) => lines.push(line)));
        ensureFirefox((line) => lines.push(line));
        return { counts: { passed: 1, failed: 0, skipped: 0 }, output: lines.join('\n') };
      } catch (error) {
        return { counts: { passed: 0, failed: 1, skipped: 0 }, output: String(error) };
      }
    },
  },
  {
    name: 'helpdesk',
    async run() {
      const reason = await realHelpdesk;
      if (reason) console.log(`  skipped: the tests against a real Request Tracker 5: ${reason}`);
      return { counts: { passed: reason ? 0 : 1, failed: 0, skipped: reason ? 1 : 0 }, output: '' };
    },
  },
  // A browser on a busy machine may miss a press: what fails is tried once more, and that is said.
  vitest('end-to-end', ['--project', 'e2e', '--retry=1', '--reporter=verbose']),
];

function command(name: string, script: string, args: readonly string[]): Stage {
  return {
    name,
    async run() {
      const { code, output } = await node([script, ...args]);
      return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output };
    },
  };
}

function vitest(name: string, args: readonly string[]): Stage {
  return {
    name,
    async run(scratch) {
      const file = join(scratch, `${name}.json`);
      const reporters = ['--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await node([bin('vitest/vitest.mjs'), 'run', ...args, ...reporters]);
      const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
      const counts = {
        passed: report.numPassedTests ?? 0,
        failed: report.numFailedTests ?? 0,
        skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
      };
      // A file that does not load fails the run without a failed test.
      if (code !== 0 && counts.failed === 0) counts.failed = 1;
      return { counts, output };
    },
  };
}

function node(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // Both set would make every Node process below write a warning.
    const { FORCE_COLOR: _, ...env } = process.env;
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...env, NO_COLOR: '1' } });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const scratch = await mkdtemp(join(tmpdir(), 'discern-test-'));
for (const stage of STAGES) {
  const started = performance.now();
  const { counts, output } = await stage.run(scratch);
  const { passed, failed, skipped } = counts;
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const extra = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${stage.name.padEnd(11)} ${passed} passed, ${failed} failed${extra} (${took})`,
  );
  if (failed > 0) console.log(output);
  else
    for (const line of output.split('\n'))
      if (line.includes('(retry x')) console.log(`  tried again: ${line.trim()}`);
}
await rm(scratch, { recursive: true, force: true });
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skips}`);
process.exitCode = total.failed > 0 ? 1 : 0;
