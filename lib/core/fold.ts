const HAS_TYPOGRAPHIC = /[‘’‛ʼ“”„‟\u00a0\u2007\u202f‐‑‒–—−\r\t]/;
const TYPOGRAPHIC = /[‘’‛ʼ“”„‟\u00a0\u2007\u202f‐‑‒–—−\r\t]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\r': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Lower case with plain quotes, dashes and blanks. The result has the length of the input. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerByUnit(text);
  return plain(sameLength);
}

/** Plain quotes, dashes and blanks; capitals stay. The result has the length of the input. */
export function plain(text: string): string {
  if (!HAS_TYPOGRAPHIC.test(text)) return text;
  return text.replace(TYPOGRAPHIC, (character) => PLAIN[character] ?? character);
}

// 'İ' becomes two units in lower case; such characters stay as they are.
function lowerByUnit(text: string): string {
  let out = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    out += lower.length === character.length ? lower : character;
  }
  return out;
}
