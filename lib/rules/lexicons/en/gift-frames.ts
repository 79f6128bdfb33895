import { type Found, leftmost } from '#lib/core/find.ts';
import { findGatedIn, type Gated, gated } from '#lib/core/gated.ts';
import { asserted, clauseOf } from '#lib/core/grammar.ts';
import { recent } from '#lib/core/latest.ts';
import type { Sentence } from '#lib/core/text.ts';
import { type Frame, frames, framesIn } from './frame.ts';
import { wordsOf } from './word-classes.ts';

// Ways to give money or something of value, as patterns over word classes (`frame.ts`).

const US = '(?:S|(?:[DPd]x{0,2})?O{1,2})';
const ADV = '(?:a&?){0,4}';
/** Words that a verb and its object may have between them. */
const GAP = '[^.SAHNcmQ]';
const VALUE = '[Vv]';
const MONEY = '[M$]';
const MONEY_BACK = `(?:${GAP}{0,5}${MONEY}${GAP}{0,5}K|K${GAP}{0,4}${MONEY})`;
const NEW = `${GAP}{0,2}u(?=[x#.]|$)`;
const WILL = `(?:A|Bgi)${ADV}`;
/** "is", "has been", "gets". */
const BEEN = '(?:Ha{0,4}B|[Bs]B?|n)';
/** After somebody of the company and an auxiliary. */
const GIVE = `(?:[tJbjn]${GAP}{0,5}${VALUE}|n${GAP}{0,4}${MONEY}${GAP}{0,2}K|[tJ]${GAP}{0,4}${MONEY}${GAP}{0,4}i[YP]|[tJbj]${MONEY_BACK}|[tJbjnI]${GAP}{0,7}F|[tJbj]${NEW}|[btJj]${GAP}{0,2}\\$x?G|tYK(?=[DPdM$.]|$)|rx?(?=[DPdYM$.x]|$)|I|V(?:Y?\\$|(?=[DPdYM$#i]|xG|[.]|$))|e${GAP}{0,5}${MONEY}|[wk]${GAP}{0,6}(?:u|F|V)|[Hn]${GAP}{1,5}E|tY(?:\\$|#M))`;
const GAVE = `(?:E|T${GAP}{0,4}${MONEY}${GAP}{0,4}i[YP]|[TRtb]${GAP}{0,5}${VALUE}|[TRt]${MONEY_BACK}|[TR]${GAP}{0,7}F|[TR]${NEW}|[TR]${GAP}{0,2}\\$x?G|f${GAP}{0,5}${MONEY}|fx(?=\\.|$)|q${GAP}{0,4}(?:u|F|V)|[TR][^.SNc]{0,6}${MONEY}[^.SNc]{0,8}(?:B|&)T(?:K|x?i[YP])|n${GAP}{1,5}E|[rV](?=[DPdYM$]))`;
const TO_YOU = '(?:K|x?i(?:Y|P|DQ))';
/** A sum, with the word before it where it is no figure. */
const SUM = `(?:\\$|[DPdx][xM]{0,2}M)(?:YH?a?[TR]x?)?`;
const PAID = `(?:x&)?(?:E|[Tf]${TO_YOU})`;

/** "Your full" before what is given. */
const LEAD = '(?:[DPd]x?)?';

export const GIVEN: readonly Frame[] = [
  ['H OS $EFKTVfnquvr', `${US}H${ADV}${GAVE}`],
  ['OS f', `${US}${ADV}f(?=[DPdYM$])${GAP}{0,4}${MONEY}`],
  ['OS ERT', `${US}${ADV}(?:E(?=[DPdYMx$])|[TR](?=[DPdYM$])(?:${GAP}{0,4}${VALUE}|${MONEY_BACK}))`],
  ['Vv ELRT', `${LEAD}(?:V[^.SANcm]{0,6}${BEEN}|v[^.SANcm]{0,4}(?:HB|BB))${ADV}[TREL]`],
  ['$M ETf BHns', `${SUM}[^.SANcmHB]{0,5}${BEEN}${ADV}${PAID}`],
  ['f $M BH', `${SUM}[^.SANcmHB]{0,4}(?:HB|BB)${ADV}f(?!%[^U])`],
  ['Vv LZ BHs', `${LEAD}(?:V[^.SANcm]{0,5}|v)[HsB]${ADV}[xi]?[DPd]?(?:L|Z[xDL]{0,2}L)`],
  ['V H Z', `${LEAD}V[^.SANcm]{0,4}H${ADV}Z`],
  ['H Z K $M', `${SUM}[^.SANcmHB]{0,5}H${ADV}ZK`],
  ['$ K Bs', `\\$[Bs]${ADV}K`],
  ['Hn ET', `Y?(?:HB|n)${ADV}(?:T${GAP}{0,3}V|E(?!%[^U]))`],
  ['V ELRT', `^a?[DPd]?x?V(?![DPd])[^.SANcmHBi]{0,3}[TREL](?=a?(?:\\.|$|i))`],
];

