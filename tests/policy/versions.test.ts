import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { canonical } from '#lib/policy/in-force.ts';
import { type PolicyFile, policyFile } from '#lib/policy/schema.ts';
import { changesBetween } from '#lib/policy/versions.ts';
import { DELIVERY_DATE } from '#tests/policy/delivery-date.ts';
import { anyPolicy } from './any-policy.ts';

const file = (rest: object): PolicyFile => ({ schema: 1, ...rest });
const rules = (change: object): PolicyFile => file({ rules: { 'legal/liability': change } });
const custom = (change: object = {}): PolicyFile => file({ custom: [{ ...DELIVERY_DATE, ...change }] });
const PREMIUM = { title: 'Premium', when: { brand: ['X'] }, rules: { 'legal/liability': 'warn' } };
const scope = (change: object = {}): PolicyFile => file({ scopes: [{ ...PREMIUM, ...change }] });
const REFUNDS = { id: 'refunds', title: 'Refunds', phrases: ['refund'], owner: 'ai' };
const topic = (change: object = {}): PolicyFile => file({ topics: [{ ...REFUNDS, ...change }] });
const DESK = { id: 'our-desk', title: 'Our desk' };
const NONE = file({});

describe('changesBetween', () => {
  test.each<[before: PolicyFile, after: PolicyFile, lines: string[]]>([
    [NONE, NONE, []],
    [NONE, file({ rules: {}, custom: [], gate: {} }), []],
    [file({ version: '1' }), file({ version: '2' }), ['Version: “1” → “2”']],
    [NONE, file({ title: 'Shop' }), ['Title: none → “Shop”']],
    [rules({ severity: 'warn' }), rules({ severity: 'block' }), ['legal/liability: warn → block']],
    [NONE, rules({ severity: 'off' }), ['legal/liability: own severity → off']],
    [rules({ severity: 'off' }), NONE, ['legal/liability: off → own severity']],
    [
      rules({ rollout: [{ from: '2027-01-01', severity: 'warn' }] }),
      rules({
        rollout: [
          { from: '2027-01-01', severity: 'block' },
          { from: '2027-02-01', severity: 'block' },
        ],
      }),
      [
        'legal/liability from 2027-01-01 on: warn → block',
        'legal/liability from 2027-02-01 on: no stage → block',
      ],
    ],
    [rules({ options: { days: 30 } }), rules({ options: { days: 60 } }), ['legal/liability, days: 30 → 60']],
    [NONE, rules({ options: { days: 60 } }), ['legal/liability, days: usual → 60']],
    [
      rules({ allowed: ['our fault'] }),
      rules({ allowed: ['my fault'] }),
      ['legal/liability lets pass: + “my fault”, − “our fault”'],
    ],
    [
      NONE,
      rules({ allowed: ['a', 'b', 'c', 'd', 'e'] }),
      ['legal/liability lets pass: + “a”, + “b”, + “c”, + 2 more'],
    ],
    [NONE, custom(), ['New rule “Delivery date” (custom/delivery-date)']],
    [custom(), NONE, ['Rule “Delivery date” (custom/delivery-date) removed']],
    [custom(), custom({ severity: 'block' }), ['custom/delivery-date: warn → block']],
    [custom(), custom({ message: 'No dates.' }), ['custom/delivery-date: message changed']],
    [custom(), custom({ replace: 'soon' }), ['custom/delivery-date: safe words added']],
    [custom(), custom({ title: 'Dates' }), ['custom/delivery-date, title: “Delivery date” → “Dates”']],
    [
      custom(),
      custom({ phrases: ['arrives*'] }),
      ['custom/delivery-date, phrases: + “arrives*”, − “arrives tomorrow”'],
    ],
    [custom(), custom({ reads: 'customer' }), ['custom/delivery-date reads: the draft → the customer']],
    [custom(), custom({ tests: { flags: ['x'], passes: ['y'] } }), ['custom/delivery-date: tests changed']],
    [
      custom(),
      custom({ kind: 'limit', of: 'days', max: 5, reads: undefined, phrases: undefined }),
      [
        'custom/delivery-date, kind: phrase → limit',
        'custom/delivery-date reads: the draft → nothing',
        'custom/delivery-date, phrases: − “arrives tomorrow”',
        'custom/delivery-date limits: nothing → days',
        'custom/delivery-date, at most: no limit → 5',
      ],
    ],
    [scope(), scope({ rules: { 'legal/liability': 'block' } }), ['legal/liability in brand X: warn → block']],
    [
      NONE,
      scope(),
      ['New part of the work “Premium” (brand X)', 'legal/liability in brand X: as elsewhere → warn'],
    ],
    [
      scope(),
      scope({ when: { brand: ['X', 'Y'], channel: ['email'] } }),
      ['Part of the work “Premium”: brand X → brand X or Y, channel email'],
    ],
    [scope(), scope({ title: 'Gold' }), ['Part of the work “Premium”, title: “Premium” → “Gold”']],
    [
      file({ scopes: [PREMIUM, { ...PREMIUM, title: 'Gold' }] }),
      file({ scopes: [{ ...PREMIUM, title: 'Gold' }, PREMIUM] }),
      ['Parts of the work: another order; of several that fit the last one wins'],
    ],
    [topic(), topic({ owner: 'person' }), ['Topic “Refunds”: a person owns it now']],
    [NONE, topic({ owner: 'person' }), ['New topic “Refunds”: a person owns it']],
    [NONE, file({ otherTopics: 'person' }), ['Other topics: a person owns it now']],
    [NONE, file({ otherTopics: 'ai' }), ['Other topics: AI may draft (as before)']],
    [NONE, file({ wordings: ['We are sorry.'] }), ['Approved wordings: + “We are sorry.”']],
    [file({ wordings: ['a', 'b'] }), file({ wordings: ['b', 'a'] }), ['Approved wordings: another order']],
    [
      NONE,
      file({ wordings: [`${'long '.repeat(20)}`.trim()] }),
      [`Approved wordings: + “${'long '.repeat(12).slice(0, 59)}…”`],
    ],
    [NONE, file({ gate: { approveTyped: true } }), ['Gate: typed replies must be approved']],
    [NONE, file({ gate: { pause: true } }), ['Gate: agents may pause (as before)']],
    [
      file({ gate: { approveFrom: 0.29 } }),
      file({ gate: { approveFrom: 0.3 } }),
      ['Gate: an approval is asked from a share of other words of: 29 % → 30 %'],
    ],
    [NONE, file({ providers: { endpoints: [] } }), ['Models are asked at: any → none']],
    [NONE, file({ providers: { allowed: ['saved-replies'] } }), ['Drafts by: any → approved replies']],
    [NONE, file({ sources: { staleAfterDays: 1 } }), ['Articles are stale after: usual → 1 day']],
    [NONE, file({ audit: { keepDays: 90 } }), ['Decisions are kept for: usual → 90 days']],
    [NONE, file({ budget: { held: 0.02 } }), ['Alert budget, replies held: no limit → 2 %']],
    [
      NONE,
      file({ packs: { 'eu-retail': { version: '1.0.0', took: {} } } }),
      ['Pack eu-retail 1.0.0 taken up'],
    ],
    [NONE, file({ adapters: [DESK] }), ['New helpdesk “Our desk” (our-desk)']],
    [
      file({ adapters: [DESK] }),
      file({ adapters: [{ ...DESK, matches: [] }] }),
      ['Helpdesk “Our desk” (our-desk) changed'],
    ],
  ])('%j → %j', (before, after, lines) => {
    expect(changesBetween(before, after)).toEqual(lines);
  });

  test('says something of every difference, and nothing where there is none', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (before, after) => {
        const same = canonical(withoutEmpty(before)) === canonical(withoutEmpty(after));
        expect(changesBetween(before, after).length === 0).toBe(same);
        expect(changesBetween(before, JSON.parse(JSON.stringify(before)))).toEqual([]);
      }),
      { seed: 6, numRuns: 30 },
    );
  }, 30_000);

  test('has one line for any one value of a policy that changes, whatever key of the schema it stands under', () => {
    const wrong = new Set<string>();
    const tried = new Map<string, number>();
    for (const policy of fc.sample(anyPolicy, { seed: 7, numRuns: 40 }))
      for (const [place, changed] of oneChanged(policy)) {
        const times = tried.get(place) ?? 0;
        tried.set(place, times + 1);
        if (times >= ENOUGH) continue;
        // What is named by the value itself goes and comes.
        const wanted = /\.(id|from)$/.test(place) ? 2 : 1;
        if (changesBetween(policy, changed).length !== wanted) wrong.add(place);
      }
    expect([...wrong]).toEqual([]);
    expect([...placesOf(policyFile)].filter((place) => !tried.has(place))).toEqual([]);
  }, 30_000);
});

