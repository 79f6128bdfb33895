import { ADVERBS, GOODS, HAVE, VALUE, WILL } from './commitment.ts';

// Words that give money or something of value; they match folded sentences.

const BODY = '(?:[^.;:!?\\n]|\\.(?=\\d))';
const FIGURE = '(?:r\\$|(?:usd|eur|gbp) )?-?[$£€]? ?\\d(?:[\\d,.]*\\d)?';
// With the words before it, so that the whole promise is marked.
const THE_GOODS = `(?:\\b(?:your|the|a|an|this|that|full|partial|total) ){0,3}\\b${VALUE}`;
// "We would like to", "I am happy to": an offer that is as good as a promise.
const WILLING = `(?:${WILL}|\\b(?:i|we)(?:'d| would)(?: like| love)? to|\\b(?:i|we)(?:'re|'m| are| am|'ll be| will be|'d be| would be) (?:\\w+ )?(?:happy|glad|pleased|willing|delighted) to|\\b(?:i|we)(?:'ve| have) decided to)`;
const HAND_OVER =
  '(?:give|giving|throw in|bring|send|sending|offer|offering|issue|issuing|provide|providing|grant|granting|arrange|arranging|process|processing|initiate|apply|add|ship|mail|approve|authori[sz]e|guarantee|promise|pay|transfer)';
const HANDED_OVER =
  '(?:issued|sent|processed|given|granted|approved|authori[sz]ed|initiated|arranged|applied|added|offered|provided|transferred|returned|released|paid|shipped|completed)';
const BACK =
  '\\b(?:(?:your|the) )?(?:[a-z]+ )?(?:deposit|money|payment|amount|funds|fee|balance|difference)\\b';
const PAID_BACK =
  '(?:(?:returned|released)(?: back)? to (?:you|your|the original)|(?:paid|sent|given|transferred) back)\\b';
const WHERE =
  '(?:go|going|post|appear|arrive|show|land|reach|be reflected|be available|be with you|be on)\\b';

const all = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'g');

/**
 * It is still to come, and somebody of the company says "we will" or the like. The patterns share their beginning, and
 * none has more than 20,000 characters: V8 runs longer ones unoptimised, ten times slower.
 */
export const WE_WILL_GIVE = all(
  `${WILL} (?:${[
    `${BODY}{0,40}? and (?:then )?refund (?:it|you|your|the)\\b`,
    'pay(?:ing)? (?:(?:you|it|this|that|them) )?back\\b',
    '(?:send|ship|mail)(?:ing)? (?:you |out )?(?:a|another) (?:brand )?new (?:one|unit|item|device|pair|product|copy)\\b',
  ].join('|')})`,
  `${WILLING} (?:${[
    `${HAND_OVER} ${BODY}{0,50}?\\b${GOODS}`,
    `(?:fully |partially )?(?:refund(?:ing)?|reimburs(?:e|ing)|compensat(?:e|ing)|credit(?:ing)? (?:your|you|the|back)|replac(?:e|ing) (?:it|your|the|this|them))\\b(?: you)?(?: ${FIGURE})?`,
    `revers(?:e|ing) (?:the|this|that|your) (?:[a-z]+ )?(?:charge|payment|fee|transaction)`,
    `(?:take|knock) ${FIGURE}%? off`,
    `make (?:it|this|that|things) (?:right|up to you) with ${BODY}{0,20}?\\b${GOODS}`,
    `(?:cover|pay(?: for)?|make up for) (?:${BODY}{0,30}? )?(?:loss(?:es)?|costs?|expenses|damages?)\\b`,
    `${BODY}{1,50} as (?:a )?(?:compensation|goodwill|gesture)`,
  ].join('|')})`,
);
/** Of the sentences with a match of `WE_WILL_GIVE`, all match this. */
export const WILLING_WORD =
  /'(?:ll|d|m|re|ve)\b|\b(?:will|shall|would|going to|happy|glad|pleased|willing|delighted|decided)\b/;

