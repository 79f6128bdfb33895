import type { AdapterTable } from '../table/table.ts';
import type { Probe } from './probe.ts';
import type { Picked } from './selectors.ts';

/** A part of a page that a person points at. */
export type PickRole = 'composer' | 'message' | 'send' | 'internal' | 'fromCustomer';

/** What the settings page asks of a helpdesk page in the workbench. */
export type Task =
  | { readonly kind: 'pick'; readonly role: PickRole; readonly say: string; readonly keys: string }
  | { readonly kind: 'probe'; readonly table: AdapterTable }
  /** Waits for one way of sending and stops it. */
  | { readonly kind: 'try'; readonly table: AdapterTable; readonly say: string; readonly keys: string };

/** What comes back. Null: the person took it back. No text of the page but the preview of a probe. */
export interface Results {
  readonly pick: Picked | null;
  readonly probe: Probe;
  readonly try: { readonly by: string; readonly control: string } | null;
}

/** Where the task waits for the script that does it: both run in the extension's world of that page. */
export const TASK = Symbol.for('discern.task');
