/** A kind of number that stands for one person, company or account. */
export interface Identifier {
  /** For messages, after "a" or "an": "US Social Security number". */
  readonly name: string;
  /** Lengths of the normal form. */
  readonly lengths: readonly number[];
  /** How people write it, over the whole folded number. */
  readonly written: RegExp;
  /**
   * Written forms (folded) that hardly anything else has: they need no word that names them. `always` where the check
   * alone is that strong, below one in five hundred numbers of the same shape.
   */
  readonly evident?: RegExp | 'always';
  /** Written forms that count in a message which is nothing but the number; all, if not given. */
  readonly alone?: RegExp;
  /** Folded words that name the number, an alternation of whole words. */
  readonly words?: string;
  /** Whether structure and checksum hold. `normal` is the normal form: capitals and digits, nothing between. */
  valid(normal: string): boolean;
}
