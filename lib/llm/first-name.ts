const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|sr|sra|mme|mlle|m)\.?$/i;
const NOBODY =
  /^(?:guest|visitor|customer|client|user|unknown|anonymous|anon|none|null|undefined|test|web|admin|support|sales|info|team|hello|contact|noreply|no-reply|buyer)$/i;
const NAME = /^[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*$/u;
const FAMILY_NAME_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const COMPANY = /\b(?:ltd|llc|inc|gmbh|plc|corp|limited|company|group|team)\b/i;
const NOT_LETTERS = /[^\p{L}\p{M}'’ʼ.,@\d\s-]|\u200d|\ufe0f/gu;
const MAX_LENGTH = 30;

/**
 * The name to greet a customer by, or nothing where the helpdesk shows none that is surely a first name: no name, an
 * address, an account name, a company, an initial, a title with a family name only. Written as it stands there.
 */
export function firstName(shown: string | undefined): string | undefined {
  const plain = shown?.replace(NOT_LETTERS, ' ').replace(/\s+/g, ' ').trim() ?? '';
  if (plain === '' || /[@\d]/.test(plain) || COMPANY.test(plain)) return undefined;
  const [family, given] = plain.split(/\s*,\s*/);
  const words = (given || family || '').split(' ');
  const titled = words.filter((word) => !TITLE.test(word));
  if (titled.length < words.length && titled.length < 2) return undefined;
  if (FAMILY_NAME_FIRST.test(plain)) return plain.length <= MAX_LENGTH ? plain : undefined;
  const first = titled[0] ?? '';
  const usable =
    NAME.test(first) && [...first].length > 1 && first.length <= MAX_LENGTH && !NOBODY.test(first);
  return usable ? first : undefined;
}
