import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Rule } from '#lib/core/rule.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { merged } from '#lib/policy/merge.ts';
import type { Pack } from '#lib/policy/pack.ts';
import { PACKS } from '#lib/policy/packs/index.ts';
import type { Format } from './answer.ts';
import { jsonFormat } from './format/json.ts';
import { jsonlFormat } from './format/jsonl.ts';
import { sarifFormat } from './format/sarif.ts';
import { textFormat } from './format/text.ts';
import { judge } from './judge.ts';
import { oneOf } from './option.ts';
import { codeOf, patternsFor, readPolicyFile } from './policy-input.ts';
import { CHECK_USAGE, UsageError } from './usage.ts';

const FORMATS = ['text', 'json', 'jsonl', 'sarif'] as const;
const FAIL_ON = ['block', 'warn', 'info', 'never'] as const;
const LOCALES = ['en'] as const;

/** The world outside the command. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves once more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly colour: boolean;
  /** Shows a line to the person who waits, in the place of the one before; absent where nobody looks. */
  readonly progress?: (line: string) => void;
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
  const pack = values.pack === undefined ? undefined : packOf(values.pack);
  const own: PolicyFile =
    values.policy === undefined ? { schema: 1 } : await readPolicyFile(values.policy, around.rules);
  const file = pack ? merged(own, pack) : own;
  return judge({
    input: values.input === '-' ? around.stdin : fileInput(values.input),
    write: around.write,
    format: formatOf(format, around),
    policy: toPolicy(file, new Date().toISOString()),
    rules: around.rules,
    patterns: await patternsFor(file),
    failOn,
  });
}

function packOf(name: string): Pack {
  oneOf(
    '--pack',
    name,
    PACKS.map(({ id }) => id),
  );
  return PACKS.find(({ id }) => id === name) as Pack;
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
