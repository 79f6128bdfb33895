import * as z from 'zod';
import { patternProblem, selectorProblem } from './selector.ts';

/** Ids of built-in adapters and words with a meaning of their own; a team's adapter may not take one. */
export const RESERVED_IDS: readonly string[] = [
  'none',
  'generic',
  'zendesk',
  'intercom',
  'chatwoot',
  'gmail',
  'front',
  'freshdesk',
  'gorgias',
  'help-scout',
  'hubspot',
  'request-tracker',
];
/** Adapters that one policy may hold. */
export const MOST_ADAPTERS = 50;

const ROLE_NAMES = [
  'pane',
  'composer',
  'log',
  'message',
  'text',
  'sender',
  'time',
  'fromCustomer',
  'fromAgent',
  'fromBot',
  'fromSystem',
  'note',
  'internal',
  'subject',
  'customer',
  'recipients',
  'noise',
  'send',
  'sendMenu',
] as const;

const selector = z
  .string()
  .min(1)
  .max(500)
  .superRefine((text, context) => {
    const problem = text.trim() ? selectorProblem(text) : 'is empty';
    if (problem) context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} ${problem}` });
  });
const selectors = z.array(selector).max(10);

const attribute = z
  .string()
  .regex(/^[a-zA-Z_][\w:.-]{0,60}$/, 'Expected the name of an attribute, such as data-id');

const role = z.strictObject({
  candidates: z.array(selector).min(1).max(10),
  required: z.boolean(),
  attribute: attribute.exactOptional(),
});

const sight = z.strictObject({ selector, text: z.string().min(1).max(200).exactOptional() });

const key = z.strictObject({
  name: z.string().min(1).max(50),
  code: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]{0,30}$/, 'Expected the code of a key, such as Enter or KeyS')
    .refine((code) => code !== 'Space', 'Space types a blank and cannot send'),
  mod: z.boolean().exactOptional(),
  ctrl: z.boolean().exactOptional(),
  alt: z.boolean().exactOptional(),
  shift: z.boolean().exactOptional(),
  inComposer: z.boolean(),
  inPane: z.boolean().exactOptional(),
  when: sight.exactOptional(),
  unless: z.array(sight).max(10).exactOptional(),
  asButton: z.boolean().exactOptional(),
});

const words = z.array(z.string().min(1).max(200)).max(50);
const addressPattern = z
  .string()
  .min(1)
  .max(300)
  .regex(/^(\*|https?):\/\//, 'Expected a pattern such as https://desk.example.com/api/reply*');
const addressPatterns = z.array(addressPattern).max(50);

/** A helpdesk as a table of roles, as a lead makes it in the settings or by hand. Unknown keys are refused. */
export const adapterTable = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]{1,49}$/,
      'Expected 2 to 50 lower-case letters, digits and hyphens, such as our-desk',
    )
    .refine((id) => !RESERVED_IDS.includes(id), 'This name belongs to a built-in adapter; choose another'),
  title: z.string().trim().min(1).max(100),
  matches: z.array(z.string().max(300)).max(20),
  tried: z.literal('unverified'),
  conversation: z
    .string()
    .min(1)
    .max(300)
    .superRefine((source, context) => {
      const problem = patternProblem(source);
      if (problem) context.addIssue({ code: 'custom', message: `${JSON.stringify(source)} ${problem}` });
    }),
  shadow: selectors.exactOptional(),
  frames: selectors.exactOptional(),
  roles: z.partialRecord(z.enum(ROLE_NAMES), role).refine((roles) => roles.composer?.required === true, {
    error: 'Expected a role "composer" that is required: without it nothing can be guarded',
    path: ['composer'],
  }),
  keys: z.array(key).max(20),
  several: z.strictObject({ id: z.strictObject({ selector, attribute }).exactOptional() }).exactOptional(),
  onDemand: z.boolean().exactOptional(),
  attributes: z.array(attribute).max(20).exactOptional(),
  endpoints: z.strictObject({
    send: addressPatterns,
    autosave: addressPatterns,
    byBody: z
      .array(z.strictObject({ url: addressPattern, send: words, autosave: words }))
      .max(20)
      .exactOptional(),
  }),
});

/** A team's own adapter that was read and found right. */
export type OwnAdapter = z.infer<typeof adapterTable>;

/** All adapters of a team; no two with the same id. */
export const adapterTables = z
  .array(adapterTable)
  .max(MOST_ADAPTERS)
  .superRefine((all, context) => {
    all.forEach(({ id }, index) => {
      if (all.findIndex((one) => one.id === id) === index) return;
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `There is another adapter with the id "${id}"`,
      });
    });
  });

/** Reads adapters from the text of a file: one table, or a list of them. Every problem names its place. Never throws. */
export function readAdapters(
  text: string,
):
  | { readonly ok: true; readonly items: readonly OwnAdapter[] }
  | { readonly ok: false; readonly problems: readonly { readonly say: string }[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [{ say: 'The file is not JSON.' }] };
  }
  const isOne =
    value !== null && typeof value === 'object' && !Array.isArray(value) && !('adapters' in value);
  const list = isOne ? [value] : ((value as { adapters?: unknown } | null)?.adapters ?? value);
  const result = adapterTables.min(1, 'Expected at least one adapter').safeParse(list);
  if (result.success) return { ok: true, items: result.data };
  return { ok: false, problems: problemsOf(result.error) };
}

/** Everything that is wrong with a list of adapters. */
export function adapterListProblems(value: unknown): readonly { readonly say: string }[] {
  const result = adapterTables.safeParse(value);
  return result.success ? [] : problemsOf(result.error);
}

function problemsOf(error: z.ZodError): { say: string }[] {
  return error.issues.slice(0, 50).map(({ path, message }) => {
    const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return { say: `${place.replace(/^\./, '') || 'file'}: ${message}` };
  });
}

/** The adapters as a file that another team can import. */
export function writeAdapters(adapters: readonly unknown[]): string {
  return `${JSON.stringify({ adapters }, null, 2)}\n`;
}
