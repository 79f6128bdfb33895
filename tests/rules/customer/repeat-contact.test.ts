import rule from '#lib/rules/customer/repeat-contact.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    '«i have emailed you 4 times»',
    '«This is the second time» I am writing.',
    '«Three times I called».',
    'I am «still waiting for a reply».',
    '«Nobody has replied» to my letter.',
    '«I have sent five e-mails» and nothing happens.',
    '«After two calls» it is still broken.',
    '«I keep calling» and nobody picks up.',
    '«As I said before», the code does not work.',
    '«How many times do I» have to explain it?',
    'I am «following up on my previous» message.',
    'I «never heard back» from you.',
    'i have «been calling for three weeks»',
    '«You keep ignoring me».',
    '«I have already contacted» support about it.',
  ],
  passes: [
    'I ordered two times the same shirt.',
    'Still waiting for my parcel.',
    'It is the third button from the left.',
    'I have read the e-mail.',
    'I called you this morning, thank you for the help.',
    'The light is still not on.',
    'My last order was perfect.',
    'I have been waiting for the bus for ten minutes.',
    'The second e-mail address is wrong.',
    'Nobody is at home on Monday.',
    'If they never call back, I will write.',
    'How many times can I use the voucher?',
    'My first question is about the price.',
  ],
});
