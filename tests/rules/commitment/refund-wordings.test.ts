import rule from '#lib/rules/commitment/refund.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

// Clauses of time before the promise, and looser wordings.
testRule(rule, {
  flags: [
    'Once the tent is with us «we will refund» the hire fee.',
    "We'll «make it up to you with some miles».",
    "On Monday «we'll return your money» for the towels.",
    '«I voided the second charge» for you.',
    '«We will pay you $50» for the window.',
    '«Your voucher was issued» on 2 May.',
  ],
  passes: [
    'Your voucher may be issued today.',
    'You will pay us $50.',
    'When the lamp is with us we may refund it.',
    'Tell me when we should refund it.',
  ],
});
