import * as z from 'zod';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { policyFile } from './schema.ts';

/** What editors show beside each key. */
const ABOUT: { readonly [Key in keyof PolicyFile]-?: string } = {
  schema: 'The form of this file.',
  version: 'Your own name for this state of the policy.',
  title: 'What the policy is called.',
  rules: 'Built-in rules by code: severity, dated stages, numbers, and wordings that a rule lets pass.',
  custom: 'Your own rules, each with texts that it must flag and texts that it must let pass.',
  scopes: 'Other severities for a part of the work; of several that fit the last one wins.',
  topics: 'What customers write about, and whether AI may draft the reply.',
  otherTopics: 'Who owns what fits no topic; ai if left out.',
  wordings: 'Approved sentences: what they say is at most information, personal data and security apart.',
  sources: 'When articles are stale.',
  providers: 'Which drafters and models may be used, and what is masked before a request leaves.',
  gate: 'What must be approved, and what agents may do while Discern fails.',
  audit: 'How long decisions are kept.',
  adapters: 'Helpdesks that you taught Discern to read.',
  budget: 'What share of replies may be held or marked; a simulation says when a policy goes over it.',
  packs: 'Which packs the policy took up, and what it took of them. Written by Discern.',
};

/** The JSON Schema (draft 2020-12) of a policy file, for editors. What it cannot say (dates in order, ids once) Discern checks. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(policyFile, { io: 'input', target: 'draft-2020-12' });
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, value]) => {
      const description = ABOUT[key as keyof PolicyFile];
      return [key, { description, ...(value as object) }];
    }),
  );
  return {
    ...schema,
    title: 'Discern policy',
    description: 'Which words a support reply may not be sent with, and who must look first.',
    properties: { $schema: { type: 'string', description: 'Where this schema is found.' }, ...properties },
  };
}

/** The same as the text of a file. */
export const policyJsonSchemaText = (): string => `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
