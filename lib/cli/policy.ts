import { parseArgs } from 'node:util';
import { policyJsonSchemaText } from '#lib/policy/json-schema.ts';
import type { Surroundings } from './check.ts';
import { keygen, sign, verify } from './policy-signing.ts';
import { test } from './policy-test.ts';
import { POLICY_USAGE, UsageError } from './usage.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], around: Surroundings) => Promise<number>>> =
  {
    keygen,
    schema: printSchema,
    sign,
    test,
    verify,
  };

/** Runs `discern policy <what>` and gives its exit code. Throws UsageError where it cannot go on. */
export async function policy(args: readonly string[], around: Surroundings): Promise<number> {
  const [first, ...rest] = args;
  if (first === '--help') {
    await around.write(POLICY_USAGE);
    return 0;
  }
  const command = first !== undefined && Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (command) return command(rest, around);
  const problem =
    first === undefined ? 'nothing to do' : `unknown command or option ${JSON.stringify(first)}`;
  throw new UsageError(`policy: ${problem}\n\n${POLICY_USAGE}`);
}

async function printSchema(args: readonly string[], { write }: Surroundings): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean' } } });
  await write(values.help ? POLICY_USAGE : policyJsonSchemaText());
  return 0;
}
