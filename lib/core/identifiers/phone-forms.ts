/** How one country or several write numbers at home, in forms that little else has. Over the folded number as written. */
const FORMS: readonly { readonly form: RegExp; readonly digits: readonly [number, number] }[] = [
  // North American Numbering Plan (NANPA): area and exchange begin with 2 to 9.
  { form: /^(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}$/, digits: [10, 11] },
  { form: /^(?:1[ .-]?)?\(\d{3}\) ?\d{3}[ .-]\d{4}$/, digits: [10, 11] },
  // With the trunk prefix 0, as in the UK, Germany, France, the Netherlands, Sweden, Italy, Australia, Japan.
  {
    form: /^(?:\(0[1-9]\d{0,4}\) ?|0[1-9]\d{0,3}(?: ?[/-] ?|[ .]))\d{2,8}(?:[ .-]\d{2,8}){0,4}(?: ?-\d{1,3})?$/,
    digits: [9, 12],
  },
  // UK mobiles in one piece (Ofcom, National Telephone Numbering Plan: 071 to 075, 077 to 079).
  { form: /^07[1-57-9]\d{8}$/, digits: [11, 11] },
  // An area code in brackets.
  { form: /^\(\d{2,5}\)[ -]?\d{3,5}[ -]?\d{3,4}$/, digits: [8, 11] },
  // Brazil, a mobile (Anatel: nine digits that begin with 9) or a landline with its area.
  { form: /^0?\(?[1-9]\d\)? ?9\d{4}-\d{4}$/, digits: [11, 12] },
  // India, a mobile in two halves.
  { form: /^0?[6-9]\d{4} \d{5}$/, digits: [10, 11] },
  // Spain in its two spaced forms.
  { form: /^[6789]\d{2} \d{2} \d{2} \d{2}$|^9\d \d{3} \d{2} \d{2}$/, digits: [9, 9] },
  // Italy, a mobile.
  { form: /^3[2-9]\d[ .-]\d{6,7}$/, digits: [9, 10] },
  // China, a mobile.
  { form: /^1[3-9]\d[ -]\d{4}[ -]\d{4}$/, digits: [11, 11] },
  // Russia with the trunk prefix 8.
  { form: /^8 ?\(\d{3}\) ?\d{3}-\d{2}-\d{2}$/, digits: [11, 11] },
];

/** Whether a number is written in a national form that needs no word beside it. `count` is its number of digits. */
export function isNationalForm(written: string, count: number): boolean {
  return FORMS.some(
    ({ form, digits: [least, most] }) => count >= least && count <= most && form.test(written),
  );
}

// Toll-free and shared-cost ranges of the national plans, by country code; '' is a number written as at home.
const SERVICE: Readonly<Record<string, RegExp>> = {
  '': /^(?:1?8(?:00|22|33|44|55|66|77|88)[2-9]\d{6}$|0(?:80\d|180\d?|3(?:0[03]|3[03]|4[345]|7[01])|84[345]|87[0-3]|900)|1800|1300|1850|[89]00\d{6}$|800\d{5}$|4004\d{4}$|3003\d{4}$)/,
  1: /^8(?:00|22|33|44|55|66|77|88)/,
  33: /^80/,
  34: /^[89]00/,
  39: /^800/,
  44: /^(?:80[08]|3\d\d|84[345]|87[0-3])/,
  49: /^(?:800|180|900)/,
  55: /^800/,
  61: /^(?:1800|1300)/,
  91: /^1800/,
  353: /^(?:1800|1850)/,
  800: /^/,
  808: /^/,
};

/** Whether the number belongs to a service rather than a person. `code` is empty for a number as written at home. */
export function isServiceNumber(national: string, code: string): boolean {
  return SERVICE[code]?.test(national) ?? false;
}
