import rule from '#lib/rules/privacy/card.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'Card «4111111111111111» is on file.',
    'We have «3782 822463 10005» and «6011111111111117» on file.',
    'Maestro «6759649826438453» and the 19 digits of «6304000000000000000».',
    'The limit of card «1800 0189 4718 246» is reached.',
    'Your Maestro card no. «5020 1234 5679» is blocked.',
  ],
  passes: [
    'Order 502012345679 is on its way.',
    'Your order is 110bcd25-a55d-453a-8046-1297901ea002.',
    'Card number ****-****-****-6467.',
    'Order 0000000000000000 was a test.',
    'Invoice 4539148803436467-A is paid.',
    'Call 4111 1111 11 for help.',
  ],
});
