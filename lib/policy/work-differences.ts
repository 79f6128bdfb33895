import type { PolicyFile, Scope, ScopeWhen, TableFields, Topic, Weight } from '#lib/core/policy-file.ts';
import {
  days,
  differences,
  entriesSay,
  type Lines,
  listSays,
  own,
  percent,
  quoted,
  type Says,
  type SaysOf,
  valueSays,
  wishSays,
} from './difference.ts';
import { canonical } from './in-force.ts';

type Part<Key extends keyof PolicyFile> = NonNullable<PolicyFile[Key]>;
const part =
  <T extends object>(table: SaysOf<T>): Says<T | undefined> =>
  (before, after) =>
    differences(table, before ?? {}, after ?? {});

const PLACES: { readonly [Key in keyof ScopeWhen]-?: string } = {
  brand: 'brand',
  channel: 'channel',
  group: 'group',
  language: 'language',
  tag: 'tag',
  origin: 'words',
};

/** A part of the work in words, such as `brand Acme or Beta, channel email`. */
export const placeOf = (when: ScopeWhen): string =>
  (Object.keys(PLACES) as (keyof ScopeWhen)[])
    .flatMap((key) => (when[key] ? [`${PLACES[key]} ${when[key].join(' or ')}`] : []))
    .join(', ');

/**
 * What changed about parts of the work. A scope has no id: one with the same title and place is the same, then one with
 * the same title, then one for the same place.
 */
export const scopesSay: Says<readonly Scope[] | undefined> = (before = [], after = []) => {
  const was = partners(before, after);
  const kept = after.flatMap((one) => was.get(one) ?? []);
  const gone = before.filter((one) => !kept.includes(one));
  const inOrder = kept.every(
    (one, at) => at === 0 || before.indexOf(kept[at - 1] as Scope) < before.indexOf(one),
  );
  return [
    ...after.flatMap((one) => {
      const old = was.get(one);
      if (!old)
        return [
          `New part of the work ${quoted(one.title)} (${placeOf(one.when)})`,
          ...weightsSay(one, {}, one.rules),
        ];
      const title = valueSays<string>(`Part of the work ${quoted(old.title)}, title`, 'none', quoted);
      return [
        ...title(old.title, one.title),
        ...(canonical(old.when) === canonical(one.when)
          ? []
          : [`Part of the work ${quoted(one.title)}: ${placeOf(old.when)} → ${placeOf(one.when)}`]),
        ...weightsSay(one, old.rules, one.rules),
      ];
    }),
    ...gone.flatMap((one) => [
      `Part of the work ${quoted(one.title)} (${placeOf(one.when)}) removed`,
      ...weightsSay(one, one.rules, {}),
    ]),
    ...(inOrder ? [] : ['Parts of the work: another order; of several that fit the last one wins']),
  ];
};

function partners(before: readonly Scope[], after: readonly Scope[]): Map<Scope, Scope> {
  const found = new Map<Scope, Scope>();
  const free = new Set(before);
  const ways: ((scope: Scope) => string)[] = [
    ({ title, when }) => canonical([title, when]),
    ({ title }) => title,
    ({ when }) => canonical(when),
  ];
  for (const way of ways)
    for (const one of after) {
      if (found.has(one)) continue;
      const old = [...free].find((other) => way(other) === way(one));
      if (!old) continue;
      found.set(one, old);
      free.delete(old);
    }
  return found;
}

function weightsSay({ when }: Scope, before: Scope['rules'], after: Scope['rules']): Lines {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((code) =>
    valueSays<Weight>(`${code} in ${placeOf(when)}`, 'as elsewhere')(own(before, code), own(after, code)),
  );
}

const OWNER = { ai: 'AI may draft', person: 'a person owns it' } as const;