export const PROMISED: readonly Frame[] = [
  [
    'OSW $EFIKVeiknrtuvw',
    `(?:${US}(?:A|B?gi?|A?Bahi|A?Bhi|[AH]?li|C|Ba{0,2}(?=[JjIk]))|WUi?)${ADV}B?${ADV}${GIVE}`,
  ],
  ['A & V OS', `${US}A[^.SNc]{0,9}&a?V(?=[DPdYM$x])`],
  ['Vv AB BZbt', `${LEAD}[Vv][^.SNcm]{0,5}${WILL}(?:Z|[tb]|B${ADV}(?:[TREL]|K))`],
  ['$M AB BK', `${SUM}[^.SNcmHB]{0,5}${WILL}(?:B${ADV}(?:${PAID}|K)|[Zt]K)`],
  ['f % U $M Bs', `${SUM}[^.SNcmHB]{0,4}(?:${WILL}B|[Bs]B?)${ADV}f%U`],
  ['M K BZs $DPdx', `[DPdx$]M[^.SNcmAHB]{0,3}(?:Z|[Bs]${ADV}x?D?L?Z?)K`],
  ['M L Bs Ki DPx $DPdx', `[DPdx$]M[^.SNcmAH]{0,3}[Bs]${ADV}x[xDP]L${TO_YOU}`],
  ['V Zt', `${LEAD}V[^.SANcmi]{0,4}[Zt](?=[DPYixa.]|$)`],
  ['B V LZi', `xA?BD?x?V[^.SNcm]{0,2}[ZLi]`],
  ['Y Hn ABC FKV', `Y(?:A|B|C|Bgi)${ADV}B?[nH](?:${GAP}{0,4}V|${MONEY_BACK}|${GAP}{0,4}F)`],
  ['q F BH', `(?:${WILL}B|HB)${ADV}q${GAP}{0,3}F`],
  ['F AH RTt', `F[^.SANcm]{1,3}(?:HB|AB)${ADV}[TRt]`],
  ['$ D L Bs', `\\$[Bs]${ADV}xDL`],
  ['Y B o $FV', `YBa?o${GAP}{0,4}(?:[VF]|\\$)`],
  ['= OS FKVv', `${US}[AC]?${ADV}=${GAP}{0,5}(?:${VALUE}|${MONEY_BACK}|F)`],
  ['V = BHs', `${LEAD}V[^.SANcm]{0,4}[HsB]B?${ADV}=`],
  ['= V', `(?<=^|\\.)=x{0,2}V`],
  ['P A n V', `PxAn${GAP}{0,3}V`],
  ['B AB ET', `Y?${WILL}B${ADV}(?:T${GAP}{0,3}V|E(?!%[^U]))`],
  ['V B $ AB', `${LEAD}VM?${WILL}B\\$`],
  ['X EF', `(?<=^|\\.)z?X${GAP}{0,4}[EF]`],
  ['Y n K', `(?<=^|\\.)[ax]?Yn${MONEY_BACK}`],
  ['M Z G DPd $DPdx', `[DPdx$]M${GAP}{0,2}ZG[DPd]`],
  ['Z P L Bs DPu', `(?:[DP]|u)${GAP}{0,3}[Bs]ZPL`],
  ['u D L Bs', `[DPx]?ux{1,3}[Bs]${ADV}xDL`],
  ['@ V Bs', `@[Bs]D?${GAP}{0,4}V`],
  ['L V DPd', `L[DPd]x{0,2}V`],
  ['p MV', `p(?!d)${GAP}{0,4}(?:V|M${GAP}{0,2}K)`],
  ['z y V', `(?<=^|\\.)x?zy${GAP}{0,4}V`],
];

