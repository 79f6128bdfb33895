/** How Gmail, Outlook, Thunderbird and most helpdesks mark the signature that they put into a new reply. */
const MARK = '[class*="signature" i], [id*="signature" i], [data-signature]';

/**
 * The signatures in a composer, as they stand now. To be read when the composer is first seen: what is written or pasted into
 * one later is no part of it.
 */
export function signaturesIn(composer: HTMLElement): readonly string[] {
  return [...composer.querySelectorAll(MARK)].map(({ textContent }) => textContent);
}
