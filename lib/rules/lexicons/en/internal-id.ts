/** Beginnings of ids that payment, identity and message services give to their own records. Folded, for a pattern. */
export const PREFIXES =
  'acct|ba|cid|conv|cs|cus|cust|evt|gid|msg|obj|org|pi|pm|prod|rec|req|sess|seti|src|sub|tenant|trx|txn|uid|user|usr|ws';

/** Words that name a key of a record, a trace or an object. Folded, for a pattern. */
export const KEY_WORDS = [
  '(?:database|primary|foreign|record|row|object|document|partition|shard|cache|bucket|entity)(?: |_)?(?:id|key|uuid|guid)',
  '(?:(?:stack )?trace|span|correlation|exception|crash|sentry|session|internal|tenant|backend)(?: |_|-)(?:id|uuid|guid|key)',
  '(?:uuid|guid|uid|object ?id|record|(?:the|with|by|its) (?:key|id))',
].join('|');

const PRIVATE_NAME =
  '(?:[a-z\\d-]{1,40}\\.){1,4}(?:internal|intranet|corp|intra|lan|svc\\.cluster\\.local)|(?:intranet|corp|internal)(?:\\.[a-z\\d-]{1,40}){1,4}';
// RFC 1918; the addresses that home routers have are known to every customer.
const PRIVATE_ADDRESS =
  '(?:10(?:\\.\\d{1,3}){3}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}|192\\.168(?:\\.\\d{1,3}){2})';
const NOT_A_ROUTER = '(?!(?:192\\.168\\.\\d{1,2}|10\\.(?:0\\.[01]|1\\.1))\\.(?:1|2|254|138)\\b)';
const TOOL =
  '(?:jira|confluence|grafana|kibana|jenkins|splunk|gitlab|argocd|retool|backoffice|back-office|superadmin|phpmyadmin)';

/** Sources of patterns for a host or address inside a firm’s own network; group `mark`. */
export const HOSTS: readonly string[] = [
  `(?<![\\w@./-])(?<mark>(?:https?://)?(?:${PRIVATE_NAME})(?::\\d{2,5})?(?:/[^\\s<>"'()]{0,200})?)(?<![.,;:!?])(?![\\w-])`,
  `(?<![\\w./-])(?<mark>(?:https?://|(?<=\\b(?:ssh|server|host) ))${NOT_A_ROUTER}${PRIVATE_ADDRESS}(?::\\d{2,5})?(?:/[^\\s<>"'()]{0,200})?)(?<![.,;:!?])(?![\\w-])`,
  `(?<mark>https?://${TOOL}\\.[a-z\\d.-]{3,80}(?::\\d{2,5})?(?:/[^\\s<>"'()]{0,200})?)(?<![.,;:!?])(?![\\w-])`,
];
