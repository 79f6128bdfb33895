import rule from '#lib/rules/customer/anger.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    '«How dare you» charge me twice.',
    '«I am furious» about this delay.',
    '«WTF», where is my bag?',
    '«Your support is a joke».',
    'This is the «worst service» I have had.',
    '«We are fed up» with waiting.',
    '«You stupid idiots» lost it again.',
    'I am «really upset» about the fees.',
    '«Do you even read» my messages?',
    'You are «wasting my time».',
    'I am «losing my patience».',
    '«You ruined our» holiday.',
    '«You lied» about the date.',
    '«Absolutely disgusting».',
    'I have called for days, «NOBODY ANSWERS MY CALLS!»',
  ],
  passes: [
    'I am not angry, I only want to know.',
    'Damn, that worked, thank you!',
    'This is not a scam, is it?',
    'It may be a stupid question, but where is the button?',
    'I would hate to lose my seat.',
    'The garbage collection app crashes.',
    'My order XYZ AB CD is late.',
    'Could you check the IBAN and the BIC CODE OF MY BANK?',
    'I will never order from you again.',
    'What kind of support do you offer on Sundays?',
    'My wallet was stolen from me yesterday.',
    'I thought I had enough money in there.',
    'Someone called me, I think it is a scam.',
    'I was frustrated at first, now it is fine.',
  ],
});
