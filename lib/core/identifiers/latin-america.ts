import { passesLuhn } from '../luhn.ts';
import { isYmd } from './calendar.ts';
import { digit, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

const DOWN_FROM_11 = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

function brazilian(rest: number): number {
  return rest < 2 ? 0 : 11 - rest;
}

/** Brazilian CPF: two check digits modulo 11. Instrução Normativa RFB nº 2.172/2024. */
export const BR_CPF: Identifier = {
  name: 'Brazilian CPF',
  lengths: [11],
  written: /^(?:\d{11}|\d{3}\.\d{3}\.\d{3}-?\d{2}|\d{9}-\d{2})$/,
  evident: /\./,
  words: 'cpf|cadastro de pessoas físicas|contribuinte',
  valid: (normal) =>
    brazilian(weighted(normal.slice(0, 9), DOWN_FROM_11.slice(1)) % 11) === digit(normal, 9) &&
    brazilian(weighted(normal.slice(0, 10), DOWN_FROM_11) % 11) === digit(normal, 10),
};

/** Brazilian CNPJ, digits only: two check digits modulo 11. Instrução Normativa RFB nº 2.119/2022. */
export const BR_CNPJ: Identifier = {
  name: 'Brazilian CNPJ',
  lengths: [14],
  written: /^(?:\d{14}|\d{2}\.\d{3}\.\d{3}\/?\d{4}-?\d{2})$/,
  evident: /\./,
  words: 'cnpj|cadastro nacional',
  valid: (normal) =>
    brazilian(weighted(normal.slice(0, 12), CNPJ.slice(1)) % 11) === digit(normal, 12) &&
    brazilian(weighted(normal.slice(0, 13), CNPJ) % 11) === digit(normal, 13),
};

/** Chilean RUT: weights 2 to 7 from the right, modulo 11, K for ten. Registro Civil, DFL 1/2000. */
export const CL_RUT: Identifier = {
  name: 'Chilean RUT',
  lengths: [8, 9],
  letters: 'any',
  written: /^(?:\d{1,2}\.\d{3}\.\d{3}|\d{7,8})-[\dk]$/,
  evident: /\./,
  words: 'rut|run|rol único',
  valid(normal) {
    const body = normal.slice(0, -1).padStart(8, '0');
    const check = (11 - (weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return (check === 10 ? 'K' : String(check)) === normal.at(-1);
  },
};

/** Uruguayan RUT: office 01 to 22, never 000000, then 001, check modulo 11. Dirección General Impositiva. */
export const UY_RUT: Identifier = {
  name: 'Uruguayan RUT',
  lengths: [12],
  written: /^\d{2}[ -]?\d{6}[ -]?\d{3}[ -]?\d$/,
  words: 'rut',
  valid: (normal) =>
    /^(?:0[1-9]|1\d|2[0-2])(?!000000)\d{6}001\d$/.test(normal) &&
    (11 - (weighted(normal, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(normal, 11),
};

/** Peruvian DNI with its check character: weights 3-2-7-6-5-4-3-2 modulo 11. RENIEC. */
export const PE_DNI: Identifier = {
  name: 'Peruvian DNI',
  lengths: [9],
  letters: 'perhaps',
  written: /^\d{8}-?[\da-k]$/,
  words: 'dni|cui',
  valid(normal) {
    const rest = weighted(normal.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return normal[8] === '65432110987'[rest] || normal[8] === 'KJIHGFEDCBA'[rest];
  },
};

/** Dominican cédula: Luhn. Ley 8-92; some old cards fail it. */
export const DO_CEDULA: Identifier = {
  name: 'Dominican cédula',
  lengths: [11],
  written: /^(?:\d{11}|\d{3}-\d{7}-\d)$/,
  words: 'cédula|cedula',
  valid: (normal) => passesLuhn(normal),
};

/** Costa Rican cédula: province 1 to 9, volume and entry; no checksum. Tribunal Supremo de Elecciones. */
export const CR_CEDULA: Identifier = {
  name: 'Costa Rican cédula',
  lengths: [9, 10],
  written: /^0?[1-9](?:\d{8}|-0?\d{3,4}-0?\d{3,4})$/,
  alone: /-/,
  words: 'cédula|cedula|cpf',
  valid: () => true,
};

/** Argentine CUIT and CUIL: weights 5-4-3-2-7-6-5-4-3-2 modulo 11. AFIP, Resolución General 1817/2005. */
export const AR_CUIT: Identifier = {
  name: 'Argentine CUIT or CUIL',
  lengths: [11],
  written: /^(?:2[03457]|3[034])-?\d{8}-?\d$/,
  evident: /-/,
  words: 'cuit|cuil',
  valid: (normal) =>
    (11 - (weighted(normal, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(normal, 10),
};

const CURP_VALUES = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Mexican CURP: name, date, state and a check digit. RENAPO, Instructivo Normativo, DOF 18/10/2021. */
export const MX_CURP: Identifier = {
  name: 'Mexican CURP',
  lengths: [18],
  letters: 'within',
  written: /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/,
  evident: 'always',
  words: 'curp',
  valid(normal) {
    if (!isYmd(normal, 4)) return false;
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += CURP_VALUES.indexOf(normal[i] as string) * (18 - i);
    return (10 - (sum % 10)) % 10 === digit(normal, 17);
  },
};

/**
 * Mexican RFC: name, date of birth or of foundation, three characters. Its check character is often not the computed one,
 * so structure and date decide. Código Fiscal de la Federación, art. 27; Reglamento, art. 22.
 */
export const MX_RFC: Identifier = {
  name: 'Mexican RFC',
  lengths: [12, 13],
  letters: 'apart',
  written: /^[a-z]{3,4}-?\d{6}-?[a-z\d]{2}[\da]$/,
  words: 'rfc|contribuyente|contribuyentes',
  valid: (normal) => isYmd(normal, normal.length - 9),
};
