import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask, unmask } from '#lib/llm/mask.ts';
import { unmasker } from '#lib/llm/unmask-stream.ts';

describe('cards', () => {
  test.each([
    ['The number is 4539 1488 0343 6467, expiry 08/29.', 'The number is [CARD_1], expiry 08/29.'],
    ['4539148803436467', '[CARD_1]'],
    ['4539-1488-0343-6467', '[CARD_1]'],
    ['4539.1488.0343.6467', '[CARD_1]'],
    ['4539\u00a01488\u00a00343\u00a06467', '[CARD_1]'],
    ['4539 1488\n0343 6467', '[CARD_1]'],
    ['4539\u200b1488\u200b0343\u200b6467', '[CARD_1]'],
    ['4 5 3 9 1 4 8 8 0 3 4 3 6 4 6 7', '[CARD_1]'],
    ['４５３９１４８８０３４３６４６７', '[CARD_1]'],
    ['٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧', '[CARD_1]'],
    ['mycard4539148803436467end', 'mycard[CARD_1]end'],
    ['Order 12 4539 1488 0343 6467', 'Order 12 [CARD_1]'],
    ['Amex 3782 822463 10005', 'Amex [CARD_1]'],
    ['4539148803436467 and 5555555555554444', '[CARD_1] and [CARD_2]'],
    ['4539148803436467 and 4539148803436467', '[CARD_1] and [CARD_1]'],
    // Wrapped by a mail program that quotes.
    ['> pay with 4539 1488\n> 0343 6467 please', '> pay with [CARD_1] please'],
    ['>> 4539 1488 0343\n>> 6467', '>> [CARD_1]'],
    ['4539,1488,0343,6467', '[CARD_1]'],
    ['4539, 1488, 0343, 6467', '[CARD_1]'],
    ['| 4539 | 1488 | 0343 | 6467 |', '| [CARD_1] |'],
    ['4539·1488·0343·6467', '[CARD_1]'],
    ['4539 -- 1488 -- 0343 -- 6467', '[CARD_1]'],
    ['4539    1488    0343    6467', '[CARD_1]'],
    ['(4539) (1488) (0343) (6467)', '([CARD_1])'],
    ['Amex 3782*822463*10005', 'Amex [CARD_1]'],
    // Mistyped, but called a card.
    ['My card is 4539 1488 0343 6468.', 'My card is [CARD_1].'],
  ])('%j', (text, masked) => {
    expect(mask(text).masked).toBe(masked);
  });

  test.each([
    'Visa ending 1881, order NW-48213, refund RF-55102',
    'Tracking 4539 1488 0343 6468',
    'Call +44 113 496 0123 on 2026-11-28 at 10:30',
    '£47.95, £42.00 and £5.95',
    'Sizes 4539, 1488, 0343 and 6467',
    'Orders 4539, 1488, 0343, 6468',
  ])('%j stays', (text) => {
    expect(mask(text).masked).toBe(text);
  });
});

