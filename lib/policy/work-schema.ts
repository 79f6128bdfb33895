import * as z from 'zod';
import { phrase, weight, withUniqueIds } from './custom-schema.ts';

const names = z.array(z.string().trim().min(1).max(100)).min(1).max(200);

/** Weights for a part of the work. */
export const scopes = z
  .array(
    z.strictObject({
      title: z.string().trim().min(1).max(100),
      when: z
        .strictObject({
          brand: names.exactOptional(),
          channel: names.exactOptional(),
          group: names.exactOptional(),
          language: z
            .array(z.string().regex(/^[a-z]{2}$/, 'Expected a language of two letters, such as de'))
            .min(1)
            .max(50)
            .exactOptional(),
          tag: names.exactOptional(),
          origin: z
            .array(z.enum(['typed', 'ai', 'inserted', 'macro', 'mixed']))
            .min(1)
            .exactOptional(),
        })
        .refine((when) => Object.keys(when).length > 0, {
          error: 'Expected at least one of brand, channel, group, language, tag, origin',
        }),
      rules: z
        .record(z.string(), weight)
        .refine((rules) => Object.keys(rules).length > 0, { error: 'Expected at least one rule' }),
    }),
  )
  .max(200);

/** What customers write about, and who owns it. */
export const topics = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Expected lower-case letters, digits and hyphens')
        .refine((id) => id !== 'other', 'The id "other" stands for what fits no topic'),
      title: z.string().trim().min(1).max(100),
      phrases: z.array(phrase).min(1).max(500),
      owner: z.enum(['ai', 'person']),
    }),
  )
  .max(200)
  .superRefine(withUniqueIds('topic'));

export const owner = z.enum(['ai', 'person']);
export const wordings = z.array(z.string().trim().min(1).max(2000)).max(2000);
export const sources = z.strictObject({ staleAfterDays: z.int().min(1).max(3650).exactOptional() });

const endpoint = z
  .string()
  .max(300)
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'Expected an origin such as https://api.example.com, without a path',
  );

export const providers = z.strictObject({
  allowed: z
    .array(z.enum(['saved-replies', 'openai-compatible']))
    .min(1)
    .exactOptional(),
  endpoints: z.array(endpoint).max(50).exactOptional(),
  mask: z.enum(['secrets', 'personal']).exactOptional(),
});

/** What the gate asks for; see `GatePolicy`. */
export const gate = z.strictObject({
  approveFrom: z.number().min(0).max(1).exactOptional(),
  approveTyped: z.boolean().exactOptional(),
  pause: z.boolean().exactOptional(),
  release: z.boolean().exactOptional(),
  onFault: z.enum(['machine', 'all']).exactOptional(),
});

export const audit = z.strictObject({ keepDays: z.int().min(1).max(3650).exactOptional() });
const share = z.number().min(0).max(1);
export const budget = z.strictObject({
  held: share.exactOptional(),
  warned: share.exactOptional(),
  marks: z.number().min(0).max(100).exactOptional(),
});
