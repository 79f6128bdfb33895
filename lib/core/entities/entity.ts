import type { Span } from '../types.ts';

/** What an entity names. `phone` is found only so that its digits are not taken for anything else. */
export type Kind =
  | 'money'
  | 'percent'
  | 'duration'
  | 'date'
  | 'time'
  | 'quantity'
  | 'id'
  | 'link'
  | 'email'
  | 'phone';

/** A specific in a text, with its normal form. */
export interface Entity {
  readonly kind: Kind;
  /** Offsets into the text that was given. */
  readonly span: Span;
  /**
   * Normal form: two that mean the same have the same. Money and percent: the plain number (`1074.3`). Duration: see
   * `durations`. Date: `2026-05-19`, `05-19`, `05` (month and year: `2026-05`), `day 10`, `monday`. Time: minutes of the
   * day. Quantity: number and unit or noun stem (`3 bag`, `1500 ml`). Id: capitals and digits only. Link: host and path.
   */
  readonly value: string;
  /** All normal forms that it may stand for, `value` first: "6:30" may be morning or evening, "4/5" April or May. */
  readonly forms: readonly string[];
  /** ISO 4217, where money names it. */
  readonly currency?: string;
  /** A duration counted in working days. */
  readonly business?: true;
}
