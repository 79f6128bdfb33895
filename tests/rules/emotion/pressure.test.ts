import anger from '#lib/rules/customer/anger.ts';
import grief from '#lib/rules/customer/grief.ts';
import rule from '#lib/rules/emotion/pressure.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const says = (text: string) => [{ author: 'customer', text }] as const;
const bereaved = says('My husband passed away and I cannot pay this month.');
const furious = says('I am livid about these fees, this is ridiculous.');

testRule(rule, {
  cues: [anger, grief],
  flags: [
    '«You would be mad to» skip this.',
    'This «price is only valid for two minutes».',
    '«You have no option but» to sign.',
    '«To cancel, you must phone» our head office.',
    "«If you don't sign today, we will cut» your line.",
    '«This is your last chance» to keep the price.',
    'Sign «before it’s too late».',
    '«You will regret it» if you leave.',
    '«You must decide today».',
    '«Don’t wait»!',
    '«This offer won’t last».',
    'Reply by noon or «face the consequences».',
    'If this goes on, we «will have no choice but to» act.',
    '«We will report you to» the landlord.',
    'Pay by Friday, «otherwise we will close» the account.',
    'It will «ruin your credit».',
    '«You should be ashamed».',
    '«A responsible parent would» keep the cover.',
    'Please give me ten points, «I could lose my job».',
    '«Do you really want to lose» your photos?',
    '«Before I can cancel, you have to» listen to our offer.',
    '«We can’t close the account unless you tell» us why.',
    '«Are you absolutely sure you want to cancel»?',
    '«You can cancel only in a branch».',
    '«Cancellations are only possible by registered letter».',
    '«Why would you want to leave»?',
    { text: 'I am sorry. «You still owe us» £40.', messages: bereaved },
    { text: 'Sorry for your loss. Would you «like to add a protection plan»?', messages: bereaved },
    { text: 'Sorry. «To avoid late fees», use the app.', messages: furious },
    { text: 'We hear you. «Settle the invoice today».', messages: furious },
  ],
  passes: [
    'The last chance to change seats is at noon.',
    'There are 2 seats left in this class.',
    'Last chance saloon is the name of the bar.',
    'If the bill is not paid by 3 May, the terms allow a fee of £5.',
    'Please don’t hesitate to contact us.',
    'Do not wait for the letter, the code is in the app.',
    'You won’t regret it.',
    'Are you sure you want to cancel?',
    'Your cancellation is done, and nothing else is needed.',
    'Before I cancel it, may I ask which of the two plans you mean?',
    'You need to act on page 3 within 14 days.',
    'The sale ends today.',
    'You may cancel by phone or in the app.',
    'Cancellations are possible by phone.',
    'Someone else will answer, or else the bot does it.',
    'We are disappointed with the courier.',
    'A good motherboard would need 64 GB.',
    'We will have to close the ticket on Friday if we do not hear from you.',
    { text: 'You still owe us £40, and you can pay in parts.', messages: says('How much is left to pay?') },
    { text: 'I am so sorry. There is nothing you need to pay now.', messages: bereaved },
    { text: 'I am sorry. We have paused the debt, there are no late fees.', messages: bereaved },
    'We would like to hear why you leave, but you do not have to say.',
    'The warranty covers the damage to your future orders too.',
  ],
});
