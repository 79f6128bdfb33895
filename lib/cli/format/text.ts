import { styleText } from 'node:util';
import type { Finding, Severity, Verdict } from '#lib/core/types.ts';
import type { Format } from '../answer.ts';
import { visible } from '../visible.ts';

type Style = Parameters<typeof styleText>[0];

const OF_SEVERITY: Readonly<Record<Severity, Style>> = { block: 'red', warn: 'yellow', info: 'cyan' };
const OF_VERDICT: Readonly<Record<Verdict, Style>> = {
  clear: 'green',
  warn: 'yellow',
  hold: 'red',
  human: 'magenta',
};

/** For people: one paragraph a reply and a count at the end. Text from the input cannot control the terminal. */
export function textFormat(colour: boolean): Format {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const count = { clear: 0, warn: 0, hold: 0, human: 0, unreadable: 0, faulty: 0 };
  return {
    head: () => '',
    entry: (answer) => {
      const name = paint('bold', answer.id === null ? `line ${answer.line}` : visible(answer.id));
      if ('error' in answer) {
        count.unreadable++;
        return `${name}  ${paint('red', 'error')}\n  line ${answer.line}: ${visible(answer.error)}\n\n`;
      }
      const { verdict, findings, faults } = answer.report;
      count[verdict]++;
      if (faults.length > 0) count.faulty++;
      const lines = [
        `${name}  ${paint(OF_VERDICT[verdict], verdict)}`,
        ...findings.flatMap((finding) => linesOf(finding, paint)),
        ...faults.map(({ code, error }) => `  ${paint('red', 'fault')}  ${code}: ${visible(error)}`),
      ];
      return `${lines.join('\n')}\n\n`;
    },
    tail: () => `${summary(count)}\n`,
  };
}

function linesOf(finding: Finding, paint: (style: Style, text: string) => string): string[] {
  const severity = paint(OF_SEVERITY[finding.severity], finding.severity.padEnd(5));
  const place = finding.message === undefined ? '' : ` (message ${finding.message})`;
  return [
    `  ${severity}  ${finding.code}${place}  «${visible(finding.quote)}»`,
    `         ${visible(finding.say)}`,
    `         Why: ${visible(finding.why)}`,
    ...(finding.replace === undefined ? [] : [`         Instead: «${visible(finding.replace)}»`]),
  ];
}

function summary(count: Readonly<Record<string, number>>): string {
  const { unreadable = 0, faulty = 0, ...verdicts } = count;
  const replies = Object.values(verdicts).reduce((sum, one) => sum + one, 0);
  const parts = Object.entries(verdicts).map(([verdict, number]) => `${number} ${verdict}`);
  const extra = [
    ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
    ...(faulty > 0 ? [`${faulty} with a rule fault`] : []),
  ];
  return `${replies} ${replies === 1 ? 'reply' : 'replies'}: ${[...parts, ...extra].join(', ')}`;
}
