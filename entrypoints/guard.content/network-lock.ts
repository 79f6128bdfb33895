import type { Draft } from '#lib/core/types.ts';
import { STANDING } from '#lib/gate/lock/ledger.ts';
import type { Names, Up, Via } from '#lib/gate/lock/protocol.ts';
import { isEdit, type Shingles, shinglesOf } from '#lib/gate/lock/shingles.ts';
import { isTyped } from '#lib/gate/machine.ts';
import type { Endpoints, SendIntent } from '#lib/helpdesk/adapter.ts';
import { LockLine } from './lock-line.ts';
import type { Taken, Ticket } from './ticket.ts';

/** Lock 1 and lock 2 saw the same send if lock 1 saw it so shortly before. Milliseconds. */
const SAME_SEND_MS = 5000;
/** Earlier texts of one ticket that are remembered. */
const MOST_EARLIER = 12;

/** A request that lock 2 held, or let go and reports. */
export interface AtNetwork {
  readonly what: 'held' | 'seen';
  readonly via: Via;
  /** Whose text it carries, as far as that is known. */
  readonly ticket: Ticket | null;
  /** It is nearly what was let go, but not the same. */
  readonly differs: boolean;
  /** The send that lock 1 let go shortly before; null where it saw none. */
  readonly intent: SendIntent | null;
}

/** What lock 2 was told of one ticket. */
interface Told {
  readonly number: number;
  /** The unapproved text in the composer; the empty text where there is none. */
  composer: string;
  shingles: Shingles | null;
  /** Drafts as they were made, and earlier texts of the composer that went away unsent: ids, oldest first. */
  earlier: string[];
  /** The drafts among them, by their text. */
  readonly made: Map<string, string>;
  /** What the composer holds has left. */
  isSent: boolean;
  /** The text for which nearly the same will do, because the agent was told that it is sent differently. */
  loose: string | null;
}

/** What the gate would let go now. */
interface Standing {
  readonly ticket: Ticket;
  readonly text: string;
  readonly loose: boolean;
}

/** The guard's end of lock 2: tells it which texts nobody approved, and passes on what lock 1 lets go. */
export class NetworkLock {
  readonly #line: LockLine;
  readonly #told = new Map<Ticket, Told>();
  readonly #passes = new Map<string, Ticket>();
  readonly #onRequest: (request: AtNetwork) => void;
  readonly #onUsed: (ticket: Ticket) => void;
  #count = 0;
  #endpoints: Endpoints = { send: [], autosave: [] };
  #standing: Standing | null = null;
  #front: Ticket | null = null;
  #letGo: { readonly ticket: Ticket; readonly intent: SendIntent; readonly at: number } | null = null;

  /** `onUsed`: a text left that the gate would have let go, although lock 1 saw no send. */
  constructor(page: Document, onRequest: (request: AtNetwork) => void, onUsed: (ticket: Ticket) => void) {
    this.#onRequest = onRequest;
    this.#onUsed = onUsed;
    this.#line = new LockLine(page, (message) => this.#receive(message));
  }

  /** The names under which lock 2 answered; null while none stands in the page. */
  get names(): Names | null {
    return this.#line.names;
  }