const FIGURE = '[$£€] ?\\d[\\d,.]*';
const THING = '(?:the|your|this|that) (?:[a-z]+ ){0,2}?';
/** Fixed ways to say it. */
export const IDIOMS: readonly Gated[] = [
  [
    'on us|on the house',
    "\\b(?:order|delivery|month|meal|shipping|one)(?:'s| is| will be) on (?:us|the house)\\b",
  ],
  [
    'your next  && free|complimentary',
    "\\byour next (?:[a-z]+ ){1,3}(?:is|are|will be|'s) (?:free|complimentary)\\b(?! (?:to|of course))",
  ],
  [
    'voucher|certificate|coupon|free && as ',
    '\\bas (?:an? )?(?:compensation|apology|goodwill gesture|gesture of goodwill|token of (?:our )?(?:apology|appreciation)|thank you|sorry)\\b[^.;:!?\\n]{0,70}?\\b(?:free [a-z]+|vouchers?|certificates?|coupons?|(?:two|three|four) free\\b)',
  ],
  [
    'compensation|goodwill|gesture && your ',
    "\\b(?:i|we)(?:'ll| will) [a-z]+ your (?:[a-z]+ ){1,3}as (?:a )?(?:compensation|goodwill|gesture)",
  ],
  [' whole', '\\bmak(?:e|ing) you whole\\b'],
  [
    'up to you',
    '\\bmak(?:e|ing) it up to you with (?:an?|some|the|one|two|\\d+)\\b[^.;:!?\\n]{0,30}?\\b(?:coupon|voucher|credit|discount|certificate|gift card|points|free [a-z]+|miles)',
  ],
  [
    'return',
    "\\b(?:i|we)(?:'ll| will| shall|'ve| have)(?: [a-z]+){0,2}? return(?:ed)? (?:your|the) (?:[a-z]+ ){0,2}?(?:money|payment|deposit|amount|funds|fee|cash)\\b(?! (?:order|transfer))",
  ],
  ['expense', '\\bat our (?:own )?expense\\b'],
  [
    ' pay ',
    `\\b(?:i|we)(?:'ll| will| can) pay (?:for )?${THING}(?:repairs?|taxi|cab|hotel|cleaning|postage|return|meals?|train|bus|loss(?:es)?|damages?|expenses)\\b`,
  ],
  [
    ' off ',
    `\\b(?:i|we)(?:'ll| will|'ve| have)(?: [a-z]+ to)? (?:write|written) off ${THING}(?:charge|payment|fee|invoice|bill|balance|debt)\\b`,
  ],
  [
    'refund',
    `(?<=^\\W{0,6}(?:(?:price|total|fare|net) )?)refund(?: (?:amount|total|due|issued|processed|for|of|to)?(?:[a-z ]{0,40}))?: ?\\(?-?${FIGURE}`,
  ],
  ['refund', `${FIGURE} (?:refund(?:ed)?|credit) (?:back )?to (?:your|the|that)\\b`],
  [
    'agreed',
    '\\b(?:has|have) (?:kindly )?agreed to (?:return|give|pay) (?:you |back )?(?:your|the) (?:money|deposit|fee|payment|amount)\\b',
  ],
  [
    'your replacement',
    '\\byour replacement(?: [a-z]+){0,2} (?:ships|leaves|goes out|is shipping|is going out)\\b',
  ],
  [
    'wallet|inbox|account|card|balance && is ',
    '\\b(?:gift card|voucher|credit|refund)\\b[^.;:!?\\n]{0,20}? is (?:now |already |waiting ){0,2}(?:in|on) your (?:wallet|inbox|account|card|balance)\\b',
  ],
  [
    'refund request|refund claim|refund application|claim for a refund && approved|accepted',
    "\\brefund (?:request|claim|application)\\b[^.;:!?\\n]{0,40}? (?:has been|was|is|'s been) (?:now )?(?:approved|accepted)\\b",
  ],
  ['refund to|refund back to && would ', '\\bwould (?:automatically )?refund (?:back )?to\\b'],
];

const IDIOM = gated(IDIOMS);
const GIVEN_FRAMES = frames(GIVEN);
const PROMISED_FRAMES = frames(PROMISED);

/** Words in the clause that take the giving back. */
const NOT_GIVING =
  /\b(?:if you are|if you're|whether|(?<!\d |\d(?:st|nd|rd|th) |of |in |by )may(?! \d)|might|could|exchange(?![^.;]{0,40}(?:free|no (?:extra |additional )?(?:cost|charge)|at our))|be used for|how|when the|once the refund|needs? to be|has to be|review whether|check whether|see whether)\b/;

/** "I can see that you asked for a refund" gives nothing. */
const SEES = /^(?:i|we)(?: can| could| do)?(?: also| now| still| only| just)? (?:see|find)\b/;

/** Folded words of which one stands in every sentence that gives something. */
export const GIFT_WORDS: readonly string[] = [
  ...wordsOf('VvMFEIreqfwkKuoX'),
  ...'pay give reduced lower discounted cheaper special gift credit paid free charge cost us house whole expense off apology taxi cab hotel repair repairs loss losses expenses damage damages train bus'.split(
    ' ',
  ),
];

/** Words of one sentence that give something: what was given, and what is promised beside it. */
export interface Gifts {
  readonly given: readonly Found[];
  readonly promised: readonly Found[];
}

const NONE: Gifts = { given: [], promised: [] };

/** What a sentence gives; that of recent ones is remembered. */
export const giftsOf = recent((sentence: Sentence): Gifts => (sentence.quoted ? NONE : read(sentence)));

function read(sentence: Sentence): Gifts {
  const idioms = findGatedIn(sentence, IDIOM);
  const given = leftmost(framesIn(sentence, GIVEN_FRAMES).filter(gives));
  const promised = leftmost([...framesIn(sentence, PROMISED_FRAMES), ...idioms].filter(gives));
  return { given, promised: promised.filter((one) => !given.some((other) => overlap(one, other))) };
}

/** Whether words that give something are stated and nothing in their clause takes it back. */
function gives(found: Found): boolean {
  return asserted(found) && !SEES.test(found.text) && !NOT_GIVING.test(clauseOf(found));
}

function overlap({ span: [start, end] }: Found, other: Found): boolean {
  return start < other.span[1] && other.span[0] < end;
}
