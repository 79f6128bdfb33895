import { type VerbRows, verbs } from '#lib/core/verbs.ts';

// Verbs of an act on an account, an order or money, as a reply reports it in folded text.

/** Participles of such acts. */
export const ACTS = [
  'cancelled canceled refunded credited reimbursed compensated reset updated changed modified shipped reshipped re-shipped dispatched',
  'escalated upgraded downgraded activated reactivated deactivated closed deleted removed added applied processed issued initiated submitted',
  'placed created booked rebooked scheduled rescheduled extended renewed unlocked unblocked blocked enabled disabled transferred forwarded',
  'replaced exchanged switched linked unlinked cleared restored fixed resolved filed waived paused merged registered unsubscribed corrected',
  'adjusted reversed approved authorised authorized granted finalised finalized expedited suspended unsuspended reinstated returned arranged',
  'charged moved frozen amended lifted swapped rerouted re-routed redirected diverted ported rectified revised reopened re-opened reassigned',
  'reissued re-issued reserved withdrawn revoked terminated stopped enrolled converted migrated assigned released erased wiped voided postponed',
  'settled locked increased reduced doubled reallocated reprinted disconnected reconnected cut provisioned configured signed',
].join(' ');

const OBJECT =
  '(?= (?:your|you|the|this|that|it|(?:orders?|bookings?|reservation|tickets?|items?|subscription|payment|account|user)|them|both|all|a|an|one|each|an?other|r?\\$ ?\\d|[£€]?\\d)(?![a-z])(?! (?:look|note|look at|question|steps?|instructions)))';

const SENT: VerbRows[number] = [
  'sent emailed e-mailed mailed posted texted',
  ' (?:you |out )?(?:your |the |a |an )?(?:[a-z]+ ){0,2}?(?:replacement|order|package|parcel|refund|money|payment|invoice|password reset|reset|return label|label|contract)\\b',
];

const claims: VerbRows = [
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
  SENT,
  [ACTS, '(?= (?:your|you|the|this|it)\\b)'],
  ['refunded credited cancelled canceled reset upgraded waived', '\\b(?! (?:our|flights?|by))'],
]);
/** "Your order has been …". */
export const WAS_DONE = verbs([[ACTS]]);
/** "Your refund was …". */
export const WAS_SURELY_DONE = verbs([
  ['successfully', ` (?:${ACTS.replaceAll(' ', '|')})\\b`],
  ['processed issued completed credited refunded cancelled canceled initiated approved'],
]);
/** "… and … your". */
export const AND_DID = verbs([
  [
    'refunded credited cancelled canceled reset updated upgraded removed deleted waived closed',
    '(?= (?:your|the|it|this|r?\\$))',
  ],
]);

/** Folded words of which one stands in every claim. */
export const DONE_WORDS: readonly string[] = [
  ...ACTS.split(' '),
  ...'sent emailed e-mailed mailed posted texted requested raised opened logged put taken turned set sorted reported managed completed confirmed saved'.split(
    ' ',
  ),
];
