import { type Found, find } from '#lib/core/find.ts';
import { asserted, clauseOf, endOf, waitsForCustomer } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { articleFor } from '#lib/core/support.ts';
import { ADVERBS, TEAM, WILL } from '../lexicons/en/commitment.ts';

const THING =
  '(?:this|that|it|(?:your|the|this|these|an?|any|return|all|both|further|more|tracking|shipping|label|confirmation|replacement|delivery) (?:[a-z-]+ ){0,4}?[a-z-]+|instructions?|items?|updates?|e-?mails?|confirmations?|someone)';
const NEWS =
  '(?:e-?mails?|calls?|text(?: message)?s?|sms|letters?|instructions|confirmations?|notifications?|updates?|response|reply|labels?|tracking|link|invoice|receipt|quote|parcel|package|transcript|copy)';

/** What is done after this message is sent. */
const LATER = [
  'call(?:ing)? (?:you|him|her|them|back)',
  'phon(?:e|ing) you',
  'ring(?:ing)? you',
  '(?:e-?mail|text|messag|notify|inform|contact|remind|updat)(?:e|ing)? (?:you|the (?:customer|user|team|bank|seller|carrier|courier|store|studio|manager|department)|(?:my|our) \\w+|them)',
  'notify(?:ing)? you',
  'send(?:ing)?\\b(?! you (?:(?:the|some|these|a few|all the) )?(?:steps?\\b|step by step|through))',
  'get(?:ting)? (?:right )?back (?:to|in touch)',
  'com(?:e|ing) back to you',
  'get(?:ting)? in (?:touch|contact)',
  '(?:be )?in (?:touch|contact)\\b',
  'reach(?:ing)? (?:out|back)',
  'follow(?:ing)?[- ]up',
  'respond(?:ing)?\\b',
  'reply(?:ing)?\\b(?! to (?:the|this) question)',
  'let(?:ting)? you know (?:as soon|when|once|if|via|by|about|what|how|the)',
  'keep(?:ing)? you (?:posted|updated|informed|in the loop)',
  'keep(?:ing)? (?:an eye|track|monitoring)',
  'monitor(?:ing)?\\b',
  'visit(?:ing)?\\b',
  'drop(?:ping)? you (?:a|an) (?:line|note|e-?mail|message|text)',
  'check(?:ing)? (?:in with|on|back with) (?:you|it|this)\\b',
  'bring(?:ing)? (?:this|it|that|your \\w+) up\\b',
  'get(?:ting)? (?:someone|somebody|a (?:colleague|technician|specialist|manager)|our|the) [a-z ]{0,30}?\\bto\\b',
  'flag(?:ging)? (?:this|it|that|your|the)\\b',
  'put(?:ting)? in (?:a|an|the|your) (?:[a-z]+ ){0,2}?(?:request|order|ticket|word|claim)\\b',
  'writ(?:e|ing) (?:back )?to (?:you|them|the|our)\\b',
  'go(?:ing)? over (?:your|the|this)\\b',
  'let(?:ting)? (?:our|the|my) (?:[a-z]+ ){1,2}know\\b',
  'let(?:ting)? (?:him|her|them) know\\b',
  'have (?:a|an|the|your|it|this|that|them) [a-z -]{0,40}?(?:sent|fixed|checked|replaced|repaired|corrected|removed|reviewed|looked at|shipped|delivered|collected|updated|changed)\\b',
  '(?:remov|delet)(?:e|ing) (?:your|the|this|that|it|them)\\b',
  '(?:deploy|publish|releas|roll|push)(?:e|ing)? (?:out )?(?:a|an|the|this) (?:[a-z-]+ ){0,2}?(?:fix|patch|update|version|correction|release)\\b',
  'updat(?:e|ing) (?:the|our) (?:listing|page|website|site|article|records?|documentation|system|catalogue|catalog|description|map|database|policy)\\b',
  '(?:cancel|correct|chang|adjust|updat)(?:e|l?ing)? [^.;!?]{2,40} (?:on our (?:side|end)|at our end)\\b',
  'escalat(?:e|ing)\\b',
  'forward(?:ing)?\\b(?! to )',
  'pass(?:ing)? (?:this|it|that|your|on|along|the)\\b',
  'rais(?:e|ing) (?:this|it|a|an|your|the)\\b',
  'report(?:ing)? (?:this|it|that|the|your|and escalate)\\b',
  'fil(?:e|ing) (?:a|an|the|your)\\b',
  '(?:open|creat|log|submit|rais)(?:e|ing|ting)? (?:a|an|the|your|this)(?: [a-z]+){0,2} (?:ticket|case|request|report|claim|complaint|investigation)\\b',
  '(?:leav|mak|tak)(?:e|ing) (?:a|an|the) (?:note|comment|message|(?:closer |good |further )?look at)',
  'see(?:ing)? to it',
  'add(?:ing)? you to',
  'refer(?:ring)? (?:this|it|your|you|the)',
  'add(?:ing)? (?:a|an|this|the) (?:note|comment|request)',
  'answer(?:ing)? you\\b',
  'pick(?:ing)? (?:it|them|the \\w+|your \\w+)? ?up (?:the|your|at|from)\\b',
  '(?:plac|put)(?:e|ting) (?:an?|the|your|it) (?:[a-z]+ ){0,3}?hold',
  'investigat(?:e|ing)\\b',
  'look(?:ing)? (?:further |deeper |more )?into\\b',
  'delv(?:e|ing) into\\b',
  'arrang(?:e|ing)\\b',
  '(?:re)?schedul(?:e|ing)\\b',
  '(?:re-?)?ship(?:ping)?\\b',
  'dispatch(?:ing)?\\b',
  'deliver(?:ing)?\\b',
  'collect(?:ing)? (?:it|the|your)\\b',
  'fix(?:ing)? (?:this|it|that|the|your)\\b',
  'resolv(?:e|ing)\\b',
  'repair(?:ing)?\\b',
  'expedit(?:e|ing)\\b',
  'prioriti[sz](?:e|ing)\\b',
  '(?:speak|talk|(?:double-)?check|confirm|consult|liais|coordinat)(?:e|ing)? (?:(?:this |it )?(?:with|to) )(?:our|the|my|a|[a-z]+(?:s|ing))\\b',
  'ask(?:ing)? (?:our|the|my|them|him|her|a)\\b',
  'us(?:e|ing) your feedback',
  'mak(?:e|ing) sure (?:this|that|it|they|the|we|your)\\b',
  'do(?:ing)? (?:everything|all) (?:that )?(?:we|i) can\\b',
  'do(?:ing)? (?:everything|all) in (?:our|my) power\\b',
  'have (?:someone|our|the|my|a (?:colleague|technician|specialist|manager))\\b',
  'process(?:ing)? (?:the|your) (?:exchange|refund|return|replacement|claim)\\b',
].join('|');
const DONE_LATER =
  '(?:e-?mailed|mailed|posted to you|sent|shipped|dispatched|forwarded|escalated|reviewed|investigated|verified|looked into|fixed|resolved|prioriti[sz]ed|monitored|contacted|notified|called|informed|updated by|expedited|repaired|assigned|passed on)';

