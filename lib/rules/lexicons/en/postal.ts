import { lean } from '#lib/core/lean.ts';

/** Last words of a street's name that mean little else after a capital. Folded. */
const STREETS =
  'street str st road rd avenue ave av lane ln boulevard blvd terrace crescent cres parkway pkwy highway hwy mews grove turnpike tpke';
/** The same, but also words of other matters: "Google Drive", "the right way". Folded. */
const DOUBTFUL =
  'drive dr court ct way place pl square sq circle cir close row walk trail trl loop plaza gardens garden alley quay wharf hill park green rise view';
/** Words before the name of a street: "rue de la Paix", "Calle Mayor", "Via Roma". Folded. */
const BEFORE =
  'rue chemin impasse allée quai calle avenida avda paseo carrer via viale piazza corso rua travessa praça straße strasse platz weg allee';

/** Whatever an address has one of; `<foreign>` wakes the rule for "Hauptstraße". */
export const ADDRESS_WORDS: readonly string[] = `${STREETS} ${DOUBTFUL} ${BEFORE} box`.split(' ');

const capital = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');

const NAME = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'’.-]{0,24}";
const HOUSE = '(?<![\\w.,$€£#/-])\\d{1,5}(?:[A-Za-z]|-\\d{1,4}| ?½)?,?';
const DIRECTION = '(?: (?:[NSEW]|[NS][EW]|North|South|East|West)\\b\\.?)?';
const UNIT =
  '(?:,? (?:Suite|Ste|Apt|Apartment|Unit|Flat|Floor|Room|Rm|Building|Bldg|Lot|suite|ste|apt|apartment|unit|flat|floor)\\.? ?#?[\\w-]{1,6}|,? #\\d{1,5}[A-Z]?)';
// "Dallas, TX 75243, USA", "10115 Berlin", "London SW1A 1AA"
const REST = `(?:,? {1,2}[A-Z\\d][\\w\\u00c0-\\u024f'’-]{1,20}(?: [A-Z\\d][\\w\\u00c0-\\u024f'’-]{1,20}){0,3}(?=[,.;:)"\\s]|$)){0,4}`;

/** Sources of patterns on the text as it was written. The named group `doubtful` needs something of an address next to it. */
export const ADDRESSES: readonly string[] = [
  // 12 High Street, 4 N. 5th Ave, 350 E 42nd St
  `${HOUSE}${DIRECTION} (?:(?:${NAME}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${capital(STREETS)})\\b\\.?${DIRECTION}${UNIT}{0,2}${REST}`,
  `${HOUSE}${DIRECTION} (?:${NAME} ){1,4}(?<doubtful>(?:${capital(DOUBTFUL)})\\b\\.?${DIRECTION}${UNIT}{0,2}${REST})`,
  // Hauptstraße 5a, 10115 Berlin; Lange Strasse 5; Alter Weg 5, 10115 Berlin
  `(?<![\\w])${NAME}(?:straße|[ -]Stra(?:ß|ss)e) \\d{1,4} ?[a-z]?\\b(?:,? \\d{4,5} ${NAME})?`,
  `(?<![\\w])${NAME}[ -](?:Weg|Platz|Allee) \\d{1,4} ?[a-z]?,? \\d{4,5} ${NAME}`,
  // 12 rue de la Paix, 75002 Paris
  `${HOUSE}(?: ?(?:bis|ter),?)? (?:[Rr]ue|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|[Aa]venue|[Bb]oulevard|[Pp]lace) (?:(?:de|du|des|la|le|les|l'|d')[ ]?){0,3}${NAME}(?:[ -]${NAME}){0,3}(?:,? \\d{5} ${NAME})?`,
  // Calle Mayor 5, Avenida Paulista, 1578, Via Roma 10, 20121 Milano
  `\\b(?:[Cc]alle|[Aa]venida|[Aa]vda\\.?|[Pp]aseo|[Cc]arrer|Viale|Piazza|Corso|[Rr]ua|[Tt]ravessa|[Pp]raça) (?:(?:de|del|da|do|das|dos|della|la|las|los) ){0,2}${NAME}(?: (?:(?:de|da|do|e) )?${NAME}){0,3},? (?:n[.º°]{0,2} ?)?\\d{1,5}\\b`,
  `\\bVia (?:(?:del|della|dei) )?${NAME}(?: ${NAME}){0,2},? \\d{1,4},? \\d{5} ${NAME}`,
  // P.O. Box 123
  `\\b(?:P\\.? ?O\\.? ?|Post(?:al)? (?:Office )?)Box \\d{1,6}\\b${REST}`,
];

/** Of an address near a doubtful street: a comma and the town, a unit, a postcode. */
export const COMPLETE = lean(`${UNIT}|, [A-Z\\d]|\\b\\d{5}\\b`);
/** What stands before an address that is somebody's. Folded. */
export const SOMEONES =
  /\b(?:address(?:es)?|shipp?(?:ed|ing)?|deliver(?:ed|y|ing)?|sent|mailed|posted|lives?|living|resid(?:es?|ing|ence)|moved?|home|billing|located|house|property|apartment|to|at)\b[^.;]{0,30}$/;
