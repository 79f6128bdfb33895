// What in a folded text could begin or end a specific. One pass that makes no string: most sentences hold none.

/** An ASCII digit. */
export const DIGIT = 1;
/** A sign or word of money, or a percent sign or word. */
export const MONEY = 2;
/** A word that begins as a unit of time does. */
export const UNIT = 4;
/** A word that begins as a number from two on does. */
export const COUNT = 8;
/** A word that begins as a weekday does. */
export const WEEKDAY = 16;
/** A word that begins as a month does. */
export const MONTH = 32;
/** `@`. */
export const AT = 64;
/** `_`. */
export const LOW_LINE = 128;
/** `/`, or a full stop inside a word: what a link has. */
export const PATH = 256;
/** A digit with a colon, a full stop, a dash or a slash and another digit after it. */
export const POINT = 512;
/** A digit that an ending such as "th", "pm" or "o'clock" follows. */
export const ENDING = 1024;
/** Letters, digits and dashes in a row, four or more with a digit among them. */
export const CODE = 2048;
/** A plus sign, a bracket, ten digits, or "1-8": what a phone number has. */
export const DIAL = 4096;

const LEAST_CODE = 4;
const DIAL_DIGITS = 10;

const STARTS = new Uint8Array(26 ** 3);
for (const [flag, starts] of [
  [MONEY, 'dol eur pou usd gbp cad aud chf per'],
  [UNIT, 'day wee mon yea hou hrs min'],
  [COUNT, 'two thr fou fiv six sev eig nin ten ele twe thi fif for hun tho mil doz onc twi'],
  [WEEKDAY, 'mon tue wed thu fri sat sun'],
  [MONTH, 'jan feb mar apr may jun jul aug sep oct nov dec'],
] as const) {
  for (const start of starts.split(' ')) {
    const at = placeOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2));
    STARTS[at] = (STARTS[at] as number) | flag;
  }
}

/** The signs in a folded text, as bits. Each may stand without a specific, none is missing where a specific needs it. Linear. */
export function signsIn(text: string): number {
  let signs = 0;
  let digits = 0;
  let run = 0;
  let runHasDigit = false;
  let previous = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if (!isLetter(previous)) signs |= signOfWord(text, i, code);
      run++;
    } else if (code >= 48 && code <= 57) {
      signs |= DIGIT | afterDigit(text, i);
      if (++digits >= DIAL_DIGITS) signs |= DIAL;
      runHasDigit = true;
      run++;
    } else if (code === 45 || code === 95) {
      if (code === 95) signs |= LOW_LINE;
      run++;
    } else {
      if (code !== 32) signs |= signOfMark(text, i, code);
      run = 0;
      runHasDigit = false;
    }
    if (runHasDigit && run >= LEAST_CODE) signs |= CODE;
    previous = code;
  }
  return signs;
}

function signOfWord(text: string, at: number, first: number): number {
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (!isLetter(second)) return 0;
  // "hr"
  if (!isLetter(third)) return first === 104 && second === 114 ? UNIT : 0;
  const signs = STARTS[placeOf(first, second, third)] as number;
  // "thirty", not "this"; "forty", not "for".
  if (signs & COUNT && first === 116 && second === 104 && third === 105)
    return text[at + 3] === 'r' ? COUNT : 0;
  if (signs & COUNT && first === 102 && third === 114) return text[at + 3] === 't' ? COUNT : 0;
  return signs;
}

function afterDigit(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (text[at] === '1' && text[at + 2] === '8' && (next === 32 || next === 45 || next === 46))
    return DIAL | POINT;
  // : . - /
  if (next === 58 || (next >= 45 && next <= 47)) return isDigit(text.charCodeAt(at + 2)) ? POINT : 0;
  const letter = next === 32 || next === 95 ? text.charCodeAt(at + 2) : next;
  // a, p, o; n, r, s, t
  return letter === 97 || (letter >= 110 && letter <= 116) ? ENDING : 0;
}

function signOfMark(text: string, at: number, code: number): number {
  if (code === 64) return AT;
  // $ % £ € ¥ ₹
  if (code === 36 || code === 37 || code === 0xa3 || code === 0x20ac || code === 0xa5 || code === 0x20b9)
    return MONEY;
  // + (
  if (code === 43 || code === 40) return DIAL;
  if (code === 47 || (code === 46 && text.charCodeAt(at + 1) > 32)) return PATH;
  return 0;
}

function placeOf(first: number, second: number, third: number): number {
  return (first - 97) * 676 + (second - 97) * 26 + third - 97;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
