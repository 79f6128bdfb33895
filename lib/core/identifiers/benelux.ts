import { isDay, pair } from './calendar.ts';
import { remainder, weighted } from './checks.ts';
import type { Identifier } from './kind.ts';

/** Dutch citizen service number, the "elfproef" with -1 for the last digit. Besluit BSN; Logisch Ontwerp BSN. */
export const NL_BSN: Identifier = {
  name: 'Dutch citizen service number (BSN)',
  lengths: [9],
  written: /^(?:\d{9}|\d{4}\.\d{2}\.\d{3}|\d{3}([ .])\d{3}\1\d{3})$/,
  evident: /^\d{4}\./,
  words: 'bsn|bsnnummer|burgerservicenummer|sofinummer|sofi nummer|citizen service',
  valid: (normal) => weighted(normal, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
};

/** Belgian national register number: date, serial, 97 minus the rest modulo 97; a 2 before it for births from 2000. Arrêté royal du 3 avril 1984. */
export const BE_NATIONAL: Identifier = {
  name: 'Belgian national register number',
  lengths: [11],
  written: /^\d{2}[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ .-]?\d{2}$/,
  evident: 'always',
  words: 'rijksregisternummer|registre national|numéro national|insz|niss|national register',
  valid(normal) {
    // The month is raised by 20 or 40 for people who are not in the register (BIS number).
    const month = pair(normal, 2) % 20;
    if (!isDay(pair(normal, 0), month, pair(normal, 4)) || month === 0) return false;
    const serial = normal.slice(0, 9);
    const key = Number(normal.slice(9));
    return [serial, `2${serial}`].some((digits) => 97 - remainder(digits, 97) === key);
  },
};
