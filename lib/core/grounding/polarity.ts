import { DENIAL, GRANT, signsOf } from '../entities/signs.ts';
import { asked, clauseEnd, clauseStart } from '../grammar.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Ground } from './ground.ts';
import { type Place, type Sources, sourcesOf } from './sources.ts';
import { meaning, meaningOf } from './words.ts';

const DENIES =
  /\b(?:not|never|cannot|without|neither|nor|none|lacks?|lacking|excludes?|excluding|unable|fails? to|unavailable|no longer|ineligible|non-?refundable|no)\b|n't\b/;
const NOT_DENIES =
  /\b(?:not only|no problem|no worries|no doubt|no later than|no more than|no less than|no need|not just|if not|whether or not|why not)\b/;
/** The writer refuses, does not know or could not find: about this case, not about the subject. */
const OWN_ACT = /\b(?:i|we|i'm|we're|you|your|i've|we've|it|this|he|she|they)\b/;
const YOU_MAY =
  /\byou(?:'re (?:eligible|entitled)| (?:can|may|could|are able to|will be able to|are eligible|are entitled|qualify)(?! (?:need|have to|want|also (?:contact|reach)|contact|reach|reply|ask|call|always (?:contact|reach))))\b/;
const WE_GIVE =
  /\b(?:we|i)(?:'ll| will| can| are able to) (?:\w+ )?(?:give|offer|refund|apply|issue|grant|provide|extend|waive|honou?r|accept|add|make)\b/;
const ALLOWED =
  /\b(?:is|are) (?:\w+ )?(?:available|possible|allowed|accepted|included|covered|refundable|eligible|permitted)\b/;
const YES = /^yes\b/;
const CLAUSES = /[,;:()]|\b(?:and|but|while|which|although|though|so)\b/;

/** Share of the sentence's meaning that the articles hold, 0 to 1; 0 for sentences of fewer than four words with meaning. */
export function coverage(own: Sentence, sources: Sources): number {
  const words = meaning(own.alone);
  if (words.size < 4) return 0;
  let shared = 0;
  for (const word of words) if (inKnowledge(word, sources)) shared++;
  return shared / words.size;
}

function inKnowledge(stem: string, { byStem, places }: Sources): boolean {
  return (byStem.get(stem) ?? []).some((at) => places[at]?.voice === 'knowledge');
}

/** Statements that deny what an article says, or grant what an article denies. */
export function polarityGrounds(own: Sentence, context: Context): readonly Ground[] {
  if (context.knowledge.length === 0) return NONE;
  const { text } = own;
  const signs = signsOf(own.alone);
  const denies = (signs & DENIAL) !== 0 && DENIES.test(text);
  if (!denies && !grants(text, signs)) return NONE;
  if (text.includes('":') || asked(own, text.length)) return NONE;
  const sources = sourcesOf(context);
  return denies ? denied(own, sources) : granted(own, sources);
}
const NONE: readonly Ground[] = [];

function grants(text: string, signs: number): boolean {
  if (text.includes('you') && YOU_MAY.test(text)) return true;
  return (signs & GRANT) !== 0 && (YES.test(text) || WE_GIVE.test(text) || ALLOWED.test(text));
}

function denied(own: Sentence, sources: Sources): Ground[] {
  let from = 0;
  for (const clause of own.text.split(CLAUSES)) {
    const at = own.text.indexOf(clause, from);
    from = at + clause.length;
    const no = DENIES.exec(clause);
    if (!no || NOT_DENIES.test(clause) || OWN_ACT.test(clause)) continue;
    const words = [...meaningOf(clause)].filter((word) => !DENIES.test(word));
    const [head] = meaningOf(clause.slice(no.index + no[0].length));
    const best = closest(words, sources, words.length > 3 ? 3 : 2, 0.5);
    if (!head || !best?.meaning.has(head) || deniedElsewhere(words, sources)) continue;
    const start = at + (clause.length - clause.trimStart().length);
    return [
      {
        span: [start, at + clause.trimEnd().length],
        verdict: 'contradicted',
        what: 'opposite',
        place: best,
        weak: true,
      },
    ];
  }
  return [];
}

function deniedElsewhere(words: readonly string[], sources: Sources): boolean {
  return sources.matching(DENIES).some(({ meaning: theirs }) => {
    return words.filter((word) => theirs.has(word)).length * 2 >= words.length;
  });
}

function granted(own: Sentence, sources: Sources): Ground[] {
  if (!sources.matching(DENIES).some(({ voice }) => voice === 'knowledge')) return [];
  const words = [...meaning(own.alone)];
  const best = closest(words, sources, 2, 0.2);
  const no = best && DENIES.exec(best.sentence.folded);
  if (!best || !no) return [];
  const theirs = meaningOf(clauseAt(best.sentence.folded, no.index));
  const shared = words.filter((word) => theirs.has(word)).length;
  if (shared < 2 || shared < 0.4 * theirs.size) return [];
  const end = own.text.replace(/[.!?]+$/, '').length;
  return [{ span: [0, end], verdict: 'contradicted', what: 'opposite', place: best, weak: true }];
}

function clauseAt(text: string, index: number): string {
  return text.slice(clauseStart(text, index), clauseEnd(text, index));
}

/** The statement in an article that shares most stems: at least `least` and that part of the words. A denial loses no tie. */
function closest(words: readonly string[], sources: Sources, least: number, part: number): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const [at, shared] of sources.sharing(words, least)) {
    const place = sources.places[at] as Place;
    if (place.voice !== 'knowledge' || place.structured || shared < part * words.length) continue;
    if (shared > most || (shared === most && DENIES.test(place.sentence.folded))) {
      best = place;
      most = shared;
    }
  }
  return best;
}
