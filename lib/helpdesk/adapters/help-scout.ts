import { unverified } from '../unverified.ts';

/** Help Scout. Known are its addresses and the thread; what marks a note and what sends is not. */
export default unverified({
  id: 'help-scout',
  title: 'Help Scout',
  matches: ['https://secure.helpscout.net/*'],
  conversation: '/conversation/(\\d+)',
  roles: {
    log: { required: false, candidates: ['ol[aria-label="Thread Items"]'] },
    message: {
      required: false,
      candidates: ['ol[aria-label="Thread Items"] > li', '[id^="thread-"]'],
    },
    fromCustomer: { required: false, candidates: ['.is-customer'] },
    subject: {
      required: false,
      candidates: ['[aria-label="Conversation Subject"]', '#subjectLine'],
    },
  },
});
