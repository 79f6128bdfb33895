/** Something that was read, or why not, in plain words. */
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly say: string };

/**
 * The envelope is a JSON Web Signature in the flattened JSON form (RFC 7515, 7.2.2) with Ed25519 (RFC 8037, 3.1), so that
 * one file carries the exact bytes that were signed, and other tools can make and check it.
 */
export interface Envelope {
  /** Base64url of `{"alg":"EdDSA","typ":"discern-policy+json"}`. */
  readonly protected: string;
  /** Base64url of the signed bytes: a JSON document in UTF-8. */
  readonly payload: string;
  /** Base64url of the 64 bytes over `protected`, a full stop and `payload` in ASCII. */
  readonly signature: string;
}

/** What the protected header says: a signature for another purpose is not one for a policy. */
export const HEADER = { alg: 'EdDSA', typ: 'discern-policy+json' } as const;

/** The DER bytes of a SubjectPublicKeyInfo before the 32 bytes of an Ed25519 key (RFC 8410, 4). */
const SPKI_HEAD = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const KEY_BYTES = 32;
const ALGORITHM = { name: 'Ed25519' } as const;

/** Reads an Ed25519 public key as people paste it: base64 of its 32 bytes or of SPKI, or SPKI as PEM. Gives 32 bytes. */
export function readPublicKey(text: string): Read<Uint8Array<ArrayBuffer>> {
  const bare = text.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s/g, '');
  if (/PRIVATE/.test(text)) return refused('this is a private key; the public one belongs here');
  const bytes = bare.length <= 100 ? fromBase64(bare) : undefined;
  if (bytes?.length === KEY_BYTES) return { ok: true, value: bytes };
  if (bytes?.length === SPKI_HEAD.length + KEY_BYTES && SPKI_HEAD.every((byte, at) => bytes[at] === byte))
    return { ok: true, value: bytes.slice(SPKI_HEAD.length) };
  return refused('expected an Ed25519 public key in base64 (32 bytes, or SPKI as `policy keygen` writes it)');
}

/** Whether two texts are the same public key, however each is written. */
export function isSameKey(one: string, other: string): boolean {
  const [a, b] = [readPublicKey(one), readPublicKey(other)];
  return a.ok && b.ok ? a.value.every((byte, at) => byte === b.value[at]) : one === other;
}

/** The signed bytes of an envelope, once its signature was checked against a key. Never throws. */
export async function verified(document: unknown, publicKey: string): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const envelope = readEnvelope(document);
  if (!envelope.ok) return envelope;
  const key = readPublicKey(publicKey);
  if (!key.ok) return refused(`public key: ${key.say}`);
  const { value } = envelope;
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', key.value, ALGORITHM, false, ['verify']);
  } catch {
    return refused(
      'this browser cannot check Ed25519 signatures; it needs Chrome 137 or Firefox 129, or later',
    );
  }
  const signed = new TextEncoder().encode(`${value.protected}.${value.payload}`);
  const signature = fromBase64(value.signature);
  const payload = fromBase64(value.payload);
  const good = signature && payload && (await crypto.subtle.verify(ALGORITHM, imported, signature, signed));
  return good
    ? { ok: true, value: payload }
    : refused('its signature does not belong to the public key: it was changed, or signed with another key');
}

/** Base64url without padding (RFC 7515, 2). */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of base64 or base64url, padded or not; undefined for other text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function readEnvelope(document: unknown): Read<Envelope> {
  const {
    protected: head,
    payload,
    signature,
  } = (document ?? {}) as Partial<Record<keyof Envelope, unknown>>;
  if (typeof payload !== 'string' || typeof signature !== 'string' || typeof head !== 'string')
    return refused(
      'it is not signed: expected an object with protected, payload and signature, as `policy sign` writes it',
    );
  const bytes = fromBase64(head);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    header = undefined;
  }
  const { alg, typ, ...more } = (header ?? {}) as Record<string, unknown>;
  // Any further parameter could change what the signature means (RFC 7515, 4.1.11).
  if (alg !== HEADER.alg || typ !== HEADER.typ || Object.hasOwn(more, 'crit'))
    return refused(`its header says something else than ${JSON.stringify(HEADER)}`);
  return { ok: true, value: { protected: head, payload, signature } };
}

function refused(say: string): { readonly ok: false; readonly say: string } {
  return { ok: false, say };
}
