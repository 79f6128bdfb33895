/**
 * A 32-bit FNV-1a hash in hexadecimal, for stable keys. Not for security: approvals compare the full text.
 * Constants: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
