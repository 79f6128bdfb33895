import { fakeBrowser } from 'wxt/testing/fake-browser';

// Imported before anything that touches `wxt/browser`, which looks for the platform once, when it is loaded.
Object.assign(globalThis, { chrome: fakeBrowser });
// As in a browser in which no page listens.
Object.assign(fakeBrowser.tabs, {
  sendMessage: async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  },
});
