import rule from '#lib/rules/privacy/bank-account.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'IBAN: «DE89370400440532013000»',
    'iban «de89 3704 0044 0532 0130 00» ist hinterlegt.',
    'Votre compte «FR14 2004 1010 0505 0001 3M02 606» sera crédité.',
    'We will use «BE68 5390 0754 7034» and «NL91ABNA0417164300».',
    'Your IBAN is NO «NO93 8601 1117 947».',
    'The bank of «MT84 MALT 0110 0001 2345 MTLC AST0 01S» has confirmed.',
    'Reference: «GB29-NWBK-6016-1331-9268-19»',
    'It went to your bank account number «12345678».',
    'We used the checking account «000123456789» on file.',
    'Sort code: «20-00-00»\nAccount number: «55779911»',
    'Routing number «021000021», account «1234567890».',
    'BSB «062-000», acct no. «12345678»',
    'IFSC «HDFC0001234», account number «50100123456789»',
    'Kontonummer «0532013000», BLZ «37040044»',
    {
      text: 'Please transfer it to «DE89 3704 0044 0532 0130 00».',
      knowledge: [{ id: 'a', title: 'Internal', text: 'Payee: DE89370400440532013000.', internal: true }],
    },
  ],
  passes: [
    'We will pay the refund to GB29 NWBK 6016 1331 9268 18.',
    'IBAN DE89370400440532013001 is not valid.',
    'Your IBAN ends in 3000.',
    'IBAN GB29 •••• 6819',
    'The code XX431234567890123456 is expired.',
    'Our sort code is 20-00-00.',
    'The routing number of the bank is 021000021.',
    'Routing number 021000022 is wrong.',
    'Your account 55779911 was closed on 2024-05-17.',
    'Please log in to account no. 1234567890 to see it.',
    'The fee for account 12345678 is $12.50.',
    'Sorted: 20-00-00 is the code of the part.',
    'Booking GB29NWBK is confirmed for 6016 points.',
  ],
});
