import { type Found, findIn, foundBetween, leftmost } from '#lib/core/find.ts';
import { asserted, clauseOf, endOf, waitsForCustomer } from '#lib/core/grammar.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import { byCompany, type Opening, openings, teamBefore, wordStart } from '#lib/core/speaker.ts';
import { articleFor, oncePerEvidence } from '#lib/core/support.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import { verbEnd, verbEndAfter, verbEndAt } from '#lib/core/verbs.ts';
import {
  ACTED_ON,
  AT_ONCE,
  BEGUN,
  BEGUN_WORDS,
  DONE_LATER,
  LATER,
  REACHES_YOU,
  TOLD_YOU,
} from '../lexicons/en/later.ts';

const THING =
  /\b(?:this|that|it|(?:your|the|this|these|an?|any|return|all|both|further|more|tracking|shipping|label|confirmation|replacement|delivery) (?:[a-z-]+ ){0,4}[a-z-]+|instructions?|items?|updates?|e-?mails?|confirmations?|someone) $/;
const LONGEST_THING = 150;
/** Between two acts that are joined: "check it and then call you". */
const STOP = /[.;:!?\n]/;
const MOST_BEFORE_AND = 50;
const THEN = /^ and (?:then|also) /;
const PLACES = new Set('somebody department desk depot workshop people folks guys side end lot'.split(' '));
const PLACE =
  /\b(?:somebody|the (?:[a-z]+ ){0,2}(?:department|desk|depot|workshop)|our (?:[a-z-]+ ){0,3}(?:people|folks|guys|side|end|lot)|our (?:[a-z-]+ )?(?!(?:apps?|sites?|websites?|systems?|stores?|shops?|offices?|prices?|terms|polic|services?|plans?|products?|hours|platform|software|bot|records?|course|class|tour|rooms?|pool|restaurant|e-?mails?|newsletter|menu|offers?|sales?|conversation|chat|page|server|tool|goal|aim|price)\b)[a-z-]{4,14})$/;
const ANY_WORD = /^(?!(?:who|that|can|may|will|is|has|and|or))[a-z]{2,15}$/;
const NO_ACT =
  /(?! (?:not|never|only|need|have to|require|ask you|want|see|find|be (?:able|happy|glad|available|closed|open|unable|charged|pleased|delighted)))/y;
const ANY_ACT = / (?!be |charge|decide|vary|depend|know|expect|no\b)[a-z][a-z-]{2,}/y;
const EXPECT =
  /\bexpect (?:an?|our|to) (?:[a-z]+ ){0,3}?(?:call|e-?mail|reply|answer|update|visit|hear)(?: back)? from (?:us|me|our|the|an?)\b/g;
const LET_ME =
  /\b(?:let me|allow me to) (?:[^.;!?\n]{1,80}? (?:and|then|to)(?: then| I will)? (?:get|come) back to you|(?:follow up|speak (?:to|with)|check with|ask|escalate|pass|forward|raise|arrange|investigate|flag|chase|(?:run|take|bring) (?:this|it|that)|get (?:someone|somebody|our|this|that|it))\b[^.;!?\n]{0,30})/g;
const WOULD_BE = /^ be [a-z]+ing\b/;
const I_AM = /\b(?:i'm|i am|we're|we are)(?= )/g;
const IN_CHAT =
  /\b(?:survey|step by step|transfer you|connect you|(?<!after )this chat|here in (?:the )?chat)\b/;
/** "If it breaks again, we will send someone" waits for something that may never come. */
const ONLY_IF =
  /^\W*(?:(?:and|but|so|also|please note that) )?(?:if|in case|should|unless)\b[^,;]{0,160},[^;]{0,60}$/;
