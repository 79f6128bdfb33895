import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { HEADER } from '#lib/policy/signature.ts';

/** A key pair made for one test; the public half as people paste it. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: string;
}

export function keyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') };
}

const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url');

/** An envelope around any payload, made by Node's own signer rather than ours. */
export function signed(
  payload: unknown,
  { privateKey }: Pick<KeyPair, 'privateKey'>,
  header: object = HEADER,
): string {
  const head = base64url(JSON.stringify(header));
  const body = base64url(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const signature = sign(null, Buffer.from(`${head}.${body}`), privateKey);
  return JSON.stringify({ protected: head, payload: body, signature: base64url(signature) });
}
