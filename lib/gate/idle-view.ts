import { FRESH } from './machine.ts';
import type { View } from './view.ts';

/** What is shown before anything was read. */
export const IDLE_VIEW: View = {
  protection: { state: 'idle' },
  conversation: null,
  customer: null,
  text: '',
  note: false,
  origin: { kind: 'typed', aiShare: 0 },
  report: null,
  gate: FRESH,
  decision: { pass: true, because: 'empty' },
  held: false,
  open: false,
  busy: null,
  draft: null,
  stale: false,
  alone: false,
  source: 'page',
  suggested: false,
  mayPause: false,
  notice: null,
  pointed: null,
  current: null,
};
