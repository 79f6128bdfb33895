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
  /**
   * Which characters it has: digits only (if not given); digits, perhaps with a letter beside them (`perhaps`); letters
   * beside digits (`within`); letters, also set apart from digits as in "AB 12 34 56 C" (`apart`); all of it (`any`).
   */
  readonly letters?: 'perhaps' | 'within' | 'apart' | 'any';
  /** Written forms that count in a message which is nothing but the number; all, if not given. */
  readonly alone?: RegExp;
  /** Folded phrases that name the number, with a stroke between them, see `phrases`. */
  readonly words?: string;
  /** Whether structure and checksum hold. `normal` is the normal form: capitals and digits, nothing between. */
  valid(normal: string): boolean;
}
