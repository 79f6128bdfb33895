import { parseArgs } from 'node:util';
import { policyJsonSchemaText } from '#lib/policy/json-schema.ts';
import type { Surroundings } from './check.ts';
import { POLICY_USAGE, UsageError } from './usage.ts';

type Command = (args: string[], around: Surroundings) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  schema: printSchema,
};

/** `discern policy …`: what can be done with a policy file alone. */
export async function policy([first, ...rest]: string[], around: Surroundings): Promise<number> {
  if (first === '--help' || first === '-h') {
    await around.write(POLICY_USAGE);
    return 0;
  }
  const command = first !== undefined && Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!command) {
    const problem = first === undefined ? 'no command' : `unknown command ${JSON.stringify(first)}`;
    throw new UsageError(`policy: ${problem}\n\n${POLICY_USAGE}`);
  }
  return command(rest, around);
}

async function printSchema(args: string[], { write }: Surroundings): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } });
  await write(values.help ? POLICY_USAGE : policyJsonSchemaText());
  return 0;
}
