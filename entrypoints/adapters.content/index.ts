import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterOf } from '#lib/helpdesk/adapter-of.ts';
import { adapterFor } from '#lib/helpdesk/adapters/index.ts';
import { EVERY, type Every } from '#lib/helpdesk/every.ts';
import { overlooks } from '#lib/helpdesk/generic.ts';
import { INTERCOM } from '#lib/helpdesk/matches.ts';
import { Mirror } from '#lib/helpdesk/mirror.ts';

/**
 * Every adapter but Zendesk's, which the guard has itself, so that no helpdesk carries what it does not need. Its name
 * puts it before the guard; on hosts that were switched on the background does.
 */
export default defineContentScript({
  matches: [...INTERCOM],
  runAt: 'document_start',
  allFrames: true,
  main() {
    const value: Every = { adapterFor, adapterOf, overlooks, mirrorOf: (field) => new Mirror(field) };
    Object.defineProperty(globalThis, EVERY, { value, configurable: true });
  },
});
