// `npm run lint:regex`: whether some text makes a regular expression of the engine slow, by theory (`recheck`) and by the
// clock. Fails on what is exponential or cubic, and on what takes too long on attack characters. `--fresh` judges all again,
// `--patience SECONDS` gives the theory more than 2 s for each.
import { parseArgs } from 'node:util';
import { table } from '#tests/bench/table.ts';
import { ATTACK, MOST_MS } from './attack.ts';
import { collect } from './collect.ts';
import { type Judged, judge } from './judge.ts';

const SHOWN = 70;
/** What compiling one pattern may take before it is named: it happens while somebody types. */
const MOST_FIRST_MS = 10;
const { values } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, patience: { type: 'string', default: '2' } },
});
const patience = Number(values.patience);
if (!(patience >= 1 && patience <= 600)) {
  console.error(`--patience ${values.patience}: expected seconds from 1 to 600`);
  process.exit(2);
}
const started = performance.now();
const judged = await judge(await collect(), patience * 1000, values.fresh);

// A bounded repeat is linear whatever fuzzing makes of it; there the clock decides.
const steep = judged.filter(
  ({ degree = 1, fuzz }) => degree === Number.MAX_SAFE_INTEGER || (degree > 2 && !fuzz),
);
const slow = judged.filter(({ ms }) => ms > MOST_MS);
const square = judged.filter(({ degree }) => degree === 2);
const bounded = judged.filter(
  ({ degree = 1, fuzz }) => degree > 2 && fuzz && degree !== Number.MAX_SAFE_INTEGER,
);
const late = judged.filter(({ first }) => first > MOST_FIRST_MS);
const unknown = judged.filter(({ degree }) => degree === undefined);

show('Exponential or cubic: these fail', steep);
show(`More than ${MOST_MS} ms on ${ATTACK} attack characters: these fail`, slow);
show(`More than ${MOST_FIRST_MS} ms until the first match is looked for`, late);
show('Polynomial of degree 2', square);
show('Steeper by fuzzing only: bounded repeats, decided by the clock', bounded);
show('Not judged in time: decided by the clock', unknown);
const most = Math.max(...judged.map(({ ms }) => ms));
const failed = new Set([...steep, ...slow]).size;
console.log(
  `\n${judged.length} regular expressions: ${failed} fail, ${square.length} of degree 2, ${bounded.length} bounded, ${unknown.length} not judged, ${late.length} slow to compile; ` +
    `slowest ${most.toFixed(2)} ms on ${ATTACK} characters (at most ${MOST_MS}). ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = failed > 0 ? 1 : 0;

function show(title: string, rows: readonly Judged[]): void {
  if (rows.length === 0) return;
  console.log(`\n${title} (${rows.length})`);
  const sorted = rows.toSorted((a, b) => b.ms - a.ms);
  const cells = sorted.map((one) => [
    `${one.files[0]}  /${shortened(one.source)}/${one.flags}`,
    power(one),
    one.ms.toFixed(2),
    one.first.toFixed(1),
    JSON.stringify(one.text.slice(0, 20)),
  ]);
  console.log(table(['', 'degree', 'ms', 'first ms', 'slowest on'], cells));
}

function power({ degree, fuzz, error }: Judged): string {
  if (degree === undefined) return error ?? '?';
  return `${degree === Number.MAX_SAFE_INTEGER ? 'exponential' : degree}${fuzz ? ' (fuzzing)' : ''}`;
}

function shortened(source: string): string {
  return source.length > SHOWN ? `${source.slice(0, SHOWN)}…` : source;
}
