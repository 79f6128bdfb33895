import { browser } from 'wxt/browser';
import type { Answer, Kind, Protocol } from './protocol.ts';

/** Asks the background. Rejects with a plain message if it refuses, fails or is gone. */
export async function ask<K extends Kind>(kind: K, input: Protocol[K]['in']): Promise<Protocol[K]['out']> {
  const answer = (await browser.runtime.sendMessage({ kind, input })) as Answer<K> | undefined;
  if (!answer) throw new Error('The background did not answer.');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Whether this script still belongs to a running extension: after an update or restart the old ones have none. */
export function hasBackground(): boolean {
  return browser.runtime?.id !== undefined;
}
