import { type Phone, phones } from '#lib/core/identifiers/phone.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';

const SHOWN = 2;
const BEFORE = 90;
// The number that a customer is asked to call is the company's own, or a service's: nobody's private number.
const SERVICE = lean(
  [
    '\\b(?:call|calling|contact|contacting|reach|reaching|phone|phoning|ring|text|texting|dial|dialing|dialling|whatsapp|message|messaging|fax) (?:us|me|our|support|customer|the (?:\\w+ )?(?:team|support|helpline|hotline|office|store|shop|bank|desk|department|number|line)|any ?time|one of our)\\b[^;]{0,50}$',
    '\\b(?:(?:please|can|may|could|should|must|to|or|and|simply|just|then|also|either)(?: (?:also|always|simply|just|either|directly))? (?:call|dial|phone|ring|text|whatsapp)|by (?:calling|dialing|dialling|phoning|ringing|texting))(?: (?:the|numbers?|on|at|to|back|our)){0,6}[ :*]{0,4}$',
    '\\b(?:our|my) (?:[\\w-]+ ){0,4}(?:number|numbers|line|lines|hotline|helpline|phone|telephone|mobile|desk|team|support|department|office|whatsapp|fax|tel)\\b[^;]{0,40}$',
    '\\b(?:customer (?:service|services|care|support)|(?:support|service|sales|billing|claims|help) (?:team|line|number|desk|phone|hotline)|helpline|hotline|helpdesk|lifeline|emergency|24/7|toll[ -]free|freephone|kundenservice|kundendienst|service client|atención al cliente|servizio clienti|klantenservice|kundtjänst)\\b[^;]{0,40}$',
    '^\\W{0,4}(?:call|dial|ring|text|phone|tel|telephone|hotline|helpline)(?: (?:us|on|at|now|today|the number)){0,6}[ :*]{0,4}$(?<!^\\W{0,4}(?:phone|tel|telephone)\\W*)',
    '\\bgive (?:us|me|our \\w+) a (?:call|ring|shout)\\b[^;]{0,30}$',
  ].join('|'),
);
// "We will call you on" is the other way round.
const WE_CALL =
  /\b(?:we|i|he|she|they|driver|courier|technician|team|colleague|specialist|agent|manager)(?:'ll|'d)?(?: (?!you\b|to\b|recommend)\w+){0,3} (?:call|text|ring|phone|whatsapp|contact|reach|message)\b(?! (?:us|me|our)\b)/;
const SERVICE_GATE =
  /\b(?:us|me|our|my|call|dial|ring|text|phone|whatsapp|support|service|client|customer|helpline|hotline|helpdesk|lifeline|emergency|free|freephone|line|desk|team|kund\w{0,12}|klant\w{0,12}|clienti|cliente)\b/;

export default defineRule({
  code: 'privacy/phone',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    "A person's telephone number, in international form or the national forms of a dozen countries, that this customer did not write.",
  notOn:
    "Numbers that the customer wrote or a public article gives, toll-free numbers, the company's own line (“call us at …”), the signature; order, tracking and item numbers, dates, amounts, IP addresses.",
  why: 'A phone number sent to the wrong person is a personal data breach (GDPR Art. 4(12)), and one that the customer did not give shows what else is held about them (Art. 5(1)(c)).',
  says: { phone: 'This phone number was not written by the customer.' },
  triggers: ['<7 digits>'],
  examples: {
    flags: [
      'I see two numbers on the account, one of them is «+1 (415) 555-2671».',
      'The driver left his number: «07700 900123».',
      'They did not answer at «030 1234567».',
    ],
    passes: [
      {
        text: 'Your profile now shows 415-555-2671.',
        messages: [{ author: 'customer', text: 'My cell is (415) 555 2671' }],
      },
      'Please call us at +1 415 555 2671 or 1-800-555-0199.',
      'Order 4155552671 arrives on 2024-05-17.',
    ],
  },
  *check(text, context) {
    for (const { quoted, part, text: words, span } of text.sentences) {
      if (quoted || part === 'signature') continue;
      for (const phone of phones(words)) {
        if (phone.service || isService(words, phone) || isKnown(context, phone)) continue;
        yield {
          span: [span[0] + phone.span[0], span[0] + phone.span[1]],
          say: 'phone',
          replace: `•••• ${phone.national.slice(-SHOWN)}`,
        };
      }
    }
  },
});

function isService(text: string, { span: [start] }: Phone): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return SERVICE_GATE.test(before) && SERVICE.test(before) && !WE_CALL.test(before);
}

// The customer wrote it, or everybody may read it. Only the digits count: each writes the same number in another way.
function isKnown({ conversation, messages, passages, knowledge }: Context, { national }: Phone): boolean {
  const written = conversation.messages.some(
    ({ author }, index) => author === 'customer' && digitsOf(messages[index]?.text ?? '').includes(national),
  );
  if (written) return true;
  const open = new Set(knowledge.filter(({ internal }) => !internal).map(({ id }) => id));
  return passages.some(({ source, text }) => open.has(source) && digitsOf(text).includes(national));
}

function digitsOf(text: string): string {
  return text.replace(/(?<=\d)[ ()./-]{1,3}(?=\d)/g, '');
}
