/**
 * Loads something once. The promise is always the same, and React can read it without waiting once it is settled: a page
 * that is loaded already stands at the first drawing (React holds a fallback that it once showed for 300 ms).
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    if (loaded) return loaded;
    const promise = load();
    loaded = promise;
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      // A file that could not be loaded is asked for again the next time.
      () => {
        loaded = undefined;
      },
    );
    return promise;
  };
}