const topicTable = (name: string): SaysOf<Omit<Topic, 'id'>> => ({
  owner: (before, after) => (before === after ? [] : [`${name}: ${OWNER[after]} now`]),
  title: valueSays<string>(`${name}, title`, 'none', quoted),
  phrases: listSays(`${name}, phrases`),
});
/** What changed about topics. */
export const topicsSay = entriesSay<Topic>({
  id: ({ id }) => id,
  come: ({ title, owner }) => [`New topic ${quoted(title)}: ${OWNER[owner]}`],
  gone: ({ title }) => [`Topic ${quoted(title)} removed`],
  changed: (before, after) => differences(topicTable(`Topic ${quoted(before.title)}`), before, after),
  order: 'Topics: another order',
});
/** What changed about what fits no topic. */
export const otherTopicsSay: Says<PolicyFile['otherTopics']> = (before, after) => {
  if (before === after) return [];
  const same = (before ?? 'ai') === (after ?? 'ai');
  return [`Other topics: ${OWNER[after ?? 'ai']}${same ? ' (as before)' : ' now'}`];
};

export const sourcesSay = part<Part<'sources'>>({
  staleAfterDays: valueSays<number>('Articles are stale after', 'usual', days),
});

const DRAFTERS = { 'saved-replies': 'approved replies', 'openai-compatible': 'models' } as const;
const MASKED = {
  secrets: 'cards and secrets',
  personal: 'cards, secrets, e-mail addresses and phone numbers',
} as const;
const ANY = 'any';
const listed = (all: readonly string[] | undefined, show: (one: string) => string): string =>
  all === undefined ? ANY : all.map(show).join(' and ') || 'none';
export const providersSay = part<Part<'providers'>>({
  allowed: (before, after) =>
    canonical([before]) === canonical([after])
      ? []
      : [`Drafts by: ${listed(before, drafter)} → ${listed(after, drafter)}`],
  endpoints: (before, after) =>
    canonical([before]) === canonical([after])
      ? []
      : [`Models are asked at: ${listed(before, String)} → ${listed(after, String)}`],
  mask: valueSays<keyof typeof MASKED>('Masked for models', 'usual', (mask) => MASKED[mask]),
});
const drafter = (id: string): string => DRAFTERS[id as keyof typeof DRAFTERS];

const FAULT = { machine: 'text of a machine', all: 'every reply' } as const;
export const gateSay = part<Part<'gate'>>({
  approveFrom: valueSays<number>(
    'Gate: an approval is asked from a share of other words of',
    'usual',
    percent,
  ),
  approveTyped: wishSays(
    'Gate: typed replies must be approved',
    'Gate: typed replies need no approval',
    false,
  ),
  pause: wishSays('Gate: agents may pause', 'Gate: agents may not pause', true),
  release: wishSays(
    'Gate: agents may send unchecked while Discern fails',
    'Gate: agents may not send unchecked while Discern fails',
    true,
  ),
  onFault: valueSays<keyof typeof FAULT>('Gate: held while Discern fails', 'usual', (what) => FAULT[what]),
});

export const auditSay = part<Part<'audit'>>({
  keepDays: valueSays<number>('Decisions are kept for', 'usual', days),
});
export const budgetSay = part<Part<'budget'>>({
  held: valueSays<number>('Alert budget, replies held', 'no limit', percent),
  warned: valueSays<number>('Alert budget, replies marked', 'no limit', percent),
  marks: valueSays<number>('Alert budget, marks per reply', 'no limit'),
});

/** What changed about helpdesks that the team taught. */
export const adaptersSay = entriesSay<TableFields>({
  id: ({ id }) => id,
  come: ({ title, id }) => [`New helpdesk ${quoted(title)} (${id})`],
  gone: ({ title, id }) => [`Helpdesk ${quoted(title)} (${id}) removed`],
  changed: (before, after) =>
    canonical(before) === canonical(after) ? [] : [`Helpdesk ${quoted(after.title)} (${after.id}) changed`],
  order: 'Helpdesks: another order',
});

/** What changed about packs that the policy took up; what was taken of them is told where it stands. */
export const packsSay: Says<PolicyFile['packs']> = (before = {}, after = {}) =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((id) => {
    const [old, young] = [own(before, id), own(after, id)];
    if (canonical([old]) === canonical([young])) return [];
    if (!old) return [`Pack ${id} ${young?.version} taken up`];
    if (!young) return [`Pack ${id} ${old.version} given up`];
    return old.version === young.version
      ? [`Pack ${id}: other parts are followed`]
      : [`Pack ${id}: ${old.version} → ${young.version}`];
  });
