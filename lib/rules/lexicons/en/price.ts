import type { Gated } from '#lib/core/gated.ts';
import { lean } from '#lib/core/lean.ts';

// Words that set or promise a price, a discount or a rate. Sources of patterns on folded text.

const SUM =
  '(?:\\d(?:[\\d,.]{0,10}\\d)?|(?:five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|(?:a|one|two) hundred)(?= (?:dollars?|euros?|pounds?|bucks|quid|per ?cent|percent)\\b))';
const MONEY = `(?:(?:only|just|as little as|around|about|another|a flat) )?(?:[$£€] ?${SUM}|(?:usd|eur|gbp) ${SUM}|${SUM} ?(?:[$£€%]|(?:dollars?|euros?|pounds?|bucks|quid|usd|eur|gbp|cents?)\\b)|rs\\.? ?${SUM}|${SUM}(?= (?:a|per|each|flat|all[- ]in)\\b)|a (?:fiver|tenner)\\b)`;
const PERCENT =
  '(?:\\d{1,3}(?:[.,]\\d{1,2})?|five|ten|fifteen|twenty|twenty-five|thirty|fifty) ?(?:%|per ?cent\\b)';
/** Beside "will" and "have". */
export const ABLE =
  /\b(?:(?:i|we)(?:(?:'d| would)(?: like| love| be happy| be glad)? to| (?:can|could|would|do|did)(?: (?:also|happily|certainly|definitely))?|(?:'m|'re| am| are|(?:'d| would) be) (?:able|happy|glad|willing) to|'d)|(?<be>i'm|i am|we're|we are)(?: \w+)?|let me)(?= )/g;
const GIVE =
  '(?:give|given|giving|gave|offer|offered|offering|apply|applied|applying|add|added|adding|take|taken|taking|knock|knocked|knocking|grant|granted|granting|extend|extended|extending|provide|provided|providing|arrange|arranged|honou?r|honou?red|include|included|sell|reduce|reduced|reducing|lower|lowered|lowering|drop|dropped|cut|discount|discounted|bring|get|set|put|secured?)';
const DISCOUNT = `(?:(?:an? |your |the |this |that |our |some |another |any )?(?:[a-z-]+ ){0,2}?(?:${PERCENT} |[$£€] ?${SUM} )?(?:[a-z-]+ ){0,2}?discounts?\\b(?! (?:code|field|box|polic|page|program|terms|card))|${PERCENT} (?:off|reduction|less|rebate)\\b|[$£€] ?${SUM} (?:off|less|cheaper)\\b|half (?:price|off)\\b|(?:an? |the |your )?(?:special|reduced|lower|better|discounted|promotional|promo|introductory|old|loyalty|preferential|cheaper|corporate|wholesale) (?:[a-z]+ )?(?:price|rate|deal|tariff|fare)\\b)`;
const THING =
  '(?:it|this|that|them|these|both|one|(?:the|your|this|that|an?) (?:[a-z0-9-]+ ){0,3}?[a-z0-9-]+)';
const PRICE =
  '(?:price|rate|fee|cost|bill|invoice|statement|fare|tariff|premium|rent|subscription|plan|charge|payment)';

/** After whoever speaks for the company: a price or a discount that is promised. */
export const SETS_IT = [
  ` (?:(?:do|sell(?: you)?|let you have|give you|offer you|offer|get you|let it go) (?:${THING} )?(?:for|at) ${MONEY})`,
  ` (?:(?:price[- ]?match|match (?:that|their|the|this|any|his|her|your|whatever|[a-z]+'s) ?(?:[a-z-]+ )?(?:price|offer|quote|rate|deal|fare)?\\b|beat (?:that|their|the|any|this) ?(?:[a-z-]+ )?(?:price|offer|quote|rate|deal)\\b))`,
  ` (?:${GIVE}(?: you| it| the price| your (?:bill|rate|price|order|fee))?(?: for you)?(?: with)?(?: by)? ${DISCOUNT})`,
  ` (?:(?:take|knock|shave|deduct|reduce|lower|cut|drop|adjust)(?:ed|d|n|ing)? (?:[a-z]+ ){0,3}?(?:by |down (?:by|to) )?(?:[$£€] ?${SUM}|${PERCENT})(?: off)?)`,
  ` (?:(?:add|appl|put|us)(?:ed|ied|y|e|ing|ying)? (?:an?|the|our|your|this|my) (?:[a-z-]+ ){0,2}?(?:${PERCENT} |[$£€] ?${SUM} )?(?:[a-z-]+ ){0,1}?(?:discount|promo(?:tional)?|promotion|coupon) codes?\\b(?! field))`,
  ` (?:(?:sell(?: you)?|give you|offer(?: you)?|do|let you have) ${THING} at cost\\b)`,
  ` (?:(?:keep|hold|freeze|lock(?: in)?|locked(?: in)?|leave|left|maintain) (?:your|the|this|that) (?:[a-z-]+ ){0,2}?${PRICE}\\b(?! details| information))`,
  ` (?:(?:do|give you|offer(?: you)?|sell(?: you)?|let you have) (?:${THING} )?(?:for the price of|\\d for (?:the price of )?\\d)\\b)`,
  ` (?:(?:do|offer(?: you)?|give you|bring|get|drop|take|reduce) (?:${THING} )?(?:(?:down )?(?:to|at)|an?) (?:[a-z-]+ )?(?:(?:price|rate|deal|fare) of |half(?:[ -]price)?|)(?:${MONEY}|${SUM}(?= ?(?:$|[.,;!]|a |per |for |instead))|\\bprice\\b)?(?<=\\d[^ ]*|price|half|quid|dollars|euros|pounds|bucks))`,
  ` honou?r(?:ed|ing)? (?:the|that|your|this) (?:[a-z-]+ ){0,3}?(?:quote|price|offer|deal|rate|discount|voucher)\\b`,
  ` (?!not\\b|never\\b|see\\b|check|tell|show|receiv|notic)[a-z]{2,12} (?:[a-z]+ ){0,4}?(?:${PERCENT}|[$£€] ?${SUM}) off\\b`,
  ` (?:go|come) (?:down|as low as) (?:to |as low as )?(?:${MONEY}|${SUM})`,
  ` (?:knock|bring|drop|cut|reduce)(?:ed|ing)? the (?:price|rate|fee|cost|bill) (?:down )?by\\b`,
  ` (?:throw|include) (?:in )?${THING} (?:at|for) (?:half price|${MONEY}|cost)`,
  ` (?:do|take|knock|give you|offer(?: you)?|get you|save you|giving (?:you|u)) (?:another |an extra |up to )?(?:${MONEY}|${SUM}) (?:percent |per cent )?off\\b`,
].map((source) => lean(source, 'y'));

/** A price or a discount that is promised, in other words. */
export const SETS_PRICE: readonly Gated[] = [
  [
    '$|£|€|%|dollar|pound|buck|quid|usd|eur|gbp|cent',
    `\\byou (?:can|may|could|will) (?:have|get|take|buy|keep) ${THING}(?: \\w+)? (?:for|at) ${MONEY}`,
  ],
  [
    "you'll|you will|you can|you could|you'd && for ",
    `\\byou(?:'ll| will| can| could|'d) (?:have|get|take|keep) (?:${THING} )?(?:for the price of|\\d for (?:the price of )?\\d)\\b`,
  ],
  [' yours for ', `\\b(?:it|this|that|the \\w+)(?:'s| is) yours for ${MONEY}`],
  [
    'discount|%|$|£|€|percent|half |price|rate|deal|tariff|fare',
    `\\byou(?:'ll| will|'re going to| can)(?: also| now| automatically)? (?:get|receive|enjoy|have|see|save|pay (?:only|just)) ${DISCOUNT}`,
  ],
  [
    'pay|charged',
    `\\byou(?:'ll| will|'d| would)(?: now)? (?:(?:only|just) (?:pay|be charged|be billed|be paying|have to pay)|(?:pay|be paying|be charged|be billed|have to pay) (?:only|just)|(?:still|continue to|keep) (?:pay|paying)|stay (?:on|at)) [$£€]? ?${SUM}`,
  ],
  [
    'discount|%|$|£|€|percent|half |price|rate|deal|tariff|fare',
    `\\b(?:here(?:'s| is)(?: an?)?(?: [a-z]+)? (?:coupon|voucher|code|promo code) (?:for|worth|that gives you|good for)|here(?:'s| is)|use (?:the )?code [\\w-]{3,20} for|(?<=^\\W{0,4}(?:(?:so|then|and|now|please),? )?)(?:enjoy|take|get)) ${DISCOUNT}(?! (?:if|when|once))`,
  ],
  [
    'discount',
    `\\b(?:your|the|a|an|this) (?:[a-z-]+ ){0,3}?discount(?: of ${MONEY})?(?:'s(?: been| now)| (?:has been|was|will be|is being|is now)) (?:now |already |also )?(?:added|applied|activated|granted|approved|given|set up)\\b`,
  ],
  [
    'pay|charge|bill|cost|owe',
    `(?<free>\\byou(?:'ll| will)? ?(?:won't|will not|not|don't|do not|wouldn't)(?: (?:have|need) to)?(?: be)? (?:pay|owe|charged|billed)\\b(?! (?:until|twice|again|if|unless|before|for (?:shipping|anything) (?:until|unless)|your|by))(?: (?:the|a|an|any|for|anything|extra|more)\\b)?|\\b(?:we|i)(?:'ll not| won't| will not|'re not going to|'m not going to) (?:charge|bill|invoice|be charging|be billing)(?: you)? (?:for|the|a|any|you|anything)\\b|\\b(?:won't|will not|doesn't|does not|wouldn't) cost (?:you|u) (?:a (?:penny|cent|thing|dime)|anything|extra|more)\\b)`,
  ],
  [
    'free|charge|cost|on the house',
    `(?<free>\\b(?:on the house|(?:is|'s|are|'re|be|comes?|get) (?:completely |totally |absolutely )?(?:free(?: of charge)?|complimentary) (?:for|to) you)\\b|\\b(?:at )?no (?:extra |additional |further )?(?:cost|charge)s? (?:to|for) you\\b|^\\W*free of charge\\b|\\b(?:no charge|there(?:'s|'ll be| is| will be) no (?:[a-z-]+ ){0,2}?(?:fees?|charges?|penalty)) (?:for you|this time|today|on this(?= ?(?:$|[.,;!]|one|order|occasion)))\\b)`,
  ],
  [
    'your first|your next|your last && half price|% off|percent off|discounted',
    `\\byour (?:first|next|last) (?:[a-z0-9]+ ){1,3}?(?:is|are|will be|'s) (?:half price|discounted|${PERCENT} off)\\b`,
  ],
  [
    'instead of|rather than|down from && pay|charged|billed',
    `\\byou(?:'ll| will|'d| would)(?: only| just)? (?:pay|be paying|be charged|be billed) (?:only |just )?${MONEY}(?=(?: [a-z]+){0,3},? (?:instead of|rather than|down from)\\b)`,
  ],
  [
    "apply|incur|fees|charge|increase|go up|rise|cost|penalt && n't|not ",
    `(?<free>\\b(?:the|your|this|that|any) (?:[a-z-]+ ){0,2}?(?:fees?|charges?|surcharges?|penalt(?:y|ies)) (?:won't|will not) (?:apply|be (?:charged|applied|due|payable|added))\\b|\\b(?:the|your|this|that|any) (?:[a-z-]+ ){0,2}?(?:fees?|charges?|surcharges?|penalt(?:y|ies)) (?:doesn't|does not|don't|do not) apply (?:to you|here|in (?:your|this) case|this time)\\b|\\byou(?:'ll not| won't| will not)(?: [a-z]+)? (?:incur|face|have|be (?:subject to|hit with|faced with)) (?:any|an?|the|extra|additional)\\b(?: [a-z-]+){0,2}? (?:fees?|charges?|costs?|penalt(?:y|ies))\\b|\\byour (?:[a-z-]+ ){0,2}?${PRICE} (?:won't|will not) (?:go up|increase|rise)\\b)`,
  ],
  [
    'still stands|stays|remains|held|honoured|honored|locked|guaranteed|valid for you',
    `\\b(?:your|the|that|this) (?:[a-z-]+ ){0,3}?(?:${PRICE}|quote|offer|deal|discount)s?(?: (?:that )?(?:we|you) [a-z]+)?(?: of ${MONEY}| of ${SUM})? (?:still stands|stays?(?: at)? (?:${MONEY}|the same|as it is|where it is)|remains?(?: at)? (?:${MONEY}|the same|unchanged)|(?:is|'s|will be|has been) (?:now )?(?:held|honou?red|locked(?: in)?|guaranteed|frozen)\\b)`,
  ],
  [
    'rather than|instead of|cheapest|cost price|lowest',
    `\\byour (?:[a-z-]+ ){0,2}?(?:${PRICE}|renewal|total|quote)(?:'ll| will) be ${MONEY},? (?:rather than|instead of|not)\\b|\\byou(?:'ll| will)(?: now)? be on (?:our|the) (?:cheapest|lowest|best|old|discounted)[a-z ]{0,12} (?:rate|price|tariff|plan|deal)\\b|\\byou(?:'re|'ll be| are| will be) getting (?:it|this|that|them) at (?:cost(?: price)?|half price)`,
  ],
  [
    ' off |save',
    `(?:${MONEY}|\\b${PERCENT}) off (?:has been|was|is now|is|'s been) (?:now |already )?(?:applied|added|taken)\\b|\\byou(?:'ll| will) save (?:an extra |another )?(?:${MONEY}|${PERCENT})(?! (?:in|of) (?:time|energy|space))`,
  ],
  [
    'consider',
    `\\bconsider (?:it|them|that|(?:the|that|your|this) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|penalty|bill|invoice|balance|fine|cost|debt)) (?:gone|waived|removed|dropped|cancell?ed|written off|settled|forgotten|paid)\\b`,
  ],
  [
    'your ',
    `\\byour (?:[a-z-]+ ){0,2}?${PRICE} (?:will|is going to|won't|will not) (?:stay|remain|never|not go up|go down|drop|be (?:reduced|lowered|capped|frozen|discounted|locked))\\b`,
  ],
];

/** A fee that is given up. */
export const WAIVES_IT = [
  `(?: \\w+)? (?:take|taking|taken|took|knock(?:ing|ed)?) (?:the|your|this|that) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|surcharges?|penalt(?:y|ies)|fines?|costs?|deposit|postage|shipping) off\\b`,
  `(?: \\w+)? (?:waive|waiving|waived|drop|drop(?:ping|ped)|scrap|scrapped|forgo|remove|removing|removed|cancel|skip) (?:the|your|this|that|any|all|both|these|those) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|surcharges?|penalt(?:y|ies)|fines?|costs?|deposit)\\b`,
].map((source) => lean(source, 'y'));
export const WAIVES = `\\b(?:the|your|this|that|any|all) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|surcharges?|penalt(?:y|ies)) (?:has been|have been|'s been|will be|is|'s|was|are being|is being)(?: now| already| also| fully)? (?:waived|dropped|scrapped|forgiven)\\b|\\b(?:the|your|this|that) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|surcharges?|penalt(?:y|ies)) (?:has been|have been|'s been|will be|is being|are being)(?: now| already| also)? (?:removed|cancell?ed|taken off|written off)\\b|(?<free>\\bno (?:[a-z-]+ ){0,2}?(?:fees?|charges?|penalt(?:y|ies)) (?:will be (?:charged|applied|taken)|for you))\\b`;

/** Takes a bid of the customer. */
export const ACCEPTS_BID =
  "^\\W{0,4}(?:(?:ok(?:ay)?|yes|sure|great|fine|alright|perfect|absolutely|of course)[,.!] )?(?:(?:that's|that is|it's|it is|you've got|you have|we have|we've got) (?:yourself )?a deal\\b(?=[,.!;]| and\\b|$)|deal\\b(?=[,.!]|$)|sold\\b(?=[,.!]|$)|(?:i|we) (?:accept|agree to) (?:your|that|this) (?:offer|price|bid)\\b|agreed\\b(?=[,.!]))";

/** Folded words of which one stands in every such text. */
export const PRICE_WORDS: readonly string[] = [
  'match price-match beat instead incur apply promo promotion coupon increase rise discount discounts discounted off reduction rebate cheaper price prices rate rates fare fares tariff deal',
  'fee fees charge charges surcharge surcharges penalty penalties fine fines cost costs deposit premium rent bill subscription plan payment',
  'sold agreed accept agree half yours low cheapest lowest renewal total house flat fiver tenner save consider honour honor pay charged billed bill charge invoice free complimentary quote offer owe',
].flatMap((line) => line.split(' '));
