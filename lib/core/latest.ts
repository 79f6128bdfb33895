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

/**
 * The same for the last `IN_A_ROW` keys. The engine lets a rule read some sentences in a row, and what rules share of a
 * sentence must last until the last of them has read it.
 */
export function recent<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const keys = new Array<Key | undefined>(IN_A_ROW).fill(undefined);
  const values: Value[] = [];
  let last = 0;
  let free = 0;
  return (key) => {
    // The next one is asked for most often, then the same again.
    for (let step = 1; step <= IN_A_ROW; step++) {
      const at = (last + step) % IN_A_ROW;
      if (keys[at] !== key) continue;
      last = at;
      return values[at] as Value;
    }
    const value = make(key);
    keys[free] = key;
    values[free] = value;
    last = free;
    free = (free + 1) % IN_A_ROW;
    return value;
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
