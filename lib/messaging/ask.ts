import { browser } from 'wxt/browser';
import type { Answer, Kind, Protocol } from './protocol.ts';

/** Asks the background. Rejects with a plain message if it refuses, fails or is gone. */
export async function ask<K extends Kind>(kind: K, input: Protocol[K]['in']): Promise<Protocol[K]['out']> {
  const answer = (await browser.runtime.sendMessage({ kind, input })) as Answer<K> | undefined;
  if (!answer) throw new Error('The background did not answer.');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
