/** More than the lines that the engine remembers, so that it has forgotten the first when it comes round again. */
const COUNT = 6000;
const LETTERS = 'abcdefghijklmnopqrst';

/** The text as often as `COUNT`, each time with another word in every sentence: nothing of it was read before. */
export function fresh(text: string): string[] {
  return words().map((word) => text.replace(/[.?!](?=\s|$)/g, ` ${word}$&`).slice(0, text.length));
}

/** The text with another word in its last sentence only: what one keystroke leaves to read. */
export function typed(text: string): string[] {
  const end = text.search(/[.?!]\s*$/);
  return words().map((word) => `${text.slice(0, end - word.length)}${word}${text.slice(end)}`);
}

function words(): string[] {
  return Array.from({ length: COUNT }, (_, n) =>
    [400, 20, 1].map((place) => LETTERS[Math.floor(n / place) % LETTERS.length]).join(''),
  );
}
