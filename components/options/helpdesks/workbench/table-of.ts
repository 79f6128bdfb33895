import type { RoleFields, TableFields } from '#lib/messaging/settings.ts';
import type { Picked, PickRole } from '../services.ts';

/** A part that was pointed at, and which of its selectors is used first. */
export interface Part extends Picked {
  readonly chosen: number;
}

/** What the workbench knows so far. */
export interface Bench {
  readonly parts: Readonly<Partial<Record<PickRole, Part>>>;
  /** Source of the regular expression that finds the ticket's id in the address. */
  readonly conversation: string;
  readonly keys: { readonly enter: boolean; readonly mod: boolean };
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
const MARKERS: ReadonlySet<PickRole> = new Set(['internal', 'fromCustomer']);

const KEYS = {
  enter: { name: 'enter', code: 'Enter', inComposer: true },
  mod: { name: 'mod-enter', code: 'Enter', mod: true, inComposer: true },
} as const;

/** The adapter that was made, as a table. `taken` are the ids that others have. */
export function tableOf(bench: Bench, taken: readonly string[] = []): TableFields {
  const parts = ROLES.flatMap(({ role, required }) => {
    const part = bench.parts[role];
    return part ? [[role, roleOf(part, required, MARKERS.has(role))] as const] : [];
  });
  const around = (side: 'shadow' | 'frames'): string[] => [
    ...new Set(Object.values(bench.parts).flatMap((part) => part?.[side] ?? [])),
  ];
  const [shadow, frames] = [around('shadow'), around('frames')];
  return {
    id: idFor(bench.title, taken),
    title: bench.title.trim(),
    matches: [],
    tried: 'unverified',
    conversation: bench.conversation,
    ...(shadow.length > 0 ? { shadow } : {}),
    ...(frames.length > 0 ? { frames } : {}),
    roles: Object.fromEntries(parts),
    keys: (['enter', 'mod'] as const).filter((key) => bench.keys[key]).map((key) => KEYS[key]),
    endpoints: { send: [], autosave: [] },
  };
}

// The chosen selector first; the others stand in when it finds nothing any more. For a marker that is no drift.
function roleOf({ candidates, chosen }: Part, required: boolean, isMarker: boolean): RoleFields {
  const first = candidates[chosen];
  const rest = isMarker ? [] : candidates.filter((_, index) => index !== chosen);
  return { candidates: first === undefined ? rest : [first, ...rest], required };
}

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
