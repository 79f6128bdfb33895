import rule from '#lib/rules/privacy/email.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const customer = (text: string) => [{ author: 'customer' as const, text }];
const agent = (text: string) => [{ author: 'agent' as const, text }];

testRule(rule, {
  flags: [
    'The account belongs to «j.kowalski+shop@gmail.com».',
    'Both «ute@example.org» and «max_77@example.org» can log in.',
    'Contact the seller («obrien.k@mail.example.co.uk»).',
    'A copy goes to «m@example.net»',
    'Is your e-mail «Sanna.Virtanen@example.fi»?',
    'I forwarded it to «anna.support@gmail.com».',
    'The other user is <«pia.lang@example.de»>.',
    'mailto:«pia.lang@example.de»',
    // The domain of a free mail host is nobody's own.
    {
      text: 'Her address is «lea77@gmail.com».',
      knowledge: [{ id: 'k', title: 'Help', text: 'acme.help@gmail.com' }],
    },
    { text: 'Her address is «lea77@web.de».', messages: agent('Hi,\nKind regards\nTom\ntom.acme@web.de') },
    'It went to \ud800«lea@example.com»\0 yesterday.',
    'It went to \u200b«lea@example.com»\u202e.',
  ],
  passes: [
    'Mail customer-care@acme.example or uk.returns@acme.example.',
    'It comes from no-reply@acme.example.',
    'Send it to noreply+4711@mail.acme.example.',
    'I wrote to orders2@acme.example.',
    'Please use acme: @acme on the social networks.',
    'The symbol @ is on the key Q.',
    'Meet @anna.lind at 5 p.m.',
    'Done.\nBest,\nNora Lie\nnora.lie@acme.example',
    'Write to nora.lie@acme.example.\n\nKind regards\nTeam Acme\nhello@acme.example',
    'Write to support@acme.example or to my colleague ida@acme.example.',
    'On Monday, Ann wrote:\n> my mail is ann@example.com',
    { text: 'We have ANN@example.com on file.', messages: customer('it is ann@example.com') },
    {
      text: 'My colleague ida@acme.example will call.',
      messages: agent('You can reach us at help@acme.example.'),
    },
    {
      text: 'My colleague ida@acme.example will call.',
      knowledge: [{ id: 'k', title: 'Hours', text: 'Nine to five.', url: 'https://help.acme.example/hours' }],
    },
    'Use the form you@yourcompany.example.',
    'Open https://anna@host.example/feed in a reader.',
    'react@19.3.1 and @types/node@24 are installed.',
    'a@b',
    '@@@@',
  ],
});
