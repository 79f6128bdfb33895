import { fold } from '#lib/core/text.ts';
import type { Origin } from '#lib/core/types.ts';
import { type Change, changeOf, runsOf, WINDOW } from './words.ts';

/** How a change of the composer's text came about. */
export type Cause = 'typing' | 'paste' | 'ai' | 'macro' | 'unknown';

/** Where one word came from: the agent's hands, a machine, somewhere unknown, a macro. */
type Label = 't' | 'm' | 'u' | 'o';

/** Fewer unknown words than this are a name that was pasted or a line that was expanded, in a text of any length. */
const BULK_WORDS = 12;
/** A change without a cause of so few words is an autocorrection, or typing that an editor took in late. */
const LATE_WORDS = 3;
/** Words that the hand wrote may hold so many more letters than its keys say: an editor may correct them. */
const SLACK = 12;
/** From this share of machine words on, a text counts as the machine's, if the policy names no other. */
const AI_SHARE = 0.3;
const ALL_AI = 0.95;
/** States that an undo can come back to. */
const REMEMBERED = 20;

/**
 * Remembers where each word of one composer came from. Words that stay keep their origin through every edit around them;
 * words that come back (moved, undone, pasted again) have the origin they had. Text that was there before Discern
 * looked, or that came without typing, counts as unknown.
 */
export class OriginTracker {
  /** Runs of words that a machine wrote, or that came from somewhere unknown, wherever they turn up again. */
  readonly #machine = new Set<string>();
  readonly #unknown = new Set<string>();
  /** Words that were typed here: an undo brings them back with no key for their letters. */
  readonly #typed = new Set<string>();
  #words: readonly string[] = [];
  #labels: readonly Label[] = [];
  #removed: { readonly words: readonly string[]; readonly labels: readonly Label[] } | null = null;
  /**
   * Labels of earlier states, one character a word, by the words: an undo comes back to them, and helpdesks that share
   * one composer put a reply away and bring it back, as with a note or another conversation.
   */
  readonly #earlier = new Map<string, string>();

  /**
   * Tells the tracker what stands in the composer now and how it got there. `letters`: how many the hand wrote since it
   * was told last; more that came meanwhile is a script's.
   */
  observe(text: string, said: Cause, letters = Number.POSITIVE_INFINITY): void {
    const words = wordsOf(text);
    const change = changeOf(this.#words, words);
    if (!change) return;
    const cause = said === 'typing' && this.#isBeyond(change, letters) ? 'unknown' : said;
    const earlier = cause === 'ai' ? undefined : this.#earlier.get(words.join(' '));
    const before = this.#labels;
    const added = earlier ? null : this.#labelsOf(change, cause);
    const kept = this.#brokenMacro(change, cause)
      ? before.map((label) => (label === 'o' ? 'u' : label))
      : before;
    const labels = earlier
      ? ([...earlier] as Label[])
      : [...kept.slice(0, change.start), ...(added ?? []), ...kept.slice(change.end)];
    if (change.removed.length > 0)
      this.#removed = { words: change.removed, labels: before.slice(change.start, change.end) };
    if (change.removed.length > 1 || change.added.length > 1) this.#remember(this.#words, before);
    this.#words = words;
    this.#labels = labels;
    if (cause === 'typing') for (const word of change.added) this.#typed.add(word);
    if (change.added.length > 1) this.#remember(words, labels);
  }

  /** Text that a machine wrote, before it is put into the composer. */
  expectAi(text: string): void {
    for (const run of runsOf(wordsOf(text))) this.#machine.add(run);
  }

  /** The origin of the text observed last. `from` is the share of machine or unknown words that makes it theirs. */
  origin(from: number = AI_SHARE): Origin {
    const all = this.#words.length;
    const count = (label: Label): number => this.#labels.filter((one) => one === label).length;
    const machine = count('m');
    const foreign = machine + count('u');
    const aiShare = all === 0 ? 0 : machine / all;
    if (aiShare >= ALL_AI) return { kind: 'ai', aiShare };
    if (machine > 0 && aiShare >= from) return { kind: 'mixed', aiShare };
    if (foreign >= BULK_WORDS && foreign / all >= from) return { kind: 'inserted', aiShare };
    return { kind: count('o') / all >= AI_SHARE ? 'macro' : 'typed', aiShare };
  }

  // A change that spans two places holds what stands between them, too.
  #isBeyond({ added, removed }: Change, letters: number): boolean {
    if (added.length <= LATE_WORDS) return false;
    const before = new Set(removed);
    const fresh = added.filter((word) => !before.has(word) && !this.#typed.has(word));
    return fresh.length > LATE_WORDS && fresh.join('').length > letters + SLACK;
  }

  #labelsOf({ added }: Change, cause: Cause): readonly Label[] {
    // A word or two that are typed may be anybody's.
    const loose = added.length < WINDOW && (cause === 'typing' || cause === 'unknown');
    const moved = loose || cause === 'ai' ? null : this.#labelsOfMoved(added);
    if (moved) return moved;
    if (cause === 'ai') this.expectAi(added.join(' '));
    const few = cause === 'unknown' && added.length <= LATE_WORDS;
    const label: Label =
      cause === 'ai' ? 'm' : cause === 'macro' ? 'o' : cause === 'typing' || few ? 't' : 'u';
    if (label === 'u' && added.length >= WINDOW) for (const run of runsOf(added)) this.#unknown.add(run);
    const labels = new Array<Label>(added.length).fill(label);
    if (loose) return labels;
    const size = Math.min(WINDOW, added.length);
    runsOf(added).forEach((run, index) => {
      if (this.#machine.has(run)) labels.fill('m', index, index + size);
      else if (this.#unknown.has(run))
        for (let at = index; at < index + size; at++) if (labels[at] === 't') labels[at] = 'u';
    });
    return labels;
  }

  // What was cut out and put in elsewhere.
  #labelsOfMoved(added: readonly string[]): readonly Label[] | null {
    const { words, labels } = this.#removed ?? { words: [], labels: [] };
    if (added.length === 0 || added.length > words.length) return null;
    for (let at = 0; at + added.length <= words.length; at++) {
      if (added.every((word, index) => words[at + index] === word))
        return labels.slice(at, at + added.length);
    }
    return null;
  }

  // A macro is the team's only as the team wrote it: one that was changed inside is text of unknown origin.
  #brokenMacro({ start, end, removed }: Change, cause: Cause): boolean {
    if (cause === 'macro') return false;
    const of = (label: Label | undefined): boolean => label === 'o';
    const all =
      removed.length > 0 && this.#labels.every((label, at) => !of(label) || (at >= start && at < end));
    const touched = this.#labels.slice(start, end).some(of);
    const inside = of(this.#labels[start - 1]) && of(this.#labels[end]);
    return !all && (touched || inside);
  }

  #remember(words: readonly string[], labels: readonly Label[]): void {
    const key = words.join(' ');
    this.#earlier.delete(key);
    this.#earlier.set(key, labels.join(''));
    const [oldest] = this.#earlier.keys();
    if (this.#earlier.size > REMEMBERED && oldest !== undefined) this.#earlier.delete(oldest);
  }
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}']+/gu) ?? [];
