import { type Found, findIn, leftmost } from '#lib/core/find.ts';
import { adverbEnds, byCompany, openings } from '#lib/core/speaker.ts';
import type { Sentence } from '#lib/core/text.ts';
import { verbEnd, verbEndAt } from '#lib/core/verbs.ts';
import { collector, endAt, goodsEnd, inReach, sumBefore, valuesIn } from './gift-value.ts';
import * as giving from './giving.ts';
import { CAME_BACK, GAVE_BACK, MONEY_BEFORE } from './giving-back.ts';

/** "We", "we just". */
const WE = /\b(?:i|we)(?= )(?<just> (?:just|already|also|now)(?= ))?/g;
/** "Has been", "was", "are being"; what was done follows. */
const BEEN = /\b(?:(?<has>has|have)(?<been> been)?|was|were|(?<being>is|are) being)(?= )/g;
/** Most characters from the value to what became of it. */
const REACH = 60;

/** Where a sentence says that money or something of value was given; the best first. */
export function givenIn(sentence: Sentence): readonly Found[] {
  if (sentence.quoted) return [];
  const { text } = sentence;
  const { all, add } = collector(sentence);
  const later = collector(sentence);
  for (const one of openings(sentence)) {
    if (one.aux !== 'have' || !byCompany(one) || one.who === 'they') continue;
    const { start, ends } = one;
    for (const end of ends) if (add(start, endAt(giving.REFUNDED, text, end))) break;
    add(start, goodsEnd(text, verbEndAt(text, ends, giving.HAVE_HANDED_OVER), 40));
    add(start, verbEndAt(text, ends, giving.HAVE_REVERSED));
    later.add(start, verbEndAt(text, ends, GAVE_BACK));
  }
  for (const { index, text: we, groups } of findIn(sentence, WE)) {
    const end = index + we.length;
    add(index, endAt(giving.REFUNDED, text, end - (groups.just ?? '').length));
    add(index, goodsEnd(text, verbEnd(text, end, giving.DID_HAND_OVER), 30));
  }
  const passives = passivesOf(sentence);
  for (const [start, end] of valuesIn(sentence)) {
    if (text.includes('gone through')) add(start, endAt(giving.GONE_THROUGH, text, end));
    for (const { at, ends, full } of passives) {
      if (!full || at < end || !inReach(text, end, at - 1, REACH)) continue;
      if (add(start, verbEndAt(text, ends, giving.WAS_HANDED_OVER))) break;
    }
  }
  for (const { at, ends, full, being } of passives) {
    if (full) add(at, verbEndAt(text, ends, giving.BEEN_REFUNDED));
    if (full && !being) {
      const reversed = verbEndAt(text, ends, giving.REVERSED);
      if (reversed >= 0) add(sumBefore(text, at - 1, giving.CHARGE_BEFORE), reversed);
      const paid = verbEndAt(text, ends, giving.PAID_BACK);
      if (paid >= 0) add(sumBefore(text, at - 1, giving.SUM_BEFORE), paid);
    }
    const came = verbEndAt(text, ends, CAME_BACK);
    if (came >= 0) later.add(sumBefore(text, at - 1, MONEY_BEFORE), came);
  }
  if (/refund|credit/.test(text))
    for (const pattern of giving.REFUND_FIGURES) all.push(...findIn(sentence, pattern));
  return [...leftmost(all), ...leftmost(later.all)];
}

/** A passive without its subject: where it begins, where the verb may begin, whether it is more than "has". */
interface Passive {
  readonly at: number;
  readonly ends: readonly number[];
  readonly full: boolean;
  readonly being: boolean;
}

function passivesOf(sentence: Sentence): readonly Passive[] {
  return [...findIn(sentence, BEEN)].map(({ index, text, groups }) => ({
    at: index,
    ends: adverbEnds(sentence.text, index + text.length),
    full: groups.has === undefined || groups.been !== undefined,
    being: groups.being !== undefined,
  }));
}
