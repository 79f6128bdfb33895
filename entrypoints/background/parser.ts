import * as z from 'zod';

/** Text of a name, an id, a code. */
export const Short = z.string().max(200);
/** Text of a message or an article. */
export const Text = z.string().max(200_000);
export const Nothing = z.null();

/** Checks an input. The error names the field and the problem; the value could be a customer's words. */
export function parser<T>(schema: z.ZodType<T>): (input: unknown) => T {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`Bad message: ${issue?.path.join('.') || 'input'} (${issue?.code ?? 'invalid'}).`);
  };
}
