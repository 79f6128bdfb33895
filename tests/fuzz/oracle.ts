import { BULK, CLEAN, RISKY } from './texts.ts';

/** Everything that an approval stands for, as the judge sees it; knows nothing of how Discern decides. */
export interface Standing {
  readonly ticket: number;
  readonly text: string;
  readonly note: boolean;
  /** Customer messages so far. */
  readonly turns: number;
  /** The agent kept something risky with a reason; which words, the judge does not follow. */
  readonly kept: boolean;
}

export type Expected = 'pass' | 'hold' | 'either';

/** Below it a text counts as typed, above the other as a machine's; between them both answers are right. */
const FEW = 0.25;
const MANY = 0.35;

/**
 * What must become of a text that is sent now. `machine` holds texts that came from a model, the clipboard or nowhere
 * anybody knows; `approved` is what stood there when the agent approved, if nothing was sent since; `typedIsHeld` says
 * whether something risky must be held that the agent typed.
 */
export function expected(
  now: Standing,
  machine: readonly string[],
  approved: Standing | null,
  typedIsHeld = true,
): Expected {
  if (now.note || wordsOf(now.text).length === 0) return 'pass';
  const isApproved = approved !== null && same(now, approved);
  const risky = riskyIn(now.text);
  if (risky === 'all' && !now.kept && typedIsHeld) return isApproved ? 'either' : 'hold';
  const share = shareOf(now.text, [...machine, ...BULK]);
  if (share >= MANY) return isApproved ? 'pass' : 'hold';
  return share < FEW && risky === 'none' ? 'pass' : 'either';
}

/** Whether two texts have the same words: editors differ in blanks and line ends. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

const same = (a: Standing, b: Standing): boolean =>
  a.ticket === b.ticket && a.note === b.note && a.turns === b.turns && sameWords(a.text, b.text);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a risky sentence stands in a text, or what an edit left of one: its card number, or its promise. */
function riskyIn(text: string): 'all' | 'some' | 'none' {
  const words = wordsOf(text);
  // With its end glued to a question it is a question to the rules: "we guarantee it.x Could you …?"
  const spaced = `${text.replace(/\s+/g, ' ')} `;
  if (RISKY.some((risky) => spaced.includes(`${risky} `))) return 'all';
  const traces = new Set(RISKY.flatMap(wordsOf));
  return words.some((word, at) => traces.has(word) && traces.has(words[at + 1] ?? '')) ? 'some' : 'none';
}

/** The share of the words that are not the agent's own: own words are those of the sentences that were typed. */
function shareOf(text: string, machine: readonly string[]): number {
  const words = wordsOf(text);
  const foreign = new Set(machine.flatMap(wordsOf));
  const own = new Set([...CLEAN, ...RISKY].flatMap(wordsOf));
  // A word of both counts where its neighbour's side is; a run of three that stands in a machine text decides.
  const joined = machine.map((one) => ` ${wordsOf(one).join(' ')} `);
  const hit = words.map(() => false);
  for (let at = 0; at + 3 <= words.length; at++) {
    const run = ` ${words.slice(at, at + 3).join(' ')} `;
    if (joined.some((one) => one.includes(run))) hit.fill(true, at, at + 3);
  }
  const machines = words.filter((word, at) => hit[at] || (foreign.has(word) && !own.has(word))).length;
  return words.length === 0 ? 0 : machines / words.length;
}
