/** Whether a capital stands inside a sentence, at the beginning of three characters or more, or inside a word. Linear. */
export function hasName(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 65 || code > 90) continue;
    const before = text.charCodeAt(i - 1);
    if (before >= 97 && before <= 122) return true;
    if (
      before === 32 &&
      i > 1 &&
      follows(text.charCodeAt(i - 2)) &&
      isPart(text.charCodeAt(i + 1)) &&
      isPart(text.charCodeAt(i + 2))
    )
      return true;
  }
  return false;
}

// A small letter, a comma, a semicolon, an opening bracket, a quotation mark.
function follows(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    code === 44 ||
    code === 59 ||
    code === 40 ||
    code === 34 ||
    code === 39 ||
    code === 0x2019
  );
}

// A letter, a digit, a low line, an ampersand, a hyphen.
function isPart(code: number): boolean {
  const letter = code | 32;
  return (
    (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 38 || code === 45
  );
}
