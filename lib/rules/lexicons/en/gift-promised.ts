import { type Found, findIn, leftmost } from '#lib/core/find.ts';
import { adverbEnds, byCompany, type Opening, openings, wordStart } from '#lib/core/speaker.ts';
import type { Sentence } from '#lib/core/text.ts';
import { verbEnd, verbEndAt } from '#lib/core/verbs.ts';
import { collector, endAt, goodsEnd, inReach, sumBefore, valuesIn } from './gift-value.ts';
import * as giving from './giving.ts';
import { COMES_BACK, GIVE_BACK, GOES_BACK, MONEY_BEFORE, YOU_GET_MONEY } from './giving-back.ts';

const I_AM = /\b(?:i'm|i am|we're|we are)(?= )/g;
const CAN = ' can'.length;
/** Most characters from the value to what becomes of it. */
const REACH = 60;

/** Somebody who acts, and where the verb may begin. */
interface Actor {
  readonly start: number;
  readonly ends: readonly number[];
}

/** Where a sentence says that money or something of value will be given, is offered or on its way; the best first. */
export function promisedIn(sentence: Sentence): readonly Found[] {
  if (sentence.quoted) return [];
  const will = openings(sentence).filter((one) => one.aux === 'will' && byCompany(one));
  const offers = [...findIn(sentence, giving.OFFER)].map(({ index, text, groups }) => {
    const end = index + text.length;
    const weak = groups.weak === undefined ? [] : [end - groups.weak.length + CAN];
    return { start: index, ends: [end, ...weak], groups };
  });
  const strong = offers.filter(({ groups }) => groups.weak === undefined && groups.let === undefined);
  const have = openings(sentence).filter((one) => one.aux === 'have' && byCompany(one) && one.who !== 'they');
  const able = [...will, ...have, ...offers.filter(({ groups }) => groups.decided === undefined)];
  return [
    ...leftmost(willGive(sentence, will, strong)),
    ...leftmost(willCome(sentence)),
    ...leftmost(comesBack(sentence, able)),
  ];
}

function willGive(sentence: Sentence, will: readonly Actor[], offers: readonly Actor[]): readonly Found[] {
  const { text } = sentence;
  const { all, add } = collector(sentence);
  for (const { start, ends } of will) {
    for (const end of ends)
      if (add(start, endAt(giving.AND_REFUND, text, end)) || add(start, verbEnd(text, end, giving.WILL_GIVE)))
        break;
  }
  for (const { start, ends } of [...will, ...offers])
    for (const end of ends) if (add(start, giftEnd(text, end))) break;
  return all;
}

function giftEnd(text: string, blank: number): number {
  const goods = goodsEnd(text, verbEnd(text, blank, giving.HAND_OVER), 50);
  if (goods >= 0) return goods;
  const refund = verbEnd(text, blank, giving.REFUND);
  if (refund >= 0) return refund;
  const right = goodsEnd(text, verbEnd(text, blank, giving.MAKE_RIGHT), 20);
  return right < 0 ? endAt(giving.AS_GESTURE, text, blank) : right;
}

function willCome(sentence: Sentence): readonly Found[] {
  const { text } = sentence;
  const { all, add } = collector(sentence);
  for (const { index, text: be } of text.includes('ing ') ? findIn(sentence, I_AM) : []) {
    const ends = adverbEnds(text, index + be.length);
    add(index, verbEndAt(text, ends, giving.REFUNDING));
    add(index, goodsEnd(text, verbEndAt(text, ends, giving.HANDING_OVER), 40));
  }
  const goods = valuesIn(sentence).length > 0 || /free|rate|fare|price/.test(text);
  for (const { index, text: lead } of goods ? findIn(sentence, giving.LEADS_TO_GOODS) : [])
    add(index, goodsEnd(text, index + lead.length, 30));
  for (const one of openings(sentence)) {
    const { aux, who, start, ends } = one;
    if (aux === 'can' && who === 'we')
      add(start, goodsEnd(text, verbEndAt(text, ends, giving.CAN_HAND_OVER), 30));
    if (aux === 'have' || aux === 'can') continue;
    const paid = verbEndAt(text, ends, giving.PAID_BACK);
    if (paid >= 0) add(sumBefore(text, one.at - 1, giving.SUM_BEFORE), paid);
    if (aux !== 'should') add(auxiliaryStart(text, one), verbEndAt(text, ends, giving.WILL_BE_REFUNDED));
    if (aux === 'would') add(one.at, verbEndAt(text, ends, giving.WOULD_REFUND));
    if (who !== 'you' || aux === 'would') continue;
    add(start, goodsEnd(text, verbEndAt(text, ends, giving.YOU_GET), 40));
    add(start, verbEnd(text, ends.at(-1) as number, giving.YOU_GET_BACK));
  }
  for (const [start, end] of valuesIn(sentence)) add(start, valueComes(sentence, end));
  if (/ (?:on|next) /.test(text)) all.push(...findIn(sentence, giving.ON_US));
  return all;
}

/** Where the auxiliary begins, with the word that "'ll" hangs on; -1 for "I'll" and "we'll". */
function auxiliaryStart(text: string, { at, who }: Opening): number {
  if (text[at] !== "'") return at;
  return who === 'we' ? -1 : wordStart(text, at);
}

/** Where the words end that say that the value which ends at `from` will come. */
function valueComes(sentence: Sentence, from: number): number {
  const { text } = sentence;
  const way = endAt(giving.ON_ITS_WAY, text, from);
  if (way >= 0) return way;
  for (const { aux, at, ends } of openings(sentence)) {
    if (at < from || aux === 'have' || aux === 'can') continue;
    if (!inReach(text, from, at - 1, REACH)) break;
    for (const end of ends) {
      const comes = verbEnd(text, end, giving.WILL_ARRIVE);
      const written = comes < 0 ? endAt(giving.WILL_BE_FIGURE, text, end) : comes;
      if (written >= 0) return written;
    }
  }
  return endAt(giving.IS_ISSUED, text, from);
}

function comesBack(sentence: Sentence, able: readonly Actor[]): readonly Found[] {
  const { text } = sentence;
  const { all, add } = collector(sentence);
  for (const { start, ends } of able) add(start, verbEndAt(text, ends, GIVE_BACK));
  for (const { aux, who, at, start, ends } of openings(sentence)) {
    if (aux !== 'will' && aux !== 'should') continue;
    const goes = verbEndAt(text, ends, GOES_BACK);
    if (goes >= 0) add(sumBefore(text, text[at] === "'" ? at : at - 1, MONEY_BEFORE), goes);
    if (who === 'you') add(start, verbEndAt(text, ends, YOU_GET_MONEY));
  }
  for (const [letters, pattern] of COMES_BACK)
    if (text.includes(letters)) all.push(...findIn(sentence, pattern));
  return all;
}
