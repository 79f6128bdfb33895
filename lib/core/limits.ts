/** Longer drafts are checked in their first part only, and a fault says so. UTF-16 units. */
export const MAX_DRAFT = 50_000;

/** The code of that fault. */
export const TOO_LONG = 'engine/length';
