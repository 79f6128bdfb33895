#!/usr/bin/env node
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { RULES } from '#lib/rules/index.ts';
import { check, type Surroundings } from './check.ts';
import { policy } from './policy.ts';
import { explainRules } from './rules.ts';
import { simulate } from './simulate.ts';
import { USAGE, UsageError } from './usage.ts';

const COMMANDS: Readonly<Record<string, (args: string[], around: Surroundings) => Promise<number>>> = {
  check,
  policy,
  rules: explainRules,
  simulate,
};

const { stdin, stdout, stderr, env } = process;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the results has gone: nobody is left to tell.
  if (error.code === 'EPIPE') process.exit();
  stderr.write(`discern: cannot write the results: ${error.code}\n`);
  process.exit(2);
});
stderr.on('error', () => process.exit(2));

async function write(text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
}

// Erases the line, and what is left of it once the run ends with an empty one.
const progress = (line: string): void => void stderr.write(`\r\x1b[K${line}`);

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

async function main([first, ...rest]: string[]): Promise<number> {
  if (first === '--help' || first === '-h') {
    await write(USAGE);
    return 0;
  }
  if (first === '--version') {
    await write(`${version()}\n`);
    return 0;
  }
  const command = first !== undefined && Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!command) {
    const problem = first === undefined ? 'no command' : `unknown command or option ${JSON.stringify(first)}`;
    throw new UsageError(`${problem}\n\n${USAGE}`);
  }
  const colour = stdout.isTTY === true && !env.NO_COLOR;
  return command(rest, {
    stdin,
    write,
    colour,
    rules: RULES,
    version: version(),
    ...(stderr.isTTY ? { progress } : {}),
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  stderr.write(`discern: ${messageOf(error)}\n`);
  process.exitCode = 2;
}

// Of an error nobody expected only the kind and the place: its message could quote the conversation.
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected failure';
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_')) return error.message;
  return `unexpected ${error.name} ${code}\n${(error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')}`;
}
