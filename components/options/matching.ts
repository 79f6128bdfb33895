/** The items in whose texts every word of a search stands, in their order. */
export function matching<T>(
  items: readonly T[],
  search: string,
  texts: (item: T) => readonly string[],
): readonly T[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = texts(item).join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
