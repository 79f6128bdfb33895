/**
 * Remembers what was made of the last key: rules that read the same sentence one after the other share the work. A weak map
 * of all sentences would burden every collection of garbage instead.
 */
export function latest<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: Key | undefined;
  let value: Value;
  return (key) => {
    if (key !== last) {
      value = make(key);
      last = key;
    }
    return value;
  };
}

/** How many sentences a rule may read in a row before the next rule reads them. */
export const IN_A_ROW = 16;

/** What has a number of its own, given one after the other. */
export interface Numbered {
  readonly serial: number;
}

/**
 * The same for `IN_A_ROW` keys that were made in a row. The engine lets a rule read some sentences in a row, and what rules
 * share of a sentence must last until the last of them has read it.
 */
export function recent<Key extends Numbered, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const keys = new Array<Key | undefined>(IN_A_ROW).fill(undefined);
  const values = new Array<Value | undefined>(IN_A_ROW).fill(undefined);
  return (key) => {
    const at = key.serial % IN_A_ROW;
    if (keys[at] !== key) {
      values[at] = make(key);
      keys[at] = key;
    }
    return values[at] as Value;
  };
}

/**
 * Remembers what was made of up to `most` keys, and forgets all of them when there are more. Keys are compared as a map
 * compares them.
 */
export function remembering<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
