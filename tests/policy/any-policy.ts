import fc, { type Arbitrary } from 'fast-check';
import type * as z from 'zod';
import { type PolicyFile, policyFile } from '#lib/policy/schema.ts';

type Schema = z.core.$ZodType;
interface Checks {
  /** Characters, entries or value, whichever the schema counts. */
  min: number;
  max: number;
  pattern?: RegExp | undefined;
}

const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString());
const weight = fc.constantFrom('info', 'warn', 'block', 'observe', 'off');
const code = fc.constantFrom('legal/liability', 'commitment/refund', 'privacy/card', 'tone/blame', 'x/y-2');
/** Words with signs that JSON, CSV and shells stumble over. */
const words = fc
  .array(
    fc.constantFrom(
      'refund',
      'Frist',
      '“quoted”',
      'back\\slash',
      'émoji 👩‍⚖️',
      '日本',
      '\u2028',
      '"',
      '<b>',
      '10 %',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => all.join(' ').trim())
  .filter((text) => text !== '');

/** Where the schema asks for more than its shape says. `[]` stands for a list's entry, `{}` for a record's. */
const SPECIAL: readonly (readonly [place: RegExp, values: Arbitrary<unknown>])[] = [
  [
    /rollout$/,
    fc
      .uniqueArray(day, { minLength: 1, maxLength: 4 })
      .chain((days) =>
        fc
          .array(weight, { minLength: days.length, maxLength: days.length })
          .map((weights) =>
            days
              .sort()
              .map((from, at) => ({ from: at % 2 ? from : from.slice(0, 10), severity: weights[at] })),
          ),
      ),
  ],
  [/(phrases|when|after|raise|veto)\[\]$/, words.map((text) => `a ${text.replaceAll('*', '')}`)],
  [/^providers\.endpoints\[\]$/, fc.webUrl().map((url) => new URL(url).origin)],
  [/^adapters\[\]\.conversation$/, fc.constantFrom('^/tickets/(\\d+)', '/c/([a-z0-9]+)$')],
  [/^adapters\[\].*(candidates|shadow|frames)\[\]$/, fc.constantFrom('#reply', '[data-x="1"] > p', '.a .b')],
  [/^adapters\[\].*selector$/, fc.constantFrom('main', 'p.x')],
  [/^adapters\[\].*code$/, fc.constantFrom('Enter', 'KeyS')],
  [
    /^adapters\[\]\.endpoints\.(send\[\]|autosave\[\]|byBody\[\]\.url)$/,
    fc.constantFrom('https://desk.example.com/api/*', '*://x.test/*'),
  ],
  [/^adapters\[\]\.id$/, fc.integer({ min: 0, max: 99 }).map((n) => `desk-${n}`)],
  [/^adapters\[\]\.roles$/, fc.constant({ composer: { candidates: ['#reply'], required: true } })],
];
/** Lists whose entries must differ by id. */
const BY_ID = /^(custom|topics|adapters)$/;

/** Values that fit a schema, made from the schema itself, so that a new key is tried without a word here. */
function valuesOf(schema: Schema, place: string): Arbitrary<unknown> {
  const special = SPECIAL.find(([where]) => where.test(place));
  if (special) return special[1];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return valuesOf(def.innerType, place);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'union':
      return fc.oneof(...def.options.map((one) => valuesOf(one, place)));
    case 'number': {
      const { min, max } = checksOf(schema);
      const range = { min: Math.max(min, -1e6), max: Math.min(max, 1e6) };
      return isInt(schema) ? fc.integer(range) : fc.double({ ...range, noNaN: true }).map((n) => n + 0);
    }
    case 'string': {
      const { min, max, pattern } = checksOf(schema);
      if (pattern) return fc.stringMatching(pattern).filter((text) => text.length <= 60);
      return fc.oneof(words, fc.string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, 40) }));
    }
    case 'array': {
      const { min, max } = checksOf(schema);
      const size = { minLength: min, maxLength: Math.min(max, Math.max(min, 3)) };
      const entries = valuesOf(def.element, `${place}[]`);
      return BY_ID.test(place)
        ? fc.uniqueArray(entries, { ...size, selector: (one) => (one as { id: string }).id })
        : fc.array(entries, size);
    }
    case 'record': {
      const keys = checksOf(def.keyType).pattern ? (valuesOf(def.keyType, place) as Arbitrary<string>) : code;
      const size = { minKeys: 1, maxKeys: 3, noNullPrototype: true };
      return fc.dictionary(keys, valuesOf(def.valueType, `${place}{}`), size);
    }
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, one]) => [
            key,
            valuesOf(one, place ? `${place}.${key}` : key),
          ]),
        ),
        {
          requiredKeys: Object.keys(def.shape).filter((key) => def.shape[key]?._zod.optin !== 'optional'),
          noNullPrototype: true,
        },
      );
    default:
      throw new Error(`${place}: no values are made of a schema “${def.type}” yet`);
  }
}

const isInt = (schema: Schema): boolean => (schema._zod.def as { format?: string }).format === 'safeint';

function checksOf(schema: Schema): Checks {
  const found: Checks = { min: 0, max: Number.MAX_SAFE_INTEGER };
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const def = _zod.def as {
      check: string;
      minimum?: number;
      maximum?: number;
      value?: number;
      pattern?: RegExp;
    };
    if (def.check === 'min_length') found.min = def.minimum ?? 0;
    if (def.check === 'max_length') found.max = def.maximum ?? found.max;
    if (def.check === 'greater_than') found.min = def.value ?? 0;
    if (def.check === 'less_than') found.max = def.value ?? found.max;
    if (def.check === 'string_format') found.pattern = def.pattern;
  }
  return found;
}

/** Policies of every shape that the schema knows; the few that break a rule between keys are left out. */
export const anyPolicy: Arbitrary<PolicyFile> = valuesOf(policyFile, '')
  .map((value) => policyFile.safeParse(value))
  .filter(({ success }) => success)
  .map(({ data }) => data as PolicyFile);
