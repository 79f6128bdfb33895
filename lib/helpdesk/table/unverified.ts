import type { Adapter } from '../adapter.ts';
import { adapterFrom } from './adapter.ts';
import type { AdapterTable } from './table.ts';

type Known = Pick<AdapterTable, 'id' | 'title' | 'matches' | 'conversation' | 'roles'>;

// Without a selector a role is not found, and that is said.
const UNKNOWN = { required: true, candidates: [] };

/** An adapter for a helpdesk of which little more than its addresses is known; never tried on the product. */
export function unverified(known: Known): Adapter {
  return adapterFrom({
    ...known,
    tried: 'unverified',
    roles: { composer: UNKNOWN, send: UNKNOWN, ...known.roles },
    keys: [],
    endpoints: { send: [], autosave: [] },
  });
}
