import { defineRule } from '#lib/core/rule.ts';
import anger from '#lib/rules/customer/anger.ts';
import grief from '#lib/rules/customer/grief.ts';
import rule from '#lib/rules/emotion/mismatch.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const says = (text: string) => [{ author: 'customer', text }] as const;
const bereaved = says('My husband passed away, please stop his card.');
const furious = says('This is ridiculous, I am livid. Where is my bag?');

/** Stands for a rule on the customer's side: it hears one word. */
const cue = (code: string, word: string) =>
  defineRule({
    code,
    severity: 'info',
    reads: 'customer',
    firesOn: '',
    notOn: '',
    why: '',
    says: { heard: 'Heard.' },
    examples: { flags: [], passes: [] },
    *check(text) {
      const at = text.folded.indexOf(word);
      if (at >= 0) yield { span: [at, at + word.length], say: 'heard' };
    },
  });
const despair = says('I do not want to be here any more.');
const distressed = says('I am crying, I cannot sleep because of this.');
const ill = says('I was told I have cancer and cannot travel.');
const lost = says('Computers are too much for me, I am 90.');

testRule(rule, {
  cues: [
    anger,
    grief,
    cue('customer/self-harm', 'do not want to be here'),
    cue('customer/distress', 'crying'),
    cue('customer/vulnerable-health', 'cancer'),
    cue('customer/vulnerable-capability', 'too much for me'),
  ],
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
    { text: '«Please pay the open balance by Friday to avoid fees.»', messages: despair },
    { text: '«The form is on our site and takes ten minutes.»', messages: distressed },
    { text: 'I am sorry to hear that. «Great news», you can wait here.', messages: despair },
    { text: '«Tickets can be changed until the day before departure.»', messages: ill },
    { text: 'I hope you recover soon. There is a «limited-time» fare.', messages: ill },
    { text: 'You can do it by letter. «Don’t miss» our «best deals».', messages: lost },
  ],
  passes: [
    { text: 'You can do all of it by letter, I will send you one.', messages: lost },
    { text: 'That must be very hard. The ticket can be changed to any day.', messages: ill },
    { text: 'I wish you a speedy recovery. Good news: the fare is refunded in such a case.', messages: ill },
    { text: 'You are not alone with this, and I am glad you told me.', messages: despair },
    { text: 'Please don’t worry about the form, we have all we need from you.', messages: distressed },
    {
      text: 'The ticket can be changed until the day before departure.',
      messages: [
        ...ill,
        { author: 'bot', text: 'I am so sorry to hear this. Which ticket is it?' },
        ...says('Number 12.'),
      ],
    },
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
