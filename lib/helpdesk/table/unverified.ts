import type { Adapter } from '../adapter.ts';
import { withGeneric } from '../with-generic.ts';
import type { AdapterTable } from './table.ts';

type Known = Pick<AdapterTable, 'id' | 'title' | 'matches' | 'conversation' | 'roles'>;

// Without a selector a role is found by guess, or not at all, and either is said.
const UNKNOWN = { required: true, candidates: [] };

/**
 * An adapter for a helpdesk of which little more than its addresses is known; never tried on the product. The generic
 * reader finds the rest.
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
