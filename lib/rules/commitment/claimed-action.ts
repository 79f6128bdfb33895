import { type Found, findIn, foundBetween, leftmost } from '#lib/core/find.ts';
import { asserted, clauseOf, clauseStart, endOf } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule, type Hit } from '#lib/core/rule.ts';
import { adverbEnds, byCompany, openings } from '#lib/core/speaker.ts';
import { eventFor, oncePerEvidence } from '#lib/core/support.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { EvidenceSpan } from '#lib/core/types.ts';
import { verbEnd, verbEndAfter, verbEndAt } from '#lib/core/verbs.ts';
import { GOODS, REFUND_EVENT, RETURN_EVENT } from '../lexicons/en/commitment.ts';
import {
  AND_DID,
  DID,
  DONE_WORDS,
  HAVE_DONE,
  IS_NOW,
  NOW,
  openActAfter,
  WAS_DONE,
  WAS_SURELY_DONE,
} from '../lexicons/en/done.ts';
import { giftsOf } from '../lexicons/en/gift-frames.ts';

const MANAGED =
  /\b(?:i|we)(?:'ve| have)? (?:just )?(?:managed|was able|were able) to (?:cancel|refund|reset|unlock|update|change|book|rebook|restore|upgrade|remove|reverse|switch|move|swap|amend|add|extend|renew|waive|stop)\b/g;
/** Whoever acts without an auxiliary: "we just", "and then". */
const WE = /\b(?:i|we)(?: (?:just|already|also|now|went ahead and))?(?= )/g;
const AND = /\band(?: (?:also|then|have|i|we))?(?= )/g;
const WHOSE = /\b(?:have|has|i|we|was|were|your|team)\b/;
const OF_BEING = / been(?: all| both)?(?= )/y;
const SOMETHING = /\b(?:your|the|this|both|all|an?|these|every|same)\b[^;:!?\n]{0,70} $/;
const WAS = /\b(?:was|were)(?= )/g;
const GOODS_BEFORE = lean(
  `\\b(?:your|the|this) (?:[a-z-]+ ){0,3}?(?:${GOODS}|payment|cancell?ation|return|exchange|upgrade|booking|claim|request|application|complaint) $`,
);
const YOURS_IS =
  /\byour (?:[a-z-]+ ){1,3}?(?:is|are) (?:now |all )?(?:cancell?ed|refunded|upgraded|reset|unlocked|reactivated|activated|rebooked|booked|reserved|amended|confirmed|saved|moved to|rescheduled|changed to|updated|extended (?:to|until|by)|corrected|downgraded|switched to)\b/g;
/** Most characters from the thing that was acted on to the verb. */
const REACH = 90;

type Say = 'claimed' | 'supported';

/** Which act a claim speaks of, and how an event speaks of the same. The first that fits decides. */
const ACTS: readonly (readonly [claim: RegExp, event: RegExp])[] = [
  [/refund|reimburs|\bcredit(?:ed|s)?\b(?! card)|compensat|reversed/, REFUND_EVENT],
  [/cancel/, /cancel/],
  [/\breset/, /reset/],
  [
    /unlock|unblock|activat|enabled|suspended|reinstat|restored/,
    /unlock|unblock|activ|enabl|suspend|reinstat|restor/,
  ],
  [/\b(?:re-?)?shipped|dispatched|\bsent\b/, /ship(?:ped|ment)|dispatch|sent\b|\bsend\b/],
  [/escalat|\bticket|\bcase\b|forwarded|transferred/, /escalat|ticket|forward|transfer|assign/],
  [/\breturn/, /return/],
  [/exchange|replace/, /exchang|replac/],
  [/booked|scheduled|\bbooking\b[^,]* (?:placed|created|completed|made)/, /book|schedul|creat/],
  [
    /deleted|removed|closed|unsubscribed|cleared|unlinked|waived/,
    /delet|remov|clos|unsubscri|clear|unlink|waiv|modif|updat/,
  ],
  [
    /updated|changed|moved|modified|graded|switched|adjusted|corrected|added|applied|extended|renewed|paused|merged|linked|charged/,
    /updat|chang|moved?\b|modif|grade|switch|adjust|correct|\badd(?:ed)?\b|appl(?:y|ied)|exten[ds]|renew|pause|merge|\blink|exchang|\bbook|\bcharged?\b/,
  ],
  [
    /./,
    /submit|\bplaced?\b|creat|process|issu|initiat|approv|regist|fix|resol|complet|confirm|\b(?:return|exchange|cancel|book|modify|update|send)\b/,
  ],
];
/** Small acts, of which a wrong report costs the customer little, unless they concern money or access. */
const MINOR =
  /\b(?:linked|unlinked|cleared|enabled|disabled|fixed|resolved|restored|added|registered|adjusted|switched|requested|raised|logged|opened|created|forwarded|expedited|applied|reset|reported|sorted|assigned|configured|set)\b| it$/;
const GRAVE = /discount|credit|refund|charge|payment|\bfee|[$£€]|passw|\bpin\b|account|access|card/;
/** A state that may have come about by itself. */
const STATE = / (?:is|are) (?:now|all|already) (?:authori|activ|connect|stopp|releas|settl|enabl)/;
const NOT_OURS =
  /\b(?:if|once|when|after|unless|until|whether|as soon as|before|in case|since|see(?: that)?|seen(?: that)?|saw(?: that)?|notice(?: that)?|shows?(?: that)?|make sure|ensure|verify that|please|you (?:have|may|might|can)|to have|by you|by the (?:bank|airline|carrier|seller))\b/;

// "an account that has been closed" describes; "removed by its owner" is somebody else's act.
const NOT_THE_ACT =
  /\b(?:that|which|who) ha(?:s|ve)\b|^(?:the|our|this) (?:[a-z]+ )?(?:stores?|shop|website|site|app|offices?|branch|features?|page|road|product|model|show)\b/;
const NOT_BY_US = /^ (?:successfully )?by (?!us\b|me\b|our\b)/;

export default defineRule({
  code: 'commitment/claimed-action',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'Words that say something was done to an account, an order or money: "I have cancelled your subscription".',
  notOn: 'Reading acts ("I have checked"), acts of the customer, denials, conditions, plans.',
  why: 'A reply that reports an act no system shows is false information, the firm answers for it (Moffatt v. Air Canada, 2024 BCCRT 149), and the customer stops asking for what was never done.',
  says: {
    claimed: 'This says that something was done, and no event here shows it.',
    supported: 'This says that something was done, and an event here shows it.',
  },
  triggers: [...DONE_WORDS, "i've", "we've", 'have', 'has'],
  examples: {
    flags: [
      '«I have cancelled» your gym membership.',
      '«Your password has been reset».',
      {
        text: '«I’ve upgraded» your plan to Gold.',
        messages: [{ author: 'system', text: 'Plan upgraded to Gold by agent.' }],
        severity: 'info',
      },
    ],
    passes: [
      'I have checked your account.',
      'Once your order has been cancelled you can place a new one.',
      'I have not cancelled anything.',
    ],
  },
  *check(text, context) {
    for (const found of text.sentences.flatMap(claimsIn)) {
      if (!claims(found)) continue;
      const evidence = eventOf(found, context);
      if (evidence && isSupportedGift(found, context)) continue;
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'claimed', ...(isMinor(found) ? { severity: 'warn' } : {}) };
    }
  },
  settle: (hits, text, context) => firstSupported(oncePerEvidence(withoutPaidBack(hits, text, context))),
});

