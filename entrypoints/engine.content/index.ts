import { defineContentScript } from 'wxt/utils/define-content-script';
import { ENGINE, ENGINE_READY, type Engine, patternEngine } from '#lib/engine/port.ts';
import { review } from '#lib/engine/review.ts';
import { INSTALLED } from '#lib/helpdesk/matches.ts';
import { RULES } from '#lib/rules/index.ts';

export default defineContentScript({
  matches: [...INSTALLED],
  runAt: 'document_end',
  allFrames: true,
  main() {
    const engine: Engine = { review: (input) => review(input, RULES, patternEngine()) };
    Object.defineProperty(globalThis, ENGINE, { value: engine, configurable: true });
    document.dispatchEvent(new CustomEvent(ENGINE_READY));
  },
});
