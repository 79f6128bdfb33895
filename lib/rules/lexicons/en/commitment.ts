// Sources of English patterns that the commitment rules share. They match folded text.

/** Words between an auxiliary and its verb. */
const ADVERBS =
  '(?: (?:also|not only|now|just|already|then|successfully|fully|gladly|happily|personally|immediately|definitely|certainly|surely|absolutely|therefore|soon|automatically|shortly|promptly|be|gone ahead and|went ahead and|go ahead and|have to|need to|proceed to)){0,4}';

const ROLE =
  '(?:team|department|colleagues?|manager|specialists?|technicians?|engineers?|developers?|staff|supervisors?|superiors?|couriers?|drivers?|agents?|representatives?|advis[eo]rs?|lawyers?|office|warehouse|support|company|seller|shift|desk|crew|plumbers?|electricians?|installers?|fitters?|partner)';

/** A part of the company that may promise something. */
export const TEAM = `(?:(?:our|the|my|another|an?) (?:[a-z-]+ ){0,4}?${ROLE}|someone(?: from [a-z ]{3,25})?|(?:one|a member) of our (?:[a-z-]+ ){0,4}?${ROLE})`;

/** Whoever speaks for the company. */
export const COMPANY = `(?:i|we|they|${TEAM})`;

/** "will" with its subject; ends before the verb. */
export const WILL = `(?:\\b(?:i|we|they)'ll|\\b${COMPANY} (?:will|shall|(?:am|are|is) going to)|\\b(?:i'm|we're|they're) going to)${ADVERBS}`;

/** "have" with its subject; ends before the participle. */
export const HAVE = `(?:\\b(?:i|we)'ve|\\b(?:i|we) have|\\b${TEAM} ha(?:s|ve))${ADVERBS}`;

/** Money and things of value that a company gives. A payment method is none. */
export const VALUE =
  '(?:refunds?(?! (?:work|question|request|polic|method|status|form|page|process|link|detail|option|eligib|timing))|reimbursements?|money back|compensation|vouchers?|coupons?|(?:travel |goodwill |gift )?certificates?|(?:store|account|shop|service|loyalty|bonus|goodwill|travel|partial|full) credits?|credits? (?:of|worth|to your)|credit note|gift cards?|replacements?(?! (?:method|instruction|guide|part list|polic))|goodwill (?:gesture|payment))';

/** The same, with what is free or cheaper. */
export const GOODS = `(?:${VALUE}|free (?:[a-z-]+ ){0,2}[a-z]+|(?:an?|one|two|three|\\d{1,2}) (?:extra |additional )?(?:months?|weeks?|years?|nights?|days?) (?:for )?free|(?:reduced|lower|discounted|cheaper|special) (?:[a-z-]+ ){0,2}(?:rate|fare|price))`;

/** How a system event speaks of money or something of value that was given. */
export const REFUND_EVENT =
  /refund|reimburs|\bcredited|money back|compensated|charge reversed|"[a-z ]*(?:amount|difference)": ?-\d|\b(?:credit|voucher|coupon|certificate|gift card|replacement)\b[^.;]{0,40}\b(?:issued|sent|created|granted|approved|applied|added|shipped)|\b(?:issue|issued|send|sent|created?|granted?|approved?|add|added) (?:a |an |the )?(?:[a-z]+ )?(?:credit|voucher|coupon|certificate|gift card|replacement)\b/;

/** Of a claim: what is left of a sum, which an event about a first part of it does not show. */
export const REST =
  /\b(?:the|your) (?:rest|remainder|remaining|difference|other half|second (?:half|part)|balance)\b/;
/** How an event speaks of that. */
export const REST_EVENT =
  /\b(?:refund|credit|reimburs|return|paid)\w*\b[^.;]{0,60}\b(?:rest|remain\w*|difference|balance|full\w*|entire|total)\b|\b(?:rest|remain\w*|difference|balance|full\w*|entire|total)\b[^.;]{0,60}\b(?:refund|credit|reimburs|return|paid)|"[a-z ]*(?:amount|difference)": ?-\d/;

/** An event that a refund or a replacement follows from: goods on their way back. */
export const RETURN_EVENT =
  /\breturn(?:ed| requested| received| approved| delivered| items)|\bexchange(?:d| requested| delivered| items)/;
