import type { Span } from '#lib/core/types.ts';
import { joined } from './card-numbers.ts';

// Where a group named `value` exists, it alone is the secret. Lengths are bounded, so that no text makes them slow.
const PATTERNS: readonly RegExp[] = [
  // OpenAI, Anthropic, OpenRouter and others; Stripe; AWS; GitHub; GitLab; Slack; Google; npm; Hugging Face; Shopify; SendGrid; Groq; xAI.
  /(?<![A-Za-z0-9])sk-[\w-]{16,300}/g,
  /(?<![A-Za-z0-9])(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,300}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20,300}|github_pat_\w{20,300}|glpat-[\w-]{16,300})/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10,300}/g,
  /(?<![A-Za-z0-9])AIza[\w-]{30,300}/g,
  /(?<![A-Za-z0-9])(?:npm_|hf_|gsk_|xai-|shp(?:at|ca|pa|ss)_)[\w-]{16,300}/g,
  /(?<![A-Za-z0-9])SG\.[\w-]{16,100}\.[\w-]{16,100}/g,
  /(?<![\w-])eyJ[\w-]{8,4000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000})?/g,
  /\b(?:bearer|basic)\s+(?<value>[\w.~+/=-]{12,4000})/dgi,
  /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@]{1,100}:(?<value>[^\s/@]{1,200})@/dgi,
  /\b(?:api|access|auth|secret|client|private)[ _-]?(?:key|token|secret)\b["']?\s*(?:is\b|[:=])\s*["'“]?(?<value>[^\s"'”,;]{8,500})/dgi,
  /\b(?:cvv2?|cvc2?|csc|security code)\b[^\d\n]{0,12}(?<value>\d{3,4})(?!\d)/dgi,
];

const PASSWORD =
  /(?<![\p{L}\d])(?:pass(?:word|code|phrase|wort|wd)|pwd|pin(?: code| number)?|otp|one[- ]time (?:code|password)|kennwort|wachtwoord|contraseña|mot de passe)(?:\s+(?:for|to)\s+[^\s:=]{1,40}(?:\s+account)?)?\s{0,5}(?:(?:is|was|ist|lautet|es|est)(?![\p{L}\d])\s{0,5}[:=]?|[:=])\s{0,5}(?<value>"[^"\n]{1,100}"|“[^”\n]{1,100}”|'[^'\n]{1,100}'|\S{1,200})/dgiu;

/** Words that follow "password is" in prose. Another word, and any word after a colon, is taken for the password. */
const PROSE = new Set(
  'a accepted also always an and being blocked case changed compromised correct declined denied expired fine for forgotten gone good important in incorrect invalid it just known locked long longer lost missing my needed never new no not now old on only refused rejected required reset right rejected safe same secure set short so still strong that the this to too unknown unsafe valid weak what working wrong your'.split(
    ' ',
  ),
);
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END [A-Z ]{0,30}-----/g;

/** Spans of keys, tokens, passwords, security codes of cards and private keys, in order and apart. */
export function secrets(text: string): Span[] {
  const plain = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(valueSpan));
  const passwords = [...text.matchAll(PASSWORD)].filter((match) => !isProse(match));
  return joined([...plain, ...passwords.map(valueSpan), ...privateKeys(text)]);
}

function valueSpan(match: RegExpExecArray): Span {
  return match.indices?.groups?.value ?? [match.index, match.index + match[0].length];
}

function isProse({ 0: whole, groups }: RegExpExecArray): boolean {
  const value = groups?.value ?? '';
  const told = /[:=]\s*$/.test(whole.slice(0, -value.length));
  return !told && PROSE.has(value.toLowerCase().replace(/[^\p{L}]+$/u, ''));
}

// A block that was pasted without its end runs to the end of the text.
function privateKeys(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: begin, index } of text.matchAll(BEGIN)) {
    if (index < from) continue;
    END.lastIndex = index + begin.length;
    from = END.exec(text) ? END.lastIndex : text.length;
    spans.push([index, from]);
    END.lastIndex = 0;
    if (from === text.length) break;
  }
  return spans;
}
