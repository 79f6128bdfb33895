import { unverified } from '../unverified.ts';

/** Gorgias. Known are its addresses. */
export default unverified({
  id: 'gorgias',
  title: 'Gorgias',
  matches: ['https://*.gorgias.com/app/*'],
  conversation: '/app/ticket/(\\d+)',
  roles: {},
});
