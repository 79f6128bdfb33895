// `npm run accuracy`: the rules on labelled real text, beside their targets and the committed baseline. Fails on a figure
// that lost more than 2 points on 30 rows or more. `--update` writes the baseline, `--set NAME` narrows, `--all` prints all.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '#tests/bench/table.ts';
import { type Baseline, compare, figures, type Line } from './compare.ts';
import { FOLDER, score } from './score.ts';

const BASELINE = join(import.meta.dirname, 'baseline.json');
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
    update: { type: 'boolean', default: false },
  },
});

const scores = score(values.set);
if (!scores) {
  console.log(
    `!!! SKIPPED: nothing was measured. There are no labelled sets in ${FOLDER}; DISCERN_ACCURACY names another folder. !!!`,
  );
} else {
  const baseline = readBaseline();
  const lines = compare(scores, baseline ?? {});
  show(
    'Targets',
    lines.filter(({ target }) => target),
  );
  if (values.all)
    show(
      'Without a target',
      lines.filter(({ target }) => !target),
    );
  const lost = lines.filter((line) => line.lost);
  show('Worse than the baseline by more than 2 points', lost);
  const goals = lines.filter(({ target }) => target);
  console.log(
    `\n${goals.filter(({ met }) => met).length} of ${goals.length} targets met; ${baseline ? `${lost.length} figures lost` : 'no baseline to compare with'}`,
  );
  if (values.update) update(figures(scores), baseline ?? {});
  else if (lost.length > 0) process.exitCode = 1;
}

function show(title: string, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  const cells = lines.map(({ name, value, target = '', met, before, n, lost }) => [
    `${met === undefined ? ' ' : met ? '✓' : '✗'} ${name}`,
    share(value),
    target,
    before === undefined ? '' : share(before),
    `${n}`,
    lost ? 'lost' : '',
  ]);
  console.log(`\n${title}\n${table(['', 'now', 'target', 'baseline', 'n', ''], cells)}`);
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function readBaseline(): Baseline | undefined {
  try {
    return JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

// Sets that were not scored keep their figures.
function update(now: Baseline, before: Baseline): void {
  const all = Object.entries({ ...before, ...now }).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = all.map(([name, { value, n }]) => [name, { value: Number(value.toFixed(4)), n }] as const);
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
  console.log(`${rows.length} figures written to ${BASELINE}`);
}
