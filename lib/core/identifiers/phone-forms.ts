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
  { form: /^[6-9]\d{4} \d{5}$/, digits: [10, 10] },
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

const NANP_FREE = /^1?8(?:00|22|33|44|55|66|77|88)/;
// Service numbers with a trunk prefix (UK 0800, 0808, 03xx, 084x, 087x; Germany 0800, 0180, 0900; France 080x; Brazil 0800).
const TRUNK_FREE = /^0(?:80\d|180\d?|3(?:0[03]|3[03]|4[345]|7[01])|84[345]|87[0-3]|900)/;
// Australia and India 1800, Australia 1300, Spain 800 and 900, Brazil 4004 and 3003.
const OTHER_FREE = /^(?:1800|1300|1850|900\d{6}$|800\d{5,6}$|4004\d{4}$|3003\d{4}$)/;

/** Whether the number belongs to a service rather than a person: toll-free and shared-cost ranges of the national plans. */
export function isServiceNumber(national: string, code: string): boolean {
  if (code === '1') return NANP_FREE.test(national);
  if (code === '800' || code === '808') return true;
  if (code !== '') return TRUNK_FREE.test(`0${national}`) || /^(?:1800|1300)/.test(national);
  const nanp = (national.length === 10 || national.length === 11) && NANP_FREE.test(national);
  return nanp || TRUNK_FREE.test(national) || OTHER_FREE.test(national);
}