/** A reader who has seen that the first act is shown by an event needs no mark on each further one that is. */
function firstSupported(hits: readonly Hit<Say>[]): readonly Hit<Say>[] {
  const first = hits.find(({ say }) => say === 'supported');
  return hits.filter((hit) => hit.say !== 'supported' || hit === first);
}

/** A refund that a source supports says of the cancellation or the change before it all that there is to say. */
function withoutPaidBack(hits: readonly Hit<Say>[], text: Analysis, context: Context): readonly Hit<Say>[] {
  if (!hits.some(({ say }) => say === 'supported')) return hits;
  const paid = text.sentences.some((one) => giftsIn(one, context).length > 0);
  return paid ? hits.filter(({ say }) => say !== 'supported') : hits;
}

/** Whether commitment/refund says of the same words that a source supports them; once is enough. */
function isSupportedGift({ sentence, span }: Found, context: Context): boolean {
  return giftsIn(sentence, context).some((gift) => gift.span[0] < span[1] && span[0] < gift.span[1]);
}

function giftsIn(sentence: Sentence, context: Context): readonly Found[] {
  const { given, promised } = giftsOf(sentence);
  const shown = (gift: Found, topic: RegExp): boolean =>
    eventFor(context, { topic, text: clauseOf(gift) }) !== undefined;
  return [
    ...given.filter((gift) => shown(gift, REFUND_EVENT)),
    ...promised.filter((gift) => shown(gift, REFUND_EVENT) || shown(gift, RETURN_EVENT)),
  ];
}

