/** A chosen file, read as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Files above this are refused before they are read; a message to the background may not be much larger. */
export const MAX_MEGABYTES = 40;

/** Reads chosen files as text; gives the name of the first that is too large instead. */
export async function readChosen(
  files: Iterable<File>,
): Promise<
  { readonly ok: true; readonly files: readonly TextFile[] } | { readonly ok: false; readonly large: string }
> {
  const chosen = [...files];
  const large = chosen.find(({ size }) => size > MAX_MEGABYTES * 1024 * 1024);
  if (large) return { ok: false, large: large.name };
  return {
    ok: true,
    files: await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() }))),
  };
}

/** Offers a text as a file to keep. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
