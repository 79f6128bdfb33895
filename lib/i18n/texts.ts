type Table = Readonly<Record<string, string>>;

type SlotNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

type Counted<Texts extends Table, Key> = Key extends `${infer Base}.one`
  ? `${Base}.other` extends keyof Texts
    ? Base
    : never
  : never;

/** The functions that read one table of texts; a key that is not in it, or a slot left out, is a type error. */
export interface Reader<Texts extends Table> {
  /** A text with its slots filled. */
  t<Key extends keyof Texts & string>(
    key: Key,
    ...slots: [SlotNames<Texts[Key]>] extends [never]
      ? []
      : [Readonly<Record<SlotNames<Texts[Key]>, string | number>>]
  ): string;
  /** A text that goes with a number: the keys `.one` and `.other`, with the number as `{count}`. */
  plural(base: Counted<Texts, keyof Texts>, count: number): string;
}

/** Reads a table of texts. A part of the interface with many texts has its own, so that only its bundle carries them. */
export function textsOf<const Texts extends Table>(table: Texts): Reader<Texts> {
  const filled = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return {
    t: (key, ...[values]) => filled(table[key] ?? key, values as Record<string, string | number> | undefined),
    plural: (base, count) => filled(table[`${base}.${count === 1 ? 'one' : 'other'}`] ?? base, { count }),
  };
}
