import { registered } from '#lib/core/hosts.ts';
import { LOOKALIKES } from './hidden-text.ts';
import { ADDED, COPIED } from './links.ts';

/** How a host looks at a glance: look-alike letters of other alphabets, accents and digits in the place of letters made plain. */
export function skeleton(label: string): string {
  const plain = [...label.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .join('');
  return plain
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(
      /[0158|!]/g,
      (sign) => ({ '0': 'o', '1': 'l', '5': 's', '8': 'b', '|': 'l', '!': 'l' })[sign] ?? sign,
    )
    .replaceAll('i', 'l');
}

/** Whether two words differ in one letter: one more, one less, another, or two neighbours swapped. */
export function oneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The known domain that a host dresses up as, if any: look-alike letters, one letter off, or its name inside another. */
export function posesAs(host: string, known: ReadonlySet<string>): string | undefined {
  const domain = registered(host);
  const label = domain.split('.')[0] ?? '';
  for (const one of known) {
    const name = one.split('.')[0] ?? '';
    if (one === domain || name === label) continue;
    if (`.${host}`.includes(`.${one}.`)) return one;
    if (
      name.length >= 4 &&
      (dressedUp(label, name) || (name.length > 4 && skeleton(label) === skeleton(name)))
    )
      return one;
    if (name.length >= 7 && oneApart(label, name)) return one;
  }
  return undefined;
}

/** The often copied firm whose name a host borrows, if any. */
export function borrows(host: string): string | undefined {
  const label = registered(host).split('.')[0] ?? '';
  const name = COPIED.find(
    (one) =>
      one !== label &&
      (skeleton(label) === skeleton(one) ||
        dressedUp(label, one) ||
        host.startsWith(`${one}.com.`) ||
        host.includes(`.${one}.com.`)),
  );
  return name && `${name}.com`;
}

// "acme-login", "secure-acme"
function dressedUp(label: string, name: string): boolean {
  const parts = label.split('-');
  return parts.length > 1 && parts.includes(name) && parts.every((part) => part === name || ADDED.has(part));
}
