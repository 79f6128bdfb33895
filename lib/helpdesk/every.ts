import type { Adapter } from './adapter.ts';
import type { Mirror } from './mirror.ts';
import type { AdapterTable } from './table/table.ts';

/** Every adapter, the generic reader and what a table needs, as a script of its own brings them into a page. */
export interface Every {
  /** The built-in adapter for an address, or undefined. */
  adapterFor(address: string): Adapter | undefined;
  /** The adapter that was chosen for a host: a built-in one by its id, or a team's own table. */
  adapterOf(chosen: string | AdapterTable): Adapter;
  /** Whether something that may be a reply can be written on a page in which this adapter finds no ticket. */
  overlooks(adapter: Adapter, page: Document): boolean;
  /** The copy over a form field on which its words are marked; no installed helpdesk writes in one. */
  mirrorOf(field: HTMLTextAreaElement): Mirror;
}

/** Where that script leaves them for the guard: both run in the same isolated world. */
export const EVERY = Symbol.for('discern.helpdesks');

/** What that script left; undefined on the hosts that Discern is installed on. */
export function every(): Every | undefined {
  return (globalThis as { [EVERY]?: Every })[EVERY];
}
