import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Rule } from '#lib/core/rule.ts';
import type { Policy } from '#lib/core/types.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { parsePolicy } from '#lib/policy/schema.ts';
import type { Format } from './answer.ts';
import { jsonFormat } from './format/json.ts';
import { jsonlFormat } from './format/jsonl.ts';
import { sarifFormat } from './format/sarif.ts';
import { textFormat } from './format/text.ts';
import { judge } from './judge.ts';
import { CHECK_USAGE, UsageError } from './usage.ts';

const FORMATS = ['text', 'json', 'jsonl', 'sarif'] as const;
const FAIL_ON = ['block', 'warn', 'info', 'never'] as const;
const LOCALES = ['en'] as const;
const PACKS: readonly string[] = [];

/** The world outside the command. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves once more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly colour: boolean;
  readonly rules: readonly Rule[];
  readonly version: string;
}

/** Runs `discern check` and gives its exit code. Throws UsageError where the run cannot start or go on. */
export async function check(args: readonly string[], around: Surroundings): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'fail-on': { type: 'string', default: 'block' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean' },
      input: { type: 'string', default: '-' },
      locale: { type: 'string', default: 'en' },
      pack: { type: 'string' },
      policy: { type: 'string' },
    },
  });
  if (values.help) {
    await around.write(CHECK_USAGE);
    return 0;
  }
  const format = oneOf('--format', values.format, FORMATS);
  const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON);
  oneOf('--locale', values.locale, LOCALES);
  if (values.pack !== undefined) oneOf('--pack', values.pack, PACKS);
  return judge({
    input: values.input === '-' ? around.stdin : fileInput(values.input),
    write: around.write,
    format: formatOf(format, around),
    policy: values.policy === undefined ? DEFAULT_POLICY : readPolicy(values.policy, around.rules),
    rules: around.rules,
    failOn,
  });
}

function oneOf<const T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} ${JSON.stringify(value)} is not known; known: ${known.join(', ') || 'none yet'}`,
  );
}

function formatOf(name: (typeof FORMATS)[number], { colour, rules, version }: Surroundings): Format {
  switch (name) {
    case 'text':
      return textFormat(colour);
    case 'json':
      return jsonFormat();
    case 'jsonl':
      return jsonlFormat();
    case 'sarif':
      return sarifFormat(rules, version);
  }
}

async function* fileInput(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${codeOf(error)}`);
  }
}

function readPolicy(file: string, rules: readonly Rule[]): Policy {
  const result = parsePolicy(
    readJson(file),
    rules.map(({ code }) => code),
  );
  if ('error' in result) throw new UsageError(`the policy ${file} cannot be used:\n${result.error}`);
  return toPolicy(result.policy, new Date().toISOString());
}

function readJson(file: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read the policy ${file}: ${codeOf(error)}`);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UsageError(`the policy ${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
