import {
  mapDelete,
  mapEach,
  mapGet,
  mapSet,
  mapSize,
  min,
  NewMap,
  NewSet,
  setAdd,
  setHas,
  setSize,
  slice,
} from './primordials.ts';
import { eachShingle, type Shingles } from './shingles.ts';

/** Share of an unapproved text that a body must carry. */
const COVERED = 0.6;
/** Beyond what was approved a body may carry so much of an unapproved text: chance, not words. */
const CHANCE = 0.05;
const CHANCE_RUNS = 3;
/** So much of a text must be in a body that a person let pass although the helpdesk writes it differently. */
const LOOSE = 0.8;
/** Fewer runs than this say too little by themselves. */
const ENOUGH = 4;
/** A pass waits so long for its request: helpdesks hold a send back for up to 30 s to let it be undone. Milliseconds. */
export const PASS_MS = 45_000;
/** After its first request a pass covers so many more of the same text: a retry, a message and then its ticket. */
export const RETRY_MS = 10_000;
const RETRIES = 4;
/** Characters of a body that are read: half from its beginning, half from its end. */
export const MOST_READ = 2_000_000;

/** Text that lock 1 let go, or that the gate would let go now. */
export interface Permit {
  readonly shingles: Shingles;
  /** Nearly the same will do: a person saw that the helpdesk writes this text differently, and let it pass. */
  readonly loose: boolean;
}

interface Pass extends Permit {
  readonly nonce: string;
  readonly all: Set<number>;
  /** Milliseconds, by the caller's clock. */
  until: number;
  left: number;
  /** Another pass that fits the same body; valid only while one body is judged. */
  next: Pass | null;
}

/** What a body carries. */
export interface Verdict {
  /** The unapproved texts in it, by id, separated by blanks; empty where there are none. */
  readonly held: string;
  /** They are texts of one or two words, which say little where nobody knows what the request is for. */
  readonly weak: boolean;
  /** It is nearly what was let go, but not the same. */
  readonly differs: boolean;
  /** The pass without which it would be held; empty where none was needed. */
  readonly pass: string;
}

const NOTHING: Verdict = { held: '', weak: false, differs: false, pass: '' };

/** The nonce of what the gate would let go now. */
export const STANDING = 'standing';

/** What lock 2 knows: texts nobody approved, and passes. Times are milliseconds of one clock, given by the caller. */
export class Ledger {
  readonly #texts: Map<string, Shingles> = new NewMap();
  readonly #passes: Map<string, Pass> = new NewMap();
  // Which shingles are worth a look, by their last 16 bits.
  readonly #filter = new Uint8Array(65_536);

