import { charCodeAt, decodePercent, fromCodePoint, indexOf, slice } from './primordials.ts';

/** A reply may be HTML in JSON in a form field: so many layers of escapes are taken off. */
const LAYERS = 4;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
/** Longest name or number of an HTML entity that is read. */
const LONGEST_ENTITY = 10;

const ENTITIES = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '’'],
  ['rsquo', '’'],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['hellip', '…'],
  ['euro', '€'],
  ['newline', '\n'],
]);
// The names of U+00A0 to U+00FF, in order.
'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
  .split(' ')
  .forEach((name, index) => {
    ENTITIES.set(name, String.fromCharCode(0xa0 + index));
  });
// A null prototype: a name that is not in it finds nothing that a page put on `Object.prototype`.
const NAMED: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries(ENTITIES),
);
const CONTROLS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  n: '\n',
  r: '\n',
  t: ' ',
  b: ' ',
  f: ' ',
});

/**
 * Takes the escapes of JSON and JavaScript, URLs and forms, HTML and Markdown off a text, layer by layer. Lossy on
 * purpose: two texts that mean the same come out the same, whatever carried them.
 */
export function decode(text: string): string {
  let out = text;
  for (let layer = 0; layer < LAYERS; layer++) {
    const once = decodeOnce(out);
    if (once === out) break;
    out = once;
  }
  return out;
}

function decodeOnce(text: string): string {
  if (indexOf(text, '\\') < 0 && indexOf(text, '%') < 0 && indexOf(text, '&') < 0) return text;
  let out = '';
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const code = charCodeAt(text, at);
    const isEscape = code === BACKSLASH || code === PERCENT || code === AMPERSAND;
    const length = isEscape ? escapeAt(text, at, code) : 0;
    if (length === 0) {
      at++;
      continue;
    }
    out += slice(text, from, at) + decoded;
    at += length;
    from = at;
  }
  return out + slice(text, from);
}

// What the last `escapeAt` read; a second return value that makes no object.
let decoded = '';

/** The length of the escape at a place, 0 where there is none. */
function escapeAt(text: string, at: number, code: number): number {
  if (code === BACKSLASH) return backslashAt(text, at);
  return code === PERCENT ? percentAt(text, at) : entityAt(text, at);
}

function backslashAt(text: string, at: number): number {
  const next = text[at + 1];
  if (next === undefined) return 0;
  const digits = next === 'u' ? 4 : next === 'x' ? 2 : 0;
  const value = digits > 0 ? hexIn(text, at + 2, digits) : -1;
  if (value >= 0) {
    decoded = fromCodePoint(value);
    return 2 + digits;
  }
  decoded = CONTROLS[next] ?? next;
  return 2;
}

function percentAt(text: string, at: number): number {
  let end = at;
  while (text[end] === '%' && hexIn(text, end + 1, 2) >= 0) end += 3;
  if (end === at) return 0;
  try {
    decoded = decodePercent(slice(text, at, end));
  } catch {
    // No UTF-8: read as Latin-1.
    decoded = '';
    for (let i = at; i < end; i += 3) decoded += fromCodePoint(hexIn(text, i + 1, 2));
  }
  return end - at;
}

function entityAt(text: string, at: number): number {
  const end = indexOf(text, ';', at);
  if (end < 0 || end - at > LONGEST_ENTITY) return 0;
  const value = text[at + 1] === '#' ? numberIn(text, at + 2, end) : -1;
  const named = value < 0 ? NAMED[slice(text, at + 1, end)] : undefined;
  if (value < 0 && named === undefined) return 0;
  decoded = named ?? fromCodePoint(value);
  return end + 1 - at;
}

function numberIn(text: string, from: number, end: number): number {
  const isHex = text[from] === 'x' || text[from] === 'X';
  if (isHex) return inUnicode(hexIn(text, from + 1, end - from - 1));
  let value = end > from ? 0 : -1;
  for (let i = from; i < end && value >= 0; i++) {
    const digit = charCodeAt(text, i) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : -1;
  }
  return inUnicode(value);
}

const inUnicode = (value: number): number => (value <= 0x10ffff ? value : -1);

/** The hexadecimal number in so many characters, or -1. */
function hexIn(text: string, from: number, digits: number): number {
  if (digits < 1 || from + digits > text.length) return -1;
  let value = 0;
  for (let i = from; i < from + digits; i++) {
    const code = charCodeAt(text, i) | 0x20;
    const digit = code >= 0x61 ? code - 0x57 : code - 0x30;
    if (digit < 0 || digit > 15 || (code < 0x61 && digit > 9)) return -1;
    value = value * 16 + digit;
  }
  return value;
}
