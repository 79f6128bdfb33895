import anger from '#lib/rules/customer/anger.ts';
import grief from '#lib/rules/customer/grief.ts';
import rule from '#lib/rules/emotion/mismatch.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const says = (text: string) => [{ author: 'customer', text }] as const;
const bereaved = says('My husband passed away, please stop his card.');
const furious = says('This is ridiculous, I am livid. Where is my bag?');

testRule(rule, {
  cues: [anger, grief],
  flags: [
    {
      text: '«Great news»! You can «save big» on your next trip, «let’s get you booked»!',
      messages: bereaved,
    },
    { text: 'So sorry for your loss. «That’s awesome», the card is stopped «🎉»', messages: bereaved },
    { text: 'Sorry about the bag. There is a «special offer» on new ones.', messages: furious },
    { text: '«Congratulations», your bag is on its way to Oslo.', messages: furious },
    { text: '«You can track the bag on the page of the airport.»', messages: furious },
    {
      text: 'Hello Ann,\n«The card can be stopped with form B12.» Send it to the branch.',
      messages: bereaved,
    },
    {
      text: '«You can see every bag on the map in the app.»',
      messages: [
        ...furious,
        { author: 'agent', text: 'Sorry. Which flight?' },
        ...says('Flight 12. You are useless.'),
      ],
    },
  ],
  passes: [
    { text: 'Sorry you had to wait. Good news: the bag is in Oslo and comes by courier.', messages: furious },
    { text: 'I understand. The bag is in Oslo.', messages: furious },
    { text: 'Please give me a moment to check.', messages: furious },
    { text: 'My condolences. Form B12 stops the card.', messages: bereaved },
    {
      text: 'Flight 12 landed in Oslo at noon and the bag is on belt 4.',
      messages: [...furious, { author: 'agent', text: 'Sorry. Which flight?' }, ...says('Flight 12.')],
    },
    { text: 'You can track the bag on the page of the airport.', messages: says('Where is my bag?') },
    { text: 'Great news! You can save big.', messages: says('My phone died, which one is new?') },
  ],
});
