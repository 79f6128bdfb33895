import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { NAMED, NAMED_HINT, NAMED_LOOSELY, NAMED_WORDS } from '../lexicons/en/secret-named.ts';
import { NOT_ITS_SHAPE, TOKENS } from '../lexicons/en/secret-token.ts';

// The least that a token needs: thirteen characters without a blank, not all of them small letters.
const LEAST = 13;
const MOST = 8000;
const MIXED = /\d|_|[a-z][A-Z]|[A-Z]{3}/;
const TOKEN = lean(`(?<![A-Za-z0-9])(?:${TOKENS.join('|')})`, 'g');
// Base 64 (RFC 4648) as a log-in header has it: name, colon, password (RFC 7617).
const PACKED = /(?<![\w+/=-])(?:[A-Za-z0-9+/]{4}){4,60}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![\w+/=-])/;
const LOGIN = /^[\w.@+-]{2,60}:[\x21-\x7e]{4,100}$/;
const KEY_OPENS = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_BLOCK =
  /^-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s\S]{40,8000}?(?:-----END|$)[A-Z -]{0,50}/;

// A file that holds a private key, by the path to it: PKCS #12 (RFC 7292), a Java key store, a key of PuTTY.
const KEY_FILE = /(?:[\w.~:-]{1,60}[\\/]){1,8}[\w. -]{0,60}\w\.(?:p12|pfx|jks|ppk)(?![\w.])/gi;
const HAS_KEY_FILE = /\.(?:p12|pfx|jks|ppk)(?![\w.])/;

// What stands in for a secret: XXXX, ****, <your token>, $VARIABLE, example, insert_key_here.
const STAND_IN =
  /^[\w-]{0,20}?(.)\1{5,}|^[$<{%[(*•…]|example|insert|your[-_]|changeme|placeholder|^(?:x+|\*+|user|test|username):(?:[xy]+|\*+|pass(?:word)?|pwd|test|token|changeme|changeit)$|password.?here|^\d{3}\*/i;

export default defineRule({
  code: 'privacy/secret',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'API keys and tokens by their vendor’s shape, private keys and the paths of their files, web tokens, log-in data in a link, a password or PIN that is written out.',
  notOn: 'Public keys, masked values, stand-ins such as <your token>, how to reset a password, order ids.',
  why: 'Who reads the message has the access, and mail and tickets are kept and forwarded: CWE-522 (insufficiently protected credentials); NIST SP 800-63B asks that a secret is not stored or sent in clear.',
  says: {
    token: 'This is a key or a token that opens an account.',
    password: 'This is a password or PIN in clear text.',
    file: 'This is the path of a file that holds a private key.',
  },
  triggers: ['<long>', '<link>', ...NAMED_WORDS],
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
  *check({ text, folded }) {
    let made = false;
    for (const [start, end] of runs(text)) {
      const run = text.slice(start, end);
      if (!MIXED.test(run)) continue;
      made = true;
      for (const match of run.matchAll(TOKEN)) {
        if (!standsIn(match[0])) yield hit('token', spanOf(match, start));
      }
      const packed = PACKED.exec(run);
      if (packed && LOGIN.test(unpacked(packed[0]))) yield hit('password', spanOf(packed, start));
    }
    if (text.includes('PRIVATE KEY')) {
      for (const match of text.matchAll(KEY_OPENS)) yield hit('token', spanOf(match));
    }
    if (HAS_KEY_FILE.test(folded)) {
      for (const match of text.matchAll(KEY_FILE))
        yield { span: spanOf(match), say: 'file', severity: 'info' };
    }
    const named = [
      ...(made || NAMED_HINT.test(folded) ? NAMED : []),
      ...NAMED_LOOSELY.flatMap(([hint, pattern]) => (hint.test(folded) ? pattern : [])),
    ];
    const seen = new Set<number>();
    for (const pattern of named) {
      for (const { groups = {}, indices, index, 0: all } of text.matchAll(pattern)) {
        const span = indices?.groups?.mark ?? indices?.groups?.bare;
        const value = groups.mark ?? groups.bare ?? '';
        if (!span || seen.has(span[0]) || STAND_IN.test(value)) continue;
        if (NOT_ITS_SHAPE.test(text.slice(Math.max(0, index - 20), index + all.length))) continue;
        seen.add(span[0]);
        yield hit(value.length > 40 ? 'token' : 'password', span);
      }
    }
  },
  settle: (hits, { text }) => wholeKeys(hits, text),
});

/** A private key reaches from its first line to its last; a first line alone is only spoken of. */
function wholeKeys<Found extends { readonly span: Span }>(hits: readonly Found[], text: string): Found[] {
  let until = 0;
  return hits.flatMap((found) => {
    const [start, end] = found.span;
    if (!text.startsWith('-----BEGIN', start)) return [found];
    // A first line within a key is part of it.
    if (start < until) return [];
    const block = KEY_BLOCK.exec(text.slice(start, start + MOST + 200));
    if (!block) return [];
    until = Math.max(end, start + block[0].length);
    return [{ ...found, span: [start, until] as const }];
  });
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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base 64 as characters. */
function unpacked(written: string): string {
  let bits = 0;
  let held = 0;
  let out = '';
  for (const character of written) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return out;
}
