// Classes of words, one letter each, for patterns over whole sentences (`frame.ts`). Folded English text.

/** Verbs with their forms: letters for the base and -s, the past and participle, -ing. Irregular pasts after a slash. */
type Forms = readonly [base: string, past: string, ing: string, verbs: string];

const VERBS: readonly Forms[] = [
  // Moves money, and other ways to hand something over.
  [
    't',
    'T',
    'J',
    'send/sent resend/resent wire pay/paid return transfer give/given/gave release post mail put/put move bring/brought push pop',
  ],
  [
    'b',
    'R',
    'j',
    'process issue reissue reship trigger initiate raise arrange approve authorise authorize apply add grant offer provide ship dispatch sort drop throw/thrown place load book submit file complete finalise finalize start set/set make/made do/done organise organize take/taken knock deliver secure include extend confirm create',
  ],
  // Gives money back.
  ['r', 'E', 'I', 'reimburse compensate repay/repaid recompense'],
  // The same for goods, with an object.
  ['r', 'q', 'I', 'replace gift'],
  ['V', 'E', 'I', 'refund credit'],
  // Makes good for a sum.
  ['e', 'f', 'e', 'cover reverse absorb void top'],
  ['w', 'q', 'k', 'swap exchange'],
  ['n', 'R', 'n', 'get/got/gotten see/seen receive/xx find/xx have/xx enjoy/xx'],
  [
    'Z',
    'Z',
    'Z',
    'hit reach reflect appear show land arrive clear follow come/came go/gone head wing settle return drop post',
  ],
];

const WORDS: Readonly<Record<string, string>> = {
  S: 'i we',
  SH: 'ive weve',
  SB: 'im',
  SA: 'ull',
  Y: 'you u ya',
  YA: 'youll',
  P: 'your ur',
  d: 'this that these those',
  D: 'the a an our my its their both all another each any half',
  A: "will shall would should 'll 'd gonna wld",
  C: 'can could',
  m: 'may might',
  B: "is are am was were be been being 're 'm",
  s: "'s",
  H: "have has had 've having",
  N: "not never no cannot n't nor without",
  a: 'just now already also then successfully fully gladly happily personally immediately definitely certainly automatically shortly promptly soon therefore currently hereby kindly even still finally duly',
  V: 'reimbursement compensation reversal voucher coupon certificate replacement cheque cashback rebate goodwill',
  v: 'refunds credits vouchers coupons certificates replacements reimbursements points miles',
  M: 'money payment payments amount amounts charge charges fee fees deposit deposits difference balance postage fare price cost costs sum funds cash overpayment overpayments overcharge transaction dollars dollar euros euro pounds pound quid usd eur gbp inr rupees shipping tax duties rent total rest remainder portion loss losses expense expenses damage damages',
  F: 'free complimentary',
  W: 'let allow',
  o: 'due owed entitled',
  U: 'us me',
  K: 'back',
  u: 'new another brand-new fresh',
  L: 'through way underway ready included yours complete heading coming route enclosed attached',
  O: 'they team department colleague colleagues manager warehouse office depot finance billing supplier courier company hotel store seller airline insurer merchant retailer',
  g: 'going',
  i: 'to into onto towards toward',
  h: 'happy glad pleased delighted willing able',
  l: 'like love decided agreed offered',
  p: 'expect',
  '@': 'here',
  '%': 'by',
  X: 'consider',
  G: 'off',
  y: 'accept',
  z: 'please',
  c: 'if when once unless whether how before until after why which who what',
  '&': 'and',
  '=': 'guarantee guaranteed promise promised assure assured',
  Q: 'request requests policy form status method process page question questions link details options option eligibility timing window link email e-mail mail password code invoice message label copy pin card cards instructions guide agreement score history limit check checks number',
};

/** Words of several words. */
export const PHRASES: Readonly<Record<string, string>> = {
  V: '(?:reduced|lower|discounted|cheaper|special) (?:[a-z-]+ ){0,2}(?:rate|fare|price)s?|gift cards?|gift vouchers?|credit notes?',
  c: 'as (?:soon|long) as',
  a: '(?:go|gone|went) ahead and|not only',
  F: '(?:free of|at no|without|no|for no|at no extra|no extra|at no additional) (?:charge|cost)|on (?:us|the house)|at our (?:own )?(?:cost|expense)',
};

/** The class of each word. */
const CLASSES: ReadonlyMap<string, string> = classes();

function classes(): Map<string, string> {
  const all = new Map<string, string>();
  for (const [tag, words] of Object.entries(WORDS)) for (const word of words.split(' ')) all.set(word, tag);
  for (const [base, past, ing, verbs] of VERBS)
    for (const entry of verbs.split(' '))
      for (const [tag, words] of formsOf(entry, base, past, ing))
        for (const word of words) if (!all.has(word)) all.set(word, tag);
  return all;
}

type Row = readonly [tag: string, words: readonly string[]];

function formsOf(entry: string, base: string, past: string, ing: string): readonly Row[] {
  const [verb = '', ...pasts] = entry.split('/');
  const stem = verb.replace(/e$/, '');
  const doubled =
    /(?:[^aeiou][aeiou][pbgt]|sfer)$/.test(verb) && verb !== 'credit' ? verb + verb.at(-1) : stem;
  const regular = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's'}`;
  return [
    [base, [verb, third]],
    [past, pasts.length ? pasts : [regular]],
    [ing, [`${doubled}ing`]],
  ];
}

/** The class of a word; `x` for any other. */
export function classOf(word: string): string {
  // Rupees.
  if (word.startsWith('rs')) return '$';
  return CLASSES.get(word) ?? (word.startsWith('re-') ? CLASSES.get(word.slice(3)) : undefined) ?? 'x';
}

/** The words of some classes: what a rule over frames is woken by. */
export function wordsOf(tags: string): readonly string[] {
  return [...CLASSES].flatMap(([word, tag]) => (tags.includes(tag) ? [word] : []));
}
