import { type Found, find } from '#lib/core/find.ts';
import { asserted, clauseOf, clauseStart, endOf } from '#lib/core/grammar.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import { eventFor } from '#lib/core/support.ts';
import type { EvidenceSpan } from '#lib/core/types.ts';
import { ADVERBS, GOODS, HAVE, REFUND_EVENT, TEAM } from '../lexicons/en/commitment.ts';

/** Verbs of an act on an account, an order or money. */
const DONE =
  '(?:cancell?ed|refunded|credited|reimbursed|compensated|reset|updated|changed|modified|shipped|re-?shipped|dispatched|escalated|upgraded|downgraded|(?:re|de)?activated|closed|deleted|removed|added|applied|processed|issued|initiated|submitted|placed|created|(?:re)?booked|(?:re)?scheduled|extended|renewed|unlocked|unblocked|blocked|enabled|disabled|transferred|forwarded|replaced|exchanged|switched|linked|unlinked|cleared|restored|fixed|resolved|filed|waived|paused|merged|registered|unsubscribed|corrected|adjusted|reversed|approved|authori[sz]ed|granted|finali[sz]ed|expedited|(?:un)?suspended|reinstated|returned|arranged|charged|moved|frozen)';
const DONE_WORD = /\b(?:have|has|i|we|was|were|your|team)\b[^;]{0,200}(?:ed|reset|sent|frozen|hold)\b/;
const OBJECT =
  '(?:your|you|the|this|that|it|(?:orders?|bookings?|reservation|tickets?|items?|subscription|payment|account|user)|them|both|all|a|an|one|each|an?other|r?\\$ ?\\d|[£€]?\\d)(?![a-z])(?! (?:look|note|look at|question|steps?|instructions))';
const SENT = `sent (?:you |out )?(?:your |the |a |an )?(?:[a-z]+ ){0,2}?(?:replacement|order|package|parcel|refund|money|payment|invoice|password reset|reset|return label|label)\\b`;

const CLAIM = new RegExp(
  [
    `${HAVE} (?:${DONE}(?= ${OBJECT})|${SENT}|(?:requested|raised|opened|logged) (?:your|a|an|the) (?:[a-z]+ ){0,3}?(?:refund|ticket|case|cancell?ation|replacement|return|credit|claim|dispute|investigation|complaint)\\b|put (?:your|the|it)\\b[^.;:!?\\n]{0,30}? on hold)`,
    `\\b(?:i|we)(?:'ve| have)? (?:just )?managed to (?:cancel|refund|reset|unlock|update|change|book|rebook|restore|upgrade|remove|reverse)\\b`,
    `\\b(?:i|we)(?: just| already| also| now| went ahead and)? (?:${DONE}(?= (?:your|you|the|this|it)\\b)|(?:refunded|credited|cancell?ed|reset|upgraded|waived)\\b(?! (?:our|flights?|by)))`,
    `(?<=\\band(?: also| then| have| i| we)? )(?:refunded|credited|cancell?ed|reset|updated|upgraded|removed|deleted|waived|closed)(?= (?:your|the|it|this|r?\\$))`,
    `\\b(?:your|the|this|both|all|an?|these|every)\\b[^;:!?\\n]{0,70}? (?:has|have)(?: been)(?: all| both)?${ADVERBS} ${DONE}\\b`,
    `\\b(?:your|the|this) (?:[a-z-]+ ){0,3}?(?:${GOODS}|payment|cancell?ation|return|exchange|upgrade|booking) (?:was|were)${ADVERBS} (?:successfully ${DONE}|processed|issued|completed|credited|refunded|cancell?ed|initiated|approved)\\b`,
    `\\byour (?:[a-z-]+ ){1,3}?(?:is|are) (?:now |all )?(?:cancell?ed|refunded|upgraded|reset|unlocked|reactivated|rebooked|confirmed|saved)\\b`,
    `\\b${TEAM} (?:has|have)${ADVERBS} ${DONE}(?= (?:your|you|the|this|it)\\b)`,
  ].join('|'),
  'g',
);

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
  /\b(?:linked|unlinked|cleared|enabled|disabled|fixed|resolved|restored|added|registered|adjusted|switched|requested|raised|logged|opened|created|forwarded|expedited|applied|reset)\b| it$/;
const GRAVE = /discount|credit|refund|charge|payment|\bfee|[$£€]|passw|\bpin\b|account|access|card/;
const NOT_OURS =
  /\b(?:if|once|when|after|unless|until|whether|as soon as|before|in case|since|see(?: that)?|seen(?: that)?|saw(?: that)?|notice(?: that)?|shows?(?: that)?|make sure|ensure|verify that|please|you (?:have|may|might|can)|to have|by you|by the (?:bank|airline|carrier|seller))\b/;

// "an account that has been closed" describes; "removed by its owner" is somebody else's act.
const NOT_THE_ACT = /\b(?:that|which|who) ha(?:s|ve)\b/;
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
    for (const found of find(text, CLAIM, DONE_WORD)) {
      if (!claims(found)) continue;
      const evidence = eventOf(found, context);
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'claimed', ...(isMinor(found) ? { severity: 'warn' } : {}) };
    }
  },
});

function claims(found: Found): boolean {
  const { text } = found.sentence;
  if (NOT_THE_ACT.test(found.text) || NOT_BY_US.test(text.slice(endOf(found)))) return false;
  return asserted(found) && !NOT_OURS.test(text.slice(clauseStart(text, found.index), found.index));
}

function isMinor(found: Found): boolean {
  const end = endOf(found);
  return MINOR.test(found.text) && !GRAVE.test(found.sentence.text.slice(found.index, end + 30));
}

// Of the acts the words name, the most telling one decides: "refund has been processed" asks for a refund event.
function eventOf(found: Found, context: Context): EvidenceSpan | undefined {
  const act = ACTS.find(([claim]) => claim.test(found.text));
  return act && eventFor(context, { topic: act[1], text: clauseOf(found) });
}
