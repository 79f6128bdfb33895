import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { BLANK, BUTTON, FORM_TAG, GREETING, HTML_TAG, LABEL } from '../lexicons/en/placeholder.ts';

const BRACKET = /[[{<%*#@]/;
const CROSSES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => 'x'.repeat(count));
// Of the sentences that hold a blank, all have a bracket, an underscore, crosses or one of these words.
const WORDS = 'tbd todo fixme lorem undefined nan null none nil insert fill name names link url'.split(' ');

// Cheap: of the texts that match the two patterns below, all match these.
const MERGE = /[{%]|\*\||##|@@|<<|\[\[/;
const OPEN =
  /XX|xxx|__|#[A-Za-z]{4,20}#|TBD|TODO|FIXME|orem|OREM|INSERT|nsert|ill in|undefined|null|NaN|None|nil|[Nn]ame|bject O|DD|MM[/.-]|###|\((?:link|url) |your-?[cdbso]|FNAME|NAME|CUSTOMER|USER/;

// Merge fields: nobody writes them for a reader.
const FIELD = lean(
  [
    '\\{\\{[^{}\\n]{1,80}\\}\\}',
    '[%$#]\\{[\\w. ()|-]{1,60}\\}',
    '<%[-=]?[^%\\n]{1,80}%>|\\{% ?[^%\\n]{1,80}%\\}',
    '(?<![\\w%])%(?=[A-Za-z_]{0,40}[A-Za-z]{2})[A-Za-z]\\w{1,40}%(?!\\w)',
    '\\*\\|[\\w:. ]{2,40}\\|\\*|##[A-Za-z]\\w{1,40}##|@@[A-Za-z]\\w{1,40}@@|<<[A-Za-z][^<>\\n]{0,60}>>|\\[\\[[A-Za-z][^[\\]\\n]{0,60}\\]\\]',
    '(?<![^\\s(])\\{\\d\\}(?=[\\s.,;:!?)]|$)|(?<=(?:[Hh]i|[Hh]ello|[Dd]ear) )%[sd@]',
    '(?<![\\w\\\\}^_$)\\]/=])\\{(?=[^{}\\n]{0,30}[A-Za-z]{2})[A-Za-z][\\w. /-]{1,40}\\}(?![({])',
  ].join('|'),
  'gm',
);

/** Words and marks that stand where something is still to be filled in. */
const LEFT_OPEN = lean(
  [
    '(?<![\\w-]|\\d )X{4,}(?:[ -]X{2,}){0,5}(?!X|\\w|[ -]{1,2}[X\\d])',
    '(?<![\\w-])XX(?:/XX/(?:XX){1,2}|[.:]XX)\\b|[$£€] ?XX(?![\\w])(?:\\.XX)?|(?<![\\w-])XX(?= ?(?:%|percent|days?|hours?|weeks?|minutes?|months?|business|working|dollars|USD|EUR|GBP)\\b| ?%)',
    '(?<=\\b(?:number|no\\.?|order|ref(?:erence)?|id|code|ticket|case|invoice|ending in|is|of)[: #]{1,3})(?:X{3}|x{3,})(?![\\w-])',
    '(?<![\\w_*])_{3,}(?![\\w_*])|(?<![\\w_*])__[A-Z][A-Z_]{1,30}__(?![\\w_*])',
    '(?<=\\bon )XX (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)|(?<=\\b[A-WYZ]{2,5}-)X{4,}(?!\\w)|[$£€] ?_{2,}|(?<=[Hh]i |[Dd]ear |[Hh]ello )#[A-Za-z]{4,20}#',
    '(?<![\\w-])X{3}[-. ]X{3,4}(?:[-. ]X{3,4})?(?![\\w-]*\\d|\\w)',
    '(?<=\\b(?:on|by|until|before|from|dated|arrives|due) )(?:DD|MM)[/.-](?:MM|DD)[/.-]YY(?:YY)?\\b',
    '(?<=\\b(?:number|no\\.?|order|ref(?:erence)?|id|code|ticket|case|invoice|ending in|is)[: ]{1,3})#{3,}(?=[.,;!?]|\\s*$)',
    '\\((?:link|url) (?:to|for) (?:(?:the|our) )?(?:article|form|page|guide|policy|survey|website|portal|faq|help)\\)',
    '(?<=@|www\\.)your-?(?:company|domain|brand|store|business|organi[sz]ation)(?:name)?\\.[a-z]{2,4}\\b',
    `(?<=\\b${GREETING} )(?:NAME|FIRST ?NAME|CUSTOMER(?: NAME)?|FNAME|USER(?:NAME)?)\\b`,
    '\\b(?:TBD|TODO|FIXME)\\b',
    '\\b[Ll]orem ipsum\\b(?: dolor(?: sit amet)?)?|\\bLOREM IPSUM\\b',
    `(?<=\\b${GREETING} )(?:[Cc]ustomer|[Cc]lient|[Ff]irst|[Ll]ast|[Ff]ull|[Uu]ser|[Gg]uest|[Rr]ecipient|[Cc]ontact|[Aa]ccount|[Yy]our)(?:[ _-]?(?:[Ff]irst|[Ll]ast|[Ff]ull))?[ _-]?[Nn]ames?\\b`,
    "\\bINSERT(?: (?!INTO\\b)[A-Z]{2,20}){1,6}\\b|(?:^|[:,] ?)[Ii]nsert (?:[\\w'’]{1,20} ){1,4}here\\b|\\(\\s?(?:[Ii]nsert|[Ff]ill in)\\b[^()\\n]{2,60}\\)",
    `(?<=\\b${GREETING} )(?:undefined|null|NaN|None|nil)(?=[ ,.!:;\\n]|$)`,
    '(?<=(?:[#:]|\\b(?:order|number|reference|name|date|amount|on|by|within|of|total|costs?)(?: is| was)?) )(?:undefined|NaN|null)(?=[.,;!?)]|\\s*$| (?:days?|hours?|has|is|will|was)\\b)|[$£€] ?(?:NaN|undefined|null)\\b|\\bNaN (?:days?|hours?|%)|\\[object Object\\]',
  ].join('|'),
  'gm',
);

const SQUARE = /(?<![\w\])}'"\\!/])\[(?<words>[^[\]\n]{1,80})\](?![(:[\w])/g;
const ANGLED = /(?<![\w<])<(?<words>[A-Za-zÀ-ÿ][^<>"=\n]{1,60})>/g;
const CODE = /```[\s\S]{0,20000}?(?:```|$)|`[^`\n]{1,200}`/g;
// A line of a program or of a page's source, where brackets mean something else.
const SOURCE =
  /^\s*(?:(?:const|let|var|import|from|export|return|public|private|def|class|function|#include|using|SELECT|FOR|IF)\b|[\w.]{1,40} ?\([^)\n]{0,80}\)? ?[;{]|\/\/|<(?:[!/]|(?:p|div|h\d|li|ul|ol|td|th|tr|table|span|a|body|head|html|script|style|meta|button)\b))|^\s*\}|[;{]\s*$|\\(?:frac|text|begin|end|sqrt|vec|left|right)\b|=>|\]\s?=|=\s?\[/m;

/** Fields that a program or a page's source may hold as well: {name}, <Name>. */
const LIKE_CODE = /^\{(?!\{)|^<[A-Za-zÀ-ÿ]/;

export default defineRule({
  code: 'ambiguity/placeholder',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'A blank that nobody filled in, a merge field, a leftover of a template: [order number], {{name}}, XXXX, TBD.',
  notOn: 'Links, footnotes, labels such as [image], masked card numbers, code, HTML tags.',
  why: 'The customer reads what was meant for the agent, and does not learn what should stand there; FCA Consumer Duty, FG22/5 chapter 8, asks for messages that can be understood and acted upon.',
  says: { blank: 'This blank is not filled in.', leftover: 'This is left over from a template.' },
  examples: {
    flags: [
      'Your order «[order number]» ships today.',
      'Hi «{{first_name}}», thanks for writing.',
      'Your case number is «XXXX».',
      'The delivery date is «TBD».',
    ],
    passes: [
      'See [our guide](https://example.com/guide) for the steps.',
      'The card XXXX-XXXX-XXXX-1234 was charged.',
      'Here is the photo: [image]',
      'The jacket comes in L, XL and XXL.',
    ],
  },
  triggers: ['<bracket>', '<at>', '<capitals>', ...WORDS, ...CROSSES],
  *check({ text, sentences }) {
    if (sentences.every(({ quoted }) => quoted)) return;
    if (BRACKET.test(text)) {
      if (MERGE.test(text))
        for (const match of text.matchAll(FIELD)) yield { span: spanOf(match), say: 'leftover' };
      for (const span of blanksIn(text, ANGLED, isAngled)) yield { span, say: 'leftover' };
      for (const span of blanksIn(text, SQUARE, isSquare)) yield { span, say: 'blank' };
    }
    if (OPEN.test(text))
      for (const match of text.matchAll(LEFT_OPEN)) yield { span: spanOf(match), say: 'blank' };
  },
  settle(hits, { text }) {
    const code = text.includes('`') ? [...text.matchAll(CODE)].map(spanOf) : [];
    return hits.filter(({ span, say }) => {
      if (code.some(([start, end]) => start <= span[0] && span[0] < end)) return false;
      const words = text.slice(...span);
      if (say === 'leftover' && !LIKE_CODE.test(words)) return true;
      if (words.startsWith('<') && text.includes(`</${words.slice(1)}`)) return false;
      const line = lineAt(text, span[0]);
      return !SOURCE.test(line) && !/^[\s_]*$/.test(line);
    });
  },
});