const PROMISE = new RegExp(
  [
    `${WILL} (?:[^.;:!?\\n]{2,50}? and (?:then |also )?)?(?:${LATER})`,
    '\\bexpect (?:an?|our|to) (?:[a-z]+ ){0,3}?(?:call|e-?mail|reply|answer|update|visit|hear)(?: back)? from (?:us|me|our|the|an?)\\b',
    `\\b(?:let me|allow me to) [^.;!?\\n]{1,80}? (?:and|then|to)(?: then| I will)? (?:get|come) back to you|\\b(?:let me|allow me to) (?:follow up|speak (?:to|with)|check with|ask|escalate|pass|forward|raise|arrange|investigate)\\b[^.;!?\\n]{0,30}`,
    `\\b(?:i'm|i am|we're|we are)${ADVERBS} (?:escalating|forwarding|passing (?:this|it|your)|raising|arranging|dispatching|sending (?:this|it|your (?:case|request|ticket|details))|looking into|investigating|working (?:on|to))\\b`,
    `\\byou(?:'ll| will| should)${ADVERBS} (?:receive|get|have(?! to| received| had| been| got)|hear|see)(?: back)?(?: from (?:us|me|our \\w+|the \\w+|them)|(?: [a-z-]+){0,5}? ${NEWS}\\b)`,
    `\\byou(?:'ll| will)${ADVERBS} (?:contacted|notified|called|emailed|informed|updated)\\b`,
    `\\b${THING} (?:will|shall|is going to)${ADVERBS} ${DONE_LATER}\\b`,
    `\\b(?:${TEAM}|somebody|the (?:[a-z]+ ){0,2}?(?:department|desk|depot|workshop))(?: (?!who|that|can|may|will|is|has|and|or)[a-z]{2,15})? (?:will|shall|(?:is|are) going to)(?! (?:not|never|only|need|have to|require|ask you|want|see|find|be (?:able|happy|glad|available|closed|open|unable|charged|pleased|delighted)))${ADVERBS} (?!be |charge|decide|vary|depend|know|expect|no\\b)[a-z]{3,}`,
  ].join('|'),
  'g',
);
const AHEAD = /\b(?:will|shall|should|going to|let me|allow me|expect|i am|we are)\b|'(?:ll|m|re)\b/;
const IN_CHAT =
  /\b(?:survey|step by step|transfer you|connect you|(?<!after )this chat|here in (?:the )?chat)\b/;
