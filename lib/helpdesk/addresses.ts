/** The e-mail addresses in a line of recipients. */
export function addressesIn(line: string): readonly string[] {
  return line.match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? [];
}
