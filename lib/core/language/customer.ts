import { latest } from '../latest.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Language } from './languages.ts';
import { languageOf, leaderOf, pointsOf, type Tally, tallyOfAll } from './tally.ts';

/** Customer messages looked at before giving up, newest first. */
const FAR = 12;
/** Points from which on nothing older needs to be looked at: four words that only one language has, or more. */
const PLENTY = 24;
/** Points of a single word that only one language has. */
const A_WORD = 6;
/**
 * The language in which the customer writes: that of the turns nobody has answered; if those are too short, older ones
 * with them; if the customer wrote a word or two only, the language in which they have been answered so far.
 */
export const customerLanguage = latest(find);

function find({ conversation, messages, openTurns }: Context): Language | undefined {
  const by = (...authors: string[]): number[] =>
    conversation.messages.flatMap(({ author }, index) => (authors.includes(author) ? [index] : []));
  const own = (index: number): readonly Sentence[] => ownSentences(messages[index]?.sentences ?? []);
  const turns = by('customer').slice(-FAR);
  const newest = turns.filter((index) => openTurns.includes(index));
  const said = newest.flatMap(own);
  const before = turns.filter((index) => !newest.includes(index)).reverse();
  for (;;) {
    const tally = tallyOfAll(said);
    const language = languageOf(tally);
    if (language && pointsOf(tally, language) >= PLENTY) return language;
    const next = before.shift();
    if (next === undefined)
      return said.length > 0 ? short(tally, by('agent', 'bot').slice(-FAR).flatMap(own)) : undefined;
    said.push(...own(next));
  }
}

// Few words: they count together with the language of the answers, unless the two do not agree.
function short(customer: Tally, answers: readonly Sentence[]): Language | undefined {
  const own = languageOf(customer);
  const answered = languageOf(tallyOfAll(answers));
  if (!answered || own === answered) return own;
  const other = leaderOf(customer);
  return other.points - pointsOf(customer, answered) < A_WORD ? answered : undefined;
}

/** The writer's own sentences: neither quoted mail nor signature. */
export function ownSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ part }) => part === 'own');
}
