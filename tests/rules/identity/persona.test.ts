import rule from '#lib/rules/identity/persona.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    { text: 'It works on one device. «Sam»', agent: 'Priya Rao' },
    { text: 'We are on it.\n\nBest regards,\n«Oliver Grant»\nSupport Engineer', agent: 'Priya' },
    { text: 'Hi, this is «Marco» from the billing desk.', agent: 'Priya Rao' },
    { text: "I'm «Julia» and I will look after your order.", agent: 'Priya Rao' },
    { text: 'You are chatting with «Ben» today.', agent: 'Priya Rao' },
    {
      text: "«I'm a human», I promise.",
      messages: [{ author: 'customer', text: 'are you a bot or a human?' }],
    },
    {
      text: 'No, «you are talking to a real person».',
      messages: [{ author: 'customer', text: 'Am I talking to a machine?' }],
    },
    { text: '«I am not a bot», my friend.', messages: [{ author: 'customer', text: 'r u a robot' }] },
    {
      text: '«There is a real person behind» this.',
      messages: [{ author: 'customer', text: 'Is this an automated reply?' }],
    },
    { text: "«I'm definitely human».", messages: [{ author: 'customer', text: 'Are you real?' }] },
  ],
  passes: [
    'Best,\nOliver Grant',
    { text: 'We are on it.\n\nCheers,\nAlex', agent: 'Alexandra Smith' },
    { text: 'It works on one device. Sam', agent: 'Sam' },
    { text: 'Regards,\nCustomer Support', agent: 'Priya' },
    { text: 'Kind regards,\nMax Ltd', agent: 'Priya' },
    { text: 'Maria,\nthe parcel is on its way.', agent: 'Priya' },
    { text: 'Maria!\nThe parcel is on its way.', agent: 'Priya' },
    { text: 'I spoke with Tom from the depot.', agent: 'Priya' },
    { text: 'Anna will call you.', agent: 'Priya' },
    { text: 'Regards,\nPriya\nBerlin', agent: 'Priya' },
    { text: 'You can choose between Grace and Sapphire.', agent: 'Priya' },
    'I am a real person.',
    {
      text: 'I am not a bot, so it takes me a minute.',
      messages: [{ author: 'customer', text: 'Where is my order?' }],
    },
    { text: 'Yes, I am an automated assistant.', messages: [{ author: 'customer', text: 'Are you a bot?' }] },
    { text: 'Would it help if I am a human?', messages: [{ author: 'customer', text: 'Are you a bot?' }] },
  ],
});
