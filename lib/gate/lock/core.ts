import {
  bodyPatternOf,
  classOf,
  classOfBody,
  type EndpointClass,
  type EndpointPatterns,
} from './endpoints.ts';
import { Ledger } from './ledger.ts';
import { indexOf, mapGet, mapSet, NewMap, NewSet, setAdd, setHas, slice } from './primordials.ts';
import type { Down, Up, Via } from './protocol.ts';

/** After a click, Enter, a shortcut or a submit an unknown endpoint is taken for one that sends. Milliseconds. */
export const GESTURE_MS = 1000;
/** An endpoint that was held once stays under watch, since helpdesks try again by themselves. Milliseconds. */
export const WATCH_MS = 60_000;

/** The `stamp` of a gesture that no event tells of. */
export const NO_EVENT = -1;

/** What becomes of a request. */
export type Ruling = 'go' | 'hold';

/** Decides about requests. No DOM and no clock of its own: times are milliseconds, given by the caller. */
export class LockCore {
  readonly #ledger = new Ledger();
  readonly #report: (message: Up) => void;
  readonly #watched: Map<string, number> = new NewMap();
  readonly #told: Set<string> = new NewSet();
  #patterns: EndpointPatterns = { send: [], autosave: [], byBody: [] };
  #gestureAt = Number.NEGATIVE_INFINITY;
  /** The one before, and what tells the latest from others. */
  #gestureBefore = Number.NEGATIVE_INFINITY;
  #gesture = Number.NaN;
  #calmed = Number.NaN;

  constructor(report: (message: Up) => void) {
    this.#report = report;
  }

  /** Whether there is any text to hold. Without, nothing of a request is read. */
  get armed(): boolean {
    return this.#ledger.armed;
  }

  /** Takes a message of the guard. */
  receive(message: Down, now: number): void {
    const ledger = this.#ledger;
    if (message.kind === 'set') ledger.set(message.id, message.shingles);
    else if (message.kind === 'drop') ledger.drop(message.id);
    else if (message.kind === 'pass') ledger.pass(message.nonce, message, now);
    else if (message.kind === 'revoke') ledger.revoke(message.nonce);
    else if (message.kind === 'who') ledger.clear();
    else if (message.kind === 'calm') this.#calm(message.stamp);
    else if (message.kind === 'endpoints') this.#patterns = message.patterns;
  }

  /** The agent (or a script in the agent's place) did what could send. `stamp` tells the event from others. */
  gesture(now: number, stamp: number): void {
    if (stamp === this.#calmed) return;
    this.#gestureBefore = this.#gestureAt;
    this.#gestureAt = now;
    this.#gesture = stamp;
  }

  // The guard may hear of an event before the lock does, or after it.
  #calm(stamp: number): void {
    this.#calmed = stamp;
    if (stamp === this.#gesture) this.#gestureAt = this.#gestureBefore;
  }

  /** Whether a request to this address would be held if it carried an unapproved text. */
  enforces(address: string, now: number): boolean {
    const kind = classOf(address, this.#patterns);
    if (kind !== 'unknown') return kind === 'send';
    // Only its body will tell.
    if (bodyPatternOf(address, this.#patterns)) return true;
    return this.#isSuspect(address, now);
  }

  #isSuspect(address: string, now: number): boolean {
    return now - this.#gestureAt <= GESTURE_MS || (mapGet(this.#watched, placeOf(address)) ?? -1) >= now;
  }

  /** Whether a request to this address is known to send. */
  sends(address: string): boolean {
    return classOf(address, this.#patterns) === 'send';
  }

  /**
   * Rules on a request. `enforcedByAddress` is what `enforces` said when the page made it, `now` when its body has been read.
   * A request that goes although it carries an unapproved text is reported.
   */
  rule(via: Via, address: string, body: string, enforcedByAddress: boolean, now: number): Ruling {
    if (!this.armed) return 'go';
    const byBody = bodyPatternOf(address, this.#patterns);
    const kind = byBody ? classOfBody(body, byBody) : classOf(address, this.#patterns);
    if (kind === 'autosave') return 'go';
    const enforced = byBody ? kind === 'send' || this.#isSuspect(address, now) : enforcedByAddress;
    const query = indexOf(address, '?');
    const text = query < 0 ? body : `${body}\n${slice(address, query)}`;
    const { held, weak, differs, pass } = this.#ledger.judge(text, now);
    if (held === '') {
      if (pass !== '' && enforced) {
        this.#ledger.use(pass, now);
        this.#report({ kind: 'used', nonce: pass });
      }
      return 'go';
    }
    if (!enforced || (weak && kind !== 'send')) {
      this.#observe(via, kind, address, held);
      return 'go';
    }
    mapSet(this.#watched, placeOf(address), now + WATCH_MS);
    this.#report({ kind: 'held', via, ids: held, differs });
    return 'hold';
  }

  /** A request that sends could not be read, so it is held unread. */
  holdUnread(via: Via): Ruling {
    this.#report({ kind: 'held', via, ids: '', differs: false });
    return 'hold';
  }

  // Once a place and text: a helpdesk may send its drafts along with everything.
  #observe(via: Via, kind: EndpointClass, address: string, held: string): void {
    const once = `${kind} ${placeOf(address)} ${held}`;
    if (setHas(this.#told, once)) return;
    setAdd(this.#told, once);
    this.#report({ kind: 'seen', via, ids: held });
  }
}

/** An address without its query. */
function placeOf(address: string): string {
  const query = indexOf(address, '?');
  return query < 0 ? address : slice(address, 0, query);
}