function claims(found: Found): boolean {
  const { text } = found.sentence;
  if (NOT_THE_ACT.test(found.text) || NOT_BY_US.test(text.slice(endOf(found)))) return false;
  return asserted(found) && !NOT_OURS.test(text.slice(clauseStart(text, found.index), found.index));
}

function isMinor(found: Found): boolean {
  const end = endOf(found);
  return (
    (MINOR.test(found.text) || STATE.test(found.text)) &&
    !GRAVE.test(found.sentence.text.slice(found.index, end + 30))
  );
}

// Of the acts the words name, the most telling one decides: "refund has been processed" asks for a refund event.
function eventOf(found: Found, context: Context): EvidenceSpan | undefined {
  const act = ACTS.find(([claim]) => claim.test(found.text));
  return act && eventFor(context, { topic: act[1], text: clauseOf(found) });
}

function claimsIn(sentence: Sentence): readonly Found[] {
  if (sentence.quoted) return [];
  const { text } = sentence;
  const all: Found[] = [];
  const add = (start: number, end: number): void => {
    if (start >= 0 && end >= 0) all.push(foundBetween(sentence, start, end));
  };
  // Words that one claim has taken are no subject of the next.
  let free = 0;
  for (const one of openings(sentence)) {
    if (one.aux !== 'have') continue;
    if (byCompany(one) && one.who !== 'they') {
      const act = verbEndAt(text, one.ends, HAVE_DONE);
      add(one.start, act < 0 ? openActAfter(text, one.ends) : act);
    }
    if (text[one.at] === "'") continue;
    const being = beingEnd(text, one.ends);
    const done = being < 0 ? -1 : verbEndAfter(text, being, WAS_DONE);
    if (done < 0) continue;
    add(before(text, one.at, SOMETHING, free), done);
    free = done;
  }
  if (text.includes('managed to')) all.push(...findIn(sentence, MANAGED));
  for (const { index, text: we } of findIn(sentence, WE)) {
    const end = index + we.length;
    add(index, verbEnd(text, end, DID));
  }
  for (const { index, text: and } of findIn(sentence, AND)) {
    const end = index + and.length;
    const did = verbEnd(text, end, AND_DID);
    if (did >= 0 && WHOSE.test(text.slice(0, index))) add(end + 1, did);
  }
  for (const { index } of findIn(sentence, WAS)) {
    const done = verbEndAt(text, adverbEnds(text, text.indexOf(' ', index)), WAS_SURELY_DONE);
    if (done >= 0) add(before(text, index, GOODS_BEFORE, 0), done);
  }
  if (text.includes('your ')) all.push(...findIn(sentence, YOURS_IS));
  all.push(...findIn(sentence, IS_NOW, NOW));
  return leftmost(all);
}

/** Where "been" ends after one of the places, else -1. */
function beingEnd(text: string, ends: readonly number[]): number {
  for (const end of ends) {
    OF_BEING.lastIndex = end;
    if (OF_BEING.test(text)) return OF_BEING.lastIndex;
  }
  return -1;
}

/** Where the words begin that end at `end`, begin after `after` and match. */
function before(text: string, end: number, pattern: RegExp, after: number): number {
  const from = Math.max(after, end - REACH);
  const match = pattern.exec(text.slice(from, end));
  return match ? from + match.index : -1;
}
