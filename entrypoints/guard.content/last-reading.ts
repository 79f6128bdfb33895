import type { Adapter, Reading } from '#lib/helpdesk/adapter.ts';

/** Remembers the parts of a page as they were found last: at a keystroke nothing but the composer's text is new. */
export class LastReading {
  #reading: Reading | null = null;
  #address = '';

  /** Reads the page; with `same` the parts are those found last, as long as they stand at the same address. */
  read(adapter: Adapter, page: Document, same: boolean): Reading | null {
    const { href } = page.location;
    if (same && this.#reading?.composer?.isConnected && this.#address === href) return this.#reading;
    this.#reading = adapter.read(page);
    this.#address = href;
    return this.#reading;
  }
}
