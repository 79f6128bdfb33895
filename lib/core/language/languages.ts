/** The languages the scorer knows, by ISO 639-1 code (`no` for Norwegian); the place is the place in a tally. */
export const LANGUAGES = [
  ...([
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'sv',
    'da',
    'no',
    'fi',
    'ca',
    'pl',
    'cs',
    'sk',
    'hr',
  ] as const),
  ...([
    'ro',
    'hu',
    'tr',
    'id',
    'vi',
    'ru',
    'uk',
    'bg',
    'el',
    'he',
    'ar',
    'fa',
    'hi',
    'th',
    'ja',
    'ko',
  ] as const),
  ...(['zh'] as const),
] as const;

export type Language = (typeof LANGUAGES)[number];

const places = new Map<string, number>(LANGUAGES.map((language, place) => [language, place]));

/** Place of a language in a tally. */
export function placeOf(language: Language): number {
  return places.get(language) as number;
}

// Speakers read the other without effort, and a few words do not tell them apart.
const ALIKE = ['da no', 'cs sk'];
// Close enough that more must speak for one than for the other.
const NEAR = ['es pt ca it', 'da no sv', 'cs sk hr pl', 'ru uk bg', 'ar fa', 'de nl'];

/** Whether one may stand for the other. */
export function alike(one: Language, other: Language): boolean {
  return one === other || together(ALIKE, one, other);
}

/** Whether they share so many words that it takes more to tell them apart. */
export function near(one: Language, other: Language): boolean {
  return together(NEAR, one, other);
}

function together(groups: readonly string[], one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}
