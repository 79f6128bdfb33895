import { lean } from '#lib/core/lean.ts';
import { VENDORS } from './secret-token.ts';

// Written as people paste them: on the text as it stands, in one sentence or line at a time.
const IS =
  '(?: (?:is|was|are)(?: now| currently| set to)?:?|[\'"`]?\\s{0,3}(?::=|\\?=|=>|[:=])| (?:to|as):?)';
const OPEN = '[\\s\'"`*“‘(\\[]{0,4}';
const ENDS = '(?=$|[\\s\'"`*”’)\\],;<&]|[.!?](?:\\s|$))';
// A value a machine made: letters and digits, sixteen characters or more.
const MADE = '(?=[A-Za-z_./+~-]{0,60}\\d)(?=[\\d_./+~-]{0,60}[A-Za-z])[\\w./+~=-]{16,200}';

const UUID = '[a-f\\d]{8}(?:-[a-f\\d]{4}){3}-[a-f\\d]{12}';

/** Patterns of values that the words before them give away; the secret is the group `mark`, or `bare` where no quotes hold it. */
export const NAMED: readonly RegExp[] = [
  // "api_key: …", "client secret is …"
  lean(
    `(?<!public[ _-]?)(?:api[ _-]?(?:key|token)|access[ _-]?(?:key|token)|auth(?:entication|orization)?[ _-]?token|(?:client|app|shared|secret)[ _-]?(?:secret|key)|private[ _-]key|secret|token|license[ _-]key)${IS}${OPEN}(?!${UUID}\\b)(?<mark>${MADE})${ENDS}`,
    'dgi',
  ),
  // "hubspotKey = …": the vendor's name, then a key of its length
  lean(
    `(?<![A-Za-z])(?:${VENDORS})(?!\\w{0,20}public)[\\w.-]{0,30}${IS}${OPEN}(?<mark>(?=[A-Za-z_=-]{0,60}\\d)(?=[\\d_=-]{0,60}[A-Za-z])[\\w=-]{14,80})${ENDS}`,
    'dgi',
  ),
  // Authorization headers
  /\b(?:authorization|x-(?:\w{1,20}-)?(?:api-)?(?:key|token|api))\b['"]?\s{0,2}[:=]\s{0,3}['"]?(?:(?:bearer|basic|(?:api-)?token|digest)\s{1,2})?(?<mark>(?=[A-Za-z_./+~=-]{0,60}\d|[A-Za-z]{8,60}={1,2})[\w./+~=-]{8,4000})(?![\w(<])/dgi,
  /\bbearer\s{1,2}(?<mark>(?=[A-Za-z_./+~-]{0,60}\d)[\w./+~=-]{16,4000})/dgi,
  // curl --user name:password
  /\bcurl\b[^\n]{0,300}?\s(?:-u|--user)[\s=]{1,4}['"]?(?<mark>[^\s'":$<{[]{3,60}:['"]?[^\s'"<{[$]{3,80})/dg,
  // https://name:password@host, postgres://…
  /:\/\/(?<mark>[^\s/:@<>{}$[\]'"]{1,80}:[^\s/:@<>{}$[\]'"]{3,120})@(?=[\w.[-])/dgi,
  /\bBUNDLE_[A-Z_]{4,60}\s{0,3}[=:]\s{0,3}['"]?(?<mark>[a-f0-9]{8}:[a-f0-9]{8})\b/dg,
  // Connection strings: "Server=…;Password=…;"
  /;\s{0,2}(?:password|pwd?\b|accountkey|sharedaccesskey)\s{0,2}=\s{0,2}(?<mark>[^\s;'"<>{}$]{4,120})/dgi,
  /\bkey=["'][\w.]{0,40}password["']\s{1,3}value=["'](?<mark>[^"'<>{}$]{4,120})["']/dgi,
  // "Your temporary password is …"
  lean(
    `\\b(?:pass ?(?:word|code|phrase)|passwd|pwd|pw)(?: (?:for|to|of) (?:the |your |this )?[\\w@.-]{1,40}(?: \\w{1,20})?)?(?:${IS}| (?:has been|will be|is) (?:re)?set to:?| will be:?)\\s{0,2}(?:(?:["'“‘\`](?<mark>[^\\s"”’\`<>{}\\[\\]]{4,64})["'”’\`])|\\*{0,2}(?<bare>(?=[^\\s]{0,64}[\\d!@#$%^&])(?=[^\\s]{0,64}[A-Za-z])[^\\s<>{}\\[\\]()*"“”/]{5,64}?)(?=\\*{0,2}(?:\\s|$|[.,;!?](?:\\s|$))))`,
    'dgi',
  ),
  /\b(?:your|the|temporary|new|initial|default|card|access|security|voicemail|sim) pin(?!(?: code| number)[^\d\n]{0,12}\d{6}\b)(?: (?:code|number))?(?: (?:is|will be|has been (?:re)?set to)|:| ?=):? {0,2}["'*]{0,2}(?<mark>\d{4,8})\b(?![-/.:]\d)/dgi,
  /(?<![\w-])PIN(?: ?[:=]| is) {0,2}(?<mark>\d{4,5})\b(?![-/.:]\d)/dg,
  /\b(?:otp|one[- ]time (?:pass ?)?(?:word|code))(?: code)?(?: (?:is|was)|:) {0,2}["'*]{0,2}(?<mark>(?=[A-Z]{0,7}\d)[A-Z0-9]{4,8})\b/dgi,
];

/** A word or sign that such a text has. Cheap. */
export const NAMED_HINT =
  /[=@]|["']:|pass|pwd|\bpin\b|\botp\b|one[- ]time|curl|bearer|authorization|key|token|secret|phrase|api/;

/** Words that stand before a short value; longer values wake the rule by their length. Folded. */
export const NAMED_WORDS: readonly string[] =
  'password passcode passphrase passwd pwd pw pass phrase pin otp code curl bearer authorization key token api accountkey sharedaccesskey'.split(
    ' ',
  );
