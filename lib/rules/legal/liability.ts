import { type Found, find } from '#lib/core/find.ts';
import { asked, asserted, conditional, endOf, negated, reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';

const SLIP =
  '(?:mistakes?|errors?|oversights?|faults?|mix-?ups?|slip-?ups?|typos?|blunders?|negligence|failings?)';
const OURS =
  '(?:our|my) (?:own )?(?:[a-z-]+ ){0,2}?(?:team|staff|systems?|software|app|website|side|end|part|drivers?|couriers?|agents?|colleagues?|warehouse|technicians?|engineers?|company|billing|store|shop|platform|database|factory|kitchen|depot|department|office|servers?|crew|engine|process(?:es)?|records?|installers?|mechanics?|operators?|representatives?|advis[eo]rs?|supplier|movers?|cleaners?)';
const WRONGLY =
  '(?:mistakenly|inadvertently|accidentally|incorrectly|wrongly|wrongfully|erroneously|unintentionally)';
const VERY =
  '(?: (?:clearly|obviously|simply|entirely|fully|completely|totally|solely|wholly|really|also|just|indeed|partly|certainly|unfortunately|definitely|now|all|honestly))?';

const THIS_WAS_OURS = `(?:this|that|it|the (?:delay|issue|problem|confusion|trouble|error|mistake))(?:'s| is| was| has been)${VERY}(?: an?)? (?:our|my) (?:own )?(?:fault|mistake|error|oversight|doing|failure)(?: entirely| alone)?`;
const MADE = `(?:we|i)(?:'ve| have| had)?${VERY} (?:made|committed) (?:an?|the|this|that|some|several) (?:[a-z-]+ ){0,2}?${SLIP}`;
const SORRY_FOR = `(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing))(?: again| once more| sincerely| to you)? (?:for|about) (?:the|this|that|our|my|these|those) (?:[a-z-]+ ){0,1}?${SLIP}`;

/** Ways to say that the company or the agent is at fault. */
const ADMISSION = new RegExp(
  [
    `\\b(?<ours>${THIS_WAS_OURS})\\b`,
    `\\b(?<made>${MADE})\\b(?! free| message)`,
    `\\b(?<apology>${SORRY_FOR})\\b(?! (?:messages?|codes?|pages?|screens?|you|with your|when|in the app))`,
    `\\b(?:our|my) (?:own |bad |honest |genuine |stupid |big |entire )?(?:fault|mistake|oversight|negligence|bad)\\b`,
    `\\b(?:our|my) (?:own |honest )?errors?\\b(?! (?:message|page|code|log|report|handling|team|rate|reporting))`,
    `\\b(?:fault|mistake|error|oversight|blame|responsibility) (?:is|was|lies|rests|sits)(?: entirely| all| clearly| fully)? (?:ours|mine|with us|with me|on us|on me|with ${OURS}|on ${OURS})\\b`,
    `\\b${SLIP} (?:[a-z ]{0,40} )?(?:on|at|from|by|of|in) ${OURS}\\b`,
    `\\b(?:is|was|were|been|be|had|to|of|by) (?:an?|some|the) (?:[a-z-]+ ){0,2}?(?:problem|issue|bug|outage|failure|glitch|defect|confusion|miscommunication)s? (?:is |was |that (?:is|was|happened|occurred) |caused |came )?(?:on|at|from|by) our (?:side|end|part|team|staff)\\b`,
    `\\b(?:caused|triggered|created) by (?:us\\b|${OURS}\\b|an? (?:[a-z-]+ ){0,2}?(?:mistake|error|failure|bug|glitch|fault|defect) (?:on|in|by|of|with) our\\b|our )`,
    `\\b(?:we|i)(?:'re|'m| are| am| were| was)${VERY} (?:at fault|to blame|in the wrong|liable|(?:legally |financially )?responsible for (?:(?:the|this|that|any|all|what|these|it|causing)\\b|your (?:loss|damage|trouble|delay|injury)))\\b`,
    `\\b(?:we|i)(?:'ll| will| do)?${VERY} (?:accept|take|assume|bear|admit|acknowledge)(?: the)?(?: full| complete| total| sole| all)?(?: the)? (?:responsibility|liability|blame|fault|negligence)\\b(?!(?: [a-z]+){0,6} seriously| (?:very|only))`,
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} (?:failed (?:to|you)|neglected to|forgot (?:to|your|the|about|that)|messed (?:this |it |that )?up|screwed (?:this |it |that )?up|botched|dropped the ball|got (?:it|this|that)(?: one| all| completely| so| very| badly)* wrong|made an? (?:mistake|error))\\b`,
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} (?:${WRONGLY} [a-z]{3,}|overlooked|overcharged|double[- ]?charged|charged you twice|mishandled|misplaced|misinformed|misled|misread|misquoted|miscalculated|(?:lost|damaged|broke|dropped|scratched|dented|ruined|spilled) (?:your|the) (?!way|time|value|signal|connection|call)[a-z]+|missed (?:your|the|this|that) (?:[a-z]+ )?(?:note|e-?mail|message|request|deadline|appointment|form|instruction|comment|step|item|detail|report|payment|entry)s?|(?:sent|gave|shipped|charged|billed|quoted|told) you the wrong|entered the wrong)\\b`,
    `\\b(?<denial>(?:we|i|${OURS})${VERY} (?:should(?:n't| not)? have|ought (?:not )?to have) (?:[a-z]+ly )?(?!received|arrived)(?:[a-z]+ed|been|told|sent|made|done|given|taken|known|caught|let|kept|found|seen|gone)|we (?:did not|didn't) [a-z]+ (?:[a-z]+ ){0,5}?(?:in time|on time|properly|correctly|as (?:promised|agreed)|our own [a-z]+))\\b`,
    `\\b(?:we|i)(?:'ve| have| had)?${VERY} (?:gave|given|provided|quoted|told|sent|shipped|shared) (?:you )?(?:the |with |an? |some )?(?:wrong|incorrect|inaccurate|outdated|misleading|faulty)\\b`,
    `\\b(?:was|were|been|got) (?:mishandled|misplaced|lost|damaged|overlooked|missed|forgotten|delayed) by (?:us\\b|me\\b|${OURS})`,
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} (?:put|packed|picked|sent|used|gave|left|printed|delivered|attached|quoted|posted|shipped|applied|took|installed|selected|booked|wrote|addressed|included|dispatched|assigned|scheduled|ordered|labell?ed|loaded)(?: you)? (?:[a-z]+ ){0,4}?(?:wrong|incorrect)\\b`,
    `\\b(?:an?|the) (?:wrong|incorrect) (?:[a-z]+ ){1,2}?(?:was|were|has been|have been|got) (?:[a-z]+ly )?(?:sent|shipped|packed|picked|delivered|dispatched|used|applied|charged|attached|booked|quoted|printed|issued|assigned|added|installed)\\b`,
    `\\b(?:was|were|been|got) (?:charged|billed|cancell?ed|sent|shipped|removed|deleted|applied|added|closed|blocked|suspended|rejected|overcharged|issued|assigned|marked|flagged|locked)(?: [a-z]+){0,3}? (?:by (?:mistake|accident|error)|in error)\\b(?! of)`,
    `\\bour (?:own )?(?:records?|systems?|website|site|page|listing|information|invoice|notes|advice|answer|label|calculation) (?:was|were|had been) (?:wrong|incorrect|inaccurate|out of date|outdated|faulty)\\b`,
    `\\b(?:done|broken|damaged|caused|made|left|lost) by ${OURS}\\b`,
    `\\bi must have (?:mis[a-z]+|overlooked|missed|forgotten|confused|mixed up|typed|entered)\\b`,
    `\\b(?:slipped|fell) through(?: the (?:cracks|net|gaps))?\\b(?: (?:on|at) our (?:end|side))?`,
    `\\b(?:is|was|all|entirely|it's|that's) down to (?:us|me)\\b`,
    `\\b(?:we|i)(?: fully| do)? own (?:this|the|that|our|my) ${SLIP}\\b`,
    "\\b(?:this|that|it)(?:'s| is| was) (?:completely|entirely|totally|all|fully) on (?:us|me)\\b",
    "\\b(?:we|i)(?:'ve| have)? (?:really |clearly )?let you down\\b",
    `\\b(?:we|i)(?:'ve| have)? (?:entered|typed|recorded|processed|billed|charged|read|noted|calculated|set up) (?:[a-z]+ ){1,4}?(?:incorrectly|wrongly|wrong)\\b`,
    `\\b(?:is|was) (?:entirely |clearly )?our (?:full |sole )?responsibility\\b(?! to\\b)`,
    `\\b(?:was|were|been|got)(?: (?:also|then))? ${WRONGLY} [a-z]{3,}(?:ed|en|sent|made)\\b`,
    `\\bthere (?:was|were|has been|had been|is|seems to have been|appears to have been) (?:an? )?(?:[a-z-]+ )?(?:oversight|mix-up|mistake)\\b(?! (?:in|with|on) (?:your|the (?:address|e-?mail|number|spelling|name|details|information|password)))`,
    `\\b(?:due to|because of|owing to|as a result of|through) (?:a |an |our )?(?:[a-z-]+ )?(?:clerical|human|billing|staff|internal|processing) (?:error|mistake|oversight)\\b`,
  ].join('|'),
  'g',
);
const BLAME_WORD =
  /mistake|error|incorrect|oversight|fault|mix-?up|slip|blunder|neglig|failing|\b(?:my|our) bad|blame|respons|liab|caused by|failed|neglected|forgot|messed|screwed|botched|dropped|wrong|should|ought|(?:took|in|on) time|properly|correctly|typo|let you down|wrongly|on (?:us|me)\b|our own|inadvert|accident|unintent|overlook|charged|mishandl|misplac|misinform|misled|misread|misquot|miscalc|lost|damaged|broke|inaccurate|outdated|mislead|our (?:side|end|part|team|staff)|must have|incorrect|done by|broken by|made by|left by|forgot|down to|through\b|missed|ruined|dropped|scratched|dented|spilled|in error/;
