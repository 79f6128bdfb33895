import type { Adapter } from './adapter.ts';
import type { AdapterTable } from './table/table.ts';
import { withGeneric } from './with-generic.ts';

type Known = Pick<AdapterTable, 'id' | 'title' | 'matches' | 'conversation' | 'roles'>;

// Named without a selector: what the generic reader does not find either is said to be missing.
const UNKNOWN = { required: true, candidates: [] };

/**
 * An adapter for a helpdesk of which little more than its addresses is known, never tried on the product. What is not
 * known is left to the generic reader.
 */
export function unverified(known: Known): Adapter {
  return withGeneric({
    ...known,
    tried: 'unverified',
    roles: { composer: UNKNOWN, send: UNKNOWN, ...known.roles },
    keys: [],
    endpoints: { send: [], autosave: [] },
  });
}
