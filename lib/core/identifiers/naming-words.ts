import { type Phrases, phrases } from './words.ts';

// Numbers of another sort, in the languages of the kinds.
const OTHER =
  'order|orders|ord|orderid|order_id|tracking|track|reference|references|ref|refs|invoice|invoices|ticket|tickets|case|cases|booking|bookings|reservation|reservations|reservation_id|confirmation|item|items|item_id|product|products|product_id|sku|serial|flight|flights|shipment|shipments|parcel|parcels|package|packages|transaction|transactions|payment|payments|payment_id|rma|awb|imei|isbn|issn|ean|upc|gtin|asin|uuid|guid|model|models|part|parts|version|versions|quote|quotes|purchase|po|voucher|coupon|receipt|policy|claim|customer id|customer no|customer number|user|user_id|user id|session|batch|lot|vin|job|build|bestellung|bestellungen|bestellnummer|bestellnr|auftrag|auftragsnummer|sendung|sendungsnummer|rechnung|rechnungsnummer|kundennummer|vorgang|vorgangsnummer|aktenzeichen|commande|facture|colis|suivi|dossier|réservation|pedido|factura|envío|seguimiento|reserva|incidencia|ordine|fattura|spedizione|tracciamento|prenotazione|bestelling|bestelnummer|factuur|zending|beställning|faktura|ordernummer|encomenda|fatura|rastreio|rastreamento|compra';
// Words that make the digits beside them a phone number.
const PHONE =
  'phone|phones|phone_number|telephone|telephones|tel|mobile|mobiles|cell|cellphone|landline|call|calls|called|calling|callback|fax|whatsapp|sms|text|texted|dial|ring|rang|ringing|reach|reached|answering|answer|answers|answered|voicemail|contact number|contact numbers|hotline|telefon|telefonnummer|rufnummer|handy|handynummer|mobilnummer|anrufen|telefonisch|téléphone|tél|portable|appeler|appelez|teléfono|móvil|llamar|llame|celular|telefono|cellulare|chiamare|chiami|telefone|telemóvel|ligar|telefoon|telefoonnummer|mobiel|bellen|ringa|mobil';
// What any country's number may be called.
const IDENTITY =
  'national id|national identity|national identification|identity card|identity number|identity document|identification card|identification number|identification document|personal id|personal identity|personal identification|personal number|personal code|id card|id number|id no|citizen|citizens|taxpayer|tax payer|tax id|tax number|tax no|tax identification|tin|government id|insurance number|social security';
const NO_PHONE =
  'code|codes|pin|otp|password|ssn|nhs|sin|tfn|bsn|utr|cpf|cnpj|iban|card|cards|account ^|account number|account no|account is|account id|routing|sort code|zip|postcode|amount|total';

/** They name any identity or tax number. */
export const IDENTITY_WORDS: Phrases = phrases(IDENTITY);
/** They say that a number is no identity number. */
export const NO_IDENTITY: Phrases = phrases(`${OTHER}|${PHONE}`);
/** They name a phone number. */
export const PHONE_WORDS: Phrases = phrases(PHONE);
/** They say that a number is no phone number. */
export const NO_PHONE_WORDS: Phrases = phrases(`${OTHER}|${IDENTITY}|${NO_PHONE}`);
