import { lean } from '#lib/core/lean.ts';
import { verbs } from '#lib/core/verbs.ts';
import { GOODS } from './commitment.ts';
import { BODY } from './giving.ts';

// Money that comes back and things that cost nothing, beside the plain words of giving. They match folded sentences.

const SUM =
  '(?:r\\$|(?:usd|eur|gbp) )?[$£€] ?\\d(?:[\\d,.]{0,20}\\d)?|\\d(?:[\\d,.]{0,20}\\d)? ?(?:[€$£]|dollars|euros|pounds)';
const FREE =
  '(?:free of charge|for free|(?:at|for) no (?:extra |additional |further )?(?:cost|charge|fee)s?|without (?:any )?(?:charge|cost|extra cost)|on the house|on us\\b)';
const MONEY = `(?:(?:${SUM})|\\b(?:(?:your|the|this|that|both|all|any|full|whole|entire|extra|duplicate|second|purchase|shipping) ){0,4}(?:money|overpayments?|charges?|fees?|payments?|deposits?|amounts?|difference|balance|fares?|price|sum|funds|cost)\\b)`;
const HOME =
  '(?:to|on|in|into|with) (?:you|your|the (?:card|account|original|same|bank)|that (?:card|account))';
const CREDIT = `(?:\\bcomplimentary [a-z]+|(?:${SUM}) (?:of |in |worth of )?(?:store |account |shop )?credits?\\b)`;

/** "We will …", "I have …", "I can …". */
export const GIVE_BACK = verbs([
  [
    'send sent sending ship shipped shipping post posted posting mail mailed mailing swap swapped swapping exchange exchanged exchanging replace replaced replacing repair repairing extend extended extending upgrade upgraded upgrading deliver delivering get getting give given giving add added adding arrange arranged arranging organise organised organize organized provide offer offering do doing',
    ` ${BODY}{1,70}? ?${FREE}`,
  ],
  [
    'send sending ship shipping post posting mail mailing deliver delivering get getting',
    ' (?:you |out )?another(?! (?:e-?mail|message|link|text|copy of|code|invite|reminder|mail|time))\\b(?: [a-z]+)?',
  ],
  [
    'send sending give giving add adding offer offering include including throw put putting pop popping place placing drop dropping load loading apply applying set sort credit crediting',
    ` ${BODY}{0,34}?${CREDIT}`,
  ],
  ['top topped topping', ' (?:up your|your [a-z]+ up)\\b'],
  [
    'write',
    ' off (?:it|(?:the|this|that|your) (?:[a-z]+ )?(?:charge|payment|fee|invoice|bill|balance|debt))\\b',
  ],
  ['gift gifted gifting', ' you'],
  ['make', ' you whole'],
  ['issue', ' (?:the|a|an|your) (?:[a-z]+ ){0,2}?(?:certificate|voucher|refund|credit)\\b'],
  [
    'pay paid cover covered',
    ' (?:for )?(?:the|your) (?:[a-z]+ )?(?:repairs?|taxi|cab|hotel|cleaning|postage|return (?:label|shipping)|meals?|train|bus)\\b',
  ],
  [
    'void voided wiped struck',
    ' (?:it|(?:the|this|that|your) (?:[a-z]+ )?(?:charge|payment|fee|invoice|bill))\\b',
  ],
  ['written', ' off (?:it|(?:the|this|that|your) (?:[a-z]+ )?(?:charge|payment|fee|invoice|bill))\\b'],
  ['refund reimburse compensate', ' (?:you|it|the|your|that|this|both|half|all|\\d+|[$£€])'],
  ['go', ' ahead and (?:refund|reimburse|compensate) (?:you|it|the|your|that|this|both|half|all|\\d+|[$£€])'],
  ['have get', ` ${BODY}{1,40}? (?:refunded|reimbursed|credited|repaid|replaced)\\b`],
  [
    'see make ensure',
    `(?: sure)?(?: to it)?(?: that)? ${MONEY} (?:is|are|gets?|comes?|goes) (?:sent |paid |returned |transferred |given |credited )?(?:back|refunded|returned|credited) ?(?:${HOME})?`,
  ],
]);

/** "I have …": it is done. */
export const GAVE_BACK = verbs([
  [
    'put popped placed dropped loaded applied added left set sorted thrown sent given included credited organised organized created',
    ` ${BODY}{0,44}?(?:${CREDIT}|\\bcredits? (?:on|onto|in|into|to) your)`,
  ],
]);

/** What comes back, before its verb, and the verb. */
export const MONEY_BEFORE = lean(`${MONEY}$`);
export const GOES_BACK = verbs([
  ['back returned repaid credited', ` ${HOME}`],
  ['transferred sent paid', ` back ${HOME}`],
  ['go going come coming', ` (?:straight |right )?back ${HOME}`],
  ['be', ` (?:back|returned|repaid|credited|(?:transferred|sent|paid) back) ${HOME}`],
  ['repaid'],
]);
export const CAME_BACK = verbs([
  ['returned repaid credited', ` ${HOME}`],
  ['sent paid transferred', ` back ${HOME}`],
  ['repaid'],
]);
/** "You will …". */
export const YOU_GET_MONEY = verbs([
  [
    'get getting receive receiving have see',
    ` (?:(?:${SUM})|(?:the|your|all|half|that) ${BODY}{0,30}?(?:money|difference|amount|price|fare|payment|fee|deposit|cost|charge)) ${BODY}{0,20}?back\\b`,
  ],
]);

/** Further ways, each with letters that stand in all its matches. */
export const COMES_BACK: readonly (readonly [letters: string, pattern: RegExp])[] = [
  [
    ' way',
    /\b(?:a|the|your) (?:new|replacement|fresh|complimentary) (?:[a-z-]+ ){0,2}?[a-z-]+ (?:is|are) (?:now |already )?on (?:its|their|the) way\b/g,
  ],
  [
    'ed',
    /\b(?:refund|voucher|coupon|credit note|gift card|certificate)\b(?! form)[^.;:!?]{0,30}? (?:is|are) (?:attached|enclosed)\b/g,
  ],
  [
    'expect ',
    /\bexpect (?:the|your|a) (?:[a-z]+ ){0,2}?(?:refund|reimbursement|voucher|credit|compensation|replacement)\b/g,
  ],
  ['expense', /\bat our (?:own )?expense\b/g],
  [
    'your replacement',
    /\byour replacement(?: [a-z]+){0,2} (?:ships|leaves|goes out|arrives|is shipping|is going out)\b/g,
  ],
  [
    'as ',
    lean(
      `\\bas (?:an? )?(?:compensation|apology|goodwill gesture|gesture of goodwill|token of (?:our )?(?:apology|appreciation)|thank you)\\b${BODY}{0,60}?\\b(?:${GOODS}|free [a-z]+|(?:two|three|four) free\\b)`,
      'g',
    ),
  ],
  [
    'ed to ',
    /\b(?:has|have) (?:kindly )?(?:agreed|decided|offered) to (?:refund|reimburse|compensate|credit|replace|(?:return|give|pay) (?:you |back )?(?:your|the) (?:money|deposit|fee|payment|amount))\b/g,
  ],
];
