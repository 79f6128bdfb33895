// What a review costs, as a multiple of one pass of `charCodeAt` over the same text (L). Nothing here passes or fails.
// Usage: npm run bench -- [--rounds N] [--json]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { RULES } from '#lib/rules/index.ts';
import { type Build, readBuild } from './bundles.ts';
import { type Measured, measure, median } from './measure.ts';
import { customerTexts, eachRule, keystroke, limit, opening } from './subjects.ts';
import { measuredTable, table } from './table.ts';
import { CONVERSATION, LONG, MEDIAN, replies } from './texts.ts';

const BUILD = '.output/chrome-mv3';
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds ${values.rounds}: expected a whole number from 1 on`);
  process.exit(2);
}

interface Group {
  readonly title: string;
  readonly measured: readonly Measured[];
}

function groups(): Group[] {
  const short = replies(MEDIAN);
  const long = replies(LONG);
  const customer = customerTexts(CONVERSATION);
  const once = (texts: readonly string[]) => measure(limit(texts), keystroke(texts, RULES), rounds);
  const conversation = [CONVERSATION.messages.map(({ text }) => text).join('\n')];
  return [
    { title: `Keystroke, reply of ${MEDIAN} characters`, measured: once(short) },
    { title: `Keystroke, reply of ${LONG} characters`, measured: once(long) },
    {
      title: `Opening a conversation of ${conversation[0]?.length} characters (L over the same)`,
      measured: measure(limit(conversation), [opening(RULES)], rounds),
    },
    {
      title: `Each draft rule, reply of ${MEDIAN} characters, dearest first`,
      measured: dearestFirst(measure(limit(short), eachRule(short, RULES, 'draft'), rounds)),
    },
    {
      title: `Each customer rule, ${customer.length} messages of ${Math.round(customer.join('').length / customer.length)} characters on average`,
      measured: dearestFirst(measure(limit(customer), eachRule(customer, RULES, 'customer'), rounds)),
    },
  ];
}

function dearestFirst([first, ...rest]: readonly Measured[]): Measured[] {
  return [...(first ? [first] : []), ...rest.toSorted((a, b) => median(b.ratios) - median(a.ratios))];
}

function printBuild(build: Build | undefined): void {
  if (!build) {
    console.log(
      `\n!!! SKIPPED: bundle sizes. Nothing is built in ${BUILD}; run \`npm run build\` first. !!!`,
    );
    return;
  }
  console.log(`\nBundles in ${BUILD}, built at ${build.builtAt}`);
  const rows = build.bundles.map(({ file, bytes, gzip }) => [file, kilobytes(bytes), kilobytes(gzip)]);
  console.log(table(['', 'kB', 'kB gzip'], rows));
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  load: Number(loadavg()[0]?.toFixed(2)),
  rules: RULES.length,
  rounds,
};
const measured = groups();
const build = readBuild(BUILD);
if (values.json) {
  console.log(JSON.stringify({ ...machine, groups: measured, build: build ?? null }, null, 2));
} else {
  console.log(
    `Node ${machine.node}, ${machine.cpu}, load ${machine.load}; ${RULES.length} rules, ${rounds} rounds`,
  );
  for (const group of measured) console.log(`\n${group.title}\n${measuredTable(group.measured)}`);
  printBuild(build);
}
