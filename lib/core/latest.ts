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
