import rule from '#lib/rules/customer/vulnerable-resilience.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'Since May «money is very tight».',
    'i «cant afford the rent» this month',
    '«We are struggling to make ends meet».',
    '«I am drowning in debt».',
    'I «cannot pay my electricity» bill.',
    '«I am living on benefits».',
    'We use a «food bank».',
    'The «bailiffs» come tomorrow.',
    'We are «facing eviction».',
    '«My pension was cut».',
    'I am in «financial difficulties».',
    '«I have no money left».',
    'I have «no savings».',
    '«I live on a fixed income».',
    '«I am behind with my mortgage».',
    'My «gas was cut off».',
  ],
  passes: [
    'I cannot pay with this card, it shows an error.',
    'I can’t afford to lose this booking.',
    'The price is too high.',
    'Which benefits does the plan have?',
    'I broke the cup.',
    'My savings account shows a wrong rate.',
    'I want to pay off my loan early.',
    'Can I get my money back?',
    'What is the interest on the loan?',
    'I am not in debt.',
    'My overdraft limit is wrong.',
    'The food was cold.',
    'Do you donate to charities?',
    'The rent of the car was 40 dollars.',
  ],
});
