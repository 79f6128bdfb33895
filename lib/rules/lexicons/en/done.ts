import { lean } from '#lib/core/lean.ts';
import { type VerbRows, verbs } from '#lib/core/verbs.ts';

// Verbs of an act on an account, an order or money, as a reply reports it in folded text.

const ACTS = [
  'cancelled canceled refunded credited reimbursed compensated reset updated changed modified shipped reshipped re-shipped dispatched',
  'escalated upgraded downgraded activated reactivated deactivated closed deleted removed added applied processed issued initiated submitted',
  'placed created booked rebooked scheduled rescheduled extended renewed unlocked unblocked blocked enabled disabled transferred forwarded',
  'replaced exchanged switched linked unlinked cleared restored fixed resolved filed waived paused merged registered unsubscribed corrected',
  'adjusted reversed approved authorised authorized granted finalised finalized expedited suspended unsuspended reinstated returned arranged',
  'charged moved frozen amended lifted swapped rerouted re-routed redirected diverted ported rectified revised reopened re-opened reassigned',
  'reissued re-issued reserved withdrawn revoked terminated stopped enrolled converted migrated assigned released erased wiped voided postponed',
  'deregistered unregistered re-enabled reconfigured renamed archived whitelisted re-added reprocessed resubmitted re-submitted relisted',
  'settled locked increased reduced doubled reallocated reprinted disconnected reconnected cut provisioned configured signed',
].join(' ');

const OBJECT =
  '(?= (?:your|you|the|this|that|it|two|three|four|five|six|another|extra|(?:orders?|bookings?|reservation|tickets?|items?|subscription|payment|account|user)|them|both|all|a|an|one|each|an?other|r?\\$ ?\\d|[£€]?\\d)(?![a-z])(?! (?:look|note|look at|question|steps?|instructions| new (?:features?|functions?|options?|sections?|versions?|range|line|stores?|products?|menu))))';

const SENT: VerbRows[number] = [
  'sent resent re-sent emailed e-mailed mailed posted texted',
  ' (?:you |out )?(?:your |the |a |an )?(?:[a-z]+ ){0,2}?(?:replacement|order|package|parcel|refund|money|payment|invoice|password reset|reset|return label|label|contract|(?:activation|verification|invitation|set-?up) (?:e-?mail|link|code|number|details))\\b',
];

const claims: VerbRows = [
  [
    'made',
    ' (?:the|that|your|those|these) (?:[a-z]+ )?(?:changes?|switch|amendments?|booking|correction|transfer)\\b',
  ],
  [
    'enabled disabled activated deactivated paused reactivated blocked',
    '(?= (?!by\\b|in\\b|the feature)[a-z]+)',
  ],
  [ACTS, OBJECT],
  SENT,
  [
    'requested raised opened logged',
    ' (?:your|a|an|the) (?:[a-z]+ ){0,3}?(?:refund|ticket|case|cancell?ation|replacement|return|credit|claim|dispute|investigation|complaint)\\b',
  ],
  ['put', ' (?:your|the|it)\\b[^.;:!?\\n]{0,30}? on hold'],
  ['put placed', ' (?:a|an|the) (?:[a-z]+ )?(?:stop|hold|block|freeze|bar)\\b'],
  [
    'taken turned switched',
    ' (?:your|the|that|this|it|both|off)\\b[^.;:!?\\n]{0,40}?\\b(?:off|down|out of|from)\\b',
  ],
  ['turned switched', ' (?:off|on) (?:your|the|auto[a-z-]*|[a-z]+)\\b'],
  ['set', ' (?:up (?:an?|the|your)|your|the)\\b(?! (?:scene|record))'],
  ['sorted', ' (?:it|this|that|everything|your|the)\\b'],
  ['reported', ' (?:your|the|this|it|that)\\b[^.;:!?\\n]{0,40}? to\\b'],
];

/** "I have …". */
export const HAVE_DONE = verbs(claims);
/** "I …", without an auxiliary. */
export const DID = verbs([
  [SENT[0], ` you\\b${SENT[1]?.replace('(?:you |out )?', '') ?? ''}`],
  [ACTS, '(?= (?:your|you|the|this|it)\\b)'],
  ['took', ' (?:the|your|that|this|it|both)\\b[^.;:!?\\n]{0,40}? (?:off|out of|down from)\\b'],
  ['put', ' (?:the|your|a|an)\\b[^.;:!?\\n]{0,30}? (?:on hold|back on|through)\\b'],
  ['refunded credited cancelled canceled reset upgraded waived', '\\b(?! (?:our|flights?|by))'],
]);
/** "Your order has been …". */
export const WAS_DONE = verbs([
  [ACTS],
  ['started taken enabled whitelisted flagged raised opened logged put switched'],
  ['turned', ' (?:off|on|down|up)\\b'],
]);
/** "Your refund was …". */
export const WAS_SURELY_DONE = verbs([
  ['successfully', ` (?:${ACTS.replaceAll(' ', '|')})\\b`],
  ['processed issued completed credited refunded cancelled canceled initiated approved submitted'],
]);
/** "… and … your". */
export const AND_DID = verbs([
  [
    'refunded credited cancelled canceled reset updated upgraded removed deleted waived closed changed fixed corrected swapped moved unlocked',
    '(?= (?:your|the|it|this|r?\\$))',
  ],
]);