describe('secrets', () => {
  const long = 'Ab1'.repeat(12);
  test.each([
    [`key sk-proj-${long} ok`, 'key [SECRET_1] ok'],
    [`sk-ant-api03-${long}`, '[SECRET_1]'],
    [`sk_live_${long}`, '[SECRET_1]'],
    ['AKIAIOSFODNN7EXAMPLE', '[SECRET_1]'],
    [`ghp_${long}`, '[SECRET_1]'],
    [`github_pat_${long}`, '[SECRET_1]'],
    [`glpat-${long}`, '[SECRET_1]'],
    [`xoxb-123-${long}`, '[SECRET_1]'],
    [`AIza${long}`, '[SECRET_1]'],
    ['Authorization: Bearer abcdef123456ghij', 'Authorization: Bearer [SECRET_1]'],
    [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${long}`, '[SECRET_1]'],
    ['postgres://me:s3cret@db.example/x', 'postgres://me:[SECRET_1]@db.example/x'],
    ['api_key = 0123456789abcdef', 'api_key = [SECRET_1]'],
    ['My password is hunter2!', 'My password is [SECRET_1]'],
    ['Password: correct', 'Password: [SECRET_1]'],
    ['my password was "correct horse battery" before', 'my password was [SECRET_1] before'],
    ['the password for my account is Sunshine', 'the password for my account is [SECRET_1]'],
    ['PIN: 4421', 'PIN: [SECRET_1]'],
    ['My password is not working and was reset', 'My password is not working and was reset'],
    ['CVV 123', 'CVV [SECRET_1]'],
    [
      'see -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- there',
      'see [SECRET_1] there',
    ],
    ['-----BEGIN PRIVATE KEY-----\nMIIE and no end', '[SECRET_1]'],
  ])('%j', (text, masked) => {
    const result = mask(text);
    expect(result.masked).toBe(masked);
    expect(unmask(result.masked, result.vault)).toBe(text);
  });

  test('a card within a secret is part of the secret', () => {
    expect(mask('password: 4539148803436467').masked).toBe('password: [SECRET_1]');
  });
});

describe('personal data, where a policy asks for it', () => {
  test.each([
    ['Write to dana.lee+shop@mail.example.co.uk.', 'Write to [EMAIL_1].'],
    ['<DANA@EXAMPLE.COM>, mailto:dana@example.com', '<[EMAIL_1]>, mailto:[EMAIL_2]'],
    ['jürgen@bücher.example and o’neil@example.com', '[EMAIL_1] and [EMAIL_2]'],
    ['Call +44 113 496 0123 or +1 (202) 555-0143.', 'Call [PHONE_1] or [PHONE_2].'],
    ['+4911349601234', '[PHONE_1]'],
    ['+44\u00a0113\u2011496\u20110123', '[PHONE_1]'],
    ['My phone is 0113 496 0123', 'My phone is [PHONE_1]'],
    ['mobile: 07700 900123', 'mobile: [PHONE_1]'],
    ['WhatsApp 555 0143', 'WhatsApp [PHONE_1]'],
    ['dana@example.com and again dana@example.com', '[EMAIL_1] and again [EMAIL_1]'],
    ['My card is 4539 1488 0343 6467, my phone +44 113 496 0123', 'My card is [CARD_1], my phone [PHONE_1]'],
    ['password: dana@example.com', 'password: [SECRET_1]'],
  ])('%j', (text, masked) => {
    const result = mask(text, 'personal');
    expect(result.masked).toBe(masked);
    expect(unmask(result.masked, result.vault)).toBe(text);
  });

  test.each([
    'Order NW-48213 of 2026-11-28, 10:30, £47.95',
    'Tracking 4539 1488 0343 6468, invoice 2026-00048213',
    '@dana on the forum, version 2.10.3, 1,000,000 points',
  ])('%j stays', (text) => {
    expect(mask(text, 'personal').masked).toBe(text);
  });

  test('without it, they stay', () => {
    const text = 'dana@example.com, +44 113 496 0123';
    expect(mask(text).masked).toBe(text);
  });

  test.each([
    'a@'.repeat(25_000),
    'a.a'.repeat(15_000),
    `${'a'.repeat(50)}@`.repeat(1_000),
    'a@a.'.repeat(12_000),
    '+1 '.repeat(16_000),
    'phone 1 '.repeat(6_000),
    '1 '.repeat(25_000),
  ])('50,000 hostile characters come to an end: %#', (text) => {
    const { masked, vault } = mask(text, 'personal');
    expect(unmask(masked, vault)).toBe(text);
  });
});

describe('a whole value', () => {
  test('every text in it is masked, with one placeholder for the same words', () => {
    const card = '4539 1488 0343 6467';
    const value = { subject: card, list: [{ text: `it is ${card}` }, null, 7], customer: { name: card } };
    const { masked, vault } = mask(value);
    expect(masked).toEqual({
      subject: '[CARD_1]',
      list: [{ text: 'it is [CARD_1]' }, null, 7],
      customer: { name: '[CARD_1]' },
    });
    expect([...vault]).toEqual([['[CARD_1]', card]]);
  });

  test('a placeholder that the customer typed is neither used nor restored', () => {
    const { masked, vault } = mask(['Send me [CARD_1] and [SECRET_1]', 'I paid with 4539148803436467']);
    expect(masked).toEqual(['Send me [CARD_1] and [SECRET_1]', 'I paid with [CARD_2]']);
    expect(unmask('[CARD_1] [CARD_2] [CARD_3] [SECRET_1]', vault)).toBe(
      '[CARD_1] 4539148803436467 [CARD_3] [SECRET_1]',
    );
  });

  test.each([
    '4 '.repeat(25_000),
    '41'.repeat(25_000),
    'password is '.repeat(4_000),
    '-----BEGIN PRIVATE KEY-----'.repeat(2_000),
    'eyJaaaaaaaa-'.repeat(4_000),
    'a://a:'.repeat(8_000),
    '[CARD_1'.repeat(7_000),
  ])('50,000 hostile characters come to an end: %#', (text) => {
    const { masked, vault } = mask(text);
    expect(unmask(masked, vault)).toBe(text);
  });
});

const CARDS = ['4539148803436467', '4539 1488 0343 6467', '5555-5555-5555-4444', '378282246310005'];
const PERSONAL = ['dana@example.com', '+44 113 496 0123', 'phone 0113 496 0123', 'me@a.b.example'];
const SECRETS = ['sk-proj-abcdefghijklmnop1234', 'password: hunter2', 'Bearer abcdefghijklmnop'];
const TYPED = [
  '[EMAIL_1]',
  '[PHONE_',
  '[PHONE_2]',
  '[CARD_1]',
  '[CARD_2]',
  '[SECRET_1]',
  '[CARD_',
  '[',
  ']',
  '[[',
  '[SECRET_99',
  '1]',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...CARDS, ...PERSONAL, ...SECRETS, ...TYPED, ' ', '\n', '\ud83d', '12'),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

/** Cuts a text at the places that the numbers name, each taken modulo the length. */
function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [0, ...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

describe('unmasking a stream', () => {
  test('for any text and any cutting it gives back the text', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 40 }), (text, places) => {
        const { masked, vault } = mask(text, 'personal');
        const restore = unmasker(vault);
        const out = cutAt(masked, places).map((piece) => restore.push(piece));
        expect(out.join('') + restore.flush()).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  }, 30_000);

  test('no masked text holds a card, whatever stands around it', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 10 })
      .filter((text) => !/\p{Nd}$|^\p{Nd}/u.test(text));
    fc.assert(
      fc.property(around, fc.constantFrom(...CARDS), around, (before, card, after) => {
        const digits = mask(before + card + after).masked.replace(/\D/g, '');
        expect(digits).not.toContain(card.replace(/\D/g, ''));
      }),
      { numRuns: 2_000 },
    );
  });

  test('only what may become a placeholder is held back', () => {
    const { vault } = mask('4539148803436467');
    const restore = unmasker(vault);
    expect(restore.push('Hello [')).toBe('Hello ');
    expect(restore.push('blank] and [CA')).toBe('[blank] and ');
    expect(restore.push('RD_')).toBe('');
    expect(restore.push('1] ok [CARD')).toBe('4539148803436467 ok ');
    expect(restore.flush()).toBe('[CARD');
  });
});
