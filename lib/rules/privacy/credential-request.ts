import { type Found, findIn, foundBetween, matchesOf } from '#lib/core/find.ts';
import { clauseStart, endOf, reported, saysNo } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Sentence } from '#lib/core/text.ts';
import {
  ALONE,
  ITEM,
  PLEASE,
  REQUIRED,
  SAYS,
  SENT,
  WHERE_IT_SHOWS,
  WHOLE_CODE,
} from '../lexicons/en/credential-frames.ts';
import {
  ELSEWHERE,
  GIVE,
  NEED,
  NOT_SECRET,
  PARTIAL,
  PRONOUN_ASK,
  SECRET_WORDS,
  SECRETS,
  TO_US,
  WEAK,
} from '../lexicons/en/credentials.ts';

const SECRET = lean(`(?<![a-z\\d])(?:${SECRETS})`, 'g');
const VERB = lean(`\\b(?:(?<strong>${GIVE})|(?<need>${NEED})|(?<weak>${WEAK}))\\b`, 'g');
const PRONOUN = lean(PRONOUN_ASK, 'g');
/** What may stand between the verb and what is asked for. */
const FARTHEST = 70;
/** The words of a field in a form: "Expiry date:". */
const LABEL = 3;
const BREAK = /[.;!?\n](?=[^.;!?\n]*$)/;
const GATE =
  /numbers?\b|\bno\b|#|detail|info|\bdata\b|digit|cv[vc2]|verification|\bcsc\b|\bpins?\b|pass|credential|\botp|code|ssn|social|secret|security|maiden|phrase|key|token|log-?in|photo|pic|image|scan|screenshot|snap|cop(?:y|ies)|sides|front|back/;

const SOMETHING_ELSE =
  /\b(?:if|whether|that|when|where|why|how|which|about|without|never|not|instead|rather|except|my|our|before|until|unless|because|so|i|we)\b|n't\b|^ (?:you|him|her|them)\b|^ to (?!know|get|have|see|verify|confirm|collect|obtain|ask)/;
const YOU_WILL =
  /\b(?:you|they|customers?|users?|it|who|one)(?:'ll| will| would| may| might| must| should| can| could| need| have| are| were)?(?: \w+){0,2}(?: to)? $/;
const COULD_YOU =
  /\b(?:could|can|would|will|may i ask) you(?: \w+){0,2} $|\bplease $|\bkindly $|\bmind $|\bneed you to $|\bask you to $|\b(?:fine|ok|okay|possible|alright|able)(?: for you)? to $/;

const MOST_ITEMS = 12;

export default defineRule({
  code: 'privacy/credential-request',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'The reply asks the customer to send a full card number, card security code, PIN, password, one-time code or social security number.',
  notOn:
    'The last four digits, "never share your password", typing it into a page or app, e-mail, ZIP code, order number.',
  why: 'PCI DSS 4.0.1 forbids keeping card security codes and PINs (3.3.1) and unprotected card numbers in messages (4.2.2); NIST SP 800-63B keeps one-time codes and passwords with their owner. Asking for them is what phishing looks like.',
  says: {
    asks: 'Nobody in support may ask a customer for this.',
    listed: 'Nobody in support may ask a customer for this, in a list either.',
    follows: 'This asks for a code that is for the customer alone.',
  },
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
  *check({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.quoted || !GATE.test(sentence.text)) continue;
      for (const { span } of requests(sentence)) yield { span, say: 'asks' };
      const [first] = namesOnly(sentence) ? findIn(sentence, SECRET) : [];
      if (first) yield { span: first.span, say: 'listed' };
      if (SENT.test(sentence.text) && !saysNo(sentence.text)) yield { span: sentence.span, say: 'follows' };
    }
  },
  settle(hits, { sentences }) {
    return hits.flatMap((hit) => {
      if (hit.say === 'asks') return [hit];
      const at = sentences.findIndex(({ span }) => span[0] <= hit.span[0] && hit.span[1] <= span[1]);
      if (hit.say === 'listed') return announced(sentences, at) ? [hit] : [];
      const next = sentences[at + 1];
      const [asked] = next ? pronounAsks(next, 0) : [];
      return asked ? [{ ...hit, span: asked.span }] : [];
    });
  },
});

/** The words of a sentence that ask for a secret, from the verb on. */
function requests(sentence: Sentence): readonly Found[] {
  const all: Found[] = [];
  let from = 0;
  for (const secret of findIn(sentence, SECRET)) {
    const found = withVerb(secret, from) ?? withoutVerb(secret) ?? pronounAsks(sentence, endOf(secret))[0];
    if (!found || found.index < from) continue;
    all.push(found);
    from = endOf(found);
  }
  return all;
}

