import type { PolicyFile } from '#lib/core/policy-file.ts';
import { differences, listSays, quoted, type SaysOf, valueSays } from './difference.ts';
import { customSay, rulesSay } from './rule-differences.ts';
import {
  adaptersSay,
  auditSay,
  budgetSay,
  gateSay,
  otherTopicsSay,
  packsSay,
  providersSay,
  scopesSay,
  sourcesSay,
  topicsSay,
} from './work-differences.ts';

/** Words for every key of a policy file, in the order in which a lead reads them. */
const TABLE: SaysOf<PolicyFile> = {
  version: valueSays<string>('Version', 'none', quoted),
  title: valueSays<string>('Title', 'none', quoted),
  rules: rulesSay,
  custom: customSay,
  scopes: scopesSay,
  topics: topicsSay,
  otherTopics: otherTopicsSay,
  wordings: listSays('Approved wordings'),
  gate: gateSay,
  sources: sourcesSay,
  providers: providersSay,
  audit: auditSay,
  budget: budgetSay,
  adapters: adaptersSay,
  packs: packsSay,
  schema: valueSays<number>('Form of the file', 'none'),
};

/**
 * What changed from one policy to another, one line each, in words that a lead reads: “legal/liability: warn → block”.
 * Empty where both say the same: a part that is left out and one that is empty do.
 */
export function changesBetween(before: PolicyFile, after: PolicyFile): readonly string[] {
  return differences(TABLE, before, after);
}
