import { ADVERBS, GOODS, HAVE, WILL } from './commitment.ts';

// Money that comes back and things that cost nothing, beside the plain words of giving. They match folded sentences.

const BODY = '(?:[^.;:!?\\n]|\\.(?=\\d))';
const SUM =
  '(?:r\\$|(?:usd|eur|gbp) )?[$£€] ?\\d(?:[\\d,.]*\\d)?|\\d(?:[\\d,.]*\\d)? ?(?:[€$£]|dollars|euros|pounds)';
const CAN = `(?:${WILL}|${HAVE}|\\b(?:i|we) can(?: also| certainly| gladly| happily| definitely| of course| now| go ahead and| then| still| offer to)*|\\b(?:i|we)(?:'d| would)(?: like| love)? to|\\b(?:i|we)(?:'re|'m| are| am|'ll be| will be|'d be| would be) (?:\\w+ )?(?:happy|glad|pleased|willing|delighted) to|\\blet me|\\bfeel free to keep [^.;!?]{1,40} and (?:i|we)(?:'ll| will))`;
const FREE =
  '(?:free of charge|for free|(?:at|for) no (?:extra |additional |further )?(?:cost|charge|fee)s?|without (?:any )?(?:charge|cost|extra cost)|on the house|on us\\b)';
const MONEY = `(?:(?:${SUM})|\\b(?:(?:your|the|this|that|both|all|any|full|whole|entire|extra|duplicate|second|purchase|shipping) ){0,3}(?:money|overpayments?|charges?|fees?|payments?|deposits?|amounts?|difference|balance|fares?|price|sum|funds|cost)\\b)`;
const HOME =
  '(?:to|on|in|into|with) (?:you|your|the (?:card|account|original|same|bank)|that (?:card|account))';

/** Of the sentences with a match of the patterns below, all match this. */
export const BACK_WORD =
  /\b(?:back|free|no (?:extra |additional |further )?(?:cost|charge|fee)s?|without (?:any )?(?:charge|cost|extra)|the house|on us|complimentary|credits?|refund(?:ed)?|reimbursed?|credited|repaid|returned|replace(?:d|ment)|another|agreed|new|goodwill|compensation|apology|compensate|top(?:ped|ping)? up|gift|whole|certificate|voucher|coupon|pay|paid|cover|covered|void(?:ed)?|wiped|written off|struck|expense|expect|attached|enclosed)\b/;

/** It is still to come, or offered. */
export const COMES_BACK = new RegExp(
  [
    `${CAN} (?:${[
      `(?:send|sent|ship|shipped|post|posted|mail|mailed|swap|swapped|exchange|exchanged|replace|replaced|repair|extend|extended|upgrade|upgraded|deliver|get|give|given|add|added|arrange|arranged|organi[sz]ed?|provide|offer|do)(?:ing)?\\b ${BODY}{1,70}? ?${FREE}`,
      `(?:send|ship|post|mail|deliver|get)(?:ing)? (?:you |out )?another(?! (?:e-?mail|message|link|text|copy of|code|invite|reminder|mail|time))\\b(?: [a-z]+)?`,
      `(?:send|give|add|offer|include|throw in|put|pop|place|drop|load|apply|set up|sort out|credit)(?:ing)? ${BODY}{0,30}?(?:\\bcomplimentary [a-z]+|(?:${SUM}) (?:of |in |worth of )?(?:store |account |shop )?credits?\\b)`,
      '(?:top(?:ped)?(?:ping)? up your|gift(?:ed|ing)? you|make you whole|issue (?:the|a|an|your) (?:[a-z]+ ){0,2}?(?:certificate|voucher|refund|credit)\\b)',
      '(?:pay|paid|cover|covered) (?:for )?(?:the|your) (?:[a-z]+ )?(?:repairs?|taxi|cab|hotel|cleaning|postage|return (?:label|shipping)|meals?|train|bus)\\b',
      '(?:void|voided|wiped|written off|struck) (?:it|(?:the|this|that|your) (?:[a-z]+ )?(?:charge|payment|fee|invoice|bill))\\b',
      '(?:go ahead and )?(?:refund|reimburse|compensate)\\b(?: (?:you|it|the|your|that|this|both|half|all|\\d+|[$£€]))',
      `(?:have|get) ${BODY}{1,40}? (?:refunded|reimbursed|credited|repaid|replaced)\\b`,
      `(?:see|make sure|ensure)(?: to it)?(?: that)? ${MONEY} (?:is|are|gets?|comes?|goes) (?:sent |paid |returned |transferred |given |credited )?(?:back|refunded|returned|credited) ?(?:${HOME})?`,
    ].join('|')})`,
    `${MONEY}(?:'ll| will| shall| should| is going to| are going to)${ADVERBS} (?:be )?(?:(?:back|returned|repaid|credited|transferred back|sent back|paid back) ${HOME}|(?:go|going|come|coming) (?:straight |right )?back ${HOME}|repaid\\b)`,
    `\\b(?:a|the|your) (?:new|replacement|fresh|complimentary) (?:[a-z-]+ ){0,2}?[a-z-]+ (?:is|are) (?:now |already )?on (?:its|their|the) way\\b`,
    '\\b(?:refund|voucher|coupon|credit note|gift card|certificate)\\b(?! form)[^.;:!?]{0,30}? (?:is|are) (?:attached|enclosed)\\b',
    '\\bexpect (?:the|your|a) (?:[a-z]+ ){0,2}?(?:refund|reimbursement|voucher|credit|compensation|replacement)\\b',
    '\\bat our (?:own )?expense\\b',
    '\\byour replacement(?: [a-z]+){0,2} (?:ships|leaves|goes out|arrives|is shipping|is going out)\\b',
    `\\byou(?:'ll| will|'re going to| are going to| should)${ADVERBS} (?:get|getting|receive|receiving|have|see) (?:(?:${SUM})|(?:the|your|all|half|that) ${BODY}{0,30}?(?:money|difference|amount|price|fare|payment|fee|deposit|cost|charge)) ${BODY}{0,20}?back\\b`,
    `\\bas (?:an? )?(?:compensation|apology|goodwill gesture|gesture of goodwill|token of (?:our )?(?:apology|appreciation)|thank you)\\b${BODY}{0,60}?\\b(?:${GOODS}|free [a-z]+|(?:two|three|four) free\\b)`,
    `\\b(?:has|have) (?:kindly )?(?:agreed|decided|offered) to (?:refund|reimburse|compensate|credit|replace|(?:return|give|pay) (?:you |back )?(?:your|the) (?:money|deposit|fee|payment|amount))\\b`,
  ].join('|'),
  'g',
);

/** It is said to be done. */
export const CAME_BACK = new RegExp(
  [
    `${HAVE} (?:put|popped|placed|dropped|loaded|applied|added|left|set up|sorted out|thrown in|sent|given|included|credited|organi[sz]ed|created) ${BODY}{0,40}?(?:\\bcomplimentary [a-z]+|(?:${SUM}) (?:of |in |worth of )?(?:store |account |shop )?credits?\\b|\\bcredits? (?:on|onto|in|into|to) your)`,
    `${MONEY} (?:has|have|was|were|(?:is|are) being)(?: been)?${ADVERBS} (?:(?:returned|repaid|sent back|paid back|transferred back|credited) ${HOME}|repaid\\b)`,
  ].join('|'),
  'g',
);
