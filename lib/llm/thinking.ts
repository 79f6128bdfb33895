const OPEN = '<think>';
const CLOSE = '</think>';

/** Takes out what a local model thinks aloud before it answers: `<think>…</think>` at the very start of a stream. */
export interface Listener {
  /** The part of the piece, and of what was held back, that belongs to the answer. */
  push(piece: string): string;
  /** What was held back, once nothing more comes. */
  flush(): string;
}

export function listener(): Listener {
  let held = '';
  let state: 'start' | 'thinking' | 'answering' = 'start';
  return {
    push(piece) {
      if (state === 'answering') return piece;
      held += piece;
      if (state === 'start') {
        const begun = held.trimStart();
        if (begun.length < OPEN.length && OPEN.startsWith(begun)) return '';
        state = begun.startsWith(OPEN) ? 'thinking' : 'answering';
      }
      const end = state === 'thinking' ? held.indexOf(CLOSE) : -1;
      if (state === 'thinking' && end < 0) {
        // Of the thoughts only a possible start of the closing mark is kept.
        held = held.slice(-(CLOSE.length - 1));
        return '';
      }
      const answer = end < 0 ? held : held.slice(end + CLOSE.length);
      state = 'answering';
      held = '';
      return answer;
    },
    flush() {
      const rest = state === 'start' ? held : '';
      held = '';
      return rest;
    },
  };
}
