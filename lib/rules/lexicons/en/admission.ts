import type { Gated } from '#lib/core/gated.ts';

// Ways to say that the company or the agent is at fault, on folded text.

const SLIP =
  '(?:mistakes?|errors?|oversights?|faults?|mix-?ups?|slip-?ups?|typos?|blunders?|negligence|carelessness|incompetence|failings?|lapses?)';
const FAILURE = '(?:glitch(?:es)?|bugs?|flaws?|defects?|failures?|lapses?|problems?|issues?)';
const NO_BLAME =
  '(?!underst|see\\b|saw|kn[eo]w|hear|notic|believe|think|thought|found|find|suspect|assume|gather|can\\b|could|will|would|check|correct|fix|replace|spot|remov|report)';
const OURS =
  '(?:our|my) (?:own )?(?:[a-z-]+ ){0,2}?(?:team|staff|systems?|software|app|website|side|end|part|drivers?|couriers?|agents?|colleagues?|warehouse|technicians?|engineers?|company|billing|store|shop|platform|database|factory|kitchen|depot|department|office|servers?|crew|engine|process(?:es)?|records?|installers?|mechanics?|operators?|representatives?|advis[eo]rs?|supplier|movers?|cleaners?|teammates?|employees?|associates?|plumbers?|electricians?|contractors?|guides?|hosts?|receptionists?|accountants?|instructors?|fitters?|nurses?|doctors?|chefs?|clerks?|cashiers?|updates?|people|rep)';
const WRONGLY =
  '(?:mistakenly|inadvertently|accidentally|incorrectly|wrongly|wrongfully|erroneously|unintentionally)';
/** Somebody of the company, though no "our" says so. */
const STAFF =
  '(?:an?|the|one of our|another|some of our) (?:[a-z]+ ){0,2}?(?:staff member|member of (?:our )?staff|colleagues?|agents?|employees?|representatives?|reps?|advis[eo]rs?|technicians?|cashiers?|team members?|operators?|associates?)(?: (?:that |who )?you (?:spoke|talked|dealt|chatted|emailed)(?: (?:to|with))?| on (?:the phone|duty|our team))?';
const VERY =
  '(?: (?:clearly|obviously|simply|entirely|fully|completely|totally|solely|wholly|really|also|just|indeed|partly|certainly|unfortunately|definitely|now|all|honestly))?';

const THIS_WAS_OURS = `(?:this|that|it|the (?:delay|issue|problem|confusion|trouble|error|mistake))(?:'s| is| was| has been)${VERY}(?: an?)? (?:our|my) (?:own )?(?:fault|mistake|error|oversight|doing|failure|failing|slip-?up)(?: entirely| alone)?`;
const MADE = `(?:we|i)(?:'ve| have| had)?${VERY} (?:made|committed) (?:an?|the|this|that|some|several) (?:[a-z-]+ ){0,2}?${SLIP}`;
const SORRY_FOR = `(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing))(?: again| once more| sincerely| to you)? (?:for|about) (?:the|this|that|our|my|these|those) (?:[a-z-]+ ){0,1}?${SLIP}`;

