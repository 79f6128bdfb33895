import { defineRule } from '#lib/core/rule.ts';

const LONG_WORDS = 45;
const HARD_WORDS = 25;
/** Grade of Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59. Legal prose lies near 20. */
const HARD_GRADE = 24;
const WORD = /\p{L}[\p{L}\p{M}'-]*/gu;
/** Characters a word, with its blank, below which no sentence reaches the grade. */
const HARD_LETTERS = 7;
// A path, an address, a list of values or a record is no prose.
const NO_PROSE = /[{}<>|\\=]|:\/\/|(?:[:>]|→|\/)[^:>→/]{0,60}(?:[:>]|→|\/)[^:>→/]{0,60}(?:[:>]|→|\/)/;
// Several sentences that were written without full stops: the words of each are few.
const RUN_ON =
  /[a-z)\d] (?:Please|We|If|The|This|These|That|It|You|Your|To|Also|Then|So|Thanks?|In|On|After|Before|For|From|Now|There|Is|Are|Do|Did|Can|What|How|When|And|But|User|Go|Click|Open|Send|Select|Perform|Delete|With|Once|Welcome|Sorry|Hi|Hello)\b|\b\d{1,2}[.)]? ?[A-Z]/;
const MANY_COMMAS = 9;

export default defineRule({
  code: 'language/readability',
  severity: 'info',
  reads: 'draft',
  firesOn: 'A sentence of more than 45 words, or a long one made of long words.',
  notOn: 'Lists, paths, addresses and records; several sentences without full stops.',
  why: 'FCA Consumer Duty, FG22/5 chapter 8, asks for plain messages that the likely reader understands; WCAG 2.2, 3.1.5, sets the reading level of lower secondary school.',
  says: {
    long: 'This sentence has {count} words; two or three shorter ones are easier to follow.',
    hard: 'This sentence is long and full of long words.',
  },
  triggers: ['<wordy>'],
  examples: {
    flags: [
      '«When the technician has visited your flat and has found that the boiler can be mended on the spot without any spare part from our store in Leeds he will do so and leave a note on the kitchen table that tells you what he did and how long it took him to do it.»',
      {
        text: '«Following successful completion of the verification procedure, the administration department will communicate its determination regarding eligibility, including documentation requirements, applicable limitations and possible alternatives available in international situations.»',
        also: ['commitment/action'],
      },
    ],
    passes: [
      'Your boiler can be mended on the spot. The technician leaves a note on the table.',
      'Please send us a photo of the label, the serial number on the back, and the date on your receipt.',
    ],
  },
  *check({ text, sentences }) {
    if (sentences[0]?.part !== 'own') return;
    const spaces = blanks(text);
    if (spaces < LONG_WORDS && (spaces < HARD_WORDS - 1 || text.length < spaces * HARD_LETTERS)) return;
    if (NO_PROSE.test(text) || RUN_ON.test(text) || text.split(',').length > MANY_COMMAS + 1) return;
    const words = text.match(WORD) ?? [];
    const count = words.length;
    if (count > LONG_WORDS) yield { span: [0, text.length], say: 'long', slots: { count: String(count) } };
    else if (count >= HARD_WORDS && gradeOf(words) > HARD_GRADE)
      yield { span: [0, text.length], say: 'hard' };
  },
});

function gradeOf(words: readonly string[]): number {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * words.length + (11.8 * syllables) / words.length - 15.59;
}

/** Groups of vowels, without a silent e at the end; at least one. */
function syllablesOf(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouyà-öø-ý]{1,20}/g)?.length ?? 0;
  return Math.max(1, /[^aeiouyl]e$/i.test(word) ? groups - 1 : groups);
}

function blanks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
