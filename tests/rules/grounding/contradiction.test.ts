import rule from '#lib/rules/grounding/contradiction.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const knowledge = [
  {
    id: 'kb',
    title: 'Hotel',
    text: 'Breakfast costs €14 a person. Check-out is possible until 11am. Pets are not allowed in the rooms. Groups of ten get a discount of 5%. Late arrival is free of charge. The gym has 40 lockers.',
  },
];

testRule(rule, {
  flags: [
    { text: 'Breakfast costs «€12» a person.', knowledge },
    { text: 'Breakfast for a person is «free of charge», it usually costs nothing.', knowledge },
    { text: 'Groups of ten get a discount of «15 percent».', knowledge },
    { text: 'The gym has «60 lockers».', knowledge },
    { text: '«Pets are allowed in the rooms».', knowledge, severity: 'warn' },
    {
      text: 'Your refund of «$80» was issued to the card.',
      messages: [{ author: 'system', text: 'Refund of $18 issued to the card.' }],
    },
  ],
  passes: [
    { text: 'Breakfast costs €14 a person.', knowledge },
    { text: 'Breakfast for two is €28.', knowledge },
    { text: 'Pets are not allowed in the rooms.', knowledge },
    { text: 'Late arrival is free of charge.', knowledge },
    { text: 'We do not offer breakfast for €12 a person.', knowledge },
    { text: 'Does breakfast cost €12 a person?', knowledge },
    { text: 'The taxi costs €12.', knowledge },
    { text: 'I cannot see your booking in the rooms list.', knowledge },
    {
      text: 'Breakfast costs €12 a person.',
      messages: [{ author: 'customer', text: 'I paid €14 for breakfast a person.' }],
    },
  ],
});
