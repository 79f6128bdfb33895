import type { Adapter } from './adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import generic from './generic.ts';
import { adapterFrom } from './table/adapter.ts';
import type { AdapterTable } from './table/table.ts';

/**
 * The adapter that was chosen for a host: a built-in one by its id, or a team's own table. A name that is not known any
 * more, as after its adapter was deleted, is read by guess rather than not at all.
 */
export function adapterOf(chosen: string | AdapterTable): Adapter {
  if (typeof chosen !== 'string') return adapterFrom(chosen);
  return ADAPTERS.find(({ id }) => id === chosen) ?? generic;
}
