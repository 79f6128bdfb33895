// What reading a policy of 150 rules costs, against JSON.parse of the same text. Its own process for each way of zod: whether it
// may generate code is settled when a schema is first used. Usage: node tests/bench/policy-parse.ts [--jitless] [--rounds N]
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { parsePolicy, policyFile } from '#lib/policy/schema.ts';
import { measure } from './measure.ts';

const { values } = parseArgs({
  options: { jitless: { type: 'boolean', default: false }, rounds: { type: 'string', default: '21' } },
});
z.config({ jitless: values.jitless });

const RULES = 150;
const NOW = '2026-11-26T00:00:00Z';

const custom = (at: number): CustomRule => ({
  id: `rule-${at}`,
  title: `Rule ${at}`,
  kind: 'phrase',
  reads: 'draft',
  severity: 'warn',
  phrases: Array.from({ length: 8 }, (_, word) => `we promise thing ${at} of ${word}`),
  message: 'Say “{match}” only if somebody in billing confirmed it.',
  why: 'A promise binds the company, and the customer will come back to it.',
  tags: ['Directive 2011/83/EU Art. 18'],
  veto: ['cannot', 'if'],
  tests: {
    flags: [`«We promise thing ${at} of 1».`, `Well, «we promise thing ${at} of 2» to you.`],
    passes: ['We will look.', 'We cannot promise anything.'],
  },
});
const file: PolicyFile = { schema: 1, custom: Array.from({ length: RULES }, (_, at) => custom(at)) };
const text = JSON.stringify(file);
const value: unknown = JSON.parse(text);
if ('error' in parsePolicy(value, [])) throw new Error('the policy is wrong');

const measured = measure(
  { name: `JSON.parse, ${Math.round(text.length / 1000)} kB`, run: () => JSON.parse(text) },
  [
    { name: 'the schema', run: () => policyFile.safeParse(value) },
    { name: 'parsePolicy()', run: () => parsePolicy(value, []) },
    { name: 'toPolicy()', run: () => toPolicy(file, NOW) },
  ],
  Number(values.rounds),
);
console.log(JSON.stringify(measured));
