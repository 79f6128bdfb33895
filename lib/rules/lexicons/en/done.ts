import { type VerbRows, verbs } from '#lib/core/verbs.ts';

// Verbs of an act on an account, an order or money, as a reply reports it in folded text.

const ACTS = [
  'cancelled canceled refunded credited reimbursed compensated reset updated changed modified shipped reshipped re-shipped dispatched',
  'escalated upgraded downgraded activated reactivated deactivated closed deleted removed added applied processed issued initiated submitted',
  'placed created booked rebooked scheduled rescheduled extended renewed unlocked unblocked blocked enabled disabled transferred forwarded',
  'replaced exchanged switched linked unlinked cleared restored fixed resolved filed waived paused merged registered unsubscribed corrected',
  'adjusted reversed approved authorised authorized granted finalised finalized expedited suspended unsuspended reinstated returned arranged',
  'charged moved frozen',
].join(' ');

const OBJECT =
  '(?= (?:your|you|the|this|that|it|(?:orders?|bookings?|reservation|tickets?|items?|subscription|payment|account|user)|them|both|all|a|an|one|each|an?other|r?\\$ ?\\d|[£€]?\\d)(?![a-z])(?! (?:look|note|look at|question|steps?|instructions)))';

const claims: VerbRows = [
  [ACTS, OBJECT],
  [
    'sent',
    ' (?:you |out )?(?:your |the |a |an )?(?:[a-z]+ ){0,2}?(?:replacement|order|package|parcel|refund|money|payment|invoice|password reset|reset|return label|label)\\b',
  ],
  [
    'requested raised opened logged',
    ' (?:your|a|an|the) (?:[a-z]+ ){0,3}?(?:refund|ticket|case|cancell?ation|replacement|return|credit|claim|dispute|investigation|complaint)\\b',
  ],
  ['put', ' (?:your|the|it)\\b[^.;:!?\\n]{0,30}? on hold'],
];

/** "I have …". */
export const HAVE_DONE = verbs(claims);
/** "I …", without an auxiliary. */
export const DID = verbs([
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
  ...'sent requested raised opened logged hold managed completed confirmed saved unlocked'.split(' '),
];
