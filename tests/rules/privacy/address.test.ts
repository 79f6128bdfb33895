import rule from '#lib/rules/privacy/address.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const customer = (text: string) => [{ author: 'customer' as const, text }];

testRule(rule, {
  flags: [
    'Your address on file is «2210 N. Elm Street, Apt 4B, Austin, TX 78701, USA».',
    'Shipping address: «77 Ocean Drive, Suite 12, Miami, FL 33139»',
    'I see you live at «9 Rose Court».',
    'We delivered it to «350 E 42nd St, New York, NY 10017» yesterday.',
    'It was left with the neighbour at «14b Kings Road».',
    'Her home address is «221b Baker Street, London NW1 6XE».',
    'The courier has «12 rue de la Paix, 75002 Paris» on the label.',
    'La dirección es «Calle Mayor 5».',
    'It is «Alter Weg 12, 10115 Berlin».',
    'The parcel went to «P.O. Box 1182».',
    'Her «date of birth is March 14, 1987».',
    'She was «born on 14 March 1987».',
    'We have «14/03/1987 as your date of birth».',
    '- Passenger 2: Jo Wolf, «birthdate 14.03.1987»',
    { text: 'I have «DOB 1987-03-14».', messages: customer('I was born on 15 March 1987') },
    { text: 'It goes to «48 Maple Lane».', messages: customer('I moved away from 50 Maple Lane.') },
    'It went to \ud800 «48 Maple Lane»\0\u202e.',
  ],
  passes: [
    'Visit our store at 48 Maple Lane, Springfield.',
    'Please send the router back to 48 Maple Lane, Springfield, IL 62704.',
    'You can collect it from the parcel shop at 12 High Street.',
    'Return it to: Acme Returns, 48 Maple Lane.',
    'Kind words only.\nBest regards\nAcme\n48 Maple Lane, Springfield',
    'Open the 3 Google Drive folders.',
    'There are 2 Easy Way plans.',
    'I will call you in 5 Days, that Way you know.',
    'It takes 3 Business Days to your Street.',
    'Your order 48213 shipped from Maple Street.',
    'We deliver to Berlin, Germany and Austin, TX.',
    'Enter the date of birth (e.g. 01/01/1990) on the form.',
    'The offer is for those born before 1 January 2005.',
    'Your booking was made on 14 March 2026.',
    'Happy birthday! Your voucher ends on Sunday.',
    {
      text: 'I have your birth date as 1987-03-14.',
      messages: customer('My date of birth is March 14th, 1987'),
    },
    {
      text: 'The workshop is at 48 Maple Lane.',
      knowledge: [{ id: 'k', title: 'Repairs', text: 'Bring it to 48 Maple Lane.' }],
    },
    'Press Ctrl 3 and then Drive.',
    'Version 2 Release Way.',
    'On Monday, Ann wrote:\n> I live at 48 Maple Lane',
  ],
});
