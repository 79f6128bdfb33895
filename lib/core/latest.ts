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
