/** Beginnings of ids that payment, identity and message services give to their own records. Folded, for a pattern. */
export const PREFIXES =
  'acct|ba|cid|conv|cs|cus|cust|evt|gid|msg|obj|org|pi|pm|prod|rec|req|sess|seti|src|sub|tenant|trx|txn|uid|user|usr|ws';

/** Words that name a key of a record, a trace or an object. Folded, for a pattern. */
export const KEY_WORDS = [
  '(?:database|primary|foreign|record|row|object|document|partition|shard|cache|bucket|entity)(?: |_)?(?:id|key|uuid|guid)',
  '(?:object|document|entity|row)(?= [a-f\\d]{20,40}\\b)',
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
  '(?:jira|confluence|sentry|datadog|airflow|metabase|looker|superset|kafka|grafana|kibana|jenkins|splunk|gitlab|argocd|retool|backoffice|back-office|superadmin|phpmyadmin)';

/** Sources of patterns for a host or address inside a firm’s own network; group `mark`. */
export const HOSTS: readonly string[] = [
  `(?<![\\w@./-])(?<mark>(?:https?://)?(?:${PRIVATE_NAME})(?::\\d{2,5})?(?:/[^\\s<>"'()]{0,200})?)(?<![.,;:!?])(?![\\w-])`,
  `(?<![\\w./-])(?<mark>(?:https?://|(?<=\\b(?:ssh|server|host|backend|internal ip|internal address|internal ip address|private ip) ))${NOT_A_ROUTER}${PRIVATE_ADDRESS}(?::\\d{2,5})?(?:/[^\\s<>"'()]{0,200})?)(?<![.,;:!?])(?![\\w-])`,
  `(?<mark>https?://${TOOL}\\.[a-z\\d.-]{3,80}(?::\\d{2,5})?(?:/[^\\s<>"'()]{0,200})?)(?<![.,;:!?])(?![\\w-])`,
];

/** Words that only speak of a firm's own work on a fault: a number beside them is one of its own tracker. */
export const OWN_WORK =
  /\b(?:jira|linear|service-?now|azure devops|youtrack|asana|bugzilla|phabricator|backlog|sprint|engineering|engineers?|developers?|devs?|dev team|bug|bugs|internal|internally|on our side|our (?:issue )?tracker|change request|problem record|root cause|post-?mortem|hotfix|escalated to tier)\b/;
/** The same words, of those that alone say that a list of faults is meant. */
export const SURELY_OWN_WORK =
  /\b(?:jira|linear|service-?now|azure devops|youtrack|bugzilla|phabricator|backlog|sprint|bugs?|on our side|our (?:issue )?tracker|change request|problem record|root cause|post-?mortem|hotfix)\b/;
/** What stands before a key in a list of work, and before the name of a thing that is sold. Ends where the key begins. */
export const LISTED_AS =
  /\b(?:as|under|ticket|issue|bug|task|story|card|created|opened|raised|logged|filed|tracked|reference|ref|request|number|record|in|assigned|linked|see)(?: (?:to|it|this|by|in|is))?[ :#("'[]{1,3}$/;
export const SOLD_AS =
  /\b(?:parts?|models?|type|version|device|unit|printer|camera|series|sku|item|product|catalogue|article|serial|size|form|standard|error|code|room|flight|route|bus|memory|class|grade)(?: (?:number|no\.?|is|the))?[ :#("']{1,3}$/;
/** Numbers that the customer is given, or that stand on a public list. */
export const FOR_CUSTOMER =
  /\b(?:your (?:\w+ )?(?:ticket|case|order|incident|request|reference|claim|booking|return)|please quote|quote it|quote this|when you (?:reply|write|call)|public (?:tracker|roadmap|issue)|follow (?:it|along)|watch (?:it|the issue))\b/;
/** Keys of trackers, as in Jira and Linear ("ENG-2291") and ServiceNow ("INC0012345"). On the text as written. */
export const TRACKER_KEY =
  /(?<![\w#/.-])(?!(?:ORD|ORDER|INV|RMA|CAS|CASE|REF|SKU|ISO|EN|UTF|COVID|USB|HDMI|CLM|PO|SO|RET|BK|BKG|IMG|RFC|CVE|SHA|MD|IEC|DIN|BS|ASTM|CO|HR|UN|MC|ID|NO|ART|MOD|SN|PN|TXN|TRK|QR|RGB|GPT|MP|HP|SM|WH|XR)[- ]?\d)(?:[A-Z][A-Z0-9]{1,9}-\d{2,6}|(?:INC|CHG|PRB|RITM|REQ|TASK|SCTASK|CTASK|CS)\d{7,10})(?![\w-])/g;
/** "Bug 48213", "our internal ticket #220": a number in a firm's own list; group `mark`. */
const TRACKED =
  '\\b(?:bug|internal (?:ticket|issue|case|ref(?:erence)?|task|note|id)|(?:jira|linear|dev|developer|engineering|asana)(?: ticket| issue| task| card)|(?:pull|merge) request)(?: (?:number|no\\.?|id))?:? {0,2}#?(?<mark>\\d{3,8}|[a-z]{2,8}-\\d{1,6})(?![\\w-])';
/** Names of machines, containers and cloud resources; group `mark`. */
const MACHINES = [
  '(?<![\\w.@/-])(?<mark>(?:prod|production|staging|stage|dev|uat|preprod|live)-[a-z]{2,12}(?:-[a-z]{2,12}){0,4}-?\\d{1,3}|[a-z]{2,12}-(?:prod|staging|uat|preprod)-?\\d{1,3})(?![\\w-]|\\.[a-z])',
  '(?<![\\w.@/-])(?<mark>[a-z][a-z\\d]{2,30}(?:-[a-z]{2,20}){0,4}-(?=[a-z]{0,9}\\d)[a-f\\d]{8,10}-[bcdfghjklmnpqrstvwxz\\d]{5})(?![\\w-])',
  '(?<![\\w:])(?<mark>arn:aws[a-z-]{0,10}:[a-z\\d-]{2,30}:[a-z\\d-]{0,20}:\\d{0,12}:[^\\s"\'<>)]{2,120})(?<![.,;])',
  '(?<![\\w-])(?<mark>(?:i|vol|sg|subnet|vpc|ami|snap|eni)-(?=[a-f]{0,16}\\d)[a-f\\d]{8,17})(?![\\w-])',
];
/** Pages of tools that a firm's own people use; group `mark`. */
const TOOL_PAGES =
  '(?<mark>https?://(?:[\\w-]{1,60}\\.atlassian\\.net/(?!servicedesk)|[\\w-]{1,60}\\.service-now\\.com/(?!csm|sp\\b)|linear\\.app/|app\\.asana\\.com/|dev\\.azure\\.com/|[\\w-]{1,60}\\.slack\\.com/archives/|[\\w-]{1,60}\\.retool\\.com/|(?:[\\w-]{1,40}\\.)?sentry\\.io/|app\\.datadoghq\\.(?:com|eu)/|(?:[\\w-]{1,40}\\.)?console\\.aws\\.amazon\\.com/)[^\\s<>"\'()]{0,200})(?<![.,;:!?])';
/** Ids that give themselves away by what stands before them or by their shape; no further look is needed. */
export const GIVEN_AWAY: readonly string[] = [
  TRACKED,
  ...MACHINES,
  TOOL_PAGES,
  // Keys of a payment service, longer ones: "ch_3MmlLr…"
  '(?<![a-z\\d_])(?<mark>(?:ch|re|tr|po|in|ii|dp|du|price|card|tok|il|txr)_(?=[a-z]{0,40}\\d)[a-z\\d]{14,40})(?![\\w-])',
  '(?<![a-z\\d_])(?:user|customer|account|tenant|client|profile|org|member|subscriber|device|session|contact)_id (?<mark>\\d{4,20})(?![\\w-])',
];
/** What stands in a sentence with one of them. Cheap. */
export const GIVES_AWAY =
  /\bbug\b|internal|jira|linear|asana|engineering|developer|\bdev\b|(?:pull|merge) request|prod|staging|\bstage-|\bdev-|\buat|\blive-|arn:aws|atlassian|service-now|azure|slack|retool|sentry|datadog|console|_|-[a-f\d]{8}/;