/** "If it breaks again, we will send someone" waits for something that may never come. */
const ONLY_IF =
  /^\W*(?:(?:and|but|so|also|please note that) )?(?:if|in case|should|unless)\b[^,;]{0,160},[^;]{0,60}$/;
const RELATIVE = /\b(?:that|which|the \w+) $/;
const MAY_BE_NOW = /(?:look(?:ing)?|delv\w+|investigat\w+) ?(?:further |deeper )?(?:into)?$/;
const WAIT =
  /\b(?:one|a|few|some) (?:short )?(?:moments?|minutes?|seconds?)\b|\b(?:hold on|bear with me|please wait|stay (?:online|connected|with me))\b/;

export default defineRule({
  code: 'commitment/action',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A promise that the agent or the company will do something after this message: call, mail, escalate, ship.',
  notOn:
    'Steps in this chat, steps that wait for the customer’s answer, courtesy such as "I will do my best".',
  why: 'Somebody has to keep it. Chatwoot’s own tests name "Let me check and get back to you" as a promise that nobody keeps (pull request 14672, June 2026): confirm it or create the task.',
  says: {
    promise: 'This promises something that somebody has to do after this message.',
    supported: 'This promises something for later; an article here says that it is done.',
  },
  examples: {
    flags: [
      '«Let me check the manual and get back to you».',
      '«We will call you» about the repair.',
      'I am sorry; «I’ll escalate» this to the night shift.',
      {
        text: '«You will receive an email» with the return label.',
        knowledge: [
          { id: 'kb', title: 'Returns', text: 'Customers receive an email with the return label.' },
        ],
        severity: 'info',
      },
    ],
    passes: [
      'Once I have your order number I will look into it.',
      'I will be happy to help.',
      'I will do my best.',
      'We will not contact you about this again.',
    ],
  },
  *check(text, context) {
    const waiting = WAIT.test(text.folded);
    for (const found of find(text, PROMISE, AHEAD)) {
      if (!isPromise(found) || (waiting && MAY_BE_NOW.test(found.text))) continue;
      const evidence = articleFor(context, { topic: /\b(?:will|receive|we)\b/, text: clauseOf(found) });
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'promise' };
    }
  },
});

function isPromise(found: Found): boolean {
  const { sentence, index } = found;
  if (!asserted(found) || waitsForCustomer(sentence.text.slice(0, endOf(found)))) return false;
  if (ONLY_IF.test(sentence.text.slice(0, index))) return false;
  if (IN_CHAT.test(sentence.text.slice(index))) return false;
  return !RELATIVE.test(sentence.text.slice(0, index)) || !/^you/.test(found.text);
}
