import rule from '#lib/rules/customer/churn.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'I «no longer need your service».',
    '«cancel my membership» please',
    '«How do I close my account»?',
    'I am «switching to another provider».',
    'I will «never order from you again».',
    'We are «moving to a competitor».',
    'I will «shop elsewhere».',
    '«I’m done with you».',
    'You are «losing a customer».',
    'I am «not renewing» in May.',
    'I am «considering closing my account».',
    '«Please terminate the contract».',
    'I «want to delete my account».',
    'I am «not going to renew».',
  ],
  passes: [
    'I no longer need the box.',
    'Please cancel my flight.',
    'I want to close the window.',
    'My account was closed by you.',
    'I am not leaving, I only ask.',
    'Can I change the plan number on my account?',
    'Without cancelling my plan, can I pause?',
    'I lost a bag on my last trip.',
    'You cancelled my subscription without telling me.',
    'Where else can I buy the charger?',
    'I want to switch to another size.',
    'The delivery man left.',
    'Do I have to leave the plug in?',
    'The parcel went to someone else.',
  ],
});
