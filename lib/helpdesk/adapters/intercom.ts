import { adapterFrom } from '../table/adapter.ts';

/** Intercom's inbox. Selectors are public evidence, not documentation. */
export default adapterFrom({
  id: 'intercom',
  title: 'Intercom',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  tried: 'unverified',
  conversation: '/conversations?/(\\d+)',
  shadow: ['#teammate-app-react'],
  roles: {
    composer: {
      required: true,
      candidates: ['[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]'],
    },
  },
  keys: [],
  endpoints: { send: [], autosave: [] },
});
