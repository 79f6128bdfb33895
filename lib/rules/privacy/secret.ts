import { defineRule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { TOKENS, VENDORS } from '../lexicons/en/secret-token.ts';

// The least that a token needs: thirteen characters without a blank, not all of them small letters.
const LEAST = 13;
const MOST = 8000;
const MIXED = /\d|_|[a-z][A-Z]|[A-Z]{3}/;
const TOKEN = new RegExp(`(?<![A-Za-z0-9])(?:${TOKENS.join('|')})`, 'g');
const KEY_OPENS = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_BLOCK =
  /^-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s\S]{40,8000}?(?:-----END|$)[A-Z -]{0,50}/;

const IS =
  '(?: (?:is|was|are)(?: now| currently| set to)?:?|[\'"`]?\\s{0,3}(?::=|\\?=|=>|[:=])| (?:to|as):?)';
const OPEN = '[\\s\'"`*“‘(\\[]{0,4}';
const ENDS = '(?=$|[\\s\'"`*”’)\\],;<&]|[.!?](?:\\s|$))';
// A value a machine made: letters and digits, sixteen characters or more.
const MADE = '(?=[A-Za-z_./+~-]{0,60}\\d)(?=[\\d_./+~-]{0,60}[A-Za-z])[\\w./+~=-]{16,200}';

const UUID = '[a-f\\d]{8}(?:-[a-f\\d]{4}){3}-[a-f\\d]{12}';

