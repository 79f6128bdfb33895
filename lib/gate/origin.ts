import type { Origin } from '#lib/core/types.ts';
import {
  type Change,
  changeOf,
  isLetter,
  keysOf,
  makesRun,
  runsOf,
  sizeOf,
  sizeOfOne,
  wordsOf,
} from './words.ts';

/** How a change of the composer's text came about. */
export type Cause = 'typing' | 'paste' | 'ai' | 'macro' | 'unknown';

/**
 * Where one word came from: the agent's hands, a machine, somewhere unknown, a macro; or late: taken for the hand's until
 * more comes than a hand or a correction brings.
 */
type Label = 't' | 'm' | 'u' | 'o' | 'l';

/** Fewer unknown words than this are a name that was pasted or a line that was expanded, in a text of any length. */
const BULK_WORDS = 12;
/**
 * So few words without a cause are an autocorrection, or typing that an editor took in late. What comes word by word while
 * the hand rests is a script's.
 */
const LATE_WORDS = 3;
/** Words that the hand wrote may hold so many more letters than its keys say: an editor may correct them. */
const SLACK = 12;
/** So many words of a draft tell it in another reply, too: three are anybody's. */
const LONG_RUN = 6;
/** Runs of drafts that are remembered for other replies. */
const MOST_RUNS = 20_000;
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
  /** Long runs of what a machine wrote for any reply of the page. */
  readonly #drafts: Set<string>;
  #given: { readonly texts: readonly string[]; readonly runs: ReadonlySet<string> } = {
    texts: [],
    runs: new Set(),
  };
  /** By how many words the text grew without a cause since the hand wrote last. */
  #late = 0;

  /** Trackers that share `drafts` know a machine's text again that was copied from one reply to another. */
  constructor(drafts = new Set<string>()) {
    this.#drafts = drafts;
  }

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
    if (!earlier) this.#countLate(change, cause);
    const before = this.#labels;
    const kept = this.#brokenMacro(change, cause)
      ? before.map((label) => (label === 'o' ? 'u' : label))
      : before;
    const { start, end, added, removed } = change;
    const labels = earlier
      ? ([...earlier] as Label[])
      : [
          ...kept.slice(0, start),
          ...this.#labelsOf(change, cause, kept.slice(start, end)),
          ...kept.slice(end),
        ];
    if (removed.length > 0) this.#removed = { words: removed, labels: before.slice(start, end) };
    if (sizeOf(removed) > 1 || sizeOf(added) > 1) this.#remember(this.#words, before);
    this.#words = words;
    this.#labels = labels;
    if (cause === 'typing') for (const word of added) this.#typed.add(word);
    if (sizeOf(added) > 1) this.#remember(words, labels);
  }

  /** Text that a machine wrote, before it is put into the composer. */
  expectAi(text: string): void {
    const words = wordsOf(text);
    for (const key of keysOf(words)) this.#machine.add(key);
    if (!makesRun(words, LONG_RUN)) return;
    for (const key of keysOf(words, LONG_RUN)) this.#drafts.add(key);
    for (const oldest of this.#drafts) {
      if (this.#drafts.size <= MOST_RUNS) break;
      this.#drafts.delete(oldest);
    }
  }

  /**
   * Texts that may stand in a reply although nobody wrote them there: what was said in the conversation, which some helpdesks
   * quote below each answer, and a signature. Their words are not of unknown origin. Says whether it found any.
   */
  gives(texts: readonly string[]): boolean {
    if (texts !== this.#given.texts)
      this.#given = { texts, runs: new Set(texts.flatMap((text) => keysOf(wordsOf(text)))) };
    const labels = [...this.#labels];
    for (const { key, start, end } of runsOf(this.#words))
      if (this.#given.runs.has(key))
        for (let at = start; at < end; at++) if (labels[at] === 'u') labels[at] = 't';
    const found = labels.some((label, at) => label !== this.#labels[at]);
    this.#labels = labels;
    return found;
  }

  /** The origin of the text observed last. `from` is the share of machine or unknown words that makes it theirs. */
  origin(from: number = AI_SHARE): Origin {
    const sizes = { t: 0, m: 0, u: 0, o: 0, l: 0 };
    this.#words.forEach((word, at) => {
      sizes[this.#labels[at] as Label] += sizeOfOne(word);
    });
    const all = sizes.t + sizes.m + sizes.u + sizes.o + sizes.l;
    const machine = sizes.m;
    const foreign = machine + sizes.u;
    const aiShare = all === 0 ? 0 : machine / all;
    if (aiShare >= ALL_AI) return { kind: 'ai', aiShare };
    if (machine > 0 && aiShare >= from) return { kind: 'mixed', aiShare };
    if (foreign >= BULK_WORDS && foreign / all >= from) return { kind: 'inserted', aiShare };
    return { kind: sizes.o / all >= AI_SHARE ? 'macro' : 'typed', aiShare };
  }

  // A change that spans two places holds what stands between them, too.
  #isBeyond({ added, removed }: Change, letters: number): boolean {
    if (sizeOf(added) <= LATE_WORDS) return false;
    const before = new Set(removed);
    const fresh = added.filter((word) => !isLetter(word) && !before.has(word) && !this.#typed.has(word));
    // Single letters are no signs of a text: only how many more there are.
    const more = Math.max(0, added.filter(isLetter).length - removed.filter(isLetter).length);
    const size = fresh.length + more * sizeOfOne(added.find(isLetter) ?? '');
    return size > LATE_WORDS && fresh.join('').length + more > letters + SLACK;
  }

  #countLate({ added, removed }: Change, cause: Cause): void {
    if (cause === 'typing') this.#late = 0;
    else if (cause === 'unknown') this.#late += Math.max(0, sizeOf(added) - sizeOf(removed));
    else return;
    const settled = cause === 'typing' ? 't' : 'u';
    if ((cause === 'typing' || this.#late > LATE_WORDS) && this.#labels.includes('l'))
      this.#labels = this.#labels.map((label) => (label === 'l' ? settled : label));
  }

  #labelsOf({ added, removed }: Change, cause: Cause, before: readonly Label[]): readonly Label[] {
    // A word or two that are typed may be anybody's.
    const loose = !makesRun(added) && (cause === 'typing' || cause === 'unknown');
    const moved = loose || cause === 'ai' ? null : this.#labelsOfMoved(added);
    if (moved) return moved;
    if (cause === 'ai') this.expectAi(added.join(' '));
    const labels = new Array<Label>(added.length).fill(this.#labelOf(added, cause));
    if (loose) return labels;
    const runs = runsOf(added);
    const known = cause === 'ai' || cause === 'paste' ? new Map() : standing(removed, before);
    const stays = new Set<number>();
    for (const { key, start, end } of runs) {
      const were: readonly Label[] | undefined = known.get(key);
      for (let at = start; were && at < end; at++) {
        labels[at] = were[at - start] as Label;
        stays.add(at);
      }
    }
    for (const { key, start, end } of runs) {
      const isMachine = this.#machine.has(key);
      if (!isMachine && !this.#unknown.has(key)) continue;
      for (let at = start; at < end; at++)
        if (!stays.has(at) && (isMachine || labels[at] === 't')) labels[at] = isMachine ? 'm' : 'u';
    }
    if (cause === 'paste' || cause === 'unknown') this.#markDrafts(added, labels, stays);
    if (makesRun(added))
      for (const { key, start, end } of runs)
        if (labels.slice(start, end).every((label) => label === 'u')) this.#unknown.add(key);
    return labels;
  }

  #markDrafts(added: readonly string[], labels: Label[], stays: ReadonlySet<number>): void {
    if (this.#drafts.size === 0 || !makesRun(added, LONG_RUN)) return;
    for (const { key, start, end } of runsOf(added, LONG_RUN))
      if (this.#drafts.has(key)) for (let at = start; at < end; at++) if (!stays.has(at)) labels[at] = 'm';
  }

  #labelOf(added: readonly string[], cause: Cause): Label {
    if (cause === 'ai') return 'm';
    if (cause === 'macro') return 'o';
    if (cause === 'typing') return 't';
    return cause === 'unknown' && sizeOf(added) <= LATE_WORDS && this.#late <= LATE_WORDS ? 'l' : 'u';
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

/** The labels of every run that stood there: a change in two places takes nothing from what stands between them. */
function standing(words: readonly string[], labels: readonly Label[]): Map<string, readonly Label[]> {
  if (!makesRun(words)) return new Map();
  return new Map(runsOf(words).map(({ key, start, end }) => [key, labels.slice(start, end)]));
}