/** Each with its gate; the groups `ours`, `made` and `apology` can be put differently, `denial` denies nothing. */
export const ADMISSIONS: readonly Gated[] = [
  ['our|my', `\\b(?<ours>${THIS_WAS_OURS})\\b`],
  ['made|committed', `\\b(?<made>${MADE})\\b(?! free| message)`],
  [
    'sorry|apolog',
    `\\b(?<apology>${SORRY_FOR})\\b(?! (?:messages?|codes?|pages?|screens?|you|with your|when|in the app))`,
  ],
  [
    'our |my ',
    `\\b(?:our|my) (?:own |bad |honest |genuine |stupid |big |entire )?(?:fault|mistake|oversight|negligence|carelessness|incompetence|bad)\\b(?! (?:log|book|page|policy|report))`,
  ],
  [
    'our |my ',
    `\\b(?:our|my) (?:own |honest )?errors?\\b(?! (?:message|page|code|log|report|handling|team|rate|reporting))`,
  ],
  [
    'fault|mistake|error|oversight|blame|responsib',
    `\\b(?:fault|mistake|error|oversight|blame|responsibility) (?:is|was|lies|rests|sits)(?: entirely| all| clearly| fully)? (?:ours|mine|with us|with me|on us|on me|with ${OURS}|on ${OURS})\\b`,
  ],
  [
    'wrong|incorrect|mistake|error|accident',
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} ${NO_BLAME}[a-z]{3,12} (?:(?:in |out |up |down |on )?(?:you |him |her |it |the \\w+ |your \\w+ )?(?:(?:the|an?|some) (?:wrong|incorrect)|to the (?:wrong|old))|(?:[a-z]+ ){1,5}?(?:by mistake|in error|by accident))\\b`,
  ],
  [
    'because|never|should',
    `\\b(?<denial>(?<=because )(?:we|i|${OURS})(?: (?:have|had|has))? (?:didn't|did not|failed to|forgot|never|hadn't|haven't)|(?:we|i|${OURS}) never (?!(?:receiv|charg|promis|ask|agre|offer|want|need|delet|stor|shar|intend)ed\\b)(?:[a-z]{3,10}ed|sent|told|made|gave|took|put)(?= (?:your|you|the|it|that|out|back)\\b)|(?:this|that|it|the [a-z-]+|your [a-z-]+|(?:this|that) [a-z-]+)(?: [a-z]+)? should(?:n't| not| never)(?: ever)? have been (?!able|a )[a-z]+)\\b`,
  ],
  [
    'because of|due to|owing to|down to|result of|acknowledge|admit|sorry|regret|happened',
    `\\b(?:(?:because of|due to|owing to|down to|as a result of|acknowledge|admit|sorry for|regret) (?:an?|the|this|some) (?:[a-z-]+ ){0,2}?${FAILURE} (?:on|in|at|with|from|by|of) ${OURS}|(?:happened|crashed|failed|delayed|late|lost) because (?:we|i|${OURS}) (?!(?:are|were|was|have|had|can|want|care|need|did|failed|forgot|never)\\b)[a-z]+)\\b`,
  ],
  [
    'part|doing|mis|short|over|double|sorry|wrong',
    `\\b(?:(?:negligent|careless|wrong|sloppy|remiss) of (?:us|me)|(?:inexcusable|unacceptable|careless|wrong|poor|a failing) (?:[a-z]+ )?(?:on|of) (?:our|my) part|(?:was|is|were)${VERY} our (?:own )?doing|(?:we|i|${OURS})(?:'ve| have)?${VERY} (?:mis(?:laid|filed|routed|printed|directed|labell?ed)|(?:over|double[- ]?)(?:booked|billed|sold)|fell (?:well |far )?short|caused you)|(?:we|i) (?:were|was) wrong to|(?:been|were) given (?:the )?(?:incorrect|wrong|bad) (?:advice|information) by (?:us|our)|(?:regret|sorry for|sorry about|apologi[sz]e for) (?:having )?(?:sent|sending|given|giving|charged|charging|told|telling|lost|losing|missed|missing) (?:you|your|the|it))\\b`,
  ],
  [
    'neglig|careless|reckless|sloppy|remiss|incompetent|breach|caused|duty',
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?(?: (?:was|were|been)${VERY} (?:negligent|careless|reckless|sloppy|remiss|incompetent)|${VERY} (?:breached (?:the|our|your|this|that)\\b|failed (?:in (?:our|my|their|its|his|her)|(?:our|my|their|its) duty)\\b|caused (?:the|your|this|that|these|all|so much)\\b))`,
  ],
  [
    'our ',
    '\\b(?:because of|due to|owing to|injured by|hurt by|damaged by|caused by|result of) our (?:own )?(?:faulty|defective|unsafe|broken|poor|badly \\w+)\\b',
  ],
  ['our |my ', `\\b${SLIP} (?:[a-z ]{0,40} )?(?:on|at|from|by|of|in) ${OURS}\\b`],
  [
    'our side|our end|our part|our team|our staff',
    `\\b(?:is|was|were|been|be|had|to|of|by) (?:an?|some|the) (?:[a-z-]+ ){0,2}?(?:problem|issue|bug|outage|failure|glitch|defect|confusion|miscommunication)s? (?:is |was |that (?:is|was|happened|occurred) |caused |came )?(?:on|at|from|by) our (?:side|end|part|team|staff)\\b`,
  ],
  [
    'caused by|triggered by|created by',
    `\\b(?:caused|triggered|created) by (?:us\\b|${OURS}\\b|an? (?:[a-z-]+ ){0,2}?(?:mistake|error|failure|bug|glitch|fault|defect) (?:on|in|by|of|with) our\\b|our )`,
  ],
  [
    'fault|blame|wrong|liable|responsible',
    `\\b(?:we|i)(?:'re|'m| are| am| were| was)${VERY} (?:at fault|to blame|in the wrong|liable|(?:legally |financially )?responsible for (?:(?:the|this|that|any|all|what|these|it|causing)\\b(?! (?:delivery|shipping|security|maintenance|content|processing|safety)\\b)|your (?:loss|damage|trouble|delay|injury)))\\b`,
  ],
  [
    'responsib|liab|blame|fault|neglig',
    `\\b(?:we|i)(?:'ll| will| do)?${VERY} (?:accept|take|assume|bear|admit|acknowledge)(?: the)?(?: full| complete| total| sole| all)?(?: the)? (?:responsibility|liability|blame|fault|negligence)\\b(?!(?: [a-z]+){0,6} seriously| (?:very|only)| (?:for|towards?) (?:our|the) (?:planet|environment|climate|people|communit))`,
  ],
  [
    'fail|neglect|forgot|up|botched|ball|wrong|mistake|error',
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} (?:failed (?:to|you)|neglected to|forgot (?:to|your|the|about|that)|messed (?:this |it |that )?up|screwed (?:this |it |that )?up|botched|dropped the ball|got (?:it|this|that)(?: one| all| completely| so| very| badly)* wrong|made an? (?:mistake|error))\\b`,
  ],
  [
    'inadvert|accident|incorrect|wrong|erron|unintent|overlook|charged|mis|lost|damaged|broke|dropped|scratched|dented|ruined|spilled',
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} (?:${WRONGLY} [a-z]{3,}|overlooked|overcharged|double[- ]?charged|charged you twice|mishandled|misplaced|misinformed|misled|misread|misquoted|miscalculated|(?:lost|damaged|broke|dropped|scratched|dented|ruined|spilled) (?:your|the) (?!way|time|value|signal|connection|call)[a-z]+|missed (?:your|the|this|that) (?:[a-z]+ )?(?:note|e-?mail|message|request|deadline|appointment|form|instruction|comment|step|item|detail|report|payment|entry)s?|(?:sent|gave|shipped|charged|billed|quoted|told) you the wrong|entered the wrong)\\b`,
  ],
  [
    "should|ought|did not|didn't",
    `\\b(?<denial>(?:we|i|${OURS})${VERY} (?:should(?:n't| not)? have|ought (?:not )?to have) (?:[a-z]+ly )?(?!received|arrived)(?:[a-z]+ed|been|told|sent|made|done|given|taken|known|caught|let|kept|found|seen|gone)|we (?:did not|didn't) [a-z]+ (?:[a-z]+ ){0,5}?(?:in time|on time|properly|correctly|as (?:promised|agreed)|our own [a-z]+))\\b`,
  ],
  [
    'wrong|incorrect|inaccurate|outdated|misleading|faulty',
    `\\b(?:we|i)(?:'ve| have| had)?${VERY} (?:gave|given|provided|quoted|told|sent|shipped|shared) (?:you )?(?:the |with |an? |some )?(?:wrong|incorrect|inaccurate|outdated|misleading|faulty)\\b`,
  ],
  [
    ' by us| by me| by our| by my',
    `\\b(?:was|were|been|got) (?:mishandled|misplaced|lost|damaged|overlooked|missed|forgotten|delayed) by (?:us\\b|me\\b|${OURS})`,
  ],
  [
    'wrong|incorrect',
    `\\b(?:we|i|${OURS})(?:'ve| have| had| has)?${VERY} (?:put|packed|picked|sent|used|gave|left|printed|delivered|attached|quoted|posted|shipped|applied|took|installed|selected|booked|wrote|addressed|included|dispatched|assigned|scheduled|ordered|labell?ed|loaded)(?: you)? (?:[a-z]+ ){0,4}?(?:wrong|incorrect)\\b`,
  ],
  [
    'wrong|incorrect',
    `\\b(?:an?|the) (?:wrong|incorrect) (?:[a-z]+ ){1,2}?(?:was|were|has been|have been|got) (?:[a-z]+ly )?(?:sent|shipped|packed|picked|delivered|dispatched|used|applied|charged|attached|booked|quoted|printed|issued|assigned|added|installed)\\b`,
  ],
  [
    'mistake|accident|error',
    `\\b(?:was|were|been|got) (?:charged|billed|cancell?ed|sent|shipped|removed|deleted|applied|added|closed|blocked|suspended|rejected|overcharged|issued|assigned|marked|flagged|locked)(?: [a-z]+){0,3}? (?:by (?:mistake|accident|error)|in error)\\b(?! of)`,
  ],
  [
    'wrong|incorrect|inaccurate|out of date|outdated|faulty',
    `\\bour (?:own )?(?:records?|systems?|website|site|page|listing|information|invoice|notes|advice|answer|label|calculation) (?:was|were|had been) (?:wrong|incorrect|inaccurate|out of date|outdated|faulty)\\b`,
  ],
  [' by us| by me| by our| by my', `\\b(?:done|broken|damaged|caused|made|left|lost) by ${OURS}\\b`],
  [
    'must have',
    `\\bi must have (?:mis[a-z]+|overlooked|missed|forgotten|confused|mixed up|typed|entered)\\b`,
  ],
  ['through', `\\b(?:slipped|fell) through(?: the (?:cracks|net|gaps))?\\b(?: (?:on|at) our (?:end|side))?`],
  ['down to', `\\b(?:is|was|all|entirely|it's|that's) down to (?:us|me)\\b`],
  [' own ', `\\b(?:we|i)(?: fully| do)? own (?:this|the|that|our|my) ${SLIP}\\b`],
  [
    ' on us| on me',
    "\\b(?:this|that|it)(?:'s| is| was) (?:completely|entirely|totally|all|fully) on (?:us|me)\\b",
  ],
  [
    "that's on us|that is on us|that's on me|that is on me",
    "^\\W{0,4}(?:and |so )?that(?:'s| is) on (?:us|me)\\b(?=\\W{0,3}$|,? (?:not|and (?:i|we)|sorry|i am|i'm|we))",
  ],
  [
    'staff|colleague|agent|employee|representative|rep |reps |advis|technician|cashier|team member|operator|associate && wrong|incorrect|mis|inaccurate|false|error|forgot|failed|neglected|overlooked|rude|fault|careless',
    `\\b${STAFF}(?: has| have| had)?(?: [a-z]+ly)? (?:mis(?:informed|led|read|quoted|advised|understood|typed|keyed|placed|labell?ed)|(?:gave|told|sent|quoted|provided|promised|charged|sold)(?: (?:you|out))?(?: (?:some|the|an?))? (?:wrong|incorrect|inaccurate|false|bad|something (?:wrong|false))|(?:entered|typed|used|put|picked|packed|booked|applied|selected|keyed|wrote|took|noted|recorded|chose)(?: (?:in|up|down))? (?:the|an?|your) (?:[a-z]+ )?(?:wrong|incorrect)|(?:entered|typed|recorded|noted|processed|keyed|booked) [a-z ]{3,30} (?:wrongly|incorrectly|by mistake|in error)|made an? (?:[a-z]+ )?(?:mistake|error)|forgot to|failed to|neglected to|overlooked|was (?:wrong|mistaken|rude|at fault|careless)|were (?:wrong|mistaken|rude|at fault|careless))\\b`,
  ],
  [
    'acknowledge|admit|accept|concede|recogni',
    `\\b(?:we|i)(?: do| must| have to)?${VERY} (?:acknowledge|admit|accept|concede|recogni[sz]e) (?:that )?(?:(?:we|i) (?:were|was|did not|didn't)\\b|our [a-z ]{1,40}?(?:was|were|fell|failed|caused|did not|didn't) (?!(?:able|available|open|closed)\\b)[a-z]+|(?:the|this|that) (?:[a-z]+ ){0,3}?(?:was|is|were) (?:our|caused by (?:us|our)|due to our|down to (?:us|our))\\b)`,
  ],
  [
    ' own ',
    '\\b(?:we|i)(?: fully| completely| do| have to| must)? own (?:this|that|it)(?: one)?(?= ?(?:$|[.,;!]|and|completely|fully))',
  ],
  [
    ' on us that| on me that|, not you| not on you',
    "\\b(?:it|this|that|the (?:delay|mistake|blame))(?: one)?(?:'s| is| was) (?:all |entirely )?on (?:us|me)(?= that\\b|,? (?:and )?not (?:on )?you)",
  ],
  [
    'badly|poorly|improperly|carelessly|incorrectly|wrongly',
    `\\b${OURS} (?!feels?\\b|felt\\b|treated\\b)[a-z]+(?:ed|t|de|ut|d) (?:[a-z]+ ){0,5}?(?:badly|poorly|improperly|carelessly|incorrectly|wrongly)\\b|\\b(?:we|i) (?:fitted|installed|packed|packaged|handled|managed|stored|secured|repaired|wired|assembled|explained|communicated|trained|planned|sealed) (?:[a-z]+ ){0,5}?(?:badly|poorly|improperly|carelessly|incorrectly|wrongly)\\b`,
  ],
  [
    "enough && not |n't",
    `\\b(?<denial>(?:we|i|${OURS}) (?:did not|didn't|were not|weren't|was not|wasn't|have not|haven't|hasn't) (?:[a-z]+ ){0,5}?(?:quickly|fast|soon|well|carefully|early|clearly|thoroughly|careful|clear|closely|good) enough)\\b`,
  ],
  [
    'staff|colleague|agent|employee|representative|rep |reps |advis|technician|cashier|team member|operator|associate && mistaken|inadvert|accident|incorrect|wrong|erron|unintent',
    `\\b${STAFF}(?: has| have| had)? ${WRONGLY} [a-z]{3,}\\b`,
  ],
  [
    'hash|mess |cocked|fouled|fumbled|bungled|blew it|slipped up|goofed|muddled|mixed |stuffed|came up short|too slow|slip',
    `\\b(?:we|i|${OURS})(?:'ve| have| has)?${VERY} (?:made an? (?:complete |total |real |right )?(?:hash|mess|pig's ear)|cocked (?:it |this |that )?up|fouled (?:it |this )?up|fumbled|bungled|blew it|slipped up|goofed|muddled|mixed (?:it |this |that |them |your [a-z]+ |the [a-z]+ )?up|stuffed (?:it |this )?up|let (?:this|it|things|your [a-z]+) slip|came up short|(?:were|was) (?:far |much |simply )?too slow)\\b`,
  ],
  [
    'instead of && billed|charged|sent|shipped|booked|delivered|quoted|packed|invoiced|debited',
    `\\b(?:we|i|${OURS})(?:'ve| have| has)? (?:billed|charged|sent|shipped|booked|delivered|quoted|packed|invoiced|debited) (?:you |your |the )(?:[a-z0-9$£€.,]+ ){0,7}?(?=instead of\\b)`,
  ],
  [
    'wrong|incorrect|inaccurate',
    '\\b(?:the|your|that) (?:[a-z]+ ){1,3}?(?:that )?(?:we|i) (?:sent|gave|issued|provided|quoted|showed|told|used|had|took|entered)(?: (?:you|to you|on file|in our \\w+))?(?= (?:was|were) (?:wrong|incorrect|inaccurate|out of date|outdated)\\b)|\\b(?:the|your) (?:invoice|bill|statement) (?:we|i) (?:sent|issued)(?: you)? (?:contained|had) (?:an? )?(?:error|mistake)s?\\b',
  ],
  [
    'in the rain|unattended|outside',
    `\\b${OURS} left (?:the|your) [a-z]+ (?:out )?(?:in the rain|unattended|outside)\\b`,
  ],
  ['let you down', "\\b(?:we|i)(?:'ve| have)? (?:really |clearly )?let you down\\b"],
  [
    'incorrectly|wrong',
    `\\b(?:we|i)(?:'ve| have)? (?:entered|typed|recorded|processed|billed|charged|read|noted|calculated|set up) (?:[a-z]+ ){1,4}?(?:incorrectly|wrongly|wrong)\\b`,
  ],
  ['responsibility', `\\b(?:is|was) (?:entirely |clearly )?our (?:full |sole )?responsibility\\b(?! to\\b)`],
  [
    'mistaken|inadvert|accident|incorrect|wrong|erron|unintent',
    `\\b(?:was|were|been|got)(?: (?:also|then))? ${WRONGLY} [a-z]{3,}(?:ed|en|sent|made)\\b`,
  ],
  [
    'oversight|mix-up|mistake',
    `\\bthere (?:was|were|has been|had been|is|seems to have been|appears to have been) (?:an? )?(?:[a-z-]+ )?(?:oversight|mix-up|mistake)\\b(?! (?:in|with|on) (?:your|the (?:address|e-?mail|number|spelling|name|details|information|password)))`,
  ],
  [
    'error|mistake|oversight',
    `\\b(?:due to|because of|owing to|as a result of|through) (?:a |an |our )?(?:[a-z-]+ )?(?:clerical|human|billing|staff|internal|processing) (?:error|mistake|oversight)\\b`,
  ],
];

/** Folded words of which one stands in every such text. */
export const BLAME_WORDS: readonly string[] = [
  'mistake mistakes error errors oversight oversights fault faults mix-up mix mixup mixups mix-ups slip slips slip-up slipup slipups typo typos blunder blunders',
  'negligence carelessness incompetence breached duty reckless incompetent defective unsafe failing failings doing failure bad blame responsibility responsible liability liable',
  'problem problems issue issues bug bugs outage outages failures glitch glitchs defect defects confusion confusions miscommunication miscommunications',
  'caused triggered created wrong failed neglected forgot messed screwed botched ball',
  'mistakenly inadvertently accidentally incorrectly wrongly wrongfully erroneously unintentionally overlooked overcharged charged mishandled misplaced misinformed misled misread',
  "misquoted miscalculated lost damaged broke dropped scratched dented ruined spilled missed should shouldn't ought didn't did",
  'lapse lapses flaw flaws negligent careless sloppy remiss part overbooked oversold overbilled double booked mislaid misfiled misrouted mislabelled happened crashed regret sorry acknowledge admit because never old short incorrect inaccurate outdated misleading faulty forgotten delayed',
  'badly poorly improperly enough hash mess cocked fouled fumbled bungled blew goofed muddled mixed stuffed slow billed shipped left',
  "that's staff colleague colleagues agent agents employee employees representative representatives rep reps advisor adviser technician cashier operator associate accept concede recognise recognize",
  'accident broken must slipped fell down through own completely entirely totally fully all done made left date',
].flatMap((line) => line.split(' '));
