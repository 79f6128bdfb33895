import type { RoleFields, TableFields } from '#lib/messaging/settings.ts';
import type { Picked, PickRole } from '../services.ts';

export type Key = TableFields['keys'][number];

/** A part that was pointed at or stood in a table, and which of its selectors is used first. */
export interface Part extends Picked {
  readonly chosen: number;
  /** The role as it is stored, where the part comes from a table. */
  readonly stored?: RoleFields;
}

/** What the workbench knows so far. */
export interface Bench {
  /** By role: those that can be pointed at, and what a table that was made by hand has beyond them. */
  readonly parts: Readonly<Record<string, Part>>;
  /** Source of the regular expression that finds the ticket's id in the address. */
  readonly conversation: string;
  readonly keys: readonly Key[];
  /** Patterns of addresses, one a line. */
  readonly endpoints: { readonly send: string; readonly autosave: string };
  readonly title: string;
}

/** The parts in the order in which they are shown; only the first and the button are needed. */
export const ROLES: readonly { readonly role: PickRole; readonly required: boolean }[] = [
  { role: 'composer', required: true },
  { role: 'message', required: false },
  { role: 'send', required: true },
  { role: 'internal', required: false },
  { role: 'fromCustomer', required: false },
];

/** Parts that tell something by being there or not. */
const MARKERS: ReadonlySet<string> = new Set<PickRole>(['internal', 'fromCustomer']);

export const KEYS = {
  enter: { name: 'enter', code: 'Enter', inComposer: true },
  mod: { name: 'mod-enter', code: 'Enter', mod: true, inComposer: true },
} as const satisfies Readonly<Record<string, Key>>;

/** A bench without parts. */
export const EMPTY: Bench = {
  parts: {},
  conversation: '',
  keys: [KEYS.enter, KEYS.mod],
  endpoints: { send: '', autosave: '' },
  title: '',
};

/** A stored adapter, laid out to be changed. */
export function benchOf({ title, conversation, keys, roles, endpoints }: TableFields): Bench {
  const parts = Object.entries(roles).map(([role, stored]): [string, Part] => [
    role,
    { candidates: stored.candidates, chosen: 0, shadow: [], frames: [], stored },
  ]);
  return {
    parts: Object.fromEntries(parts),
    conversation,
    keys,
    endpoints: { send: endpoints.send.join('\n'), autosave: endpoints.autosave.join('\n') },
    title,
  };
}

/** Whether two keys are the same in all that is known of them. */
export function isSameKey(a: Key, b: Key): boolean {
  const sorted = (key: Key): string =>
    JSON.stringify(Object.entries(key).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

/**
 * The adapter that was made, as a table. `taken` are the ids that others have. With `base`, the stored table that is
 * changed, its id and all that the workbench does not show stay as they are.
 */
export function tableOf(bench: Bench, taken: readonly string[] = [], base?: TableFields): TableFields {
  const names = new Set([...Object.keys(base?.roles ?? {}), ...ROLES.map(({ role }) => role)]);
  const roles = [...names].flatMap((name) => {
    const part = bench.parts[name];
    return part ? [[name, roleOf(name, part, base)] as const] : [];
  });
  const around = (side: 'shadow' | 'frames'): string[] => [
    ...new Set([...(base?.[side] ?? []), ...Object.values(bench.parts).flatMap((part) => part[side])]),
  ];
  const [shadow, frames] = [around('shadow'), around('frames')];
  return {
    ...(base ?? { id: idFor(bench.title, taken), matches: [], tried: 'unverified' }),
    title: bench.title.trim(),
    conversation: bench.conversation,
    ...(shadow.length > 0 ? { shadow } : {}),
    ...(frames.length > 0 ? { frames } : {}),
    roles: Object.fromEntries(roles),
    keys: bench.keys,
    endpoints: {
      ...base?.endpoints,
      send: linesOf(bench.endpoints.send),
      autosave: linesOf(bench.endpoints.autosave),
    },
  };
}

// The chosen selector first; the others stand in when it finds nothing any more. For a marker that is no drift.
function roleOf(name: string, { candidates, chosen, stored }: Part, base?: TableFields): RoleFields {
  const first = candidates[chosen];
  const rest = MARKERS.has(name) && !stored ? [] : candidates.filter((_, index) => index !== chosen);
  const ordered = first === undefined ? rest : [first, ...rest];
  if (stored) return { ...stored, candidates: ordered };
  const known = base?.roles[name]?.required ?? ROLES.find(({ role }) => role === name)?.required;
  return { candidates: ordered, required: known ?? false };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** An id that nobody has, from a title: "Our Desk!" becomes `our-desk`. */
function idFor(title: string, taken: readonly string[]): string {
  const base =
    title
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'desk';
  const name = base.length < 2 ? `desk-${base}` : base;
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
