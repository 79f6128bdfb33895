import { parseArgs } from 'node:util';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { type CaseResult, selfTest } from '#lib/engine/declarative/self-test.ts';
import type { Surroundings } from './check.ts';
import { oneOf } from './option.ts';
import { patternsFor, readPolicyFile } from './policy-input.ts';
import { POLICY_USAGE, UsageError } from './usage.ts';
import { visible } from './visible.ts';

const FORMATS = ['text', 'json'] as const;

/**
 * Runs `discern policy test` and gives its exit code: 0 all tests pass, 1 some fail. Throws UsageError where the policy cannot
 * be used.
 */
export async function test(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    await around.write(POLICY_USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`policy test: expected one file\n\n${POLICY_USAGE}`);
  const format = oneOf('--format', values.format, FORMATS);
  const read = await readPolicyFile(file, around.rules);
  const custom = read.custom ?? [];
  const results = selfTest(custom, await patternsFor(read));
  const failed = results.filter(({ ok }) => !ok);
  await around.write(
    format === 'json'
      ? `${JSON.stringify({ passed: results.length - failed.length, failed: failed.map(fieldsOf(custom)) })}\n`
      : textOf(custom, results, failed),
  );
  return failed.length > 0 ? 1 : 0;
}

const placeOf = (custom: readonly CustomRule[], { id, kind, index }: CaseResult): string =>
  `custom[${custom.findIndex((rule) => rule.id === id)}].tests.${kind}[${index}]`;

function fieldsOf(custom: readonly CustomRule[]): (result: CaseResult) => object {
  return (result) => ({
    rule: `custom/${result.id}`,
    at: placeOf(custom, result),
    found: result.found.map(({ on, span: [start, end] }) => ({ on, start, end })),
    say: result.say,
  });
}

function textOf(
  custom: readonly CustomRule[],
  results: readonly CaseResult[],
  failed: readonly CaseResult[],
): string {
  const lines = failed.flatMap((result) => [
    `fails  custom/${result.id}  ${placeOf(custom, result)}`,
    `       ${visible(result.say ?? '')}`,
  ]);
  const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;
  const sum = `${count(results.length, 'test')} of ${count(custom.length, 'rule')}: ${results.length - failed.length} passed, ${failed.length} failed`;
  return `${[...lines, sum].join('\n')}\n`;
}
