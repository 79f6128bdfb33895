import type { Span } from '../types.ts';
import { ANY_IDENTITY, type Naming, naming, OTHER, wholeWords } from './words.ts';

// Words that make the digits after them a phone number, an alternation.
const PHONE =
  'phones?|phone_number|telephones?|tel|mobiles?|cell|cellphone|landline|call|calls|called|calling|callback|fax|whatsapp|sms|text|texted|dial|ring|rang|ringing|reach|reached|answering|answer|answered|voicemail|contact numbers?|telefon|telefonnummer|rufnummer|handy|handynummer|mobilnummer|anrufen|telefonisch|téléphone|tél|portable|appeler|appelez|teléfono|móvil|llamar|llame|celular|telefono|cellulare|chiamare|chiami|telefone|telemóvel|ligar|telefoon|telefoonnummer|mobiel|bellen|ringa|mobil';
const OTHERS = wholeWords(
  `${OTHER}|${ANY_IDENTITY}|codes?|pin|otp|password|ssn|nhs|sin|tfn|bsn|utr|cpf|cnpj|iban|cards?|accounts?(?: (?:number|no|nr|id))?(?=[ :#]{0,3}$)|routing|zip|postcode|amount|total`,
);
const LABEL_AFTER =
  /^ ?[,(-]? ?(?:office|fax|mobile|cell|home|work|direct|landline|tel|phone)\)?\s{0,3}(?:$|[,;.)|])/;
const AFTER = 16;

/** How the words around a number speak of it: as a phone number, as another number, or not at all. */
export function namingOfPhone(text: string, span: Span): Naming {
  if (LABEL_AFTER.test(text.slice(span[1], span[1] + AFTER))) return 'named';
  return naming(text, span, PHONE, OTHERS);
}
