import { parseArgs } from 'node:util';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { FORMATS, readPast } from '#lib/simulate/input/read-past.ts';
import { needsPatterns, simulation } from '#lib/simulate/simulation.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import { writeSummary } from '#lib/simulate/summary-json.ts';
import { archiveOf, counted, gunzip } from './archive.ts';
import type { Surroundings } from './check.ts';
import { summaryText } from './format/summary-text.ts';
import { oneOf } from './option.ts';
import { readPolicyFile } from './policy-input.ts';
import { mergeSummaries, writeFileWhole } from './summary-files.ts';
import { SIMULATE_USAGE, UsageError } from './usage.ts';

const MOST_EXAMPLES = 100;
/** Between two words to a person who waits. Milliseconds. */
const PROGRESS_EVERY = 200;

/** Runs `discern simulate` or `discern simulate merge` and gives its exit code. Throws UsageError where it cannot go on. */
export async function simulate(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      examples: { type: 'string', default: '0' },
      'fail-on': { type: 'string', default: 'never' },
      format: { type: 'string', default: 'text' },
      from: { type: 'string', default: 'auto' },
      gzip: { type: 'string', default: 'auto' },
      help: { type: 'boolean' },
      input: { type: 'string', multiple: true, default: [] },
      policy: { type: 'string' },
      summary: { type: 'string' },
    },
  });
  if (values.help) {
    await around.write(SIMULATE_USAGE);
    return 0;
  }
  const format = oneOf('--format', values.format, ['text', 'json']);
  const failOn = oneOf('--fail-on', values['fail-on'], ['budget', 'never']);
  const from = oneOf('--from', values.from, FORMATS);
  oneOf('--gzip', values.gzip, ['auto']);
  const examples = wholeNumber('--examples', values.examples);
  const [first, ...rest] = positionals;
  let summary: Summary;
  if (first === 'merge') {
    summary = await mergeSummaries([...rest, ...values.input], around.stdin);
  } else {
    if (values.policy === undefined) throw new UsageError(`--policy FILE is required\n\n${SIMULATE_USAGE}`);
    const named = [...positionals, ...values.input];
    summary = await run(
      {
        policy: await policyOf(values.policy, around),
        ...(values.against === undefined ? {} : { against: await policyOf(values.against, around) }),
        now: new Date().toISOString(),
        rules: around.rules,
        build: around.version,
        examples,
      },
      named.length > 0 ? named : ['-'],
      from,
      around,
    );
  }
  if (values.summary !== undefined && values.summary !== '-')
    writeFileWhole(values.summary, writeSummary(summary));
  await around.write(
    format === 'json' || values.summary === '-' ? writeSummary(summary) : summaryText(summary, around.colour),
  );
  return exitCodeOf(summary, failOn);
}

async function run(
  trial: Parameters<typeof simulation>[0],
  inputs: readonly string[],
  from: (typeof FORMATS)[number],
  { stdin, progress }: Surroundings,
): Promise<Summary> {
  const patterns = needsPatterns(trial) ? (await import('#lib/patterns/re2.ts')).RE2 : null;
  const tried = simulation({ ...trial, patterns });
  let told = 0;
  let bytes = 0;
  for (const name of inputs) {
    const archive = counted(archiveOf(name, stdin), (more) => {
      bytes += more;
      if (!progress || Date.now() - told < PROGRESS_EVERY) return;
      told = Date.now();
      progress(`${tried.replies} replies, ${(bytes / 1e6).toFixed(1)} MB read`);
    });
    for await (const past of readPast(archive, from, gunzip)) tried.add(past, name);
  }
  progress?.('');
  return tried.summary();
}

async function policyOf(file: string, { rules }: Surroundings): Promise<PolicyFile> {
  return file === 'built-in' ? { schema: 1 } : readPolicyFile(file, rules);
}

function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= MOST_EXAMPLES) return number;
  throw new UsageError(
    `${option} ${JSON.stringify(value)}: expected a whole number from 0 to ${MOST_EXAMPLES}`,
  );
}

function exitCodeOf({ bad, faults, budget }: Summary, failOn: 'budget' | 'never'): 0 | 1 | 2 {
  if (bad.count > 0 || Object.keys(faults).length > 0) return 2;
  return failOn === 'budget' && budget && budget.over.length > 0 ? 1 : 0;
}
