import type { Binding } from './binding.ts';

/** What may follow an event that started a send, in the same press of a key or button. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  keydown: ['keypress', 'beforeinput', 'click', 'keyup', 'submit'],
  keypress: ['beforeinput', 'click', 'keyup', 'submit'],
  beforeinput: ['click', 'keyup', 'submit'],
  click: ['keyup', 'submit'],
  submit: [],
};
/** A page may take this long from the press to its form's submit. */
const LONGEST_MS = 1000;

/** The part of an event that counts here. */
type Moment = Pick<Event, 'type' | 'timeStamp'> & { readonly detail?: unknown };

/**
 * One approval lets one send pass, but one press raises several events: a key on a button clicks it, a click submits a
 * form. Those that follow the event that used the approval pass too, each kind once, for the same text.
 */
export class PassedPress {
  #binding: Binding | null = null;
  #until = 0;
  readonly #left = new Set<string>();

  /** An event used the approval of this binding. */
  start(binding: Binding, { type, timeStamp }: Moment): void {
    this.#binding = binding;
    this.#until = timeStamp + LONGEST_MS;
    this.#left.clear();
    for (const kind of FOLLOWING[type] ?? []) this.#left.add(kind);
  }

  /** Whether this event belongs to it; a kind of event belongs to it once. */
  covers(binding: Binding, { type, timeStamp, detail }: Moment): boolean {
    if (binding !== this.#binding || timeStamp > this.#until) return false;
    // A click that a key or the page's own handler made counts none; one by hand is a new press.
    if (type === 'click' && typeof detail === 'number' && detail > 0) return false;
    return this.#left.delete(type);
  }
}
