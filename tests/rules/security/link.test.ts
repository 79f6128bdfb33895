import rule from '#lib/rules/security/link.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const acme = [{ id: 'k', title: 'Contact', text: 'Write to us on https://www.acmestore.example.' }];

testRule(rule, {
  flags: [
    'Click «<a href="https://pay.evil.example/x">https://shop.example.com</a>» now.',
    'It is at «[https://acme.com/login](https://acme.evil.example/login)».',
    'It is at «https://www.paypal.com@evil.example/in».',
    'Try «http://[2001:db8::1]/x» instead.',
    'The page «http://3405803785/a» opens it.',
    'Follow «bit.ly/2Qabc1» for it.',
    'Track it on «https://tinyurl.com/yabc12», please.',
    'Reset it at «http://example.com/reset-password?id=1».',
    'Confirm it at «https://paypa1.com/x».',
    'Confirm it at «https://secure-paypal.example/x».',
    'Log in on «https://www.paypal.com.in-ok.example/».',
    'Open «https://аррӏе.com/id» to see it.',
    { text: 'Order at «https://acmest0re.example/».', knowledge: acme },
    { text: 'Order at «https://acmestores.example».', knowledge: acme },
    { text: 'Order at «https://acmestore.example.shop.test/a».', knowledge: acme },
    'It is on «https://bit.ly/3xYzAb» \ud800 \0.',
  ],
  passes: [
    'https://example.com',
    'See [the article](https://help.example.com/en/articles/12).',
    'See [help.example.com](https://help.example.com/en/articles/12).',
    'See [acme.com](https://acme.zendesk.com/hc).',
    'Get <a href="https://cdn.example.com/r/9">report.pdf</a> here.',
    'We use Node.js, see https://nodejs.org/docs.',
    'Watch https://youtu.be/abc123 first.',
    'Our old page http://example.com/opening-hours still works.',
    'Visit www.example.co.uk/shop.',
    'Open http://localhost:3000/login in the browser.',
    'Look at https://münchen.example/ämter.',
    'On Monday, Ann wrote:\n> try http://203.0.113.9/form',
    {
      text: 'Use https://bit.ly/acme-returns.',
      knowledge: [{ id: 'k', title: 'Returns', text: 'https://bit.ly/acme-returns' }],
    },
    { text: 'Log in at https://shop.acmestore.example/login.', knowledge: acme },
    { text: 'Log in at https://acmestore.test/login.', knowledge: acme },
    'A bit of goo is normal.',
    'See http://billing.internal:8080/login for it.',
    'Read https://blog.example.com/how-to-login-with-google safely.',
  ],
});
