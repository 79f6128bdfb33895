import { type Found, find } from '#lib/core/find.ts';
import { clauseStart, endOf, reported, saysNo } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import {
  ELSEWHERE,
  GIVE,
  NEED,
  NOT_SECRET,
  PARTIAL,
  SECRET_WORDS,
  SECRETS,
  TO_US,
  WEAK,
} from '../lexicons/en/credentials.ts';

const ASK = lean(
  `\\b(?:(?<strong>${GIVE})|(?<need>${NEED})|(?<weak>${WEAK}))\\b(?<between>[^.;!?\\n]{0,70}?)(?:\\b|(?<= ))(?<what>${SECRETS})`,
  'g',
);
const NEEDED = lean(
  `\\byour (?<what>${SECRETS})[^.;!?\\n]{0,20} (?:is|are) (?:required|needed|necessary)\\b(?=[^.;]{0,40}\\b(?:verify|identify|confirm|process|proceed|continue|refund|us|me)\\b)`,
  'g',
);
const GATE =
  /numbers?\b|\bno\b|#|detail|info|\bdata\b|digit|cv[vc2]|verification|\bcsc\b|\bpins?\b|pass|credential|\botp|code|ssn|social|secret|security|maiden|phrase|key|token|log-?in/;

const SOMETHING_ELSE =
  /\b(?:if|whether|that|when|where|why|how|which|about|without|never|not|instead|rather|except|my|our)\b|n't\b|^ (?:you|him|her|them)\b/;
const YOU_WILL =
  /\b(?:you|they|customers?|users?|it|who|one)(?:'ll| will| would| may| might| must| should| can| could| need| have| are| were)?(?: \w+){0,2}(?: to)? $/;
const COULD_YOU =
  /\b(?:could|can|would|will|may i ask) you(?: \w+){0,2} $|\bplease $|\bkindly $|\bmind $|\bneed you to $|\bask you to $/;

export default defineRule({
  code: 'privacy/credential-request',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'The reply asks the customer to send a full card number, card security code, PIN, password, one-time code or social security number.',
  notOn:
    'The last four digits, "never share your password", typing it into a page or app, e-mail, ZIP code, order number.',
  why: 'PCI DSS 4.0.1 forbids keeping card security codes and PINs (3.3.1) and unprotected card numbers in messages (4.2.2); NIST SP 800-63B keeps one-time codes and passwords with their owner. Asking for them is what phishing looks like.',
  says: { asks: 'Nobody in support may ask a customer for this.' },
  triggers: SECRET_WORDS,
  examples: {
    flags: [
      'Please «send me the full card number» so that I can check.',
      'Could you «confirm your CVV» for me?',
      '«I need your password» to look into the account.',
      '«What is the one-time code»?',
    ],
    passes: [
      'Please send me the last four digits of your card number.',
      'Never share your password or PIN with anyone.',
      'You can enter the card details on the payment page.',
      'Please give me your order number, e-mail address and ZIP code.',
    ],
  },
  *check(text) {
    for (const found of find(text, ASK, GATE)) if (asks(found)) yield { span: found.span, say: 'asks' };
    for (const found of find(text, NEEDED, GATE)) {
      if (!PARTIAL.test(found.sentence.text)) yield { span: found.span, say: 'asks' };
    }
  },
});

function asks(found: Found): boolean {
  const { sentence, index, groups } = found;
  const { text } = sentence;
  const end = endOf(found);
  const from = clauseStart(text, index);
  const lead = text.slice(from, index);
  const after = /^[^.;!?\n]{0,80}/.exec(text.slice(end))?.[0] ?? '';
  const around = `${groups.between ?? ''}${groups.what ?? ''}${after}`;
  if (saysNo(lead) || SOMETHING_ELSE.test(groups.between ?? '') || reported(text, index)) return false;
  if (PARTIAL.test(around) || NOT_SECRET.test(around)) return false;
  const toUs = TO_US.test(found.text + after) || /\b(?:me|us)\b/.test(groups.between ?? '');
  if (/^what/.test(found.text) && !/\b(?:your|the)\b/.test(found.text)) return false;
  if (groups.need) return !ELSEWHERE.test(after) || toUs;
  if (ELSEWHERE.test(lead + around) && !toUs) return false;
  if (groups.weak && !toUs) return COULD_YOU.test(lead);
  return toUs || /\b(?:me|us)\b/.test(groups.strong ?? '') || !YOU_WILL.test(lead) || COULD_YOU.test(lead);
}
