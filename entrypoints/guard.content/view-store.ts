import { IDLE_VIEW } from '#lib/gate/idle-view.ts';
import type { Notice, View } from '#lib/gate/view.ts';

/** Holds the snapshot that badge and panel show. */
export class ViewStore {
  #view = IDLE_VIEW;
  readonly #listeners = new Set<() => void>();

  get view(): View {
    return this.#view;
  }

  /** Replaces the snapshot if anything in it changes, and tells the listeners. */
  set(patch: Partial<View>): void {
    const keys = Object.keys(patch) as (keyof View)[];
    if (keys.every((key) => Object.is(this.#view[key], patch[key]))) return;
    this.#view = { ...this.#view, ...patch };
    for (const listener of this.#listeners) listener();
  }

  /** Ends whatever is going on, with a word to the agent or none. */
  settle(notice: Notice | null): void {
    this.set({ busy: null, notice });
  }

  /** Back to no ticket; the panel stays as it was. */
  leave(protection: View['protection']): void {
    if (this.#view.conversation === null && sameProtection(this.#view.protection, protection)) return;
    this.set({ ...IDLE_VIEW, open: this.#view.open, protection });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Whether two states of protection say the same. */
export function sameProtection(a: View['protection'], b: View['protection']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
