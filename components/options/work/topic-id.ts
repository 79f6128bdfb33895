const LONGEST = 50;

/** An id made of a title, other than those there are: lower-case letters, digits and hyphens. */
export function newId(title: string, taken: readonly { readonly id: string }[]): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST);
  const base = plain || 'topic';
  const ids = new Set(taken.map(({ id }) => id));
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  return id;
}
