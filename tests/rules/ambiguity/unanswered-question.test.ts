import rule from '#lib/rules/ambiguity/unanswered-question.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

/** A reply to what the customer wrote; «» stand in the message around what is not answered. */
const reply = (text: string, ...asked: string[]) => ({
  text,
  messages: asked.map((message) => ({ author: 'customer', text: message }) as const),
});

testRule(rule, {
  flags: [
    reply(
      'Your subscription renews on 4 June. The invoice for May is in your account.',
      'When does it renew? «Does it work in Norway?»',
    ),
    reply('The chair is made of oak and comes in two sizes.', '«How much is the chair?»'),
    reply('The chair is made of oak.', '«when will you have the green one back»'),
    reply('The lamp is made of brass.', 'Nice lamp! «Why is it buzzing?»'),
    reply('We opened in 1987 and are a family business.', '«I need a copy of the warranty card.»'),
    reply('Our team is proud of the new colours.', '«can you cancel the yoga class»'),
    reply('Done, I moved your visit to Monday.', '«Please move the visit to Thursday»'),
    reply(
      'We received the kettle at our depot in Leeds and the inspection is finished.',
      'I sent the kettle back. «what should I do with the old filter»',
    ),
    reply('I am sorry, the pump cannot be repaired.', 'The pump is leaking again. «What should I do now?»'),
    reply('The museum is a lovely place.', 'Hello, «where can I park a coach?»'),
    reply('Our blog has many recipes.', '«I would like to know the weight of the pan.»'),
    reply('The tent sleeps four.', 'Hi.', '«How long does the coating last?»'),
  ],
  passes: [
    { text: 'All year round.', messages: [{ author: 'customer', text: 'Is the pool heated?' }] },
    {
      text: 'A passport and a utility bill.',
      messages: [{ author: 'customer', text: 'What documents do you need?' }],
    },
    {
      text: 'It does, with the small head.',
      messages: [{ author: 'customer', text: 'Does the hoover work on stairs?' }],
    },
    {
      text: 'Hold the button for ten seconds.',
      messages: [{ author: 'customer', text: 'How do I reset it?' }],
    },
    { text: 'From 10 euros upwards.', messages: [{ author: 'customer', text: 'Do you sell gift cards?' }] },
    {
      text: 'The page shows one in stock this morning. The manager of the shop confirms every price in writing.',
      messages: [{ author: 'customer', text: 'Is the Falcon in stock?' }],
    },
    reply('The first step is to send two photos.', 'My warranty is registered, what next?'),
    reply('Yes, it does.', 'Does the tent come with pegs?'),
    reply('It costs €40.', 'How much is the lid?'),
    reply('On Friday at noon.', 'when does the sale start'),
    reply('Because the valve was worn.', 'Why did it leak?'),
    reply('Under Settings, then Privacy.', 'Where can I change who sees my list?'),
    reply('Open Settings and choose Privacy.', 'how do i hide my list'),
    reply('About three weeks.', 'How long does the coating last?'),
    reply('Unfortunately this is not possible.', 'Can you engrave the ring?'),
    reply('I will check and come back to you by Friday.', 'Can you engrave the ring?'),
    reply('One moment please.', 'How much is the lid?'),
    reply('I have cancelled the class for you.', 'Please cancel my class on Monday.'),
    reply('Done, I moved your visit to Thursday.', 'Please move the visit to Thursday'),
    reply('Thursday is full. Would Friday suit you?', 'Please book me a visit on Thursday'),
    reply('I am transferring you to a human agent.', 'Can you waive the fee?'),
    reply('Hello Anna!', 'Can you engrave the ring?'),
    reply('Hi Anna, I hope you are well.', 'I would like to know the weight of the pan.'),
    reply('The lid is on its way.', 'Hi, how are you?'),
    reply('The lid is on its way.', 'Thanks, please go ahead. Is that ok?'),
    reply('The lid is on its way.', '> Can you engrave the ring?\nThanks, all clear.'),
    reply('The lid is on its way.', 'Thank you! If I need anything else I will write.'),
    reply('We have refunded you.', 'Could you reimburse me for the second night?'),
    reply('It is on its way and should be with you by Friday.', 'Has my order shipped yet?'),
    reply('The lid is on its way.', 'When I opened the box, the lid was missing.'),
    reply('The lid is on its way.', 'I know what the problem is, it was the lid.'),
    reply('The colour is called moss.', 'What is the name of the green one?'),
    {
      text: 'The lid is on its way.',
      messages: [
        { author: 'customer', text: 'Can you engrave the ring?' },
        { author: 'agent', text: 'Yes.' },
        { author: 'customer', text: 'Great.' },
      ],
    },
    { text: '', messages: [{ author: 'customer', text: 'Can you engrave the ring?' }] },
    { text: '> Can you engrave the ring?', messages: [{ author: 'customer', text: 'How much is it?' }] },
  ],
});