/** The nearest verb before a secret that asks for it. */
function withVerb(secret: Found, from: number): Found | undefined {
  const { sentence, index } = secret;
  const head = sentence.text.slice(from, index);
  const start = from + head.search(BREAK) + 1;
  const verbs = matchesOf(sentence.text.slice(start, index), VERB);
  for (const verb of verbs.toReversed()) {
    const at = start + verb.index;
    const between = sentence.text.slice(at + verb[0].length, index);
    if (between.length > FARTHEST) return undefined;
    const found = foundBetween(sentence, at, endOf(secret));
    if (asks(found, verb, between, secret.text)) return found;
  }
  return undefined;
}

function asks(
  found: Found,
  { groups = {}, 0: verb }: RegExpExecArray,
  between: string,
  what: string,
): boolean {
  const { sentence, index } = found;
  const { text } = sentence;
  const end = endOf(found);
  const lead = text.slice(clauseStart(text, index), index);
  const after = afterOf(text, end);
  if (saysNo(lead) || SOMETHING_ELSE.test(between) || reported(text, index)) return false;
  if (notSecret(`${between}${what}${after}`, what)) return false;
  const toUs = TO_US.test(found.text + after) || /\b(?:me|us)\b/.test(between);
  if (/^wh?at/.test(verb) && !/\b(?:your|ur|the)\b/.test(found.text)) return false;
  const place = after.replace(WHERE_IT_SHOWS, '');
  if (groups.need) return !ELSEWHERE.test(place) || toUs;
  if (ELSEWHERE.test(`${lead}${between}${groups.weak ? after : place}`) && !toUs) return false;
  if (groups.weak && !toUs) return COULD_YOU.test(lead);
  return toUs || /\b(?:me|us)\b/.test(verb) || !YOU_WILL.test(lead) || COULD_YOU.test(lead);
}

/** "Your full card number is required to proceed", "your CVV, please". */
function withoutVerb(secret: Found): Found | undefined {
  const { sentence, index, text: what } = secret;
  const { text } = sentence;
  const end = endOf(secret);
  const head = text.slice(0, index);
  const after = afterOf(text, end);
  const required = /\byour $/.test(head) || /^(?:your|ur)\b/.test(what) ? REQUIRED.exec(after) : null;
  const please =
    required || saysNo(head) || !ALONE.test(head.slice(head.lastIndexOf(', ') + 1).trimStart())
      ? null
      : PLEASE.exec(text.slice(end));
  const tail = required ?? please;
  if (!tail || notSecret(text, what)) return undefined;
  return foundBetween(sentence, required && head.endsWith('your ') ? index - 5 : index, end + tail[0].length);
}

/** "Forward it to me", in a sentence from some place on. */
function pronounAsks(sentence: Sentence, from: number): readonly Found[] {
  if (sentence.quoted) return [];
  return findIn(sentence, PRONOUN).filter(({ index, text: words }) => {
    const { text } = sentence;
    if (index < from) return false;
    const lead = text.slice(clauseStart(text, index), index);
    return (
      !saysNo(lead) &&
      !reported(text, index) &&
      !notSecret(text, words) &&
      !/\b(?:i|we)(?:'ll| will| can)? $/.test(lead)
    );
  });
}

const afterOf = (text: string, end: number): string => /^[^.;!?\n]{0,80}/.exec(text.slice(end))?.[0] ?? '';

function notSecret(around: string, what: string): boolean {
  return NOT_SECRET.test(around) || (PARTIAL.test(around) && !WHOLE_CODE.test(what));
}

/** Whether a line of a list names something and says nothing of it. */
function namesOnly({ text }: Sentence): boolean {
  return text.length < 90 && ITEM.test(text) && !SAYS.test(text) && !notSecret(text, text);
}

/** Whether a line of a list stands below words that ask for what the list names. */
function announced(sentences: readonly Sentence[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MOST_ITEMS); i--) {
    const above = sentences[i] as Sentence;
    if (above.text.trimEnd().endsWith(':')) {
      if (requests({ ...above, text: above.text.replace(/:\s*$/, ' your password') }).length > 0) return true;
      if (above.text.split(' ').length > LABEL) return false;
    }
    if (above.text.length > 90 || SAYS.test(above.text)) return false;
  }
  return false;
}
