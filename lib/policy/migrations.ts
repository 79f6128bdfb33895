/** A way from one schema number to the next. Throws on data it does not know. */
export type Step = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Ways to newer forms of the policy file, each by the schema number that it leads to. */
export const STEPS: Readonly<Record<number, Step>> = {};

/** Why a file cannot be carried over. The message is for a person. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * A policy file in the form of the schema `newest`, whatever older form it has. Its content is checked by the schema
 * afterwards, and by each step. Throws a MigrationError where the form is unknown, newer, or where a step fails.
 */
export function migrated(
  value: unknown,
  newest: number,
  steps: Readonly<Record<number, Step>> = STEPS,
): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new MigrationError('Expected a policy: an object such as { "schema": 1 }');
  let file = value as Readonly<Record<string, unknown>>;
  const { schema } = file;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    throw new MigrationError(`Expected the number of the file’s form, such as "schema": ${newest}`);
  if (schema > newest)
    throw new MigrationError(
      `It was made by a newer Discern (schema ${schema}); this one reads up to ${newest}`,
    );
  for (let next = schema + 1; next <= newest; next++) file = stepped(file, next, steps[next]);
  return file;
}

function stepped(
  file: Readonly<Record<string, unknown>>,
  next: number,
  step: Step | undefined,
): Readonly<Record<string, unknown>> {
  if (!step) throw new MigrationError(`Nothing leads from schema ${next - 1} to schema ${next}`);
  let result: Readonly<Record<string, unknown>>;
  try {
    result = step(structuredClone(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it failed';
    throw new MigrationError(`It could not be carried over from schema ${next - 1} to ${next}: ${reason}`);
  }
  if (result.schema !== next)
    throw new MigrationError(`The step to schema ${next} gave schema ${String(result.schema)}`);
  return result;
}