/** Values that the words before them give away; the secret is the group `mark`, or `bare` where no quotes hold it. */
const NAMED: readonly RegExp[] = [
  // "api_key: …", "client secret is …"
  new RegExp(
    `(?<!public[ _-]?)(?:api[ _-]?(?:key|token)|access[ _-]?(?:key|token)|auth(?:entication|orization)?[ _-]?token|(?:client|app|shared|secret)[ _-]?(?:secret|key)|private[ _-]key|secret|token|license[ _-]key)${IS}${OPEN}(?!${UUID}\\b)(?<mark>${MADE})${ENDS}`,
    'dgi',
  ),
  // "hubspotKey = …": the vendor's name, then a key of its length
  new RegExp(
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
  /;\s{0,2}(?:password|pwd|accountkey|sharedaccesskey)\s{0,2}=\s{0,2}(?<mark>[^\s;'"<>{}$]{4,120})/dgi,
  /\bkey=["'][\w.]{0,40}password["']\s{1,3}value=["'](?<mark>[^"'<>{}$]{4,120})["']/dgi,
  // "Your temporary password is …"
  new RegExp(
    `\\b(?:pass ?(?:word|code|phrase)|passwd|pwd)(?: (?:for|to|of) (?:the |your |this )?[\\w@.-]{1,40}(?: \\w{1,20})?)?(?:${IS}| (?:has been|will be|is) (?:re)?set to:?)\\s{0,2}(?:(?:["'“‘\`](?<mark>[^\\s"”’\`<>{}\\[\\]]{4,64})["'”’\`])|\\*{0,2}(?<bare>(?=[^\\s]{0,64}[\\d!@#$%^&])(?=[^\\s]{0,64}[A-Za-z])[^\\s<>{}\\[\\]()*"“”/]{5,64}?)(?=\\*{0,2}(?:\\s|$|[.,;!?](?:\\s|$))))`,
    'dgi',
  ),
  /\b(?:your|the|temporary|new|initial|default|card|access|security|voicemail|sim) pin(?: (?:code|number))?(?: (?:is|will be|has been (?:re)?set to)|:| ?=):? {0,2}["'*]{0,2}(?<mark>\d{4,8})\b(?![-/.:]\d)/dgi,
  /(?<![\w-])PIN(?: ?[:=]| is) {0,2}(?<mark>\d{4,5})\b(?![-/.:]\d)/dg,
  /\b(?:otp|one[- ]time (?:pass ?)?(?:word|code))(?: code)?(?: (?:is|was)|:) {0,2}["'*]{0,2}(?<mark>(?=[A-Z]{0,7}\d)[A-Z0-9]{4,8})\b/dgi,
];
// Every text with such a value holds one of these words or marks.
const NAMES = new Set(
  'key keys token tokens secret apikey apitoken authtoken accesstoken clientsecret password passcode passphrase passwd pwd phrase authorization bearer curl pin otp bundle one'.split(
    ' ',
  ),
);
const NAME_MARK = /[=@]|["']:/;
// Prefixes of tokens that may fall apart into short words.
const PREFIXES = new Set('a3 glpat gldt glft glsoat glagent glimt gloas glcbt glffct glrt'.split(' '));

// What stands in for a secret: XXXX, ****, <your token>, $VARIABLE, example, insert_key_here.
const STAND_IN =
  /^[\w-]{0,20}?(.)\1{5,}|^[$<{%[(*•…]|example|insert|your[-_]|changeme|placeholder|^(?:x+|\*+|user|test|username):(?:[xy]+|\*+|pass(?:word)?|pwd|test|token|changeme|changeit)$|password.?here|^\d{3}\*/i;

export default defineRule({
  code: 'privacy/secret',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'API keys and tokens by their vendor’s shape, private keys, web tokens, log-in data in a link, a password or PIN that is written out.',
  notOn: 'Public keys, masked values, stand-ins such as <your token>, how to reset a password, order ids.',
  why: 'Who reads the message has the access, and mail and tickets are kept and forwarded: CWE-522 (insufficiently protected credentials); NIST SP 800-63B asks that a secret is not stored or sent in clear.',
  says: {
    token: 'This is a key or a token that opens an account.',
    password: 'This is a password or PIN in clear text.',
  },
  examples: {
    flags: [
      'Use «glpat-Ab3dEf6hIj9kLm2nOp5q» to clone it.',
      'Your temporary password is «Tulip-4471».',
      'The feed is at https://«anna:s3cret-river»@files.example.org/feed.',
      'Your PIN is «4821».',
    ],
    passes: [
      'Your password must be at least 8 characters long.',
      'You can reset the password on the log-in page.',
      { text: 'Put your own key here: api_key = <your key>.', also: ['ambiguity/placeholder'] },
      'Order 110bcd25-a55d-453a-8046-1297901ea002 is on its way.',
    ],
  },
  *check(analysis) {
    const { text } = analysis;
    const { token, named } = suspects(analysis);
    for (const [start, end] of token ? runs(text) : []) {
      const run = text.slice(start, end);
      if (!MIXED.test(run)) continue;
      for (const match of run.matchAll(TOKEN)) {
        if (!standsIn(match[0])) yield hit('token', spanOf(match, start));
      }
    }
    if (text.includes('PRIVATE KEY')) {
      for (const match of text.matchAll(KEY_OPENS)) yield hit('token', spanOf(match));
    }
    if (!named) return;
    for (const pattern of NAMED) {
      for (const { groups = {}, indices } of text.matchAll(pattern)) {
        const span = indices?.groups?.mark ?? indices?.groups?.bare;
        const value = groups.mark ?? groups.bare ?? '';
        if (span && !STAND_IN.test(value)) yield hit(value.length > 40 ? 'token' : 'password', span);
      }
    }
  },
  settle: (hits, { text }) => wholeKeys(hits, text),
});

/** A private key reaches from its first line to its last; a first line alone is only spoken of. */
function wholeKeys<Found extends { readonly span: Span }>(hits: readonly Found[], text: string): Found[] {
  return hits.flatMap((found) => {
    const [start, end] = found.span;
    if (!text.startsWith('-----BEGIN', start)) return [found];
    const block = KEY_BLOCK.exec(text.slice(start, start + MOST + 200));
    return block ? [{ ...found, span: [start, Math.max(end, start + block[0].length)] as const }] : [];
  });
}

/** Whether a text may hold a token, and whether it may name a secret; one look at each of its words. */
function suspects({ text, words }: Analysis): { token: boolean; named: boolean } {
  let token = false;
  let named = NAME_MARK.test(text);
  for (const word of words) {
    named ||= NAMES.has(word);
    // A long stretch of letters and digits, or a very long one of letters.
    token ||= (word.length >= 10 && (word.length >= 20 || /\d/.test(word))) || PREFIXES.has(word);
  }
  return { token, named };
}

/** Stretches without a blank that are long enough to hold a token. */
function* runs(text: string): Generator<Span> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && i - start < MOST && text.charCodeAt(i) > 32) continue;
    if (i - start >= LEAST) yield [start, i];
    start = i + 1;
  }
}

function spanOf(match: RegExpExecArray, offset = 0): Span {
  return [offset + match.index, offset + match.index + match[0].length];
}

function hit<Say extends string>(say: Say, span: Span) {
  return { span, say, replace: '••••' };
}

// "ghp_xxxx…", "hvs.xxxx…": five letters of one kind make no key; only Amazon's ids are told by their prefix alone.
function standsIn(token: string): boolean {
  const body = token.slice(-20);
  return !/^A(?:3T|KI|SI|BI|CC|P|KC)/.test(token) && (new Set(body).size < 6 || /example/i.test(token));
}
