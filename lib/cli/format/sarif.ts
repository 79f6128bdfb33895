import type { Rule } from '#lib/core/rule.ts';
import type { Finding, Severity } from '#lib/core/types.ts';
import type { Answer, Format } from '../answer.ts';

const LEVEL: Readonly<Record<Severity, string>> = { info: 'note', warn: 'warning', block: 'error' };
/** Rules of the command itself: a line that cannot be read, a rule that crashed. */
const UNREADABLE = 'discern/unreadable-line';
const FAULT = 'discern/rule-fault';

/**
 * SARIF 2.1.0, written result by result. Each draft and each message is an artifact of its own, so that offsets count
 * within that text, in UTF-16 units.
 */
export function sarifFormat(rules: readonly Rule[], version: string): Format {
  const metadata = [...rules.map(describe), ...OWN_RULES];
  const index = new Map(metadata.map(({ id }, at) => [id, at]));
  let first = true;
  const driver = { name: 'Discern', version, rules: metadata };
  return {
    head: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    entry: (answer) =>
      resultsOf(answer)
        .map(({ ruleId, ...result }) => {
          const separator = first ? '\n' : ',\n';
          first = false;
          return separator + JSON.stringify({ ruleId, ruleIndex: index.get(ruleId), ...result });
        })
        .join(''),
    tail: (exitCode) =>
      `\n],"invocations":[${JSON.stringify({ exitCode, executionSuccessful: exitCode < 2 })}]}]}\n`,
  };
}

function describe({ code, severity, firesOn, notOn, why }: Rule) {
  return {
    id: code,
    shortDescription: { text: firesOn },
    fullDescription: { text: `${firesOn} Not on: ${notOn}` },
    help: { text: why },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

const OWN_RULES: readonly ReturnType<typeof describe>[] = [
  { id: UNREADABLE, text: 'A line of the input could not be read.' },
  { id: FAULT, text: 'A rule crashed, so its judgement is missing.' },
].map(({ id, text }) => ({
  id,
  shortDescription: { text },
  fullDescription: { text },
  help: { text },
  defaultConfiguration: { level: 'error' },
}));

interface Result {
  readonly ruleId: string;
  readonly [key: string]: unknown;
}

function resultsOf(answer: Answer): Result[] {
  const properties = { id: answer.id, line: answer.line };
  if ('error' in answer) {
    return [{ ruleId: UNREADABLE, level: 'error', message: { text: answer.error }, properties }];
  }
  const { findings, faults, verdict } = answer.report;
  const id = answer.id;
  return [
    ...findings.map((finding) => resultOf(finding, id, { ...properties, verdict, why: finding.why })),
    ...faults.map(({ code, error }) => ({
      ruleId: FAULT,
      level: 'error',
      message: { text: `${code}: ${error}` },
      properties,
    })),
  ];
}

function resultOf(finding: Finding, id: string, properties: object): Result {
  const place = finding.message === undefined ? 'draft' : `messages/${finding.message}`;
  const artifactLocation = { uri: `replies/${encodeURIComponent(id.toWellFormed())}/${place}` };
  const [start, end] = finding.span;
  const extent = { charOffset: start, charLength: end - start };
  const region = { ...extent, snippet: { text: finding.quote } };
  const fix = {
    description: { text: finding.say },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{ deletedRegion: extent, insertedContent: { text: finding.replace } }],
      },
    ],
  };
  return {
    ruleId: finding.code,
    level: LEVEL[finding.severity],
    message: { text: finding.say },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'discern/v1': finding.key },
    ...(finding.replace === undefined ? {} : { fixes: [fix] }),
    properties,
  };
}
