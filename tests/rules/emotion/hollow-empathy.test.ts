import rule from '#lib/rules/emotion/hollow-empathy.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'Hi Ann,\n«I truly understand your concern». We are here to help.\nKind regards,\nBo',
    '«We understand how disappointing this is» and are sorry.',
    '«I hear you», and thank you for the feedback.',
    'We are «sorry for the inconvenience». Rest assured that «your satisfaction is our top priority».',
    '«I can only imagine how stressful this was». Is there anything else I can help you with?',
    '«If I were in your shoes», I would be sad too, I am sorry.',
  ],
  passes: [
    'I understand your frustration. Please send a photo of the box.',
    'We apologise for the inconvenience; the lift is mended.',
    'I understand your concern. Unfortunately we cannot change the name.',
    'I can imagine how annoying that was. The new cable comes on Friday.',
    'I understand. The bag is in Oslo.',
    'Thank you for your patience. I have checked the meter and the bill is right.',
    'We understand that the seat is hard to fold. You can use the lever.',
    'You said you understand how frustrating it is for us.',
    'Here is how to fold the seat.',
  ],
});
