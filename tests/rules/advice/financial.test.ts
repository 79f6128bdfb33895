import rule from '#lib/rules/advice/financial.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    "«I'd recommend moving your pension» into bonds.",
    '«Now is a good time to buy gold».',
    '«Real estate is a safe investment».',
    '«You should consolidate your debts» with one loan.',
    '«You do not have to declare this to HMRC».',
    '«Consider investing in ETFs».',
    '«We recommend that you take out a fixed-rate mortgage».',
    "«You'll make a guaranteed 8% return».",
    '«Put half of your savings into crypto» and hold.',
    '«House prices are going to drop», so wait.',
    '«Sell your stocks» before the end of the year.',
    '«You need to report the sale on your tax» return.',
  ],
  passes: [
    'You should keep the receipt.',
    'I recommend that you share the screenshot with us.',
    'You can claim the VAT back with form 12.',
    'You must pay tax on the parcel at the door.',
    'You should hold the gold button for three seconds.',
    'I suggest keeping the item in its original box.',
    'Consider moving the property listing to another category.',
    'You will need to pay off the balance of your order.',
    'The item should be back in stock next week.',
    'Our fee for a stock trade is $1.',
    "We can't recommend a fund; a licensed adviser can.",
    'To move your pension to us, fill in the transfer form.',
    'Shipping prices will go up in May.',
    "I don't know if the stock will recover.",
    'Should I sell the bonds for you?',
    'The gold plan is our best option for teams.',
    'You can download the tax report in January.',
    'Your savings account pays 2% a year.',
  ],
});
