/** A checker of prose to compare with: reads one text and gives what it found. */
export interface Peer {
  readonly name: string;
  read(text: string): unknown;
}

/** The peers that are installed here. Throws the module's own error where one is missing. */
export async function loadPeers(): Promise<Peer[]> {
  const [alex, writeGood, harper, binary] = await Promise.all([
    import('alex' as string),
    import('write-good' as string),
    import('harper.js' as string),
    import('harper.js/binary' as string),
  ]);
  const linter = new harper.LocalLinter({ binary: binary.binary });
  await linter.setup();
  return [
    { name: 'write-good', read: (text) => writeGood.default(text) },
    { name: 'alex', read: (text) => alex.text(text).messages },
    { name: 'harper.js', read: (text) => linter.lint(text, { language: 'plaintext' }) },
  ];
}
