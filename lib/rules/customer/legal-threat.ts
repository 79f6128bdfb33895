import type { Found } from '#lib/core/find.ts';
import { findGated, gated } from '#lib/core/gated.ts';
import { defineRule } from '#lib/core/rule.ts';
import { THREAT_WORDS, THREATS } from '../lexicons/en/legal-threat.ts';

const THREAT = gated(THREATS);
/** Somebody else goes to law. */
const OTHERS =
  /\b(?:he|she|they|who|guy|man|woman|merchant|seller|landlord|collector|creditor|neighbou?r|husband|wife|ex|brother|sister|friend|celebrity|trump\w*)(?:'s|'re|'ll|'d)?\b(?! (?:will|'ll) (?:get|be) sued)[^,;]{0,80}$/;
const MINE = /\b(?:i|i'm|i'll|i've|i'd|im|ill|we|we'll|we're|we've|we'd|my|our|me|us)\b[^,;]{0,80}$/;
/** Another court, another matter, no intention. */
const HARMLESS =
  /\b(?:divorce|custody|probate|bankruptcy|family|jury|traffic|immigration|tennis|basketball|volleyball|food|badminton) (?:\w+ )?(?:court|lawyer|attorney|solicitor|duty)|\bjury\b|\b(?:won't|will not|not going to|would never|wouldn't|don't want to|do not want to|dont want to|rather not|no (?:intention|plans?) (?:of|to)|(?:don't|do not|dont|didn't|never|not) (?:plan(?:ning)?|intend(?:ing)?|think(?:ing)?|mean|consider(?:ing)?)(?: on| to| of| about)?|can't|cannot) (?:\w+ )?(?:sue|suing|take legal|go to court)|\bpower of attorney\b|\b(?:was|were|been|being|got|am) sued\b|\b(?:in|at|to) court (?:tomorrow|today|this|next|at \d|on (?:mon|tue|wed|thu|fri))|\bclass[- ]action settlement|\b(?:join|part of|eligible for) the class|(?:lawyer|attorney|solicitor)s?'s? (?:address|office|e-?mail|fax)|\b(?:probate|conveyanc\w+|executor|estate|inheritance|house (?:sale|purchase)|visa|buying a (?:house|home|flat)|proof of address|asked for (?:a copy|proof|the))\b|\b(?:copy|invoice|receipt|document) for my (?:lawyer|attorney|solicitor)|\b(?:do|does) (?:you|your \w+) (?:have|offer|provide|employ|accept|need) (?:\w+ )?(?:lawyer|attorney|solicitor)s?|\b(?:did|were|have|are) (?:you|they) (?:get|got|been|being|ever) ?sued/;

export default defineRule({
  code: 'customer/legal-threat',
  severity: 'info',
  reads: 'customer',
  firesOn:
    'A customer says they may or will go to law: lawyer, court, small claims, suing, a letter before action.',
  notOn:
    'A lawyer who asks as a customer, a legal name, somebody else’s case, "is this legal?", a day in court.',
  why: 'What is written from here on may be read in court, so a person who may speak for the company must own it; a complaint with a legal claim is to be passed on at once (ISO 10002; for UK finance FCA DISP 1).',
  says: { threat: 'The customer speaks of legal action.' },
  triggers: THREAT_WORDS,
  examples: {
    flags: [
      'If I hear nothing by Friday I will «take legal action».',
      '«My lawyer will» be in touch.',
      'I am «taking this to small claims court».',
    ],
    passes: [
      'I am a lawyer and need an invoice for my firm.',
      'Is it legal to ship knives to Spain?',
      'My legal name is Anna Maria.',
      'I’m in court tomorrow, so please call after six.',
    ],
  },
  *check(text) {
    for (const found of findGated(text, THREAT)) {
      if (isOwn(found)) yield { span: found.span, say: 'threat' };
    }
  },
});

function isOwn({ sentence, index, text }: Found): boolean {
  const before = sentence.text.slice(Math.max(0, index - 100), index);
  const around = sentence.text.slice(Math.max(0, index - 30), index + text.length + 30);
  if (HARMLESS.test(around)) return false;
  const whole = before + text;
  return !OTHERS.test(before) || MINE.test(whole.slice(OTHERS.exec(before)?.index ?? 0));
}
