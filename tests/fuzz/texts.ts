/** What an agent types that nothing objects to. */
export const CLEAN = [
  'Many thanks, the photo is here.',
  'Which size would you like?',
  'Could you tell me the colour?',
  'I am reading your message now.',
] as const;

/** What an agent types that must not leave as it is. */
export const RISKY = [
  'Your card 4539 1488 0343 6467 is on file.',
  'It was our fault, and we guarantee it.',
] as const;

/** Bulk text from elsewhere, of a machine perhaps: harmless, but nobody has read it here. */
export const BULK = [
  'Thank you for reaching out to us today and for giving us the chance to look into this matter together with you in detail',
  'We appreciate your patience while our colleagues read through everything that you have kindly written to us over the last days',
  'Please have another look at the short guide that we publish for all readers and let us know which of its steps was unclear',
] as const;
