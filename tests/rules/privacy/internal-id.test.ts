import rule from '#lib/rules/privacy/internal-id.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const customer = (text: string) => [{ author: 'customer' as const, text }];

testRule(rule, {
  flags: [
    'It was paid with «debit_card_9911203» and «voucher_card_1200345».',
    '- Payment method: paypal («paypal_5500127»)',
    'Your user name is «omar_el_haddad_4417».',
    'We charged «pm_1Nx82bKq93LmZt» again.',
    'The user «usr_88213» was merged.',
    'It went to the method of the order («paypal_5500128»).',
    'Paid with «store_credit_5520174».\nRefund: store_credit_5520174.',
    'Set on customer «cus_Na8Kd02mQ1x».',
    'I looked at customer_id: «48213».',
    'The trace id is «4bf92f3577b34da6a3ce929d0e0e4736».',
    'Correlation ID: «7c1f-99ab-4410-aa21»',
    'We have it on our side as «C56A4180-65AA-42EC-A945-5FD21DEC0538».',
    'It is described at «https://wiki.corp/billing».',
    'Open «http://10.20.30.40:8443/admin» and log in.',
    'The log is on «https://kibana.acme.example/app/discover».',
    'Our server «10.44.2.17» was down.',
    {
      text: 'I see «gift_card_5520173» on it.',
      messages: customer('use gift_card_5520173'),
      severity: 'info',
    },
    'It is «store_credit_5520173»\u200b, \ud800 \0.',
  ],
  passes: [
    'Your reservation reservation_4421486 stays as it is.',
    'The invoice number is invoice_2026_00412.',
    'The tracking number is 1Z999AA10123456784.',
    'Tracking id 4bf92f3577b34da6a3ce929d0e0e4736 was handed over.',
    'Open 192.168.1.1 in the browser to reach the router.',
    'Open http://192.168.1.1/setup to reach the router.',
    'Start it on http://localhost:3000 first.',
    'Write to anna_smith_1234@example.com.',
    'See https://example.com/users/anna_smith_1234 for it.',
    'Look at example.com/a?id=b7e23ec2-9af0-4f1b-8c1e-6f0d5a1c2e3f again.',
    'The file summer_report_2025 is attached.',
    'The archive is called backup_20260114.',
    'Use the variable MAX_RETRY_COUNT in the settings.',
    'Please set user_name in the form.',
    'Your customer ID is 48213377.',
    'Please bring a valid ID to the desk.',
    'The internal team looks at it.',
    'It is a well-known, state-of-the-art key.',
    'On Monday, Ann wrote:\n> it is store_credit_5520173',
    'Case number case_20391_44 is open.',
  ],
});