/** Times that one place is tried. */
const ENOUGH = 4;

type Tree = { [key: string]: unknown };

/** A policy with one of its values changed, and the place of that value; one copy, changed in turn. */
function* oneChanged(policy: PolicyFile): Generator<[place: string, changed: PolicyFile]> {
  const copy = structuredClone(policy) as unknown as Tree;
  function* walk(node: Tree, place: string): Generator<[string, PolicyFile]> {
    for (const key of Object.keys(node)) {
      const here = placeIn(node, key, place);
      const value = node[key];
      if (value !== null && typeof value === 'object') yield* walk(value as Tree, here);
      else {
        node[key] = other(value);
        yield [here, copy as unknown as PolicyFile];
        node[key] = value;
      }
    }
  }
  yield* walk(copy, '');
}

function placeIn(node: Tree, key: string, place: string): string {
  if (Array.isArray(node)) return `${place}[]`;
  return key.includes('/') || place === 'packs' ? `${place}{}` : [...(place ? [place] : []), key].join('.');
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === 'ai') return 'person';
  return value === 'person' ? 'ai' : `${value}x`;
}

/** The places of all values that a policy may have; a helpdesk is told as a whole. */
function* placesOf(schema: z.core.$ZodType, place = ''): Generator<string> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (place.startsWith('adapters[]')) return;
  if (def.type === 'optional') yield* placesOf(def.innerType, place);
  else if (def.type === 'array') yield* placesOf(def.element, `${place}[]`);
  else if (def.type === 'record') yield* placesOf(def.valueType, `${place}{}`);
  else if (def.type === 'union') for (const one of def.options) yield* placesOf(one, place);
  else if (def.type === 'object')
    for (const [key, one] of Object.entries(def.shape)) yield* placesOf(one, place ? `${place}.${key}` : key);
  else yield place;
}

function withoutEmpty(value: unknown, key = ''): unknown {
  if (value === null || typeof value !== 'object') return value;
  const parts = Array.isArray(value)
    ? value.map((one) => withoutEmpty(one))
    : Object.fromEntries(
        Object.entries(value)
          .map(([name, one]) => [name, withoutEmpty(one, name)] as const)
          .filter(([, one]) => one !== undefined),
      );
  return Object.keys(parts).length === 0 && key !== 'endpoints' ? undefined : parts;
}
