import rule from '#lib/rules/customer/vulnerable-life-event.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    '«i got laid off» last week',
    '«I was made redundant».',
    '«My wife left me».',
    'We moved «because of domestic violence».',
    '«I am caring for my elderly mother».',
    'It was «a family emergency».',
    '«Our house was flooded».',
    '«My husband lost his job».',
    'We «lost everything» in the storm.',
    'I need my own contract «after a divorce».',
    '«I am unemployed» at the moment.',
    '«I am separated from my» husband.',
    'I am «fleeing my home».',
    '«I was mugged» and my phone is gone.',
  ],
  passes: [
    'The tiles were laid off centre.',
    'You lost my business.',
    'I care for the environment.',
    'The carer costume is too small.',
    'I broke the handle.',
    'She left the shop.',
    'My house key is lost.',
    'The emergency exit was closed.',
    'I fired up the app.',
    'The fire alarm beeps.',
    'I was not fired.',
    'The prison series is gone from the catalogue.',
    'I split the bill with a friend.',
    'The flood light is broken.',
    'Is there a job open at your shop?',
    'Please divide the order.',
  ],
});
