import * as z from 'zod';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { isSameKey, verified } from './signature.ts';
import { parseStored } from './storage.ts';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly say: string };

/** The largest document that is read, in bytes. */
export const MOST_BYTES = 20_000_000;
export const LEAST_REFRESH_MINUTES = 5;
export const MOST_REFRESH_MINUTES = 10_080;
export const REFRESH_MINUTES = 60;

/** Where a policy is fetched from, and whose signature it must carry. */
export interface RemoteSource {
  readonly url: string;
  /** Ed25519, see `readPublicKey`. */
  readonly publicKey: string;
  readonly refreshMinutes: number;
}

/** What is signed: the policy, and where it stands in the order of its versions. */
export interface RemoteDocument {
  readonly policy: PolicyFile;
  /** Grows with every version; one that is lower than the last is an old copy. */
  readonly sequence: number;
  /** UTC ISO 8601 */
  readonly issuedAt?: string;
  /** UTC ISO 8601. After it, this document is not taken any more. */
  readonly expiresAt?: string;
}

/** The newest document that was good, as it is kept. */
export interface RemoteGood extends RemoteDocument {
  readonly url: string;
  readonly publicKey: string;
  /** When it was first taken, UTC ISO 8601. */
  readonly at: string;
  /** SHA-256 of the signed bytes in hexadecimal. */
  readonly digest: string;
  readonly etag?: string;
}

/** The form of what is signed. */
export const document = z.strictObject({
  policy: z.unknown(),
  sequence: z.int().min(0),
  issuedAt: z.iso.datetime().exactOptional(),
  expiresAt: z.iso.datetime().exactOptional(),
});

/** Reads the JSON that was signed. */
export function readDocument(value: unknown): Read<RemoteDocument> {
  const read = document.safeParse(value);
  if (!read.success) return refused(z.prettifyError(read.error));
  const policy = parseStored(read.data.policy);
  return policy.ok ? { ok: true, value: { ...read.data, policy: policy.value } } : policy;
}

/**
 * Judges what an address answered: signature, form, order and age, in this order. `now` in milliseconds since 1970. Never
 * throws; the reason is for a person.
 */
export async function judged(
  bytes: Uint8Array<ArrayBuffer>,
  { url, publicKey }: Pick<RemoteSource, 'url' | 'publicKey'>,
  before: RemoteGood | null,
  now: number,
): Promise<Read<RemoteGood>> {
  const outer = parsed(bytes);
  if (!outer.ok) return refused('it is not JSON');
  const signed = await verified(outer.value, publicKey);
  if (!signed.ok) return signed;
  const inner = parsed(signed.value);
  if (!inner.ok) return refused('what was signed is not JSON');
  const read = readDocument(inner.value);
  if (!read.ok) return read;
  const { sequence, expiresAt } = read.value;
  const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', signed.value)));
  // Another key begins another order.
  const known = before && isSameKey(before.publicKey, publicKey) ? before : null;
  if (known && sequence < known.sequence)
    return refused(
      `it is older than the policy in force: its sequence is ${sequence}, the one in force has ${known.sequence}`,
    );
  if (known && sequence === known.sequence && digest !== known.digest)
    return refused(`its sequence ${sequence} was used for another policy already; sign it with a higher one`);
  if (expiresAt !== undefined && Date.parse(expiresAt) <= now) return refused(`it expired on ${expiresAt}`);
  const at = known?.digest === digest ? known.at : new Date(now).toISOString();
  return { ok: true, value: { ...read.value, url, publicKey, at, digest } };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Checks the address of a policy. Plain http only for this computer: elsewhere anybody on the way could keep updates back. */
export function checkPolicyUrl(typed: string): Read<string> {
  const text = typed.trim();
  const url = text.length <= 2000 && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return refused('expected an address such as https://policies.example.com/discern.json');
  if (url.username || url.password) return refused('leave name and password out of the address');
  if (url.hash) return refused('leave out what follows # in the address');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    return refused('expected https; http is taken only for this computer');
  return { ok: true, value: url.href };
}

function parsed(bytes: Uint8Array): Read<unknown> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return refused('not JSON');
  }
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function refused(say: string): { readonly ok: false; readonly say: string } {
  return { ok: false, say };
}
