// Random attempts to get a text past the gate. Prints what escaped and what was held wrongly, for each replica and lock
// setting; exit code 1 if anything did. Usage: npm run fuzz -- [--seed N] [--runs N] [--pure N] [--replica a,b]
// [--locks both,1,2] [--browsers N]
import { parseArgs } from 'node:util';
import { BUILD } from '#tests/helpers/browser.ts';
import { ensureBrowser } from '#tests/helpers/ensure-browser.ts';
import { attempt, SETTINGS, type Setting } from './attempt.ts';
import { type Failure, runPure } from './pure.ts';
import { REPLICAS } from './replicas.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '20' },
    pure: { type: 'string', default: '100000' },
    browsers: { type: 'string', default: '2' },
    replica: { type: 'string', default: REPLICAS.map(({ name }) => name).join(',') },
    locks: { type: 'string', default: Object.keys(SETTINGS).join(',') },
  },
});
const number = (name: 'seed' | 'runs' | 'pure' | 'browsers'): number => {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name} ${values[name]}: expected a whole number`);
};
const chosen = <T extends string>(name: 'replica' | 'locks', known: readonly T[]): T[] =>
  values[name].split(',').map((one) => {
    const found = known.find((other) => other === one);
    if (found === undefined) throw new Error(`--${name} ${one}: known are ${known.join(', ')}`);
    return found;
  });

async function main(): Promise<boolean> {
  const seed = number('seed');
  let clean = pure(seed, number('pure'));
  const runs = number('runs');
  const replicas = chosen(
    'replica',
    REPLICAS.map(({ name }) => name),
  );
  const settings = chosen('locks', Object.keys(SETTINGS) as Setting[]);
  if (runs > 0) ensureBrowser(console.log);
  for (const replica of REPLICAS.filter(({ name }) => runs > 0 && replicas.includes(name))) {
    for (const setting of settings) {
      const started = performance.now();
      const { failures, broken } = await attempt(replica, setting, {
        seed,
        runs,
        build: BUILD,
        browsers: Math.max(1, number('browsers')),
      });
      const of = (kind: string): number => failures.filter((one) => one.kind === kind).length;
      const figures = `${of('escape')} escapes, ${of('false hold')} false holds, ${broken.length} broken off`;
      const took = `${Math.round((performance.now() - started) / 1000)} s`;
      console.log(
        `${replica.name.padEnd(9)} ${SETTINGS[setting].title.padEnd(34)} ${runs} runs: ${figures} (${took})`,
      );
      for (const failure of failures) console.log(JSON.stringify(failure));
      for (const one of broken)
        console.log(`  seed ${one.seed} broke off: ${one.error} after ${one.steps.join(' | ')}`);
      clean &&= failures.length === 0 && broken.length === 0;
    }
  }
  return clean;
}

function pure(seed: number, runs: number): boolean {
  if (runs === 0) return true;
  const started = performance.now();
  const failures: Failure[] = [];
  for (let run = 0; run < runs; run++) {
    const failure = runPure(seed + run);
    if (failure) failures.push(failure);
  }
  const of = (kind: string): number => failures.filter((one) => one.kind === kind).length;
  const took = `${Math.round((performance.now() - started) / 1000)} s`;
  console.log(
    `machine   without a page                     ${runs} runs: ${of('escape')} escapes, ${of('false hold')} false holds (${took})`,
  );
  for (const failure of failures.slice(0, 10)) console.log(JSON.stringify(failure));
  return failures.length === 0;
}

process.exitCode = (await main()) ? 0 : 1;
