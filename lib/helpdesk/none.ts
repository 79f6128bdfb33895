import { adapterFrom } from './table/adapter.ts';

/** Stands in a page until it is known which helpdesk it is. Sees no ticket. */
export const NONE = adapterFrom({
  id: 'none',
  title: 'No helpdesk',
  matches: [],
  tried: 'unverified',
  conversation: '(?!)',
  roles: {},
  keys: [],
  endpoints: { send: [], autosave: [] },
});
