import { unverified } from '../unverified.ts';

/** HubSpot's inbox and help desk. Known are its hosts and the help desk's root; its editor is said to be ProseMirror. */
export default unverified({
  id: 'hubspot',
  title: 'HubSpot',
  matches: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  conversation: '/(?:live-messages|help-desk)/\\d+/(?:[^?#]*/)?(\\d+)',
  roles: {
    pane: { required: false, candidates: ['[data-application-name="svh-help-desk"]'] },
  },
});
