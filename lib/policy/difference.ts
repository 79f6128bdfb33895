/** One difference between two policies in words, without a full stop. */
export type Lines = string[];

/** Says in words what differs between two values of one key; nothing where they say the same. */
export type Says<T> = (before: T, after: T) => Lines;

/** A function for every key of a shape, so that a key without words is a type error. */
export type SaysOf<T> = { readonly [Key in keyof T]-?: Says<T[Key]> };

/** The differences of all keys, in the order of the table. */
export function differences<T extends object>(
  table: SaysOf<T>,
  before: Partial<T>,
  after: Partial<T>,
): Lines {
  return (Object.keys(table) as (keyof T)[]).flatMap((key) =>
    table[key](before[key] as T[keyof T], after[key] as T[keyof T]),
  );
}

/** `label: before → after`. `absent` stands for a value that was left out. */
export function valueSays<T extends string | number | boolean>(
  label: string,
  absent: string,
  show: (value: T) => string = String,
): Says<T | undefined> {
  const shown = (value: T | undefined): string => (value === undefined ? absent : show(value));
  return (before, after) => (before === after ? [] : [`${label}: ${shown(before)} → ${shown(after)}`]);
}

/** For texts that are too long to be shown twice: only that they changed. */
export function textSays(label: string): Says<string | undefined> {
  return (before, after) => {
    if (before === after) return [];
    if (before === undefined) return [`${label} added`];
    return [after === undefined ? `${label} removed` : `${label} changed`];
  };
}

/** A wish that is on or off, in words of its own for both. */
export function wishSays(on: string, off: string, usual: boolean): Says<boolean | undefined> {
  return (before, after) => {
    if (before === after) return [];
    const text = (after ?? usual) ? on : off;
    return [(before ?? usual) === (after ?? usual) ? `${text} (as before)` : text];
  };
}

/** Entries of a list that came and went, `label: + “a”, − “b”`; a list that is left out is an empty one. */
export function listSays(
  label: string,
  show: (value: string) => string = quoted,
): Says<readonly string[] | undefined> {
  return (before = [], after = []) => {
    const [gone, come] = [without(before, after), without(after, before)];
    const parts = [...some('+', come, show), ...some('−', gone, show)];
    if (parts.length > 0) return [`${label}: ${parts.join(', ')}`];
    return before.every((one, at) => one === after[at]) ? [] : [`${label}: another order`];
  };
}

/** Entries named one by one before they are counted. */
const NAMED = 3;

function some(sign: string, entries: readonly string[], show: (value: string) => string): string[] {
  const named = entries.slice(0, NAMED).map((one) => `${sign} ${show(one)}`);
  return entries.length > NAMED ? [...named, `${sign} ${entries.length - NAMED} more`] : named;
}

/** What is in `all` and not in `others`, as often as it is there more often. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** Characters of a text that are shown in a line. */
const SHOWN = 60;

/** A text in quotes, cut where it is long. */
export function quoted(text: string): string {
  const characters = [...text];
  return `“${characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : text}”`;
}

/** A share from 0 to 1 in percent. */
export const percent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;

/** Days, as a number with its word. */
export const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** How entries of a list are told apart and spoken of. */
export interface Entries<T> {
  readonly id: (entry: T) => string;
  readonly come: (entry: T) => Lines;
  readonly gone: (entry: T) => Lines;
  readonly changed: (before: T, after: T) => Lines;
  readonly order: string;
}

/** Entries that came, went or changed, told apart by their ids. */
export function entriesSay<T>({
  id,
  come,
  gone,
  changed,
  order,
}: Entries<T>): Says<readonly T[] | undefined> {
  return (before = [], after = []) => {
    const old = new Map(before.map((one) => [id(one), one]));
    const young = new Map(after.map((one) => [id(one), one]));
    const stays = (ids: Map<string, T>, other: Map<string, T>): string =>
      JSON.stringify([...ids.keys()].filter((one) => other.has(one)));
    return [
      ...after.flatMap((one) => {
        const was = old.get(id(one));
        return was === undefined ? come(one) : changed(was, one);
      }),
      ...before.flatMap((one) => (young.has(id(one)) ? [] : gone(one))),
      ...(stays(old, young) === stays(young, old) ? [] : [order]),
    ];
  };
}

/** A key that is the object's own: a policy may name a rule like something every object inherits. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
