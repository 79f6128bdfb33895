import examples from 'libphonenumber-js/examples.mobile.json';
import {
  type CountryCode,
  getExampleNumber,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { phones } from '#lib/core/identifiers/phone.ts';
import { fold } from '#lib/core/text.ts';

// Landlines that regulators keep for drama (Ofcom, ARCEP, ACMA, Bundesnetzagentur, NANPA), or the number of a public body.
const LANDLINES: Readonly<Record<string, string>> = {
  US: '2125550142',
  CA: '6135550142',
  GB: '2079460958',
  DE: '3023125000',
  FR: '199001234',
  ES: '912345678',
  IT: '0612345678',
  NL: '201234567',
  SE: '84650041',
  BR: '1123456789',
  IN: '1123456789',
  AU: '255501234',
  AT: '1234567890',
  CH: '446681800',
  BE: '22345678',
  JP: '312345678',
};
const COUNTRIES = Object.keys(LANDLINES) as CountryCode[];

/** The numbers of a country: its example mobile and its landline, each with other last digits. */
function numbersOf(country: CountryCode): PhoneNumber[] {
  const national = [getExampleNumber(country, examples)?.nationalNumber ?? '', LANDLINES[country] ?? ''];
  const numbers = national.flatMap((one) =>
    [0, 1234, 4711, 5005, 9876].map((step) => {
      const end = String((Number(one.slice(-4)) + step) % 10_000).padStart(4, '0');
      return parsePhoneNumberFromString(one.slice(0, -4) + end, country);
    }),
  );
  return numbers.filter((number) => number !== undefined).filter((number) => number.isValid());
}

function found(text: string, number: PhoneNumber): boolean {
  const written = phones(fold(text)).map(({ national }) => national);
  return written.some(
    (one) => one === number.nationalNumber.replace(/^0/, '') || one === number.nationalNumber,
  );
}

function share(format: (number: PhoneNumber) => string, countries = COUNTRIES): string {
  const numbers = countries.flatMap(numbersOf);
  const hits = numbers.filter((number) => found(format(number), number)).length;
  return `${hits} of ${numbers.length}`;
}

describe('against libphonenumber', () => {
  test('there are numbers of every country', () => {
    expect(COUNTRIES.filter((country) => numbersOf(country).length < 6)).toEqual([]);
  });

  test.each(COUNTRIES)('%s: every number with its country code is found', (country) => {
    const [international, bare, uri] = (['INTERNATIONAL', 'E.164', 'RFC3966'] as const).map((format) =>
      numbersOf(country).filter((number) => !found(`Her number: ${number.format(format)}.`, number)),
    );
    expect([international, bare, uri].map((missed) => missed?.map(({ number }) => number))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test.each(COUNTRIES)('%s: every national number is found where a word names it', (country) => {
    const missed = numbersOf(country).filter(
      (number) => !found(`Her phone is ${number.formatNational()}.`, number),
    );
    expect(missed.map((number) => number.formatNational())).toEqual([]);
  });

  test('the share of national numbers found with no word beside them', () => {
    expect(share((number) => `We have ${number.formatNational()} here.`)).toMatchInlineSnapshot(
      `"155 of 160"`,
    );
    const never = COUNTRIES.filter((country) =>
      share((number) => number.formatNational(), [country]).startsWith('0 '),
    );
    expect(never).toMatchInlineSnapshot(`[]`);
  });
});

const free = (text: string): boolean[] => phones(text).map(({ service }) => service);

test.each([
  '1-800-555-0199',
  '+1 888 555 0199',
  '0800 123 4567',
  '+44 800 123 4567',
  '+800 1234 5678',
  '+49 800 1234567',
])('%s belongs to a service', (text) => expect(free(text)).toEqual([true]));

test.each(['+1 415 555 2671', '+45 34 41 23 45', '020 7946 0958', '0345 678', '+49 180'])(
  '%s does not',
  (text) => {
    expect(free(text)).not.toContain(true);
  },
);

test('a number has the same normal form however it is written', () => {
  const ways = [
    '+44 20 7946 0958',
    '+44 (0)20 7946 0958',
    '0044 20 7946 0958',
    '(020) 7946 0958',
    '+442079460958',
  ];
  expect(ways.flatMap((text) => phones(text)).map(({ national }) => national)).toEqual(
    Array.from(ways, () => '2079460958'),
  );
});

test.each([
  ['two with a slash', '030 1234567/0171 1234567', ['030 1234567', '0171 1234567']],
  ['two with a dash between', '415-555-2671 - 415-555-2672', ['415-555-2671', '415-555-2672']],
  ['in brackets', 'her number (415-555-2671)', ['415-555-2671']],
  ['after a date', '2024-05-17 415-555-2671', ['415-555-2671']],
  ['in a list', '1. 415-555-2671', ['415-555-2671']],
  ['with an extension', '415-555-2671x12 or 415-555-2672 ext. 3', ['415-555-2671', '415-555-2672']],
])('%s', (_, text, written) => {
  expect(phones(text).map(({ span }) => text.slice(...span))).toEqual(written);
});

test.each([
  ['a longer number', '415-555-2671-8890-1234'],
  ['an unknown country code', '+999 12345678'],
  ['too many digits', '+44 7700 900123 456789'],
  ['a date and time', '2024-05-17 10:30:55'],
  ['an address', '192.168.100.200'],
  ['a hash', 'a415-555-2671f'],
  ['digits in plenty', '4'.repeat(500)],
])('%s is none', (_, text) => {
  expect(phones(text)).toEqual([]);
});
