import { fold } from '#lib/core/text.ts';
import type { Origin } from '#lib/core/types.ts';

/** How a change of the composer's text came about. */
export type Cause = 'typing' | 'paste' | 'ai' | 'unknown';

/** Words that came at once: fewer are taken for typing, autocorrection or a name that was pasted. */
const BULK_WORDS = 12;
/** From this share of machine words on, a text counts as the machine's. */
const AI_SHARE = 0.3;
const ALL_AI = 0.95;
const WINDOW = 3;

/**
 * Remembers where the words of one composer came from, by runs of three words, so that moved and edited text keeps its
 * origin. Text that was there before Discern looked, or that came without typing, counts as unknown bulk text.
 */
export class OriginTracker {
  readonly #machine = new Set<string>();
  readonly #unknown = new Set<string>();
  /** What stood in the composer, known to be typed, before the helpdesk put something else there. */
  readonly #typed = new Set<string>();
  #words: readonly string[] = [];

  /** Tells the tracker what stands in the composer now and how it got there. */
  observe(text: string, cause: Cause): void {
    const words = wordsOf(text);
    if (cause !== 'typing') {
      const before = new Set(runs(this.#words));
      // Helpdesks that share one composer put a reply away and bring it back, as with a note or another conversation.
      for (const run of before) if (!this.#machine.has(run) && !this.#unknown.has(run)) this.#typed.add(run);
      const added = runs(words).filter((run) => !before.has(run) && !this.#typed.has(run));
      const target = cause === 'ai' ? this.#machine : this.#unknown;
      const many = cause === 'ai' || added.length + WINDOW - 1 >= BULK_WORDS;
      if (many) for (const run of added) target.add(run);
    }
    this.#words = words;
  }

  /** Text that a machine wrote, before it is put into the composer. */
  expectAi(text: string): void {
    for (const run of runs(wordsOf(text))) this.#machine.add(run);
  }

  /** The origin of the text observed last. */
  origin(): Origin {
    const machine = covered(this.#words, this.#machine);
    const unknown = covered(this.#words, this.#unknown);
    if (machine >= ALL_AI) return { kind: 'ai', aiShare: machine };
    if (machine >= AI_SHARE) return { kind: 'mixed', aiShare: machine };
    if (unknown >= AI_SHARE) return { kind: 'inserted', aiShare: machine };
    return { kind: 'typed', aiShare: machine };
  }
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}']+/gu) ?? [];

function runs(words: readonly string[]): string[] {
  if (words.length < WINDOW) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(WINDOW - 1).map((_, index) => words.slice(index, index + WINDOW).join(' '));
}

/** Share of the words that stand in a known run. */
function covered(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0 || known.size === 0) return 0;
  const size = Math.min(WINDOW, words.length);
  const hit = new Array<boolean>(words.length).fill(false);
  runs(words).forEach((run, index) => {
    if (known.has(run)) hit.fill(true, index, index + size);
  });
  return hit.filter(Boolean).length / words.length;
}
