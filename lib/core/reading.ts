import { fold } from './fold.ts';
import type { Analysis, Sentence } from './text.ts';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

let made = 0;

/** An analysis that works out what is rarely needed only when it is asked for. */
export class Reading implements Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly notes: unknown[] = [];
  readonly serial = made++;
  #folded: string | undefined;
  #words: ReadonlySet<string> | undefined;

  constructor(text: string, sentences: readonly Sentence[], folded?: string) {
    this.text = text;
    this.sentences = sentences;
    this.#folded = folded;
  }

  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.folded.match(WORD));
    return this.#words;
  }
}

let kinds = 0;

/** Notes on a text what was made of it: a sentence that comes back is not read again, and one that goes takes its notes along. */
export function noted<Value>(make: (text: Analysis) => Value): (text: Analysis) => Value {
  const kind = kinds++;
  return (text) => {
    const { notes } = text;
    let value = notes[kind] as Value | undefined;
    if (value === undefined) {
      value = make(text);
      // No holes: they are slow to read.
      while (notes.length < kind) notes.push(undefined);
      notes[kind] = value;
    }
    return value;
  };
}
