import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterOf } from '#lib/helpdesk/adapter-of.ts';
import { adapterFor } from '#lib/helpdesk/adapters/index.ts';
import { EVERY, type Every } from '#lib/helpdesk/every.ts';
import { Mirror } from '#lib/helpdesk/mirror.ts';

/** Brought only to hosts that were switched on, before the guard, so that other helpdesks do not carry it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  main() {
    const value: Every = { adapterFor, adapterOf, mirrorOf: (field) => new Mirror(field) };
    Object.defineProperty(globalThis, EVERY, { value, configurable: true });
  },
});
