import rule from '#lib/rules/customer/distress.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    '«I am terrified» that they take my house.',
    '«im so scared» right now',
    '«i cant cope» with this',
    '«We are devastated».',
    '«I am at my wit’s end».',
    '«I have panic attacks» because of the letters.',
    'I see «no way out».',
    '«I feel so alone».',
    'This is «driving me to despair».',
    '«I am crying» as I write this.',
    '«I don’t know how to go on».',
    '«My life is falling apart».',
    '«I can’t take it any more».',
    '«I’m begging you», stop the debit.',
    'We are in a «living nightmare».',
    '«my anxiety» is through the roof',
  ],
  passes: [
    'I’m afraid I do not have the number.',
    'I am a bit sad that the sale is over.',
    'No worries, take your time.',
    'It scared my cat.',
    'She is very anxious about it.',
    'The app does not let the phone sleep.',
    'I don’t know what size to take.',
    'I am not stressed.',
    'Happy tears, I am crying!',
    'I can’t sleep in this bed, the slats squeak and it is too small, lol.',
    'There is no way out of the menu.',
    'I was desperate to buy one.',
    'The panic button does not work.',
    'The film about depression is missing.',
  ],
});
