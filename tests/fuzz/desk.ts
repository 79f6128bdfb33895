import type { Page } from 'playwright-core';
import type { Launched } from '#tests/helpers/browser.ts';
import type { Random } from './random.ts';

/** What a helpdesk's server recorded, as its customer or a colleague will read it. */
export interface Recorded {
  readonly ticket: number;
  readonly public: boolean;
  readonly text: string;
}

/** One way of sending what the composer holds. */
export interface Path {
  readonly name: string;
  /** It takes several keys, which another path at the same time would scatter. */
  readonly alone?: boolean;
  run(): Promise<void>;
}

/** A replica as the fuzzer drives it: real keys and clicks, and the server's own record. */
export interface FuzzDesk {
  readonly name: string;
  /** Its tickets that take ordinary replies. */
  readonly tickets: readonly number[];
  /** A ticket whose helpdesk has other ways of sending counts as another kind of path. */
  paths(ticket: number): readonly Path[];
  /**
   * Forgets everything recorded and shows a ticket with which nothing has happened yet: each round has tickets of its
   * own. A page that is open already is kept.
   */
  begin(ticket: number, round: number, random: Random): Promise<void>;
  /** Another ticket comes to the front without a reload; its composer then writes a reply. */
  open(ticket: number): Promise<void>;
  /** The composer's own model as text; an empty composer is ''. */
  text(): Promise<string>;
  /** Puts the caret at the end of the composer. */
  focus(): Promise<void>;
  /** Switches between reply and note; absent where there are no notes. */
  note?(on: boolean): Promise<void>;
  /** A message of the customer arrives. */
  receive?(ticket: number): Promise<void>;
  /** The composer is made anew with its text. */
  remount?(ticket: number): Promise<void>;
  /** Text appears in the composer by the helpdesk's own doing. */
  insert?(ticket: number, text: string): Promise<void>;
  /** Everything recorded since the sequence began. */
  recorded(): readonly Recorded[];
  /** Takes away everything by which an adapter knows the page; its own working stays. */
  breakSelectors?(): Promise<void>;
  /** From now on its replies go to addresses that no adapter names. */
  hideEndpoints?(): Promise<void>;
}

/** Makes a desk in a browser; called once for each browser. */
export interface FuzzReplica {
  readonly name: string;
  open(browser: Launched, page: () => Page): Promise<FuzzDesk>;
}

/** Whether a page shows the helpdesk already. */
export const isAt = (page: Page, origin: string): boolean => page.url().startsWith(origin);
