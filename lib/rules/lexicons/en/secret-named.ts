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
    `\\b(?:pass ?(?:word|code|phrase)|passwd|pwd|pw)(?: (?:for|to|of) (?:the |your |this )?[\\w@.-]{1,40}(?: \\w{1,20})?)?(?:${IS}| (?:has been|will be|is) (?:re)?set to:?)\\s{0,2}(?:(?:["'“‘\`](?<mark>[^\\s"”’\`<>{}\\[\\]]{4,64})["'”’\`])|\\*{0,2}(?<bare>(?=[^\\s]{0,64}[\\d!@#$%^&])(?=[^\\s]{0,64}[A-Za-z])[^\\s<>{}\\[\\]()*"“”/]{5,64}?)(?=\\*{0,2}(?:\\s|$|[.,;!?](?:\\s|$))))`,
    'dgi',
  ),
  /\b(?:your|the|temporary|new|initial|default|card|access|security|voicemail|sim) pin(?!(?: code| number)[^\d\n]{0,12}\d{6}\b)(?: (?:code|number))?(?: (?:is|will be|has been (?:re)?set to)|:| ?=):? {0,2}["'*]{0,2}(?<mark>\d{4,8})\b(?![-/.:]\d)/dgi,
  /(?<![\w-])PIN(?: ?[:=]| is) {0,2}(?<mark>\d{4,5})\b(?![-/.:]\d)/dg,
  /\b(?:otp|one[- ]time (?:pass ?)?(?:word|code))(?: code)?(?: (?:is|was)|:) {0,2}["'*]{0,2}(?<mark>(?=[A-Z]{0,7}\d)[A-Z0-9]{4,8})\b/dgi,
];

/** The same for values that stand with less around them, each behind a cheap look at the folded text. */
export const NAMED_LOOSELY: readonly (readonly [hint: RegExp, pattern: RegExp])[] = [
  // "user anna, password Regen-77", "pass: …", "with the password …": a value that is no word
  [
    /\b(?:pass|passwd|pwd|pw|password|passcode|passphrase|passwort|mot de passe|wachtwoord|senha)\b/,
    lean(
      `\\b(?:pass ?(?:word|code|phrase)|passwd|pwd|pw|passwort|mot de passe|wachtwoord|senha|(?<=[,;/&]\\s?|\\b(?:and|wifi|wi-fi|guest|network|admin|router|temp) )pass)(?:${IS}|,)?\\s{1,2}(?:["'“‘\`*]{0,2}(?<mark>(?=[^\\s]{0,64}\\d)(?=[^\\s]{0,64}[A-Za-z])(?=[^\\s]{0,64}[A-Z!@#$%^&*_-])[^\\s<>{}\\[\\]()*"“”\`/]{6,64}?)(?=["'”’\`*]{0,2}(?:\\s|$|[.,;!?](?:\\s|$))))`,
      'dgi',
    ),
  ],
  // "login: support / Passw0rd!", "credentials are root / hunter2secret"
  [
    /\b(?:log-?ins?|credentials?|creds|sign-?in|user ?(?:name)?|account)\b.*[/|,:]/,
    lean(
      `\\b(?:log-?ins?|credentials?|creds|sign-?in|user(?: ?name)?(?: ?(?:/|and|&) ?pass(?: ?word)?)?|account)(?: (?:details|data|for [\\w-]{1,20}(?: [\\w-]{1,20})?))?(?: (?:is|are)(?: now)?:?|\\s?[:=])\\s{0,2}["'\`*]{0,2}(?:[\\w.+-]{2,40}(?:@[\\w.-]{3,60})?)["'\`*]{0,2}\\s{0,2}[/|,:]\\s{0,2}["'\`*]{0,2}(?<mark>(?!(?:https?|www)\\b)(?=[^\\s]{0,64}\\d)(?=[^\\s]{0,64}[A-Za-z])[^\\s<>{}\\[\\]()*"“”\`/|]{6,64}?)(?=["'”’\`*]{0,2}(?:\\s|$|[.,;!?](?:\\s|$)))`,
      'dgi',
    ),
  ],
  // "we reset it to Welcome123", after a log-in was spoken of or not: a word with a capital, then digits, with or without a sign
  [
    /set (?:it|them|your|the)\b|\bchanged (?:it|them|your|the)\b/,
    /\b(?:re-?set|changed|set) (?:it|them|your (?:log-?in|password|access)|the (?:log-?in|password)) to:? ["'“‘`*]{0,2}(?<mark>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[A-Za-z]{4})(?=[A-Z]|[^\s]{0,40}[!@#$%^&*_])(?![A-Z]{1,3}-?\d)[^\s<>{}[\]()*"“”`/:.,]{7,40}[!#$%]?)(?=["'”’`*]{0,2}(?:\s|$|[.,;!?](?:\s|$)))/dg,
  ],
  // DB_PASSWORD=…, AWS_SECRET_ACCESS_KEY=…
  [
    /_(?:pass|pwd|secret|token|apikey|key)/,
    /(?<![A-Za-z0-9])[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){0,5}_(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|APIKEY|KEY)\s?=\s?["']?(?<mark>(?![a-z]{2,20}(?:_[a-z]{1,20}){0,4}_?\d{0,4}(?![^\s"']))(?=[^\s]{0,100}\d)(?=[^\s]{0,100}[A-Za-z])[^\s"'<>{}$]{8,200})/dg,
  ],
  // "Your security answer is "Rover""
  [
    /\b(?:security|secret|memorable) (?:answer|word)/,
    /\b(?:security|secret|memorable) (?:answer|word)(?: (?:on file|we hold|you gave|you chose))? (?:is|was)(?: set to)?:? ["“‘'](?<mark>[^"”’'<>{}]{2,40})["”’']/dgi,
  ],
  // "Your verification code is 449 120", "the door passcode is 5590#"
  [
    /(?:code|pin|password)\b.{0,40}\d{3}/,
    /\b(?:one[- ]time|verification|authentication|2fa|two[- ]factor|sms|log-?in|sign-?in|security|unlock|door|alarm|gate|entry|access|safe|voicemail) (?:pass ?)?(?:code|pin|password)(?: (?:for (?:the|your) \w{1,20}|to \w{1,12} \w{1,12}|(?:we|i)(?: just|'ve| have)? (?:sent|texted|emailed)(?: you)?))?(?: (?:is|was)(?: now)?:?|:) {0,2}["'*]{0,2}(?<mark>\d{3}[ -]\d{3}|\d{4,8}#?)(?![\w-])(?! ?(?:digits|characters|minutes|hours))/dgi,
  ],
  [
    /pass ?code/,
    /\bpass ?code(?: (?:for|to|of) (?:the|your) \w{1,20})?(?: (?:is|was)(?: now)?:?|:)? {1,2}["'*]{0,2}(?<mark>\d{4,8}#?)(?![\w-])(?! ?(?:digits|characters|minutes|hours))/dgi,
  ],
];

/** A word or sign that such a text has. Cheap. */
export const NAMED_HINT =
  /[=@]|["']:|pass|pwd|\bpin\b|\botp\b|one[- ]time|curl|bearer|authorization|key|token|secret|phrase|api|\bpw\b/;

/** Words that stand before a short value; longer values wake the rule by their length. Folded. */
export const NAMED_WORDS: readonly string[] =
  'password passcode passphrase passwd pwd pw pass phrase pin otp code login logins signin credentials credential creds user username reset answer secret memorable passwort passe wachtwoord senha curl bearer authorization key token api accountkey sharedaccesskey'.split(
    ' ',
  );
