import { describe, expect, test } from 'vitest';
import { NATIONAL } from '#lib/core/identifiers/national.ts';
import { kindTable, scan } from '#lib/core/identifiers/scan.ts';
import { fold } from '#lib/core/text.ts';

// Examples that the issuing body or a standard publishes, as they are written there. The second is one character off.
const EXAMPLES: readonly [kind: string, valid: string, invalid: string][] = [
  ['US_SSN', '536-22-1881', '666-22-1881'],
  ['US_SSN', '899 99 9999', '900 99 9999'],
  ['US_ITIN', '912-90-3456', '912-93-3456'],
  ['CA_SIN', '130 692 544', '130 692 545'],
  ['UK_NINO', 'AB 12 34 56 C', 'AB 12 34 56 E'],
  ['UK_NINO', 'JG103759A', 'DG103759A'],
  ['UK_NHS', '943 476 5919', '943 476 5918'],
  ['UK_UTR', '2234567890', '3234567890'],
  ['IE_PPS', '1234567T', '1234567U'],
  ['IE_PPS', '1234567FA', '1234567GA'],
  ['DE_STEUER_ID', '86 095 742 719', '86 095 742 718'],
  ['DE_STEUER_ID', '65929970489', '65929970488'],
  ['AT_TIN', '59 119/9013', '59 119/9014'],
  ['CH_AHV', '756.9217.0769.85', '756.9217.0769.84'],
  ['FR_NIR', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
  ['FR_NIR', '1 85 05 2A 006 048 71', '1 85 05 2A 006 048 70'],
  ['FR_SPI', '07 01 987 765 493', '07 01 987 765 494'],
  ['ES_DNI', '12345678Z', '12345678A'],
  ['ES_NIE', 'X-1234567-L', 'X-1234567-M'],
  ['PT_NIF', '501 964 843', '501 964 844'],
  ['IT_CODICE_FISCALE', 'RSSMRA85T10A562S', 'RSSMRA85T10A562T'],
  ['IT_CODICE_FISCALE', 'MRTMTT25D09F205Z', 'MRTMTT25D39F205Z'],
  ['SE_PERSONNUMMER', '811218-9876', '811218-9875'],
  ['SE_PERSONNUMMER', '196408233234', '196408233235'],
  ['NO_FODSELSNUMMER', '010107 50160', '010107 50161'],
  ['DK_CPR', '070761-4285', '320761-4285'],
  ['FI_HETU', '131052-308T', '131052-308U'],
  ['IS_KENNITALA', '120174-3399', '120174-3389'],
  ['BALTIC_CODE', '37605030299', '37605030298'],
  ['BALTIC_CODE', '33309240064', '33309240065'],
  ['NL_BSN', '111222333', '111222334'],
  ['BE_NATIONAL', '93.05.18-223.61', '93.05.18-223.62'],
  ['PL_PESEL', '44051401359', '44051401358'],
  ['BG_EGN', '7523169263', '7523169264'],
  ['YU_JMBG', '0101006500006', '0101006500007'],
  ['RO_CNP', '1630615123457', '1630615123458'],
  ['CZ_RODNE_CISLO', '710319/2745', '710319/2746'],
  ['HR_OIB', '33392005961', '33392005962'],
  ['TR_KIMLIK', '10000000146', '10000000147'],
  ['BR_CPF', '529.982.247-25', '529.982.247-26'],
  ['BR_CNPJ', '11.222.333/0001-81', '11.222.333/0001-82'],
  ['CL_RUT', '12.345.678-5', '12.345.678-6'],
  ['UY_RUT', '211003420017', '211003420018'],
  ['PE_DNI', '10117410-2', '10117410-3'],
  ['DO_CEDULA', '224-0002211-1', '224-0002211-2'],
  ['CR_CEDULA', '1-0613-0584', '0-0613-0584'],
  ['AR_CUIT', '20-26756539-3', '20-26756539-4'],
  ['MX_CURP', 'BOXW310820HNERXN09', 'BOXW310820HNERXN08'],
  ['MX_RFC', 'GODE561231GR8', 'GODE561331GR8'],
  ['IN_AADHAAR', '2341 2341 2346', '2341 2341 2347'],
  ['IN_PAN', 'ABCPE1234F', 'ABCXE1234F'],
  ['CN_RESIDENT', '11010519491231002X', '110105194912310021'],
  ['KR_RRN', '971013-9019902', '971013-9019903'],
  ['TH_PIN', '1-2345-45678-78-1', '1-2345-45678-78-2'],
  ['SG_NRIC', 'S1234567D', 'S1234567E'],
  ['ZA_ID', '8001015009087', '8001015009088'],
  ['AU_TFN', '123 456 782', '123 456 783'],
  ['KE_PIN', 'A001234567Z', 'B001234567Z'],
  ['GH_TIN', 'C0000803561', 'C0000803562'],
];

function kindsOf(kind: string, text: string): number {
  const one = NATIONAL[kind];
  return one ? scan(fold(text), kindTable([one])).length : -1;
}

describe('checksums', () => {
  test.each(EXAMPLES)('%s: %s stands, %s does not', (kind, valid, invalid) => {
    expect(kindsOf(kind, valid), valid).toBe(1);
    expect(kindsOf(kind, invalid), invalid).toBe(0);
  });

  test.each(EXAMPLES)('%s: %s in lower case and in a sentence', (kind, valid) => {
    expect(kindsOf(kind, `it is ${valid.toLowerCase()}, thanks`)).toBe(1);
  });

  test('every kind has an example', () => {
    const tested = new Set(EXAMPLES.map(([kind]) => kind));
    expect(Object.keys(NATIONAL).filter((kind) => !tested.has(kind))).toEqual([]);
  });

  test.each(Object.keys(NATIONAL))('%s: one digit over is nobody', (kind) => {
    const all = (NATIONAL[kind]?.lengths ?? []).flatMap((length) =>
      [...'0123456789'].map((one) => one.repeat(length)),
    );
    expect(all.filter((text) => kindsOf(kind, text) !== 0)).toEqual([]);
  });
});
