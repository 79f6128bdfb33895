import MiniSearch from 'minisearch';
import { analyse } from '#lib/core/text.ts';
import { words } from '#lib/knowledge/terms.ts';
import { termOf } from './request-terms.ts';
import type { SavedReply } from './saved-reply.ts';
import type { Situation } from './situation.ts';
import type { Turns } from './turns.ts';

/** Picks the reply that answers a customer best, or nothing. */
export type Chooser = (
  turns: Turns,
  situation: Situation | undefined,
  channel: 'email' | 'messaging',
) => SavedReply | undefined;

/** A sample phrasing has to be met by this share of its weight. */
const THRESHOLD = 0.62;
/** In these situations only a reply that was written for them may be drafted. */
const ONLY_THEIR_OWN: ReadonlySet<Situation | undefined> = new Set([
  'legal',
  'grief',
  'card',
  'human',
  'waiting',
]);
const WEIGHTS = { sentence: 1, pair: 0.92, turn: 0.75, subject: 0.9, earlier: 0.5 };
/** What is added to a reply for more than one sign: the subject says so too, more words fit, its own text speaks of it. */
const BONUS = { subject: 0.15, word: 0.03, text: 0.1, anger: 0.3 };
const MAX_SEGMENTS = 60;
/** A sample that comes down to one word only just passes, so that any fuller one wins. */
const ONE_WORD = 0.65;
interface Segment {
  readonly text: string;
  readonly weight: number;
}

/** Reads a library once and answers for any conversation. Deterministic. */
export function chooser(library: readonly SavedReply[]): Chooser {
  const asks = library.flatMap((reply, at) => [reply.title, ...reply.asks].map((ask) => ({ at, ask })));
  const samples = newIndex(['ask']);
  samples.addAll(asks.map(({ ask }, id) => ({ id, ask })));
  const whole = newIndex(['title', 'text']);
  whole.addAll(library.map(({ title, text }, id) => ({ id, title, text })));
  const full = asks.map(({ ask }, id) => match(samples, ask).get(id));

  // How much of the best sample of each reply is met by the segments.
  function rate(segments: readonly Segment[]): Map<number, number> {
    const best = new Map<number, number>();
    for (const { text, weight } of segments) {
      for (const [id, { score, count }] of match(samples, text)) {
        const { at } = asks[id] ?? { at: -1 };
        if (count < Math.min(2, full[id]?.count ?? 0)) continue;
        const share = Math.min(1, score / (full[id]?.score ?? 1)) * (full[id]?.count === 1 ? ONE_WORD : 1);
        const rated = weight * share + BONUS.word * Math.min(count - 1, 5) * share;
        best.set(at, Math.max(best.get(at) ?? 0, rated));
      }
    }
    return best;
  }

  return (turns, situation, channel) => {
    const said = rate(segments(turns));
    const subject = rate(turns.subject ? [{ text: turns.subject, weight: 1 }] : []);
    const spoken = match(whole, [...turns.open, turns.subject ?? ''].join('\n'));
    const topSpoken = Math.max(1, ...[...spoken.values()].map(({ score }) => score));
    const offered = library.flatMap((reply, at) => {
      const own = reply.when === situation && situation !== undefined;
      if (reply.channel && reply.channel !== channel) return [];
      if (!own && (reply.when !== undefined || ONLY_THEIR_OWN.has(situation))) return [];
      const topic = Math.max(said.get(at) ?? 0, (subject.get(at) ?? 0) * WEIGHTS.subject);
      const more =
        BONUS.subject * (subject.get(at) ?? 0) +
        BONUS.text * ((spoken.get(at)?.score ?? 0) / topSpoken) +
        (own && situation === 'anger' ? BONUS.anger : 0);
      return [{ reply, at, topic, score: topic + more }];
    });
    const fitting = offered.filter(({ reply, topic }) => topic >= THRESHOLD && !general(reply));
    const best = fitting.sort((a, b) => b.score - a.score || a.at - b.at)[0];
    // A reply without samples answers its situation whatever the matter is.
    return (best ?? offered.find(({ reply }) => reply.when === situation && general(reply)))?.reply;
  };
}

function general({ when, asks }: SavedReply): boolean {
  return when !== undefined && asks.length === 0;
}

function newIndex(fields: string[]): MiniSearch {
  return new MiniSearch({
    fields,
    tokenize: words,
    processTerm: termOf,
    searchOptions: {
      fuzzy: (term) => (term.length >= 6 ? 1 : false),
      boost: fields.includes('title') ? { title: 2 } : {},
    },
  });
}

// minisearch multiplies a score by the number of words found; that is taken out, so that scores of one document compare.
function match(index: MiniSearch, text: string): Map<number, { score: number; count: number }> {
  const query = [...new Set(words(text).flatMap((word) => termOf(word) ?? []))];
  const results = index.search(query.join(' '), {
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  });
  return new Map(
    results.map(({ id, score, queryTerms }) => [
      id as number,
      { score: score / queryTerms.length, count: queryTerms.length },
    ]),
  );
}

// Each sentence by itself, each with the next one, and each turn as a whole; what was answered already weighs less.
function segments(turns: Turns): Segment[] {
  const read = (text: string, weight: number): Segment[] => {
    const own = analyse(text).sentences.filter(({ quoted }) => !quoted);
    const pairs = own.slice(1).map((sentence, index) => `${own[index]?.text} ${sentence.text}`);
    return [
      ...own.map((sentence) => ({ text: sentence.text, weight: weight * WEIGHTS.sentence })),
      ...pairs.map((pair) => ({ text: pair, weight: weight * WEIGHTS.pair })),
      {
        text: own
          .map((sentence) => sentence.text)
          .join(' ')
          .slice(0, 1500),
        weight: weight * WEIGHTS.turn,
      },
    ];
  };
  const open = turns.open.flatMap((text) => read(text, 1));
  const earlier = turns.earlier.flatMap((text) => read(text, WEIGHTS.earlier));
  return [...open, ...earlier].slice(0, MAX_SEGMENTS);
}
