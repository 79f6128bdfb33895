import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from './measure.ts';

const PROCESS = fileURLToPath(new URL('./policy-parse.ts', import.meta.url));

/** Reading a policy of 150 rules: as the extension does, whose own rules forbid generated code, and with generated code. */
export function readingPolicies(rounds: number): readonly { title: string; measured: readonly Measured[] }[] {
  return [
    ['Reading a policy of 150 rules, as in the extension (zod without generated code)', ['--jitless']],
    ['Reading a policy of 150 rules, with generated code', []],
  ].map(([title, args]) => ({
    title: title as string,
    measured: JSON.parse(
      execFileSync(process.execPath, [PROCESS, ...(args as string[]), '--rounds', String(rounds)], {
        encoding: 'utf8',
      }),
    ) as Measured[],
  }));
}
