import {
  type Channel,
  callUnder,
  type Down,
  type Names,
  openToLock,
  secretNames,
  type Up,
} from '#lib/gate/lock/protocol.ts';

/** The line to the lock of a page: to the one that comes with the guard, or to one that stands there already. */
export class LockLine {
  readonly #page: Document;
  readonly #receive: (message: Up) => void;
  #names = secretNames();
  #channel: Channel<Down>;
  #answered = false;
  #isClosed = false;

  constructor(page: Document, receive: (message: Up) => void) {
    this.#page = page;
    this.#receive = receive;
    this.#channel = openToLock(page, this.#names, (message) => this.#take(message));
  }

  /** The names under which a lock answered; null while none has. */
  get names(): Names | null {
    return this.#answered ? this.#names : null;
  }

  /** Goes over to the lock that was opened under these names; false, and nothing is changed, if none answers. */
  join(names: Names): boolean {
    let isThere = false;
    const channel = callUnder(names, this.#page, (message) => {
      if (message.kind === 'ready') isThere = true;
      else if (channel === this.#channel) this.#take(message);
    });
    channel.send({ kind: 'who' });
    if (!isThere || this.#isClosed) return false;
    this.#channel = channel;
    this.#names = names;
    this.#take({ kind: 'ready' });
    return true;
  }

  send(message: Down): void {
    this.#channel.send(message);
  }

  /** Hears nothing from now on. */
  close(): void {
    this.#isClosed = true;
  }

  #take(message: Up): void {
    if (this.#isClosed) return;
    if (message.kind === 'ready') this.#answered = true;
    this.#receive(message);
  }
}
