import rule from '#lib/rules/scope/internal-knowledge.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const knowledge = [
  {
    id: 'run',
    title: 'Fraud notes',
    text: 'Orders above $400 from a new account go to manual review first. Ask for case QZ-7781.',
    internal: true,
  },
];

testRule(rule, {
  flags: [
    { text: 'As you know, «orders above $400 from a new account go to manual review» here.', knowledge },
    { text: 'Tell them «QZ-7781».', knowledge },
    { text: 'The limit is «$400», sorry.', knowledge },
  ],
  passes: [
    { text: 'Your order is in review.', knowledge },
    {
      text: 'Your order of $400 is in review.',
      knowledge,
      messages: [{ author: 'customer', text: 'I paid $400!' }],
    },
    { text: 'Orders above $400 from a new account go to manual review first.' },
    { text: 'It goes to manual review.', knowledge },
  ],
});