function* blanksIn(text: string, pattern: RegExp, isBlank: (words: string) => boolean): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const words = match.groups?.words ?? '';
    if (isBlank(words)) yield spanOf(match);
  }
}

/** "[order number]", "[NAME]", "[front of card]"; not "[1]", "[image]", "[Track your order]", "[i]". */
function isSquare(words: string): boolean {
  if (!/^[\p{L}\d][\p{L}\d \t'’&/.,:%()#_@-]*$/u.test(words) || !/\p{L}/u.test(words)) return false;
  if (words === 'X' || words === 'XX' || words === 'YY') return true;
  if (LABEL.test(words) || BUTTON.test(words) || /\d{3}/.test(words)) return false;
  if (isNoun(words)) return true;
  return /^\p{Lu}{4,}$/u.test(words) || /^\p{L}{2,}(?:[ -]\p{L}+){1,5}$/u.test(words);
}

function isAngled(words: string): boolean {
  if (/^https?:|^mailto:|@\w|[;{}]|\/$/.test(words)) return false;
  return /[ \t]/.test(words) ? !FORM_TAG.test(words) : isNoun(words) && !HTML_TAG.test(words);
}

// Joined words are taken apart first: CustomerName, order_id.
function isNoun(words: string): boolean {
  return BLANK.test(words.replace(/(\p{Ll})(?=\p{Lu})|_/gu, '$1 '));
}

/** The line around an index, at most 400 characters to either side. */
function lineAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 400), index);
  const after = text.slice(index, index + 400);
  const end = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
}

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}