const NOT_OURS =
  /\b(?:would|could|might|may) (?:be|have)\b|\byou (?:were|was|have been|may have)\b(?! (?:mistakenly|wrongly|incorrectly|erroneously|accidentally|inadvertently|charged))|\bnot (?:because|due)/;

export default defineRule({
  code: 'legal/liability',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Words that put an error or the blame on the company, its people or the agent.',
  notOn: 'A plain apology, "misunderstanding", denials, "if we made a mistake", a mistake of the customer.',
  why: 'An admission of fault in writing can be read against the company later; an apology alone is not one (for instance UK Compensation Act 2006, section 2). Who is at fault is for the person who owns the case to say.',
  says: {
    admission: 'This says that the company or you are at fault.',
    apology: 'This apology names an error as its cause.',
  },
  examples: {
    flags: [
      '«This was entirely our fault».',
      'We checked your bill and «we made a mistake» with the meter number.',
      'We are «sorry for the error».',
      'The fee was charged «due to a clerical error».',
    ],
    passes: [
      'I am sorry you had to wait so long.',
      'I apologise for the misunderstanding.',
      'The delay was not our fault.',
      'If we made a mistake, we will tell you.',
    ],
  },
  *check(text) {
    for (const found of find(text, ADMISSION, BLAME_WORD)) {
      if (!stated(found) || conditional(found.sentence.text, found.index)) continue;
      if (NOT_OURS.test(found.sentence.text.slice(0, endOf(found)).slice(-60))) continue;
      const replace = rewrite(found, text.text.slice(...found.span));
      const say = found.groups.apology ? 'apology' : 'admission';
      yield { span: found.span, say, ...(replace === undefined ? {} : { replace }) };
    }
  },
});

// "We should not have" denies nothing.
function stated(found: Found): boolean {
  const { sentence, index, groups } = found;
  if (!groups.denial) return asserted(found);
  const { text } = sentence;
  return !asked(sentence, endOf(found)) && !negated(text, index, index) && !reported(text, index);
}

// Regret without a cause, where the clause can carry it.
function rewrite({ groups, sentence, index, text }: Found, written: string): string | undefined {
  const before = sentence.text.slice(0, index);
  const after = sentence.text.slice(index + text.length);
  const opens = /(?:^|[,;:-] |\band |\bbut )$/.test(before);
  const closes = /^(?:[.!,;]|$| and\b| but\b| - )/.test(after);
  if (groups.ours && opens && closes) return 'I am sorry that this happened';
  if (groups.made && opens && (closes || /^ (?:with|on) your\b/.test(after)))
    return 'I am sorry for the trouble';
  if (groups.apology && closes) return `${written.slice(0, text.search(/ (?:for|about) /))} for the trouble`;
  return undefined;
}
