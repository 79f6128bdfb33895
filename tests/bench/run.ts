// What a review costs, as a multiple of one pass of `charCodeAt` over the same text (L). Nothing here passes or fails.
// Usage: npm run bench -- [--rounds N] [--json]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { RULES } from '#lib/rules/index.ts';
import { type Build, readBuild } from './bundles.ts';
import { type Measured, measure, median } from './measure.ts';
import { customerTexts, eachRule, limit, opening, reviewing } from './subjects.ts';
import { measuredTable, table } from './table.ts';
import { CONVERSATION, LONG, MEDIAN, replies } from './texts.ts';
import { fresh, typed } from './variants.ts';

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
  const customer = customerTexts(CONVERSATION).flatMap(fresh);
  const conversation = [CONVERSATION.messages.map(({ text }) => text).join('\n')];
  const reviews = (length: number): Group => {
    const [text = ''] = replies(length);
    const ways = {
      'a text never read before': fresh(text),
      'one keystroke': typed(text),
      'nothing changed': [text],
    };
    return {
      title: `review(), ${length} characters`,
      measured: measure(limit([text]), reviewing(ways, RULES), rounds),
    };
  };
  const [median = ''] = replies(MEDIAN);
  return [
    reviews(MEDIAN),
    reviews(LONG),
    {
      title: `Opening a conversation of ${conversation[0]?.length} characters again (L over the same)`,
      measured: measure(limit(conversation), [opening(RULES)], rounds),
    },
    {
      title: `Each draft rule on a text never read before, ${MEDIAN} characters, dearest first`,
      measured: dearestFirst(measure(limit([median]), eachRule(fresh(median), RULES, 'draft'), rounds)),
    },
    {
      title: `Each customer rule on messages never read before, ${Math.round(customer.join('').length / customer.length)} characters on average`,
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
