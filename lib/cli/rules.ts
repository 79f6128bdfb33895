import { parseArgs, styleText } from 'node:util';
import type { Example, Rule } from '#lib/core/rule.ts';
import { nearest } from '#lib/policy/nearest.ts';
import type { Surroundings } from './check.ts';
import { RULES_USAGE, UsageError } from './usage.ts';
import { visible } from './visible.ts';

const FORMATS: readonly string[] = ['text', 'json'];
const READS: Readonly<Record<Rule['reads'], string>> = {
  draft: 'the draft',
  customer: 'the customer’s messages',
  both: 'the draft and the customer’s messages',
};

/** Runs `discern rules`: what can be said, or one rule in full. Throws UsageError for a code that does not exist. */
export async function explainRules(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    await around.write(RULES_USAGE);
    return 0;
  }
  if (!FORMATS.includes(values.format))
    throw new UsageError(
      `--format ${JSON.stringify(values.format)} is not known; known: ${FORMATS.join(', ')}`,
    );
  if (positionals.length > 1) throw new UsageError(`one code at a time\n\n${RULES_USAGE}`);
  const [code] = positionals;
  const json = values.format === 'json';
  if (code === undefined) await around.write(json ? toJson(around.rules.map(inShort)) : list(around.rules));
  else {
    const rule = ruleOf(code, around.rules);
    await around.write(json ? toJson(inFull(rule)) : page(rule, around.colour));
  }
  return 0;
}

function ruleOf(code: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.code === code);
  if (rule) return rule;
  const meant = nearest(
    code,
    rules.map((one) => one.code),
  );
  throw new UsageError(
    `no rule ${JSON.stringify(code)}${meant ? `; did you mean ${meant}?` : ''} \`discern rules\` lists all.`,
  );
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const inShort = ({ code, severity, reads, firesOn }: Rule): object => ({ code, severity, reads, firesOn });

function inFull(rule: Rule): object {
  const { notOn, why, says, examples } = rule;
  const written = (all: readonly (string | Example)[]): object[] =>
    all.map((one) => (typeof one === 'string' ? { text: one } : one));
  return {
    ...inShort(rule),
    notOn,
    why,
    says,
    examples: { flags: written(examples.flags), passes: written(examples.passes) },
  };
}

function list(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ code }) => code.length));
  const lines = rules.map(
    ({ code, severity, firesOn }) => `${code.padEnd(width)}  ${severity.padEnd(5)}  ${firesOn}`,
  );
  return `${lines.join('\n')}\n`;
}

function page({ code, severity, reads, firesOn, notOn, why, says, examples }: Rule, colour: boolean): string {
  const bold = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const section = (title: string, lines: readonly string[]): string[] => [
    '',
    bold(title),
    ...lines.map((line) => `  ${line}`),
  ];
  return `${[
    `${bold(code)}  ${severity}, reads ${READS[reads]}`,
    ...section('Fires on', [firesOn]),
    ...section('Not on', [notOn]),
    ...section('Why', [why]),
    ...section('Says', Object.values(says)),
    ...section('Flags', examples.flags.flatMap(exampleLines)),
    ...section('Passes', examples.passes.flatMap(exampleLines)),
  ].join('\n')}\n`;
}

/** The words, and below them what they stand in. */
function exampleLines(example: string | Example): string[] {
  if (typeof example === 'string') return [visible(example)];
  const { text, severity, messages = [], knowledge = [] } = example;
  return [
    `${visible(text)}${severity ? `  (${severity})` : ''}`,
    ...messages.map((message) => `    after ${message.author}: ${visible(message.text)}`),
    ...knowledge.map((source) => `    with ${visible(source.title)}: ${visible(source.text)}`),
  ];
}
