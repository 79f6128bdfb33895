import { unverified } from '../unverified.ts';

/** Front. Known are its addresses; its class names are generated. */
export default unverified({
  id: 'front',
  title: 'Front',
  matches: ['https://app.frontapp.com/*'],
  conversation: '/open/((?:cnv|msg)_\\w+)',
  roles: {},
});
