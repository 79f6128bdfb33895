import rule from '#lib/rules/customer/grief.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    "I am the «executor of my uncle's estate».",
    '«Our grandad passed» yesterday.',
    'There was a «death in the family».',
    'My mother «passed away» on Sunday.',
    'Please send your «condolences» to nobody, just cancel it.',
    'I «lost my dad» to cancer and missed the renewal.',
    '«My husband is dead», I cannot fly.',
    'I need the «bereavement» fare.',
    'Here is the «death certificate» of my uncle.',
    'It belonged to «my late wife».',
    '«My brother was killed» in a crash.',
    'He was the best. «RIP».',
    'We are still «grieving» after «the death of our daughter».',
    'She had a «miscarriage» in June.',
    'Our rabbit «died» and the food order must stop.',
  ],
  passes: [
    'My son passed his test.',
    'The battery has died after two days.',
    'I died laughing at your ad.',
    'It died on me on the second day.',
    'My new laptop that I ordered from you just died.',
    'I lost my dog’s collar.',
    'Rip the box open.',
    'RIP my weekend.',
    'This queue is killing me.',
    'I nearly died of boredom on hold.',
    'She is dead right about the price.',
    'The widow maker pose is not in the video.',
    'I lost her bag tag.',
    'My server is dead.',
    'Put my laptop to sleep.',
  ],
});
