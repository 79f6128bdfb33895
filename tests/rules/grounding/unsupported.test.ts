import rule from '#lib/rules/grounding/unsupported.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const asks = [{ author: 'customer', text: 'Can you tell me more?' }] as const;
const event = [
  ...asks,
  { author: 'system', text: 'Order KD-20391 of 4 March 2026 was shipped, total $48.' },
] as const;
const knowledge = [
  { id: 'kb', title: 'Lamps', text: 'Lamps have a warranty of two years. Repairs cost $12.' },
];

testRule(rule, {
  flags: [
    { text: 'You get «25%» off.', messages: asks },
    { text: 'Returns close after «14 days».', messages: asks },
    { text: 'All our lamps have a «lifetime warranty».', messages: asks },
    { text: 'There are «no cancellation fees» on that plan.', messages: asks },
    { text: 'The «repair is free of charge».', messages: asks },
    { text: '«Per our policy», the deposit stays with us.', messages: asks },
    { text: 'Your plan comes with «unlimited» calls.', messages: asks },
    { text: 'The order was placed on «9 March».', messages: event },
    { text: 'It was paid at «4:40 pm».', messages: event },
    { text: 'The tracking number is «ZZ-881-204».', messages: event },
    { text: 'A lamp of that kind weighs «1,500 g».', messages: asks, knowledge },
    { text: 'The contract ends on «9 March».', messages: asks, severity: 'info' },
  ],
  passes: [
    { text: 'The order of March 4 came to $48.', messages: event },
    { text: 'Order #KD-20391 is on its way.', messages: event },
    { text: 'Two of them would be $96.', messages: event },
    { text: 'The warranty is two years.', messages: asks, knowledge },
    { text: 'Repairs are $12 each.', messages: asks, knowledge },
    { text: 'Please hold on for 2 minutes.', messages: event },
    { text: 'Press the button for 10 seconds, then wait 5 minutes.', messages: event },
    { text: 'Feel free to call us on 555-010-4477.', messages: event },
    { text: 'Is it the charge of $99?', messages: event },
    { text: 'You bought it 3 weeks ago.', messages: event },
    { text: 'I am 100% with you.', messages: asks },
    { text: '1. Open the app\n2. Tap Settings', messages: event },
    { text: 'You wrote that it cost $20.', messages: [{ author: 'customer', text: 'It cost 20 dollars.' }] },
    'Our lamps cost $20.',
    { text: 'Happy to help.\n\nKind regards,\nAnna Berg\nSince 1984, 40 shops', messages: event },
    { text: 'If shipping were free of charge we would say so.', messages: asks },
    { text: 'Is return shipping free of charge?', messages: asks },
  ],
});
