import { registered } from '#lib/core/hosts.ts';
import { LOOKALIKES } from './hidden-text.ts';
import { ADDED, COPIED } from './links.ts';

const ASCII = /^[!-~]*$/;
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '8': 'b',
  rn: 'm',
  vv: 'w',
};

/** How a label looks at a glance: look-alike letters of other alphabets, accents and digits in the place of letters made plain. */
export function skeleton(label: string): string {
  return (ASCII.test(label) ? label : latin(label)).replace(/[0158|i]|rn|vv/g, (sign) => SIGNS[sign] ?? sign);
}

function latin(label: string): string {
  const bare = label.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return [...bare].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/** Whether two words differ in one letter: one more, one less, another, or two neighbours swapped. */
function oneApart(a: string, b: string): boolean {
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
  const looks = skeleton(label);
  for (const one of known) {
    const name = one.split('.')[0] ?? '';
    if (one === domain || name === label) continue;
    if (`.${host}`.includes(`.${one}.`)) return one;
    if (name.length > 3 && dressedUp(label, name)) return one;
    if (name.length > 4 && looks === skeleton(name)) return one;
    if (name.length > 6 && oneApart(label, name)) return one;
  }
  return undefined;
}

const COPIED_LOOKS: ReadonlyMap<string, string> = new Map(COPIED.map((name) => [skeleton(name), name]));

/** The often copied firm whose name a host borrows, if any. */
export function borrows(host: string): string | undefined {
  const label = registered(host).split('.')[0] ?? '';
  const looks = COPIED_LOOKS.get(skeleton(label));
  const name = looks !== undefined && looks !== label ? looks : COPIED.find((one) => wears(host, label, one));
  return name && `${name}.com`;
}

function wears(host: string, label: string, name: string): boolean {
  return (label.includes('-') && dressedUp(label, name)) || `.${host}`.includes(`.${name}.com.`);
}

// "acme-login", "secure-acme"
function dressedUp(label: string, name: string): boolean {
  const parts = label.split('-');
  return parts.length > 1 && parts.includes(name) && parts.every((part) => part === name || ADDED.has(part));
}
