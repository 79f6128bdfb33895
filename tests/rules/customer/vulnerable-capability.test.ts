import rule from '#lib/rules/customer/vulnerable-capability.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    '«im not very tech savvy»',
    '«We are not very good with technology».',
    '«sorry for my bad english»',
    '«I don’t speak English» well.',
    '«I am dyslexic», the form is hard.',
    '«I can’t read or write» well.',
    '«I do not have internet» at home.',
    '«I don’t understand your letter».',
    'This is «too complicated for me».',
    '«My late husband always handled» the bills.',
    '«I have no one to help» with it.',
    '«I am 86 years old» and need help.',
    '«I have learning difficulties».',
    'Please «explain it in simple words».',
    'Could I get the «large print» version?',
  ],
  passes: [
    'The computer is not good.',
    'The app is too slow.',
    'Is the game in English?',
    'I do not understand why it is late.',
    'The printer has no paper.',
    'I have no e-mail confirmation.',
    'My son likes it.',
    'I don’t have a charger for the phone.',
    'Can I learn English with it?',
    'The reading lamp is broken.',
    'I am good with computers.',
    'It is a hard disk.',
    'The manual is confusing.',
    'I am 30 years old.',
    'We have two phones.',
  ],
});
