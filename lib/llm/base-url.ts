/** An address or a key that may be used, or why not, in plain words. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly say: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const ENDPOINT = /\/(?:chat\/completions|completions|responses|models)$/;
const MAX_KEY = 4000;
const SPACE = 0x20;
const DELETE = 0x7f;

/**
 * Checks the address of a service and gives it without a slash at the end. Plain http is accepted only for this
 * computer itself: everything else would carry customer text and the key in the open.
 */
export function checkBaseUrl(typed: string): Checked<string> {
  const trimmed = typed.trim();
  if (trimmed === '')
    return refuse('Type the address of the service, for instance https://api.openai.com/v1.');
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse(
      'This is not a web address. It starts with https://, for instance https://api.openai.com/v1.',
    );
  }
  if (url.username || url.password) {
    return refuse('Leave name and password out of the address. The key has a field of its own.');
  }
  if (url.search || url.hash) return refuse('Leave out what follows “?” or “#” in the address.');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    return refuse(
      `Plain http would send customer text to ${url.hostname} unencrypted. Use https; http is accepted only for this computer (localhost).`,
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (ENDPOINT.test(path)) {
    return refuse(`Leave out “${ENDPOINT.exec(path)?.[0]}”: the address ends before it, often with /v1.`);
  }
  return { ok: true, value: url.origin + path };
}

/** Checks a key as it was typed or pasted. What is refused never appears in the answer. */
export function checkKey(typed: string): Checked<string> {
  const key = typed.trim();
  if (key === '') return refuse('Type the API key.');
  if (/[\r\n]/.test(key)) return refuse('The key has a line break in it. Copy it again, in one line.');
  const readable = [...key].every((character) => isPlain(character.charCodeAt(0)));
  if (!readable) {
    return refuse(
      'The key has a blank or a character in it that no key has. Copy it again from the service.',
    );
  }
  if (key.length > MAX_KEY) return refuse('This is too long for a key. Copy it again from the service.');
  return { ok: true, value: key };
}

/** Whether an address that passed `checkBaseUrl` is this computer itself, where services ask for no key. */
export function isLoopback(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && LOOPBACK.test(new URL(baseUrl).hostname);
}

// What a header may carry: visible ASCII.
const isPlain = (code: number): boolean => code > SPACE && code < DELETE;

function refuse(say: string): { readonly ok: false; readonly say: string } {
  return { ok: false, say };
}
