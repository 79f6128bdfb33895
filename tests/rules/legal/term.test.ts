import rule from '#lib/rules/legal/term.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'You «release us from all further claims».',
    'You must «indemnify» the seller.',
    'You keep your «statutory rights».',
    'We «hereby accept» your claim.',
    'By this you «waive your right» to a repair.',
    'We offer £50 in «full and final settlement».',
    'The seller may be «liable under» the policy.',
    '«As per our terms you forfeit» the deposit.',
    'We are not «liable for» the delay.',
    'I will pass this to our «legal team».',
    '«We reserve the right» to close the account.',
    'We must keep it for six years «by law».',
    '«You have the right to cancel» within 14 days.',
    '«Clause 4 of the agreement» says so.',
    'You can go to «small claims» with it.',
    'This message does not «constitute a contract».',
    'It is «not an admission of liability».',
  ],
  passes: [
    'We release a new app in May.',
    'The change fee was waived for you.',
    'See section 3 of the guide.',
    'Legal',
    'You wrote that this is a breach of contract.',
    'The settlement date of the payment is Friday.',
    'Our privacy policy is on the website.',
    'The book is on the right side of the page.',
    'Read the article on returns.',
    'The order is under contract number 4711.',
    'Choose the legal entity in the menu.',
  ],
});
