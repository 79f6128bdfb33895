import { browser } from 'wxt/browser';
import { hasPatterns } from '#lib/core/patterns.ts';
import type { Policy } from '#lib/core/types.ts';
import { PATTERNS_READY, patternEngine } from '#lib/engine/port.ts';
import { ask } from '#lib/messaging/ask.ts';
import { POLICY_CHANGED } from '#lib/messaging/protocol.ts';
import type { Desk } from './desk.ts';

/**
 * Keeps the desk on the policy in force. A lead changes it on another page, so coming back to this one is when it may be
 * new; what is managed changes at any time, and the background says so.
 */
export function followPolicy(desk: Desk, signal: AbortSignal): void {
  const follow = (): void => {
    // Without an answer the policy stays as it is: the one in force, or the built-in one.
    ask('policy.current', null).then(
      (policy) => {
        desk.usePolicy(policy);
        bringPatterns(policy);
      },
      () => undefined,
    );
  };
  const listener = (message: unknown): undefined => {
    if (message === POLICY_CHANGED) follow();
    return undefined;
  };
  window.addEventListener('focus', follow, { signal });
  document.addEventListener(PATTERNS_READY, () => desk.refresh(), { signal });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
  follow();
}

/**
 * What reads patterns is large, so it comes only where the policy has some. Until it is there the report says that these rules
 * did not run; if it cannot come, the next look at the policy asks again.
 */
function bringPatterns({ custom }: Policy): void {
  if (hasPatterns(custom) && !patternEngine()) ask('patterns.inject', null).catch(() => undefined);
}
