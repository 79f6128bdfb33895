const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decode(text: string): string {
  const decoded = text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
  return decoded.replaceAll('\u00a0', ' ');
}

/**
 * The plain text of an HTML comment body as a customer reads it: a line for each paragraph or list item, a newline for each `<br>`,
 * an empty line for an empty paragraph. Written for the test side alone, so that it can check the product's own reading.
 */
export function plainText(html: string): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const [token, tag] of html.matchAll(/<(\/?[a-z]+)(?:"[^"]*"|[^">])*>|[^<]+/gi)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (line !== undefined || token.trim()) line = (line ?? '') + decode(token);
    } else if (name === 'br') {
      line = `${line ?? ''}\n`;
    } else if (name === 'p' || name === 'li') {
      if (line?.trim()) lines.push(line);
      line = '';
    } else if (line !== undefined && (name === '/p' || name === '/li')) {
      lines.push(line.trim() === '' ? '' : line);
      line = undefined;
    }
  }
  if (line) lines.push(line);
  return lines.join('\n');
}
