import asked from '#lib/rules/customer/human-requested.ts';
import rule from '#lib/rules/scope/no-human-path.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const wantsHuman = [{ author: 'customer', text: 'Let me talk to a supervisor.' }] as const;

testRule(rule, {
  cues: [asked],
  flags: [
    'Unfortunately «I can’t transfer you to anyone».',
    'I am afraid «we are unable to connect you to a live agent».',
    'You should know that «you cannot speak to a human» here.',
    '«Talking to a representative is not possible».',
    'Questions are «only answered by our chatbot».',
    'Our «support is fully automated».',
    'There are «no human agents» in this company.',
    '«Live agents are not available».',
    'There is «nobody here who you can talk to».',
    { text: '«Our bot can answer all» your questions.', messages: wantsHuman },
    { text: '«A manager would tell you the same».', messages: wantsHuman },
    'I am an «assistant and cannot transfer you to a human».',
    '«Transferring to a human agent isn’t possible».',
    'For help, «you can only use our chatbot».',
    'Sadly «it is not possible to be transferred to a real person».',
    'There is «nobody else you can contact» about it.',
    '«There is no supervisor you can speak to».',
    'In this matter «I am your only point of contact».',
    '«Nobody will call you back».',
    '«Our human agents have been replaced» by software.',
    '«We don’t transfer chats to agents».',
    'Please «stop asking for a human».',
    '«I won’t put you through to anyone».',
  ],
  passes: [
    'Nobody will charge you for it.',
    'There is no supervisor code for this till.',
    'No one can read your messages.',
    'We no longer offer phone support.',
    'There are no people before you on the list.',
    'We do not offer live support, we answer every mail.',
    'I can transfer you to a human agent if you like.',
    'We do not have live agents on this line, but you can call our office.',
    'I can’t transfer your booking to another person.',
    'I cannot transfer you to an agent before I have your order number.',
    'There are no agents available at the moment, our team will call you back.',
    'Our bot can answer all your questions.',
    'Did you find no way to speak to an agent?',
    'There is no option to change the seat online.',
    'You wrote that we have no human agents.',
    'You cannot reach someone at the store today.',
    { text: 'Yes, a supervisor will answer you here within the hour.', messages: wantsHuman },
  ],
});