/** "I've noted it and": the subject of what follows. */
const WE_AND =
  /\b(?:i|we)(?:'ve|'m|'re| have| am| are| [a-z]+ed| [a-z]+)\b(?:(?! (?:you|they|it|he|she|who|that|which|when|if)\b)[^.;:!?\n]){3,80}?,? and (?:then |also |we |i )?$/;
const RELATIVE = /\b(?:that|which|the \w+) $/;
const MAY_BE_NOW = /(?:look(?:ing)?|delv\w+|investigat\w+) ?(?:further |deeper )?(?:into)?$/;
const WAIT =
  /\b(?:one|a|few|some) (?:short )?(?:moments?|minutes?|seconds?)\b|\b(?:hold on|bear with me|please wait|stay (?:online|connected|with me))\b/;

export default defineRule({
  code: 'commitment/action',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A promise that the agent or the company will do something after this message: call, mail, escalate, ship.',
  notOn:
    'Steps in this chat, steps that wait for the customer’s answer, courtesy such as "I will do my best".',
  why: 'Somebody has to keep it. Chatwoot’s own tests name "Let me check and get back to you" as a promise that nobody keeps (pull request 14672, June 2026): confirm it or create the task.',
  says: {
    promise: 'This promises something that somebody has to do after this message.',
    supported: 'This promises something for later; an article here says that it is done.',
  },
  triggers: [
    ...BEGUN_WORDS,
    ..."will would shall should going i'll we'll they'll you'll expect let allow".split(' '),
  ],
  examples: {
    flags: [
      '«Let me check the manual and get back to you».',
      '«We will call you» about the repair.',
      'I am sorry; «I’ll escalate» this to the night shift.',
      {
        text: '«You will receive an email» with the return label.',
        knowledge: [
          { id: 'kb', title: 'Returns', text: 'Customers receive an email with the return label.' },
        ],
        severity: 'info',
      },
    ],
    passes: [
      'Once I have your order number I will look into it.',
      'I will be happy to help.',
      'I will do my best.',
      'We will not contact you about this again.',
    ],
  },
  *check(text, context) {
    for (const found of text.sentences.flatMap(promisesIn)) {
      if (!isPromise(found)) continue;
      const evidence = articleFor(context, { topic: /\b(?:will|receive|we)\b/, text: clauseOf(found) });
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'promise' };
    }
  },
  // "One moment please" anywhere in the reply: the look is taken now.
  settle: (hits, text) =>
    oncePerEvidence(WAIT.test(text.folded) ? hits.filter((hit) => !isLook(hit, text)) : hits),
});

function isPromise(found: Found): boolean {
  const { sentence, index } = found;
  if (!asserted(found) || waitsForCustomer(sentence.text.slice(0, endOf(found)))) return false;
  if (ONLY_IF.test(sentence.text.slice(0, index))) return false;
  if (IN_CHAT.test(sentence.text.slice(index))) return false;
  return !RELATIVE.test(sentence.text.slice(0, index)) || !/^you/.test(found.text);
}

const isLook = ({ span }: Hit, { folded }: Analysis): boolean => MAY_BE_NOW.test(folded.slice(...span));

