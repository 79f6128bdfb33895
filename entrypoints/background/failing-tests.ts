import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';
import { type CaseResult, selfTest } from '#lib/engine/declarative/self-test.ts';
import type { Problem } from '#lib/messaging/settings.ts';

const KIND = { flags: 'must flag', passes: 'must let pass' } as const;

/** The tests that a policy's own rules fail, whatever a rule weighs. None may come into force with one. */
export function failingTests({ custom = [] }: PolicyFile, patterns: PatternEngine): readonly Problem[] {
  const byId = new Map(custom.map((rule) => [rule.id, rule]));
  return selfTest(custom, patterns)
    .filter(({ ok }) => !ok)
    .map((result) => ({
      field: `custom.${result.id}.tests.${result.kind}.${result.index}`,
      say: sentence(byId.get(result.id), result),
    }));
}

function sentence(rule: CustomRule | undefined, { id, kind, index, say = 'It fails.' }: CaseResult): string {
  return `Rule “${rule?.title ?? id}”, text ${index + 1} that it ${KIND[kind]}: ${say}`;
}
