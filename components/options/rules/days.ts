const DAY = 86_400_000;

/** The day of a moment, UTC: `2027-01-31`. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** The day so many days after another one, or after today. A day that cannot be read counts as today. */
export function inDays(days: number, from?: string): string {
  const start = from === undefined ? Number.NaN : Date.parse(from);
  return dayOf(new Date((Number.isNaN(start) ? Date.now() : start) + days * DAY).toISOString());
}

/** A day for people: 31 January 2027. */
export const sayDay = (iso: string): string =>
  new Date(iso).toLocaleDateString(undefined, { dateStyle: 'long', timeZone: 'UTC' });
