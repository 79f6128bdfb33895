import rule from '#lib/rules/privacy/secret.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    `The key is «AKIA${'Q7XJ2M4N5P6R8S9T'}».`,
    `Set it to «ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}».`,
    `Use «sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}» in the header.`,
    `Send «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.${'c2lnbmF0dXJlLW9mLWFubmE'}» along.`,
    'Authorization: Bearer «Zx81-pq77-Lm20-aa93»',
    `«-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA7b0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f60'}\n-----END RSA PRIVATE KEY-----»`,
    'Connect with postgres://«shop:Wint3rfall»@db.example.com:5432/shop.',
    'Your new password is "«sommerregen»".',
    'The password for the portal is «Rain!4471x».',
    'Your password has been reset to «Qr7-kk21».',
    'Your one-time code is «493021».',
    'curl -u «anna:Qr7kk21z» https://api.example.com',
    'client_secret = "«9f8A7b6C5d4E3f2A1b0C9d8E»"',
    'Server=db;User=shop;Password=«Tulip4471»;',
    'The default PIN is «0000».',
  ],
  passes: [
    'Your password was changed on 3 May.',
    'The password is case sensitive.',
    'Password: at least 12 characters, one digit.',
    'Your PIN is never shown on the letter.',
    'Our office: 12 MG Road, PIN: 560001.',
    'Set api_key = "xxxxxxxxxxxxxxxxxxxxxxxx" in the file.',
    'Export API_KEY=$SECRET_KEY first.',
    'The token is in the settings.',
    'See https://example.com/reset?step=password for the steps.',
    `It starts with ghp_${'x'.repeat(36)}.`,
    'https://user:password@example.com shows the form of it.',
    'Your tracking number is 1Z999AA10123456784.',
    'The article number is SKU-20394-XL-BLUE-2024.',
    'The secret to a good coffee is patience.',
  ],
});
