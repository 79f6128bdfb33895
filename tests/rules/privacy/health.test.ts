import rule from '#lib/rules/privacy/health.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const customer = (text: string) => [{ author: 'customer' as const, text }];

testRule(rule, {
  flags: [
    '«Your husband’s MRI came back normal».',
    'I can confirm «she tested positive for COVID».',
    '«Your A1C is 7.2»% as of last week.',
    '«The diagnosis is type 2 diabetes».',
    '«You have been prescribed amoxicillin» for ten days.',
    'I see that «he has epilepsy» in the notes.',
    '«Your HIV status» is in the file.',
    '«Mrs Lind’s chemotherapy» starts on 4 March.',
    '«The patient’s pregnancy test was positive».',
    '«Your metformin 500 mg» ships today.',
    '«Her viral load is low» \ud800\0.',
    { text: '«He was diagnosed with lupus».', messages: customer('My brother has a rash.') },
  ],
  passes: [
    'I hope your surgery on Friday goes well.',
    'We are sorry that you have cancer.',
    'Thank you for telling us that you are pregnant.',
    { text: 'Since you have asthma, we waive the fee.', messages: customer('I have asthma.') },
    'If you have diabetes, ask your doctor.',
    'People with epilepsy should not use it.',
    'Your travel insurance covers heart attack and stroke.',
    'Your pregnancy pillow was shipped.',
    'Your speed test shows low values.',
    'Your printer was diagnosed with a paper jam.',
    'The first aid kit is out of stock.',
    'Your medical certificate was received.',
    'Please upload the doctor’s note.',
    'Your balance is positive.',
    'Your COVID refund claim form was received.',
    'Your battery health is at 80 %.',
    'We cannot tell you whether she has cancer.',
    'Your results are ready.',
    'Your blood test is on 12 June at 9 a.m.',
    'They were diagnosed as faulty.',
    'We have a cure for boredom: depression glass at 20 % off.',
    'Your positive feedback made our day.',
    'Was she diagnosed with asthma?',
  ],
});
