import type { Found } from './find.ts';
import { lean } from './lean.ts';
import type { Sentence } from './text.ts';

// How a statement stands in its sentence. Everything here reads folded text and works on English words.

const NEGATION =
  /\b(?:not|never|cannot|without|neither|nor|none|unable|refuse[sd]?|declined?|instead of|rather than|no longer|nobody|nothing)\b|n't\b|\bno\b(?! (?:problem|worries|doubt|matter|later|more than|less than|extra|additional|cost|charge))/;
const NOT_REALLY = /\b(?:not only|not just|without (?:delay|fail|charge|any|cost)|can't wait)\b/g;
const BOUNDARY =
  /[,;:!?](?=\s|$)|[()\n]|\.\s| - |--|\b(?:but|however|although|though|because|so|therefore|while)\b|\band (?=(?:i|we|you|they|he|she|it|this|that|the|your|our)\b)/g;
const CLAUSE_END = /[,;:!?](?=\s|$)|[()\n]|\.\s|\b(?:but|however)\b/;
const CONDITION =
  /\b(?:if|unless|whether|in case|provided (?:that|you)|assuming|should you|should we|should this|were it|had we|would have)\b/;
const CUSTOMER_FIRST = lean(
  [
    "\\b(?:if|once|when|whenever|after|as soon as|until|unless|in case|should|provided(?: that)?|assuming) (?:you|your|i have|i get|i receive|i verify|i locate|i can|i know|i see|we have (?:the|this|that|these|your)|we receive your|we verify|we get your|you're|you've|eligible|so|needed|necessary|not|yes|possible|that works|it is ok)\\b",
    '\\b(?:please|kindly|just|reply|confirm|provide|share|send|tell|give|let me know|click|choose|select|upload)\\b[^.;]{0,200}\\b(?:and|so|then)\\b(?: that)?(?: \\w+){0,1} (?:i|we|our \\w+|my \\w+|the \\w+)\\b',
    '\\b(?:would|do) you (?:like|want|prefer|mind)\\b',
    "\\bif (?:so|yes)\\b|\\byou'd like\\b",
  ].join('|'),
);
const REPORTED =
  /\b(?:you (?:said|say|mention(?:ed)?|ask(?:ed)?|wrote|told|claim(?:ed)?|state[sd]?|want(?:ed)?|believe|think|feel|report(?:ed)?)|customers? (?:says?|claims?)|your (?:message|email|letter|note|request|review) (?:that|says|said|about)|as you|they (?:said|say|told|claim))\b/;
const QUOTED = /"[^"]{1,300}"/g;

/** The last answer of `clauseStart`: whoever asks for one place asks again. */
const last = { text: '', index: 0, start: 0 };

/** Where the clause that holds `index` begins. */
export function clauseStart(text: string, index: number): number {
  if (last.index !== index || last.text !== text) {
    const before = text.slice(0, index);
    last.start = 0;
    BOUNDARY.lastIndex = 0;
    while (BOUNDARY.test(before)) last.start = BOUNDARY.lastIndex;
    last.text = text;
    last.index = index;
  }
  return last.start;
}

/** Where the clause that holds `index` ends. */
export function clauseEnd(text: string, index: number): number {
  const at = text.slice(index).search(CLAUSE_END);
  return at < 0 ? text.length : index + at;
}

/** Whether a negation stands in the clause before `end`. `start` is where the statement itself begins. */
export function negated(text: string, start: number, end: number): boolean {
  return saysNo(text.slice(clauseStart(text, start), end));
}

/** Whether some words hold a negation; "not only" and the like are none. */
export function saysNo(text: string): boolean {
  return NEGATION.test(text) && NEGATION.test(text.replace(NOT_REALLY, ''));
}

/** Whether the clause at `index`, or the one just before it, states a condition: "if", "unless", "whether". */
export function conditional(text: string, index: number): boolean {
  return CONDITION.test(text.slice(0, clauseEnd(text, index)));
}

/** Whether the sentence waits for the customer: "once I have your ID", "if you agree", "please confirm and I will". */
export function waitsForCustomer(text: string): boolean {
  return CUSTOMER_FIRST.test(text);
}

/** Whether the words at `index` are somebody else's: in quotation marks, or after "you said". */
export function reported(text: string, index: number): boolean {
  if (REPORTED.test(text.slice(clauseStart(text, index), index))) return true;
  return (
    text.includes('"') &&
    [...text.matchAll(QUOTED)].some((match) => match.index < index && index < match.index + match[0].length)
  );
}

/** Where a match ends in its sentence. */
export function endOf({ index, text }: Found): number {
  return index + text.length;
}

// A question mark at the end asks with the last clause only: "we will call you, is that fine?".
const LAST_ASKS =
  /[,;:)-] (?:[a-z' ]{0,30},? )?(?:is|are|am|do|does|did|can|could|would|will|shall|may|have|has|what|how|when|where|which|who|why|okay|ok|right|any(?:thing)?)\b[^,;]*$/;
const ASKS =
  /^\W*(?:and |so |but |then |also,? )?(?:is|are|am|was|were|do|does|did|can|could|would|will|shall|should|may|have|has|had|what|how|when|where|which|who|why)\b/;

/** Whether the words at `end` belong to the asking part of a sentence. */
export function asked({ text, question }: Sentence, end: number): boolean {
  return question && (ASKS.test(text) || !LAST_ASKS.test(text.slice(end)));
}

/** Whether the writer states the matched words: no question, not denied, not somebody else's. */
export function asserted(found: Found): boolean {
  const { sentence, index } = found;
  return (
    !asked(sentence, endOf(found)) &&
    !negated(sentence.text, index, endOf(found)) &&
    !reported(sentence.text, index)
  );
}

/** The clause that holds a match, from its beginning to its end. */
export function clauseOf(found: Found): string {
  const { text } = found.sentence;
  return text.slice(clauseStart(text, found.index), clauseEnd(text, endOf(found)));
}
