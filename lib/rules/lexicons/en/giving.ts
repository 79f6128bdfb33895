import { lean } from '#lib/core/lean.ts';
import { verbs } from '#lib/core/verbs.ts';

// Words that give money or something of value; they match folded sentences.

export const BODY = '(?:[^.;:!?\\n]|\\.(?=\\d))';
export const FIGURE = '(?:r\\$|(?:usd|eur|gbp) )?-?[$£€]? ?\\d(?:[\\d,.]*\\d)?';
const HANDED_OVER =
  'issued sent processed given granted approved authorised authorized initiated arranged applied added offered provided transferred returned released paid shipped completed';

/** "We would like to", "I am happy to": an offer that is as good as a promise; "I can" and "let me" are weaker. */
export const OFFER =
  /\b(?:(?:i|we)(?:(?:'d| would)(?: like| love)? to|(?:'re|'m| are| am|'ll be| will be|'d be| would be) (?:\w+ )?(?:happy|glad|pleased|willing|delighted) to|(?<decided>(?:'ve| have) decided to)|(?<weak> can(?: (?:also|certainly|gladly|happily|definitely|of course|now|go ahead and|then|still|offer to)){0,4}))|(?<let>let me|feel free to keep [^.;!?]{1,40} and (?:i|we)(?:'ll| will)))(?= )/g;

/** "We will …". */
export const WILL_GIVE = verbs([
  ['pay paying', ' (?:(?:you|it|this|that|them) )?back\\b'],
  [
    'send sending ship shipping mail mailing',
    ' (?:you |out )?(?:a|another) (?:brand )?new (?:one|unit|item|device|pair|product|copy)\\b',
  ],
]);
/** Of an act that is joined to another: "we will check it and refund you". */
export const AND_REFUND = lean(` ${BODY}{0,40}? and (?:then )?refund (?:it|you|your|the)\\b`, 'y');

const GIVE_BACK = `(?:refund(?:ing)?|reimburs(?:e|ing)|compensat(?:e|ing)|credit(?:ing)? (?:your|you|the|back)|replac(?:e|ing) (?:it|your|the|this|them))\\b`;
const HOW_MUCH = `(?: you)?(?: ${FIGURE})?`;
/** "We will …", "we are happy to …"; value must follow. */
export const HAND_OVER = verbs([
  [
    'give giving bring send sending offer offering issue issuing provide providing grant granting arrange arranging',
  ],
  [
    'process processing initiate apply add ship mail approve authorise authorize guarantee promise pay transfer',
  ],
  ['throw', ' in'],
]);
/** The same; value must follow soon. */
export const MAKE_RIGHT = verbs([['make', ' (?:it|this|that|things) (?:right|up to you) with']]);
/** The same, complete in itself. */
export const REFUND = verbs([
  ['refund refunding reimburse reimbursing compensate compensating', HOW_MUCH],
  ['credit crediting', ` (?:your|you|the|back)\\b${HOW_MUCH}`],
  ['replace replacing', ` (?:it|your|the|this|them)\\b${HOW_MUCH}`],
  ['fully partially', ` ${GIVE_BACK}${HOW_MUCH}`],
  ['reverse reversing', ' (?:the|this|that|your) (?:[a-z]+ )?(?:charge|payment|fee|transaction)'],
  ['take knock', ` ${FIGURE}%? off`],
  ['cover', ` (?:${BODY}{0,30}? )?(?:loss(?:es)?|costs?|expenses|damages?)\\b`],
  ['pay', `(?: for)? (?:${BODY}{0,30}? )?(?:loss(?:es)?|costs?|expenses|damages?)\\b`],
  ['make', ` up for (?:${BODY}{0,30}? )?(?:loss(?:es)?|costs?|expenses|damages?)\\b`],
]);
export const AS_GESTURE = lean(` ${BODY}{1,50} as (?:a )?(?:compensation|goodwill|gesture)`, 'y');

/** "I am …"; the second table needs value after it. */
export const REFUNDING = verbs([['refunding reimbursing'], ['crediting', ' (?:you|the|back)']]);
export const HANDING_OVER = verbs([['issuing processing sending giving offering arranging adding applying']]);

/** Value follows these. */
export const LEADS_TO_GOODS =
  /\b(?:(?:make sure|ensure|see to it)(?: that)? you (?:get|receive)|you(?:'re| are)(?: therefore| also| fully)? entitled to|here(?:'s| is)|(?:attached|enclosed) is|find (?:attached|enclosed|below)|(?:we|i) (?:guarantee|promise)(?: you)?)(?= )/g;
/** "We can …": the same. */
export const CAN_HAND_OVER = verbs([['offer give grant']]);

/** What is paid back, before "will be", "has been" and the like; "back to you" after it. */
export const SUM_BEFORE =
  /(?:\b(?:your|the) )?\b(?:[a-z]+ )?(?:deposit|money|payment|amount|funds|fee|balance|difference)$/;
export const PAID_BACK = verbs([
  ['returned released', '(?: back)? to (?:you|your|the original)\\b'],
  ['paid sent given transferred', ' back\\b'],
]);

/** Right after the value. */
export const ON_ITS_WAY =
  / (?:is|are) (?:already |now )?(?:on (?:its|the|their) way|being processed|in progress)\b/y;
/** After the value and "will". */
export const WILL_ARRIVE = verbs([
  [`${HANDED_OVER} refunded credited go going post appear arrive show land reach`],
  ['be', ' (?:reflected|available|with you|on)\\b'],
]);
export const WILL_BE_FIGURE = lean(` (?:be )?${FIGURE}`, 'y');
/** After the value. */
export const IS_ISSUED = lean(
  `${BODY}{0,60}? (?:is|are)(?: (?:also|now|just|already|then|be)){0,4} (?:issued|sent|processed|initiated|paid|shipped)\\b`,
  'y',
);
export const GONE_THROUGH = lean(`${BODY}{0,60}? has gone through`, 'y');
export const WAS_HANDED_OVER = verbs([[HANDED_OVER]]);

/** After "will", whoever speaks. */
export const WILL_BE_REFUNDED = verbs([
  ['refunded reimbursed compensated'],
  ['credited', ' (?:back )?(?:to|on|in)\\b'],
  ['replaced', ' (?:free|at no|for free)\\b'],
]);
export const WOULD_REFUND = verbs([
  ['automatically', ' refund (?:back )?to\\b'],
  ['refund', ' (?:back )?to\\b'],
]);
/** "You will …"; value must follow. */
export const YOU_GET = verbs([['receive receiving get getting have see given sent issued find']]);
/** "You will …", complete in itself. */
export const YOU_GET_BACK = verbs([
  ['receive get', ` (?:${FIGURE}|the (?:money|difference|amount)) ${BODY}{0,20}?back\\b`],
]);
export const ON_US =
  /\byour next (?:[a-z]+ ){1,3}(?:is|are|will be|'s) (?:free|complimentary)\b(?! (?:to|of course))|\b(?:order|delivery|month|meal|shipping|one)(?:'s| is| will be) on (?:us|the house)\b/g;

/** "I …", "we …": done, perhaps joined to another act. */
export const REFUNDED = lean(
  ` (?:${BODY}{0,60} and (?:also )?)?(?:(?:fully|partially|just|already|now|also) )?(?:refunded|reimbursed|compensated|credited (?:your|you|the|back))\\b`,
  'y',
);
/** "We have …": value must follow. */
export const HAVE_HANDED_OVER = verbs([[HANDED_OVER]]);
export const HAVE_REVERSED = verbs([['reversed', ' (?:the|this|that|your)\\b']]);
/** "We …": the same, without "have". */
export const DID_HAND_OVER = verbs([[HANDED_OVER, ' (?:your|you|the|a|an|this|that)(?= )']]);
/** "The fee was …". */
export const CHARGE_BEFORE = /\b(?:your|the) (?:[a-z]+ )?(?:charge|payment|fee|transaction)$/;
export const REVERSED = verbs([['reversed']]);
/** "You have been …". */
export const BEEN_REFUNDED = verbs([
  ['refunded reimbursed compensated'],
  ['credited', ' (?:back )?(?:to|on|in|with)\\b'],
]);
/** Figures of a refund, as in a list. */
export const REFUND_FIGURES: readonly RegExp[] = [
  lean(
    `(?<=^\\W{0,6}(?:(?:price|total|fare|net) )?)refund(?: (?:amount|total|due|issued|processed|for|of|to)?(?:[a-z ]{0,40}))?: ?\\(?${FIGURE}`,
    'g',
  ),
  /[$£€] ?\d[\d,.]* (?:refund(?:ed)?|credit) (?:back )?to (?:your|the|that)\b/g,
];

/** Words in the clause that take the giving back. */
export const NOT_GIVING =
  /\b(?:if you are|if you're|whether|may|might|could|exchange|be used for|how|when the|once the refund|needs? to be|has to be|review whether|check whether|see whether)\b/;

/** Folded words of which one stands in every sentence that gives something. */
export const GIFT_WORDS: readonly string[] = [
  'refund refunds refunded refunding reimburse reimbursed reimbursing reimbursement reimbursements money compensate compensated compensating',
  'compensation voucher vouchers coupon coupons certificate certificates credit credits credited crediting gift gifted gifting replace replaces',
  'replaced replacing replacement replacements goodwill gesture free reduced lower discounted cheaper special reverse reversed reversing',
  'back off new another loss losses cost costs expense expenses damage damages returned released house us charge charges fee fees',
  'cashback rebate reversal complimentary due owed cheque top topped topping whole pay paid cover covered void voided wiped struck written repaid fresh agreed decided offered',
].flatMap((line) => line.split(' '));
