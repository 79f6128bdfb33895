import { type Found, leftmost } from '#lib/core/find.ts';
import { lean } from '#lib/core/lean.ts';
import type { Sentence } from '#lib/core/text.ts';
import { framesIn } from './frame.ts';

// Ways to give money or something of value, as patterns over word classes (`frame.ts`).

const US = '(?:S|(?:[DPd]x{0,2})?O)';
const ADV = '(?:a&?){0,4}';
/** Words that a verb and its object may have between them. */
const GAP = '[^.SAHNcmQ]';
const VALUE = '[Vv]';
const MONEY = '[M$]';
const MONEY_BACK = `(?:${GAP}{0,5}${MONEY}${GAP}{0,5}K|K${GAP}{0,4}${MONEY})`;
const NEW = `${GAP}{0,2}u(?=[x#])`;
const WILL = `(?:A|Bgi)${ADV}`;
/** "is", "has been", "gets". */
const BEEN = '(?:HB|[Bs]B?|n)';
/** After somebody of the company and an auxiliary. */
const GIVE = `(?:[tJbjn]${GAP}{0,5}${VALUE}|n${GAP}{0,4}${MONEY}${GAP}{0,2}K|[tJ]${GAP}{0,4}${MONEY}${GAP}{0,4}i[YP]|[tJbj]${MONEY_BACK}|[tJbj]${GAP}{0,6}F|[tJbj]${NEW}|[rI]|V(?=[DPdYM$])|e${GAP}{0,3}${MONEY}|[wk]${GAP}{0,4}(?:u|F|V))`;
const GAVE = `(?:E|T${GAP}{0,4}${MONEY}${GAP}{0,4}i[YP]|[TR]${GAP}{0,5}${VALUE}|[TR]${MONEY_BACK}|[TR]${GAP}{0,6}F|[TR]${NEW}|f${GAP}{0,3}${MONEY}|q${GAP}{0,4}(?:u|F|V)|[TR][^.SNc]{0,6}${MONEY}[^.SNc]{0,8}(?:B|&)T(?:K|x?i[YP]))`;
const TO_YOU = '(?:K|x?i(?:Y|P))';
/** A sum, with the word before it where it is no figure. */
const SUM = `(?:\\$|[DPdx]x{0,2}M)`;
const PAID = `(?:x&)?(?:E|[Tf]${TO_YOU})`;

const GIVEN = [
  `${US}H${ADV}${GAVE}`,
  `${US}${ADV}(?:E(?=[DPdYMx$])|[TR](?=[DPdYM$])(?:${GAP}{0,4}${VALUE}|${MONEY_BACK}))`,
  `(?:V[^.SANcm]{0,4}${BEEN}|v[^.SANcm]{0,4}(?:HB|BB))${ADV}[TREL]`,
  `${SUM}[^.SANcmHB]{0,4}${BEEN}${ADV}${PAID}`,
  `${SUM}[^.SANcmHB]{0,4}(?:HB|BB)${ADV}f(?!x[^U])`,
  `V[^.SANcm]{0,4}[HsB]${ADV}[xi]?[DPd]?(?:L|Z[xDL]{0,2}L)`,
  `V[^.SANcm]{0,4}H${ADV}Z`,
  `${SUM}[^.SANcmHB]{0,5}H${ADV}ZK`,
  `\\$[Bs]${ADV}K`,
  `HB${ADV}T${GAP}{0,3}V`,
  `^a?[DPd]?x?V(?![DPd])[^.SANcmHBi]{0,3}[TREL](?=a?(?:\\.|$|i))`,
].map((source) => lean(source, 'g'));

const PROMISED = [
  `(?:${US}(?:A|B?gi?|A?Bahi|A?Bhi|A?li|C|Ba?(?=[JIk]))|WUi?)${ADV}B?${ADV}${GIVE}`,
  `[Vv][^.SNcm]{0,4}${WILL}(?:Z|[tb]|B${ADV}[TREL])`,
  `${SUM}[^.SNcmHB]{0,4}${WILL}(?:B${ADV}${PAID}|[Zt]K)`,
  `${SUM}[^.SNcmHB]{0,4}(?:${WILL}B|[Bs]B?)${ADV}fxU`,
  `[DPdx$]M[^.SNcmAHB]{0,3}(?:Z|[Bs]${ADV}x?D?L?Z?)K`,
  `[DPdx$]M[^.SNcmAH]{0,3}[Bs]${ADV}x[xDP]L${TO_YOU}`,
  `V[^.SANcmi]{0,4}Z(?=[DPYix])`,
  `xA?BD?x?V[^.SNcm]{0,2}[ZLi]`,
  `Y(?:A|B|C|Bgi)${ADV}B?n(?:${GAP}{0,4}V|${MONEY_BACK})`,
  `YBa?o${GAP}{0,3}(?:V|\\$)`,
  `PxAn${GAP}{0,3}V`,
  `${WILL}BT${GAP}{0,3}V`,
  `(?<=^|\\.)X${GAP}{0,4}[EF]`,
  `[DPdx$]M${GAP}{0,2}ZG[DPd]`,
  `(?:[DP]|u)${GAP}{0,3}[Bs][ZL]P[Lx]`,
  `p(?!d)${GAP}{0,4}(?:V|M${GAP}{0,2}K)`,
  `(?<=^|\\.)x?zy${GAP}{0,4}V`,
].map((source) => lean(source, 'g'));

/** Where the words of a sentence give something of value: what was given, and what is promised. */
export function giftFrames(sentence: Sentence): { given: readonly Found[]; promised: readonly Found[] } {
  if (sentence.quoted) return { given: [], promised: [] };
  return {
    given: leftmost([...framesIn(sentence, GIVEN)]),
    promised: leftmost([...framesIn(sentence, PROMISED)]),
  };
}
