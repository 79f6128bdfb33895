import { en } from './en.ts';

export type MessageKey = keyof typeof en;

type SlotNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;
type Slots<Key extends MessageKey> = SlotNames<(typeof en)[Key]>;

type Counted<Key> = Key extends `${infer Base}.one`
  ? `${Base}.other` extends MessageKey
    ? Base
    : never
  : never;

/** A text that goes with a number: the keys `.one` and `.other`, with the number as `{count}`. */
export function plural(base: Counted<MessageKey>, count: number): string {
  const key: MessageKey = `${base}.${count === 1 ? 'one' : 'other'}`;
  return en[key].replace('{count}', String(count));
}

/** A text of the interface with its slots filled. Leaving a slot out is a type error. */
export function t<Key extends MessageKey>(
  key: Key,
  ...[slots]: [Slots<Key>] extends [never] ? [] : [Readonly<Record<Slots<Key>, string | number>>]
): string {
  const values = (slots ?? {}) as Readonly<Record<string, string | number>>;
  return en[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
