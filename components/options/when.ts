/** A moment (UTC ISO 8601) for people, where they are: with the month in words, or short enough for a table. */
export function sayMoment(at: string, style: 'long' | 'short' = 'long'): string {
  const dateStyle = style === 'long' ? 'long' : 'medium';
  return new Date(at).toLocaleString(undefined, { dateStyle, timeStyle: 'short' });
}
