/** How long an agent may do without marks and panel. */
const PAUSE_MS = 10 * 60_000;

/** The agent's pause in this tab: typed replies go unseen, text of a machine is held all the same. */
export class Pause {
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  /** `changed` is called when the pause begins and when it is over. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isOn(): boolean {
    return Date.now() < this.#until;
  }

  start(): void {
    clearTimeout(this.#timer);
    this.#until = Date.now() + PAUSE_MS;
    this.#timer = setTimeout(() => this.end(), PAUSE_MS);
    this.#changed();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#until = 0;
    this.#changed();
  }
}
