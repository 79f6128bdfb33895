// What a review costs, as a multiple of one pass of `charCodeAt` over the same text (L), and against others who check prose.
// Nothing here passes or fails. Usage: npm run bench -- [--rounds N] [--json], or --browser for the cost in a page alone.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Conversation } from '#lib/core/types.ts';
import { RULES } from '#lib/rules/index.ts';
import { againstPeers, type Compared } from './against-peers.ts';
import { ATTACK, type Attacked, attack } from './attack.ts';
import { type Build, readBuild } from './bundles.ts';
import { cold } from './cold.ts';
import { guarding, requestOf } from './lock.ts';
import { type Measured, measure, median } from './measure.ts';
import { ownRules } from './own-rules.ts';
import { readingPolicies } from './policy.ts';
import { type SimulateCost, simulateCost } from './simulate.ts';
import { customerTexts, eachRule, limit, opening, reviewing } from './subjects.ts';
import { measuredTable, table } from './table.ts';
import { CONVERSATION, LONG, LONG_CONVERSATION, MEDIAN, replies } from './texts.ts';
import { fresh, typed } from './variants.ts';

const BUILD = '.output/chrome-mv3';
const SIMULATED = 20_000;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '21' },
    json: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
});
if (values.browser) {
  const { printBrowserCost } = await import('./in-browser.ts');
  await printBrowserCost(values.json);
  process.exit(0);
}
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
  const reviews = (length: number, talk: Conversation): Group => {
    const [text = ''] = replies(length);
    const ways = {
      'a text never read before': fresh(text),
      'one keystroke': typed(text),
      'nothing changed': [text],
    };
    return {
      title: `review(), ${length} characters, ${talk.messages.length} messages`,
      measured: measure(limit([text]), reviewing(ways, RULES, talk), rounds),
    };
  };
  const [median = ''] = replies(MEDIAN);
  const guards = (characters: number): Group => {
    const body = requestOf(characters);
    return {
      title: `Lock 2 on a request of ${characters} characters (L over the same)`,
      measured: measure(limit([body]), guarding(replies(LONG).slice(0, 6), body), rounds),
    };
  };
  return [
    reviews(MEDIAN, CONVERSATION),
    reviews(LONG, LONG_CONVERSATION),
    {
      title: `Opening a conversation of ${conversation[0]?.length} characters again (L over the same)`,
      measured: measure(limit(conversation), [opening(RULES)], rounds),
    },
    guards(600),
    guards(10_000),
    ownRules(rounds),
    ...readingPolicies(rounds),
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
    skipped('bundle sizes', `nothing is built in ${BUILD}; run \`npm run build\` first`);
    return;
  }
  console.log(`\nBundles in ${BUILD}, built at ${build.builtAt}`);
  const rows = build.bundles.map(({ file, bytes, gzip }) => [file, kilobytes(bytes), kilobytes(gzip)]);
  console.log(table(['', 'kB', 'kB gzip'], rows));
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function printPeers(compared: readonly Compared[] | string): void {
  if (typeof compared === 'string') {
    skipped('the comparison with others', compared);
    return;
  }
  console.log(`\nThe same texts of ${MEDIAN} characters, read by others`);
  const rows = compared.map(({ name, millis, timesOurs }) => [name, millis.toFixed(3), timesOurs.toFixed(1)]);
  console.log(table(['', 'ms a text', '× Discern'], rows));
}

function printAttack(attacked: readonly Attacked[]): void {
  console.log(`\nEach rule on ${ATTACK} characters made to break it, the slowest ten`);
  const rows = attacked.slice(0, 10).map(({ rule, text, millis }) => [rule, text, millis.toFixed(2)]);
  console.log(table(['', 'text', 'ms'], rows));
}

function printCold(measured: Awaited<ReturnType<typeof cold>>): void {
  if (typeof measured === 'string') {
    skipped('the start in a browser', measured);
    return;
  }
  console.log(
    '\nThe engine in a fresh page of Chromium, without and with the warm-up while the page is idle',
  );
  const rows = Object.entries(measured).map(([name, { build, opening, step, firstCheck, heap }]) => [
    name,
    ...[build, opening, step, firstCheck].map((ms) => ms.toFixed(1)),
    kilobytes(heap),
  ]);
  const head = ['', 'build ms', 'ticket opened ms', 'longest step ms', 'first text ms', 'heap kB'];
  console.log(table(head, rows));
}

function printSimulate({ lines, engine, rows }: SimulateCost): void {
  console.log(
    `\nSimulating ${lines} JSON lines of ${MEDIAN} characters; the engine alone judges ${engine.toFixed(0)} a second`,
  );
  const written = rows.map(({ name, rate, share }) => [
    name,
    rate.toFixed(0),
    `${(share * 100).toFixed(0)} %`,
  ]);
  console.log(table(['', 'a second', 'of the engine’s rate'], written));
}

function skipped(what: string, why: string): void {
  console.log(`\n!!! SKIPPED: ${what}: ${why}. !!!`);
}

const PEERS_MISSING = 'the others are not installed; run `npm --prefix tests/bench/peers install` first';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

async function peers(): Promise<readonly Compared[] | string> {
  const [text = ''] = replies(MEDIAN);
  try {
    return await againstPeers(RULES, fresh(text));
  } catch (error) {
    if (isMissing(error)) return PEERS_MISSING;
    throw error;
  }
}

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  load: Number(loadavg()[0]?.toFixed(2)),
  rules: RULES.length,
  rounds,
};
const measured = groups();
const others = await peers();
const attacked = attack(RULES);
const start = await cold();
const simulated = await simulateCost(SIMULATED);
const build = readBuild(BUILD);
if (values.json) {
  console.log(
    JSON.stringify(
      { ...machine, groups: measured, others, attacked, start, simulated, build: build ?? null },
      null,
      2,
    ),
  );
} else {
  console.log(
    `Node ${machine.node}, ${machine.cpu}, load ${machine.load}; ${RULES.length} rules, ${rounds} rounds`,
  );
  for (const group of measured) console.log(`\n${group.title}\n${measuredTable(group.measured)}`);
  printPeers(others);
  printAttack(attacked);
  printCold(start);
  printSimulate(simulated);
  printBuild(build);
}
// The same options, for the model's part.
await import('./first-token.ts');
