import { expect, test } from 'vitest';
import { policyJsonSchema, policyJsonSchemaText } from '#lib/policy/json-schema.ts';
import { policyFile } from '#lib/policy/schema.ts';

test('the JSON Schema in the build is the one of this version; npm run test:update writes it anew', async () => {
  await expect(policyJsonSchemaText()).toMatchFileSnapshot('../../components/public/policy.schema.json');
});

test('each key says what it is for, and a file may say where its schema is found', () => {
  const { properties, additionalProperties, required } = policyJsonSchema() as {
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
    required: string[];
  };
  expect(Object.keys(properties).sort()).toEqual(['$schema', ...Object.keys(policyFile.shape)].sort());
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
  expect(additionalProperties).toBe(false);
  expect(required).toEqual(['schema']);
});
