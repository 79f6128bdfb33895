import { unverified } from '../unverified.ts';

/** Freshdesk. Known are its addresses and the ticket's heading. */
export default unverified({
  id: 'freshdesk',
  title: 'Freshdesk',
  matches: ['https://*.freshdesk.com/a/*'],
  conversation: '/a/tickets/(\\d+)',
  roles: {
    subject: { required: false, candidates: ['.ticket-subject-heading', '.breadcrumb__item.active'] },
  },
});