function promisesIn(sentence: Sentence): readonly Found[] {
  if (sentence.quoted) return [];
  const { text } = sentence;
  const all: Found[] = [];
  const add = (start: number, end: number): void => {
    if (start >= 0 && end >= 0) all.push(foundBetween(sentence, start, end));
  };
  for (const one of openings(sentence)) {
    const { aux, ends, start, who } = one;
    if (aux === 'will' && byCompany(one)) {
      const act = actAfter(text, ends);
      add(start, act >= 0 ? act : openActAfter(text, ends));
    }
    // Indian English: "our manager would be calling you".
    if (aux === 'would' && byCompany(one) && WOULD_BE.test(text.slice(ends.at(-1))))
      add(start, actAfter(text, ends));
    if (who === 'you' && (aux === 'will' || aux === 'should')) add(start, verbEndAt(text, ends, REACHES_YOU));
    if (aux !== 'will') continue;
    if (who === 'you') add(start, verbEndAt(text, ends, TOLD_YOU));
    const done = verbEndAt(text, ends, DONE_LATER);
    if (done >= 0) add(thingBefore(text, one.at), done);
    const team = teamOf(text, one);
    if (team >= 0) add(team, anyActAfter(text, ends));
  }
  if (text.includes('expect')) all.push(...findIn(sentence, EXPECT));
  if (/\b(?:let|allow) me /.test(text)) all.push(...findIn(sentence, LET_ME));
  if (text.includes('ing '))
    for (const { index, text: be } of findIn(sentence, I_AM))
      add(index, verbEndAfter(text, index + be.length, BEGUN));
  if (all.length === 0 && text.includes('and will'))
    for (const { aux, at, ends } of openings(sentence))
      if (aux === 'will' && text.startsWith('and ', at - 4) && WE_AND.test(text.slice(0, at)))
        add(at, actAfter(text, ends));
  return leftmost(all);
}

// "will check it and call you" is marked as a whole.
function actAfter(text: string, ends: readonly number[]): number {
  for (const end of ends) {
    const act = joinedAct(text, end + 1);
    const first = act < 0 ? verbEnd(text, end, LATER) : act;
    if (first >= 0) return first;
  }
  return -1;
}

function joinedAct(text: string, from: number): number {
  for (let and = text.indexOf(' and ', from + 2); and >= 0; and = text.indexOf(' and ', and + 1)) {
    if (and > from + MOST_BEFORE_AND || STOP.test(text.slice(from, and))) return -1;
    const act = verbEndAt(text, [THEN.test(text.slice(and, and + 10)) ? and + 9 : and + 4, and + 4], LATER);
    if (act >= 0) return act;
  }
  return -1;
}

function thingBefore(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_THING);
  const match = THING.exec(text.slice(from, at));
  return match ? from + match.index : -1;
}

/** The part of the company that acts; a word may stand after its name: "our support team there will". */
function teamOf(text: string, { who, start, at }: Opening): number {
  if (who === 'team') return start;
  if (who !== 'other' || text[at - 1] !== ' ') return -1;
  const word = wordStart(text, at - 1);
  const place = placeBefore(text, at - 1);
  if (place >= 0 || !ANY_WORD.test(text.slice(word, at - 1)) || text[word - 1] !== ' ') return place;
  const team = teamBefore(text, word - 1);
  return team < 0 ? placeBefore(text, word - 1) : team;
}

function placeBefore(text: string, end: number): number {
  if (!PLACES.has(text.slice(wordStart(text, end), end)) && !text.slice(0, end).includes('our ')) return -1;
  return PLACE.exec(text.slice(0, end))?.index ?? -1;
}

function anyActAfter(text: string, ends: readonly number[]): number {
  if (!matchesAt(NO_ACT, text, ends.at(-1) as number)) return -1;
  for (const end of ends) if (matchesAt(ANY_ACT, text, end)) return ANY_ACT.lastIndex;
  return -1;
}

/** Any act on the customer's things that is not part of the chat: "I will nudge the publisher". */
function openActAfter(text: string, ends: readonly number[]): number {
  for (const end of ends) {
    const verb = / ([a-z-]{3,14})(?= )/y;
    verb.lastIndex = end;
    const word = verb.exec(text)?.[1];
    const adverbs = text.slice(ends.at(-1), end);
    // "I will need to …" is a wish, "I will be with you" no act.
    if (!word || / (?:need|have) to\b/.test(adverbs) || (adverbs.endsWith(' be') && !word.endsWith('ing')))
      continue;
    if (AT_ONCE.has(word) || AT_ONCE.has(word.replace(/(?:ing|e)$/, '')) || word.endsWith('ly')) continue;
    if (matchesAt(ACTED_ON, text, verb.lastIndex)) return verb.lastIndex;
  }
  return -1;
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
