/**
 * So long a part of a page may be away before it counts as missing: pages build themselves, and put their composer
 * elsewhere. Timers of a background tab run once a second, so that there, too, it is said within two. Milliseconds.
 */
const GRACE_MS = 1000;
/** A page that has never been whole has until it has loaded; so long at most. Milliseconds. */
const LOADING_MS = 10_000;

/** Waits before what is not found is called missing. */
export class Grace {
  readonly #page: Document;
  readonly #over: () => void;
  #about: string | null = null;
  #since = 0;
  #loadedAt = 0;
  /** Nothing was missing once. */
  #wasWhole = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `over` is called when a wait comes to its end. */
  constructor(page: Document, over: () => void) {
    this.#page = page;
    this.#over = over;
    if (page.readyState === 'complete') return;
    const loaded = (): void => {
      this.#loadedAt = performance.now();
      if (this.#about !== null) over();
    };
    page.defaultView?.addEventListener('load', loaded, { once: true });
  }

  /**
   * Whether a part that has been away since `since` (`performance.now()`) may still come. Each `about`, as a
   * conversation or an address, has a wait of its own.
   */
  covers(about: string, since: number): boolean {
    if (about !== this.#about) this.#since = since;
    this.#about = about;
    clearTimeout(this.#timer);
    const left = this.#end() - performance.now();
    if (left > 0) this.#timer = setTimeout(this.#over, left);
    return left > 0;
  }

  /** Nothing is missing. */
  end(): void {
    this.#about = null;
    this.#wasWhole = true;
    clearTimeout(this.#timer);
  }

  #end(): number {
    if (this.#wasWhole) return this.#since + GRACE_MS;
    if (this.#page.readyState !== 'complete') return this.#since + LOADING_MS;
    return Math.max(this.#since, this.#loadedAt) + GRACE_MS;
  }
}
