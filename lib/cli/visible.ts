/** Control and direction characters, line breaks, lone surrogates: written as escapes; the joiner inside an emoji stays. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => {
      if (character === '\n') return '⏎';
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