const OBJECTS =
  '(?:orders?|bookings?|reservation|subscription|account|fees?|charges?|hold|block|tickets?|payment|plan|licen[cs]e|address|card|appointment|items?|limit|change|seats?|contract|name)';
const OF_ACTS = `${ACTS.replaceAll(' ', '|')}|booked`;
/** "The fee's been removed", "your seats are now booked", "the plan is activated now"; not "the seller's cancelled it". */
export const IS_NOW = lean(
  `\\b(?:your(?: [a-z0-9#-]+){1,5}?|(?:the|this|that)(?: [a-z0-9#-]+){0,3}? ${OBJECTS}(?: (?:for|of|on|in) [a-z0-9#-]+(?: [a-z0-9#-]+){0,2}?)?|same)(?:'s(?: (?:now|all|just|already|also|been)){0,3}| (?:is|are)(?: (?:now|all|already)){1,2}) (?:successfully )?(?:${OF_ACTS})\\b(?! (?:the|your|it|this|an?|my|our|or|as(?! of))\\b)|\\b(?:your|the)(?: [a-z0-9#-]+){1,4}? (?:is|are) (?:${OF_ACTS}) now\\b|\\b(?:the|your|this|that|any) (?:[a-z-]+ ){0,2}?(?:hold|block|ban|restriction|suspension|freeze|lock|flag|limit)s?(?: (?:on|from|for) [a-z]+(?: [a-z]+)?)? (?:is|are|'s) (?:now |already )?(?:lifted|removed|gone|off)\\b|\\b(?:your|the|this|that)(?: [a-z0-9#-]+){1,4}? (?:was|were) (?:${OF_ACTS}|turned off|turned on|switched off|taken off)\\b[^.;:,!?\\n]{0,40}? (?:on our (?:end|side)|at our end|by (?:me|us)|by our (?:[a-z]+ )?(?:team|staff|department|colleagues?|engineers?|technicians?))\\b`,
  'g',
);
/** Stands in all of these. */
export const NOW =
  /'s |(?:is|are) (?:now|all|already|lifted|removed|gone|off)\b| now\b| o[nf] our | at our |by (?:me|us|our )/;

/** Folded words of which one stands in every claim. */
export const DONE_WORDS: readonly string[] = [
  ...ACTS.split(' '),
  ...'made started enabled flagged whitelisted sent emailed e-mailed mailed posted texted requested raised opened logged put taken took placed resent re-sent turned lifted gone off set sorted reported managed completed confirmed saved'.split(
    ' ',
  ),
];

/** Participles that report no act on the customer's things: reading, talking, what others do. Any other one does. */
const NO_DEED: ReadonlySet<string> = new Set(
  [
    'checked reviewed received noticed noted looked attached included explained outlined listed mentioned verified confirmed located identified',
    'tried asked experienced enjoyed apologised apologized answered discussed described provided shared considered compared',
    'examined analysed analyzed tested investigated researched searched studied summarised summarized highlighted suggested recommended offered',
    'promised agreed decided declined rejected refused denied expected hoped wanted needed liked loved missed contacted informed notified advised',
    'reached called phoned followed tracked monitored used visited ',
    'served supported helped assisted guided trained attempted encountered',
    'detected observed recorded pulled translated copied pasted quoted covered compiled prepared drafted documented gathered collected obtained',
    'determined calculated estimated stated indicated requested purchased ordered faced raised acknowledged appreciated welcomed valued announced',
    'published scanned inspected evaluated assessed thanked greeted finished emailed opened logged completed ',
    'authenticated mailed double-checked cross-checked rechecked re-checked passed ',
  ].flatMap((line) => line.split(' ')),
);

/** What an open act is done to, after "I have …". */
const DONE_TO =
  / (?:your|you|it|that(?! (?:you|i|we|the|your|it|they|our|this|there|some|all)\b)|both|an? (?:extra|new|further|additional)|the (?:orders?|booking|reservation|subscription|account|card|plan|name|address|fee|charge|extra|wrong|duplicate|old|second|payment|appointment|items?|policy|ticket|line|service|device|number|hold|limit|meter|file|record|user|setting|rate|price))\b(?! (?:messages?|questions?|query|concerns?|e-?mails?|requests?|situation|issues?|case|information|details|chat|frustration|patience|comments?|feedback|point|guide|in (?:mind|person)|know|see|asked|have|are|can|will|may|should|would|said|mentioned|wrote)\b)/y;
const PARTICIPLE = / ([a-z-]{2,14}ed|put|taken|cut)(?= )/y;

/** Where any other act on the customer's things ends: "I have whitelisted your address". */
export function openActAfter(text: string, ends: readonly number[]): number {
  for (const end of ends) {
    PARTICIPLE.lastIndex = end;
    const word = PARTICIPLE.exec(text)?.[1];
    if (!word || NO_DEED.has(word)) continue;
    const after = PARTICIPLE.lastIndex;
    DONE_TO.lastIndex = after;
    if (DONE_TO.test(text)) return after;
  }
  return -1;
}
