import { fold } from './fold.ts';
import type { Analysis, Sentence } from './text.ts';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** An analysis that works out what is rarely needed only when it is asked for. */
export class Reading implements Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
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