  /** Goes over to the lock of these names; false if there is none. It must be told all anew. */
  join(names: Names): boolean {
    if (!this.#line.join(names)) return false;
    this.#told.clear();
    this.#passes.clear();
    this.#standing = null;
    return true;
  }

  setEndpoints({ send, autosave, byBody = [] }: Endpoints): void {
    this.#endpoints = { send, autosave, byBody };
    this.#line.send({ kind: 'endpoints', patterns: { send, autosave, byBody } });
  }

  /** An event happened in what we show ourselves: nothing that a page does upon it is a send of the agent's. */
  calm({ timeStamp: stamp }: Event): void {
    this.#line.send({ kind: 'calm', stamp });
  }

  /** A machine wrote this for a ticket; it may be copied, or sent, from where it is shown. */
  drafted(ticket: Ticket, text: string): void {
    const told = this.#toldOf(ticket);
    if (text.trim() === '' || told.earlier.includes(told.made.get(text) ?? '')) return;
    told.made.set(text, this.#keep(told, shinglesOf(text)));
  }

  /** Tells what stands in a ticket's composer and whether the gate would let it go. */
  follow(ticket: Ticket, { draft, decision }: Pick<Taken, 'draft' | 'decision'>): void {
    const { text } = draft;
    const told = this.#toldOf(ticket);
    if (told.loose !== text) told.loose = null;
    const unapproved = isTyped(draft) || text.trim() === '' ? '' : text;
    if (unapproved !== told.composer) this.#change(told, unapproved, draft);
    // The same words may just have left from another ticket, and their repeat is none of this one's.
    else if (ticket !== this.#front && told.shingles) this.#tellAnew(told, told.shingles);
    this.#front = ticket;
    if (text === '' && told.isSent) this.#forget(told, ticket);
    const stands = decision.pass && text.trim() !== '' && this.#isArmed;
    this.#stand(stands ? { ticket, text, loose: told.loose === text } : null);
  }

  /** Lock 1 lets a text go: hands lock 2 a pass for it, good for one send. */
  letGo(ticket: Ticket, text: string, intent: SendIntent): void {
    this.#letGo = { ticket, intent, at: performance.now() };
    if (!this.#isArmed) return;
    const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#passes.set(nonce, ticket);
    const loose = this.#toldOf(ticket).loose === text;
    this.#line.send({ kind: 'pass', nonce, shingles: shinglesOf(text), loose });
  }

  /** What lock 1 let go for a ticket came to nothing: its passes are void. */
  takeBack(ticket: Ticket): void {
    for (const [nonce, known] of this.#passes) {
      if (known !== ticket) continue;
      this.#passes.delete(nonce);
      this.#line.send({ kind: 'revoke', nonce });
    }
  }

  /** Ends this guard's part: another one takes over, which lock 2 does not know. It holds nothing from now on. */
  retire(): void {
    for (const told of this.#told.values()) {
      this.#drop(`${told.number}`);
      for (const id of told.earlier) this.#drop(id);
    }
    this.#told.clear();
    this.#stand(null);
    this.#line.close();
  }

  get #isArmed(): boolean {
    return [...this.#told.values()].some(({ composer, earlier }) => composer !== '' || earlier.length > 0);
  }

  #receive(message: Up): void {
    if (message.kind === 'ready') {
      // Lock 2 may be there only now.
      queueMicrotask(() => this.setEndpoints(this.#endpoints));
    } else if (message.kind === 'used') this.#used(message.nonce);
    else {
      const { kind: what, via, ids } = message;
      const differs = message.kind === 'held' && message.differs;
      const ticket = this.#ticketOf(ids);
      const told = ticket && this.#toldOf(ticket);
      if (told && differs) told.loose = told.composer || null;
      const known = this.#letGo;
      const isSame = known && performance.now() - known.at < SAME_SEND_MS;
      const intent = isSame && (!ticket || known.ticket === ticket) ? known.intent : null;
      // Later: the page is in the middle of its request, and what is shown would tell it the channel's name.
      setTimeout(() => this.#onRequest({ what, via, ticket, differs, intent }), 0);
    }
  }

  #used(nonce: string): void {
    const ticket = nonce === STANDING ? this.#standing?.ticket : this.#passes.get(nonce);
    if (nonce === STANDING) this.#standing = null;
    if (!ticket) return;
    this.#toldOf(ticket).isSent = true;
    if (nonce === STANDING) this.#onUsed(ticket);
  }

  #toldOf(ticket: Ticket): Told {
    const known = this.#told.get(ticket);
    if (known) return known;
    const number = this.#count++;
    const told = {
      number,
      composer: '',
      shingles: null,
      earlier: [],
      made: new Map(),
      isSent: false,
      loose: null,
    };
    this.#told.set(ticket, told);
    return told;
  }

  #ticketOf(ids: string): Ticket | null {
    const number = Number(ids.split(/[ .]/)[0] || Number.NaN);
    return [...this.#told].find(([, told]) => told.number === number)?.[0] ?? null;
  }

  // A text that goes away unsent is remembered: a helpdesk may clear its composer before it sends.
  #change(told: Told, text: string, draft: Draft): void {
    const { shingles: before, number } = told;
    const shingles = text === '' ? null : shinglesOf(text);
    // It may be known only now whose words these are, as with a quotation: they did not go away.
    const after = isTyped(draft) && draft.origin.aiShare === 0 ? shinglesOf(draft.text) : shingles;
    if (before && !told.isSent && !(after && isEdit(before, after))) this.#keep(told, before);
    told.composer = text;
    told.shingles = shingles;
    if (text !== '') told.isSent = false;
    const id = `${number}`;
    this.#line.send(shingles ? { kind: 'set', id, shingles } : { kind: 'drop', id });
  }

  #tellAnew({ number }: Told, shingles: Shingles): void {
    this.#drop(`${number}`);
    this.#line.send({ kind: 'set', id: `${number}`, shingles });
  }

  #keep(told: Told, shingles: Shingles): string {
    const id = `${told.number}.${this.#count++}`;
    told.earlier.push(id);
    this.#line.send({ kind: 'set', id, shingles });
    if (told.earlier.length > MOST_EARLIER) this.#drop(told.earlier.shift());
    return id;
  }

  // It was sent as approved: what it was made from is no longer of interest, and later mails may quote it.
  #forget(told: Told, ticket: Ticket): void {
    for (const id of told.earlier) this.#drop(id);
    told.earlier = [];
    told.made.clear();
    told.isSent = false;
    if (ticket.draft?.text) this.drafted(ticket, ticket.draft.text);
  }

  #drop(id: string | undefined): void {
    if (id !== undefined) this.#line.send({ kind: 'drop', id });
  }

  #stand(next: Standing | null): void {
    const now = this.#standing;
    if (now?.ticket === next?.ticket && now?.text === next?.text && now?.loose === next?.loose) return;
    this.#standing = next;
    if (!next) {
      this.#line.send({ kind: 'revoke', nonce: STANDING });
      return;
    }
    const { text, loose } = next;
    this.#line.send({ kind: 'pass', nonce: STANDING, shingles: shinglesOf(text), loose });
  }
}
