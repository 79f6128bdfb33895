import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '#lib/core/types.ts';

/** The command as the contract has it, run from the project's root. */
export const NODE = 'node_modules/.bin/node';
export const MAIN = 'lib/cli/main.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Largest resident memory of the process, in bytes. */
  readonly peak: number;
}

const REPORT_PEAK = `--import=data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))`;

/** Runs the real command. `nodeArgs` go to Node itself. */
export async function discern(
  args: readonly string[],
  input: string | Uint8Array | Iterable<Uint8Array> = '',
  { nodeArgs = [], env = {} }: { nodeArgs?: readonly string[]; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(NODE, [...nodeArgs, REPORT_PEAK, MAIN, ...args], {
    env: { PATH: process.env.PATH, ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const chunk of typeof input === 'string' || input instanceof Uint8Array ? [input] : input) {
    if (!child.stdin.write(chunk)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  const code = await ended;
  const [text = '', peak = '0'] = Buffer.concat(err).toString().split('peak=');
  return { code, out: Buffer.concat(out).toString(), err: text, peak: Number(peak) * 1024 };
}

/** A file that lives as long as the test. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'discern-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Lines of the command's answer. */
export const linesOf = (out: string): Answered[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export interface Answered {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: string;
  readonly verdict?: string;
  readonly faults?: unknown[];
  readonly findings?: (Omit<Finding, 'span' | 'key'> & { readonly start: number; readonly end: number })[];
}
