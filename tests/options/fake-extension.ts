import { fakeBrowser } from 'wxt/testing/fake-browser';

// Imported before anything that touches `wxt/browser`, which looks for the platform once, when it is loaded.
Object.assign(globalThis, { chrome: fakeBrowser });
