import { styleText } from 'node:util';
import { ratesOf } from '#lib/simulate/budget.ts';
import type { Example, RuleCounts, Summary } from '#lib/simulate/summary.ts';
import { visible } from '../visible.ts';

/** A summary for people. Text from the input cannot control the terminal. */
export function summaryText(summary: Summary, colour: boolean): string {
  const bold = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const red = (text: string): string => (colour ? styleText('red', text, { validateStream: false }) : text);
  return `${[
    ...headline(summary, bold),
    ...budgetLines(summary, red),
    ...badLines(summary, red),
    ...ruleLines(summary),
    ...exampleLines(summary),
  ].join('\n')}\n`;
}

function headline(
  { policy, against, replies, notes, now, was, moved }: Summary,
  bold: (text: string) => string,
) {
  const line = (
    what: string,
    count: number,
    before: number | undefined,
    come?: { gained: number; lost: number },
  ) => {
    const change = before === undefined ? '' : `, ${before} before`;
    const how = come && (come.gained || come.lost) ? ` (+${come.gained} −${come.lost})` : '';
    return `  ${what.padEnd(18)} ${count} (${percent(count, replies)})${change}${how}`;
  };
  return [
    `${bold(visible(policy.title ?? policy.version))}${against ? ` against ${visible(against.title ?? against.version)}` : ''}: ${replies} ${replies === 1 ? 'reply' : 'replies'}${notes ? `, ${notes} internal notes left out` : ''}`,
    line('held', now.held, was?.held, moved?.held),
    line('held or warned of', now.warned, was?.warned, moved?.warned),
    line('for a person', now.verdicts.human, was?.verdicts.human, moved?.human),
    `  ${'marks a reply'.padEnd(18)} ${(now.marks / Math.max(1, replies)).toFixed(2)}${was ? `, ${(was.marks / Math.max(1, replies)).toFixed(2)} before` : ''}`,
  ];
}

function budgetLines(summary: Summary, red: (text: string) => string): string[] {
  const { budget } = summary;
  if (!budget) return [];
  if (budget.over.length === 0) return ['', 'Within the budget.'];
  const rates = ratesOf(summary);
  return [
    '',
    ...budget.over.map((part) => {
      const show = (value: number): string =>
        part === 'marks' ? value.toFixed(2) : `${(value * 100).toFixed(1)} %`;
      return red(`Over the budget: ${part} ${show(rates[part])}, at most ${show(budget.limits[part] ?? 0)}.`);
    }),
  ];
}

function badLines({ bad, faults }: Summary, red: (text: string) => string): string[] {
  const places = bad.first.map(
    ({ source, line, error }) => `  ${visible(source)}:${line}: ${visible(error)}`,
  );
  const more = bad.count - places.length;
  return [
    ...(bad.count
      ? ['', red(`${bad.count} ${bad.count === 1 ? 'line' : 'lines'} could not be read:`), ...places]
      : []),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...Object.entries(faults).map(([code, count]) => red(`Fault of ${visible(code)} in ${count} replies.`)),
  ];
}

function ruleLines({ byRule, was }: Summary): string[] {
  const rows = inWeight(byRule).map(([code, counts]) => {
    const { now } = counts;
    const moves = Object.entries(counts.moved ?? {})
      .sort()
      .map(([move, count]) => `${move.replace('>', ' → ')} ${count}`);
    return [
      code,
      now.block,
      now.warn,
      now.info,
      now.observe,
      counts.alone,
      ...(was ? [moves.join(', ')] : []),
    ];
  });
  if (rows.length === 0) return [];
  const head = ['rule', 'block', 'warn', 'info', 'observe', 'holds alone', ...(was ? ['change'] : [])];
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const last = was ? head.length - 1 : -1;
  return [
    '',
    ...all.map((row) =>
      row
        .map((cell, at) =>
          at === 0 || at === last ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
  ];
}

function exampleLines({ byRule }: Summary): string[] {
  const one = ({ id, now, was, before, quote, after }: Example): string =>
    `  ${visible(id)}  ${was === undefined || was === now ? now : `${was} → ${now}`}  ${visible(`${before}«${quote}»${after}`)}`;
  return inWeight(byRule).flatMap(([code, { examples = [] }]) =>
    examples.length > 0 ? ['', code, ...examples.map(one)] : [],
  );
}

/** Those that hold most first. */
function inWeight(byRule: Summary['byRule']): [string, RuleCounts][] {
  return Object.entries(byRule).sort(
    ([codeA, { now: a }], [codeB, { now: b }]) =>
      b.block - a.block || b.warn - a.warn || b.info - a.info || (codeA < codeB ? -1 : 1),
  );
}

const percent = (count: number, of: number): string => `${((of === 0 ? 0 : count / of) * 100).toFixed(1)} %`;
