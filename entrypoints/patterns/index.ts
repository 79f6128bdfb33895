import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PATTERNS, PATTERNS_READY } from '#lib/engine/port.ts';
import { RE2 } from '#lib/patterns/re2.ts';

/** Injected by the background where the policy in force has patterns; the engine takes it up with its next look. */
export default defineUnlistedScript(() => {
  Object.defineProperty(globalThis, PATTERNS, { value: RE2, configurable: true });
  document.dispatchEvent(new CustomEvent(PATTERNS_READY));
});