/** It is still to come. */
export const WILL_COME = all(
  `\\b(?:i'm|i am|we're|we are)${ADVERBS} (?:refunding|reimbursing|crediting (?:you|the|back)|(?:issuing|processing|sending|giving|offering|arranging|adding|applying) ${BODY}{0,40}?\\b${GOODS})`,
  `\\b(?:(?:make sure|ensure|see to it)(?: that)? you (?:get|receive)|you(?:'re| are)(?: therefore| also| fully)? entitled to|here(?:'s| is)|(?:attached|enclosed) is|find (?:attached|enclosed|below)|(?:we|i) (?:guarantee|promise)(?: you)?|(?:i|we) can${ADVERBS} (?:offer|give|grant)) ${BODY}{0,30}?\\b${GOODS}`,
  `${BACK} (?:will|shall|should|would)${ADVERBS} ${PAID_BACK}`,
  `${THE_GOODS}(?:${[
    ' (?:is|are) (?:already |now )?(?:on (?:its|the|their) way|being processed|in progress)\\b',
    `\\b${BODY}{0,60}?(?: (?:will|shall|should|would|is going to)|'ll)${ADVERBS} (?:${HANDED_OVER}|refunded|credited|${FIGURE}|(?:be )?${FIGURE}|${WHERE})`,
    `\\b${BODY}{0,60}? (?:is|are)${ADVERBS} (?:issued|sent|processed|initiated|paid|shipped)\\b`,
  ].join('|')})`,
  `(?:\\b(?:will|shall|would|is going to|are going to)|\\b(?:you|it|this|that|they)'ll)${ADVERBS} (?:refunded|reimbursed|compensated|credited (?:back )?(?:to|on|in)|replaced (?:free|at no|for free))\\b`,
  '\\bwould (?:automatically )?refund (?:back )?to\\b',
  `\\byou(?:'ll| will| are going to| should)(?:${ADVERBS} (?:receive|receiving|get|getting|have|see|given|sent|issued|find) ${BODY}{0,40}?\\b${GOODS}|(?<=will|ll) (?:receive|get) (?:${FIGURE}|the (?:money|difference|amount)) ${BODY}{0,20}?back\\b)`,
  "\\b(?:order|delivery|month|meal|shipping|one)(?:'s| is| will be) on (?:us|the house)\\b",
);

/** It is said to be done. */
export const HAS_GIVEN = all(
  `(?:${HAVE}|\\b(?:i|we)) (?:${BODY}{0,60} and (?:also )?)?(?:fully |partially |just |already |now |also )?(?:refunded|reimbursed|compensated|credited (?:your|you|the|back))\\b`,
  `${HAVE} (?:${HANDED_OVER} ${BODY}{0,40}?\\b${GOODS}|reversed (?:the|this|that|your)\\b)`,
  `\\b(?:i|we) (?:just |already |also |now )?${HANDED_OVER} (?:your|you|the|a|an|this|that) ${BODY}{0,30}?\\b${GOODS}`,
  `${THE_GOODS}\\b${BODY}{0,60}? (?:has gone through|(?:has been|have been|was|were|is being|are being)${ADVERBS} ${HANDED_OVER})\\b`,
  `\\b(?:your|the) (?:[a-z]+ )?(?:charge|payment|fee|transaction) (?:has been|was)${ADVERBS} reversed\\b`,
  `\\b(?:has been|have been|was|were|is being|are being)${ADVERBS} (?:refunded|reimbursed|compensated|credited (?:back )?(?:to|on|in|with))\\b`,
  `${BACK} (?:has been|have been|was)${ADVERBS} ${PAID_BACK}`,
  `(?<=^\\W{0,6}(?:(?:price|total|fare|net) )?)refund(?: (?:amount|total|due|issued|processed|for|of|to)?(?:[a-z ]{0,40}))?: ?\\(?${FIGURE}`,
  `[$£€] ?\\d[\\d,.]* (?:refund(?:ed)?|credit) (?:back )?to (?:your|the|that)\\b`,
);
/** Of the sentences with a match of `HAS_GIVEN`, all match this. */
export const GIVEN_WORD =
  /\b(?:refund(?:ed)?|reimbursed|compensated|credit(?:ed)?|reversed|issued|sent|processed|given|granted|approved|authori[sz]ed|initiated|arranged|applied|added|offered|provided|transferred|returned|released|paid|shipped|completed|gone through)\b/;

/** Words in the clause that take the giving back. */
export const NOT_GIVING =
  /\b(?:if you are|if you're|whether|may|might|could|exchange|be used for|how|when the|once the refund|needs? to be|has to be|review whether|check whether|see whether)\b/;

/** Without one of these in a sentence nothing is given in it. */
export const GIFT_WORD =
  /refund|reimburs|compensat|revers|\boff\b|credit|voucher|coupon|certificate|gift card|replac|money|goodwill|free\b|back\b|loss|cost|expense|damage|deposit|new (?:one|unit|item|device|pair|product|copy)|on (?:us|the house)\b|\b(?:rate|fare|price|payment|fee|funds|difference|amount|balance)s?\b/;
