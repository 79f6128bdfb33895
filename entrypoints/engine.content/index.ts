import { defineContentScript } from 'wxt/utils/define-content-script';
import { ENGINE, ENGINE_READY, type Engine, patternEngine } from '#lib/engine/port.ts';
import { review } from '#lib/engine/review.ts';
import { warmUp } from '#lib/engine/warm-up.ts';
import { INSTALLED } from '#lib/helpdesk/matches.ts';
import { RULES } from '#lib/rules/index.ts';

export default defineContentScript({
  matches: [...INSTALLED],
  runAt: 'document_end',
  allFrames: true,
  main() {
    let isCold = true;
    const engine: Engine = {
      review(input) {
        // A frame in which nothing is reviewed pays for nothing.
        if (isCold) whenIdle(warmUp(RULES, input.policy));
        isCold = false;
        return review(input, RULES, patternEngine());
      },
    };
    Object.defineProperty(globalThis, ENGINE, { value: engine, configurable: true });
    document.dispatchEvent(new CustomEvent(ENGINE_READY));
  },
});

/** Takes steps one by one while the page has nothing else to do; none where the browser does not tell. */
function whenIdle(steps: Iterator<void>): void {
  globalThis.requestIdleCallback?.(() => {
    if (!steps.next().done) whenIdle(steps);
  });
}
