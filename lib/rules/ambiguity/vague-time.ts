import { durations } from '#lib/core/figures.ts';
import { type Found, find } from '#lib/core/find.ts';
import { clauseOf, clauseStart, endOf, negated, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import { COMING, SOON, UNBOUND } from '../lexicons/en/vague-time.ts';

const VAGUE = lean(`\\b(?:${UNBOUND}|(?<soon>${SOON}))\\b(?! as\\b)`, 'g');
// Of the triggers, some are everyday words: with these around them only.
const GATE =
  /(?:short|prompt|momentari|quick|swift|time)ly|soon|asap|earliest|fast|due (?:c|t)|(?:opportunity|convenience|chance|moment|minute)|delay|any (?:day|min|mom)|a (?:little )?bit|eventually|good time|later|the (?:line|road|track)|presently|these days|jiffy|a (?:tick|sec|flash|mo)\b|soonest|stage|priority|as and when|allows|permits|free|available|back|few|couple|days ahead|to come|able|some ?time|before (?:\w+ )?long|some (?:point|time)|future|the coming|a (?:little )?while|no time|(?:when|whenever|once) (?:we|i|they) can|be (?:\w+ )?long/;
const IS_COMING = lean(`\\b(?:${COMING})(?!\\w)`);
const BOUND =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:by|on|before|until) (?:the (?:end|close|\d)|\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may \d|jun|jul|aug|sep|oct|nov|dec)|(?:end|close) of (?:the )?(?:day|week|business)|\d{1,2} ?[ap]\.?m\b)/;
const WISH =
  /\b(?:hopes?(?! to)|hoping(?! to)|wish(?:es|ing)?|looking forward|(?:see|talk|speak|chat)(?: (?:to|with))?(?: you)?|welcom(?:e|ing) you(?: back)?|(?:have|seeing|hearing from|serv(?:e|ing)|assist(?:ing)?|help(?:ing)?) you(?: again)?|feels? better|get well|to hear from you)\b[^.]{0,60}$/;
const HOLD =
  /(?<![\w])(?:i'll|i will|i) (?:(?:just |only )?be )?(?:right )?(?:back|with you)(?: with you)?[^.]{0,20}$/;
const CUSTOMER_ACTS =
  /(?:^|[,;:] |\band )(?:please|kindly|do|let (?:me|us) know|make sure|be sure|try to|remember to|contact|return|send|reply)\b[^,;]{0,120}$|\byou(?:'ll| will| would| may| might| should| also)? (?:need|have(?! (?:it|them|this|that|the|your|our|everything|news|more)\b)|want|wish|like|must|can|could|may|might|should|ought|are (?:able|required|welcome|free|advised))(?: to)?(?! (?:expect|be (?:contacted|notified|refunded|charged)|receive|get|hear|see|have))\b[^,;]{0,120}$/;
/** "I'll check that quickly": in this chat. */
const QUICK_LOOK =
  /\b(?:i'll|i will|let me|i'm going to) (?:just |now )?(?:check|look|see|verify|have a look|take a look|pull|open|find|read)\b[^,;]{0,40}$/;
const CONDITION = /^\W*(?:if|unless|whether|in case|when(?:ever)?|once|after|until|as soon as|that|which)\b/;

export default defineRule({
  code: 'ambiguity/vague-time',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A time word without a bound ("shortly", "as soon as possible", "soon") for something the company will do.',
  notOn:
    'Bounded times, "as soon as it ships", what the customer should do soon, wishes, closings, the past, a moment asked for in a chat.',
  why: 'A reader hears a date in "shortly" and the firm hears none: FCA Consumer Duty, FG22/5 chapter 8, asks that customers can act on what they are told, in time.',
  says: { vague: '"{words}" tells the customer no time; say by when, or what it waits for.' },
  triggers: [
    ...'shortly promptly momentarily due asap opportunity convenience chance timely long point'.split(' '),
    ...'soon sooner soonish sometime future coming while time quickly swiftly fast earliest delay bit eventually later few couple line road moment minute able ahead presently days jiffy tick sec flash mo soonest stage priority when whenever once day'.split(
      ' ',
    ),
  ],
  examples: {
    flags: [
      {
        text: 'Our warehouse will look into it «as soon as possible».',
        also: ['commitment/action'],
      },
      { text: 'You will get a confirmation from us «shortly».', also: ['commitment/action'] },
      { text: 'The repaired unit should arrive «soon».', also: ['ambiguity/hedge'] },
    ],
    passes: [
      'The confirmation was sent shortly after you booked.',
      'I hope your mother feels better soon.',
      { text: 'We will write to you as soon as the parcel ships.', also: ['commitment/action'] },
      'Please contact your bank as soon as possible.',
      'Talk soon!',
    ],
  },
  *check(text) {
    for (const found of find(text, VAGUE, GATE)) {
      if (!promises(found)) continue;
      yield { span: found.span, say: 'vague', slots: { words: text.text.slice(...found.span) } };
    }
  },
});

/** Whether the words date something that the company is to do, and nothing else in the sentence gives the time. */
function promises(found: Found): boolean {
  const { sentence, index } = found;
  const start = clauseStart(sentence.text, index);
  const before = sentence.text.slice(start, index);
  if (sentence.question || negated(sentence.text, index, index) || reported(sentence.text, index))
    return false;
  if (WISH.test(before) || HOLD.test(before) || CUSTOMER_ACTS.test(before) || CONDITION.test(before))
    return false;
  if (found.groups.soon && QUICK_LOOK.test(before)) return false;
  if (BOUND.test(sentence.text) || durations(sentence.text).length > 0) return false;
  if (IS_COMING.test(sentence.text.slice(start, endOf(found)))) return true;
  if (found.groups.soon) return false;
  return IS_COMING.test(before.trim() ? clauseOf(found) : sentence.text.slice(endOf(found)));
}
