import { unmask, type Vault } from './mask.ts';

/** Restores placeholders in a text that arrives in pieces. */
export interface Unmasker {
  /** What can be shown now. It holds back only what may become a placeholder. */
  push(piece: string): string;
  /** What was held back, once nothing more comes. */
  flush(): string;
}

export function unmasker(vault: Vault): Unmasker {
  const placeholders = [...vault.keys()];
  let held = '';
  return {
    push(piece) {
      const text = held + piece;
      // "[" stands only at the start of a placeholder, so the last one decides.
      const open = text.lastIndexOf('[');
      const tail = open < 0 ? '' : text.slice(open);
      const unfinished =
        tail !== '' && placeholders.some((one) => one.length > tail.length && one.startsWith(tail));
      held = unfinished ? tail : '';
      return unmask(unfinished ? text.slice(0, open) : text, vault);
    },
    flush() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}