  /** Whether anything could be held at all. Without, no request is looked at. */
  get armed(): boolean {
    return mapSize(this.#texts) > 0;
  }

  /** An unapproved text, new or changed. One that is new ends what a send of the same words before may still repeat. */
  set(id: string, shingles: Shingles): void {
    if (!mapGet(this.#texts, id)) this.#endRepeats(shingles);
    mapSet(this.#texts, id, shingles);
    this.#mark(shingles);
  }

  /** A text that is gone or was sent. */
  drop(id: string): void {
    mapDelete(this.#texts, id);
  }

  /** Forgets every text and every pass. */
  clear(): void {
    mapEach(this.#texts, (_, id) => mapDelete(this.#texts, id));
    mapEach(this.#passes, (_, nonce) => mapDelete(this.#passes, nonce));
  }

  /** Lets a text go: once and for a while, or under `STANDING` until it is revoked or used. */
  pass(nonce: string, { shingles, loose }: Permit, now: number): void {
    const all: Set<number> = new NewSet();
    addTo(all, shingles.inner);
    addTo(all, shingles.across);
    addTo(all, shingles.short);
    const until = nonce === STANDING ? Number.POSITIVE_INFINITY : now + PASS_MS;
    mapSet(this.#passes, nonce, { nonce, shingles, loose, all, until, left: RETRIES + 1, next: null });
    this.#mark(shingles);
  }

  revoke(nonce: string): void {
    mapDelete(this.#passes, nonce);
  }

  /** A request went out under a pass. What stood is used up and only covers the same text sent again soon. */
  use(nonce: string, now: number): void {
    const pass = mapGet(this.#passes, nonce);
    if (!pass) return;
    pass.left--;
    pass.until = min(pass.until, now + RETRY_MS);
    if (nonce !== STANDING) return;
    mapDelete(this.#passes, STANDING);
    const used = `used ${now}`;
    mapSet(this.#passes, used, { ...pass, nonce: used });
  }

  /** Looks for unapproved text in a body. */
  judge(body: string, now: number): Verdict {
    if (!this.armed) return NOTHING;
    const seen = this.#seenIn(body);
    let fitting: Pass | null = null;
    let differs = false;
    mapEach(this.#passes, (pass, nonce) => {
      if (pass.left <= 0 || pass.until < now) {
        mapDelete(this.#passes, nonce);
        return;
      }
      const share = exactness(pass.shingles, seen);
      if (share < 1) differs ||= share >= LOOSE;
      if (share < (pass.loose ? LOOSE : 1)) return;
      pass.next = fitting;
      fitting = pass;
    });
    let held = '';
    let weak = true;
    let used = '';
    mapEach(this.#texts, (text, id) => {
      if (!carries(text, seen)) return;
      const found = beyond(text, seen, null);
      const rest = fitting ? beyond(text, seen, fitting) : found;
      const chance = CHANCE * (text.inner.length + text.across.length);
      if (rest < found && (rest <= CHANCE_RUNS || rest <= chance)) {
        used = preferred(fitting, used);
        return;
      }
      held += held === '' ? id : ` ${id}`;
      weak &&= isWeak(text);
    });
    return { held, weak: held !== '' && weak, differs, pass: used };
  }

  #endRepeats({ inner, across, short }: Shingles): void {
    const total = inner.length + across.length + short.length;
    mapEach(this.#passes, (pass, nonce) => {
      if (pass.left > RETRIES) return;
      const known = within(inner, pass.all) + within(across, pass.all) + within(short, pass.all);
      if (known >= COVERED * total) mapDelete(this.#passes, nonce);
    });
  }

  #mark({ inner, across, short }: Shingles): void {
    mark(this.#filter, inner);
    mark(this.#filter, across);
    mark(this.#filter, short);
  }

  #seenIn(body: string): Set<number> {
    const seen: Set<number> = new NewSet();
    const half = MOST_READ / 2;
    const read = body.length > MOST_READ ? `${slice(body, 0, half)} ${slice(body, -half)}` : body;
    eachShingle(read, (hash) => {
      if (this.#filter[hash & 0xffff] === 1) setAdd(seen, hash);
    });
    return seen;
  }
}

// A pass that lock 1 gave goes before what merely stands.
function preferred(fitting: Pass | null, used: string): string {
  let best = used;
  for (let pass = fitting; pass; pass = pass.next) if (best === '' || best === STANDING) best = pass.nonce;
  return best;
}

function addTo(all: Set<number>, hashes: readonly number[]): void {
  for (let i = 0; i < hashes.length; i++) setAdd(all, hashes[i] as number);
}

function mark(filter: Uint8Array, hashes: readonly number[]): void {
  for (let i = 0; i < hashes.length; i++) filter[(hashes[i] as number) & 0xffff] = 1;
}

/** Share of a whole text that was seen, its short lines included. */
function exactness({ inner, short }: Shingles, seen: Set<number>): number {
  const total = inner.length + short.length;
  return total === 0 ? 0 : (count(inner, seen, null) + count(short, seen, null)) / total;
}

/** A text of one or two words in all. */
const isWeak = ({ inner, across }: Shingles): boolean => inner.length + across.length === 0;

/** Whether enough of a text was seen to say that a body carries it, however its lines were taken apart. */
function carries(text: Shingles, seen: Set<number>): boolean {
  const { inner, across, short } = text;
  // Most bodies say next to nothing that is known.
  if (setSize(seen) < COVERED * inner.length) return false;
  const innerSeen = count(inner, seen, null);
  if (inner.length >= ENOUGH) return innerSeen >= COVERED * inner.length;
  const shortSeen = count(short, seen, null);
  if (isWeak(text)) return short.length > 0 && shortSeen === short.length;
  const acrossSeen = innerSeen + count(across, seen, null);
  if (acrossSeen >= COVERED * (inner.length + across.length)) return true;
  const lines = inner.length + short.length;
  return lines >= ENOUGH && innerSeen + shortSeen >= COVERED * lines;
}

/** How many runs of a text were seen that stand in none of the passes. */
function beyond(text: Shingles, seen: Set<number>, passes: Pass | null): number {
  const { inner, across, short } = text;
  if (isWeak(text)) return count(short, seen, passes);
  return count(inner, seen, passes) + count(across, seen, passes);
}

function count(hashes: readonly number[], seen: Set<number>, except: Pass | null): number {
  let found = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    if (setHas(seen, hash) && !isIn(except, hash)) found++;
  }
  return found;
}

function within(hashes: readonly number[], known: Set<number>): number {
  let found = 0;
  for (let i = 0; i < hashes.length; i++) if (setHas(known, hashes[i] as number)) found++;
  return found;
}

function isIn(passes: Pass | null, hash: number): boolean {
  for (let pass = passes; pass; pass = pass.next) if (setHas(pass.all, hash)) return true;
  return false;
}
