import { remembering } from './latest.ts';

/** Words that say nothing of the matter: grammar, courtesy, and what every support conversation speaks of. */
const EMPTY = new Set(
  [
    'the and but for nor not are was were been being has have had does did doing done can could will would shall should may might must',
    'this that these those there here what when where which who whom whose why how then than them they their she her his him its our ours',
    'you your yours myself yourself from with into onto upon about over under after before while until since because though although however',
    'also just only even still yet already again ever never always very really quite too much many more most some any all both each every other another such same own',
    'one two three get gets got getting give gives gave given take takes took make makes made making let lets put set keep say says said tell tells told ask asks asked',
    'know knows want wants wanted need needs needed like likes liked wish think thought see sees seen look looks looking find found come comes came going goes went gone try tries tried trying use uses used using',
    'please kindly thank thanks hello dear good morning afternoon evening sorry okay yes yeah sure well great nice fine',
    'help helps assist assistance question questions answer answers problem problems issue issues thing things something anything everything nothing someone anyone everyone way ways lot bit kind sort',
    'able possible possibly maybe perhaps now today currently moment time times day days new right correct really actually out off down back via per don doesn didn isn aren wasn won couldn wouldn cannot',
    'information details detail info regarding concerning cause due understand explain confirm advise wondering work works working happen happens happened check checking checked double numeric digits first last next long soon',
  ]
    .join(' ')
    .split(' '),
);

/** Words that stand for one another in a question and its answer. */
const SAME = [
  'refund refunds refunded reimburse reimbursed reimbursement moneyback chargeback credited credit',
  'cancel cancels cancelled canceled cancelling canceling cancellation terminate terminated unsubscribe close closed closing stop stopped end ended',
  'deliver delivery delivered delivers ship ships shipped shipping shipment arrive arrives arrived arrival parcel package dispatch dispatched courier carrier track tracking transit',
  'pay pays paid paying payment payments charge charges charged charging bill billed billing invoice debit debited fee fees cost costs price prices pricing amount',
  'login log logged logging sign signin access accessing password credentials',
  'change changes changed changing modify modified update updated updating edit edited switch switched replace replaced swap adjust adjusted',
  'exchange exchanged exchanges exchanging swap replace replacement replaced',
  'buy buys buying bought purchase purchases purchased purchasing order orders ordered ordering',
  'return returns returned returning sendback label',
  'broken broke damaged damage defect defective faulty fault repair repaired',
  'phone call calls called calling telephone number hotline',
  'email emails emailed mail mails mailed inbox',
  'flight flights fly flying plane itinerary',
  'book books booked booking reservation reservations reserve reserved',
  'bag bags baggage luggage suitcase suitcases',
  'person human agent representative operator someone colleague',
  'document documents form forms paper papers receipt certificate statement',
  'remove removed delete deleted erase erased',
  'discount coupon code voucher promo promotion offer',
  'transfer transferred transferring move moved',
  'block blocked lock locked locking suspend suspended freeze frozen pause paused disable disabled',
  'open opens opened opening hours hour',
  'plan plans subscription membership tier',
  'address addresses location located street',
  'quick quickest fast fastest short shortest',
  'near nearest nearby close closest distance miles',
  'route directions direction navigate navigation navigating gps map heading drive',
  'schedule scheduled scheduling appointment appointments meeting meetings calendar reminder remind add added',
  'weather forecast temperature rain raining snow snowing snowy rainy sunny cloudy clear hail storm stormy humid windy warm hot cold dry overcast foggy frost dew',
  'app application apps software version',
  'recommend recommends recommended suggest suggested suggestion option options best alternative alternatives',
  'install installed installing download downloaded downloading setup',
];

const LETTERS = 5;
const SHORTEST = 3;
/** A run of letters and digits is cut into words of this length at most. */
const LONGEST = 40;
/** Words remembered. */
const REMEMBERED = 3000;

/** The stems that a word stands for: one in most cases, none for the empty ones. */
const listed = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];
SAME.forEach((words, at) => {
  for (const word of words.split(' ')) listed.set(word, [...(listed.get(word) ?? []), `=${at}`]);
});
for (const word of EMPTY) listed.set(word, NONE);

// V8 copies shorter pieces of a text; a longer one would keep the whole text in memory.
const COPIED = 12;

const shortWord = remembering(REMEMBERED, freshStems);

function stemsOf(word: string): readonly string[] {
  return word.length > COPIED ? freshStems(word) : shortWord(word);
}

function freshStems(word: string): readonly string[] {
  const digit = word.charCodeAt(0) < 58;
  return listed.get(word) ?? (digit ? [word] : [word.slice(0, LETTERS)]);
}

/**
 * What a folded text speaks of: the first letters of its content words, numbers as they are, and a mark for each group
 * of words that stand for one another ("refund" and "reimburse"). Linear.
 */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isPart(text.charCodeAt(i))) {
      if (start < 0) start = i;
      if (i - start < LONGEST - 1) continue;
      add(text, start, i + 1, found);
      start = -1;
    } else if (start >= 0) {
      add(text, start, i, found);
      start = -1;
    }
  }
  return found;
}

function add(text: string, start: number, end: number, found: Set<string>): void {
  const length = end - start;
  // Of two characters only numbers count: "36", "3g".
  if (length < SHORTEST && (length < 2 || text.charCodeAt(start) > 57)) return;
  for (const stem of stemsOf(text.slice(start, end))) found.add(stem);
}

// Letters and digits, Latin, Greek and Cyrillic.
function isPart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);
}
