import type { Gated } from '#lib/core/gated.ts';

// How customers use a right that the law gives them: sources of patterns on folded text.
// Disputes: US Reg E, 12 CFR 1005.11; Reg Z, 12 CFR 1026.13; FDCPA, 15 USC 1692g; FCRA, 15 USC 1681i; UK Consumer Credit
// Act 1974 s. 75. Data: GDPR Arts. 15 to 17 and 21, CCPA. Withdrawal: Directive 2011/83/EU Art. 9, UK Consumer Contracts
// Regulations 2013 reg. 29. Passengers: Regulation (EC) 261/2004. Complaints: FCA DISP 1, ISO 10002.

const I_WILL =
  "(?:i|we|i'm|im|i am|we're|we are|i'll|ill|i'd|id|we'll|we'd)(?: (?:want|wanna|wish|need|would like|like|have|intend|plan|am going|will|would|must|shall|may|might|also|hereby|now|formally|officially|therefore|currently|just|really|have to|had to|going|gonna|about|ready|trying|writing|contacting you|calling|here|asking|requesting|prepared|reaching out|again|strongly|completely|still|already|disputing and|to|be|you)){0,6}";
const LET_ME =
  "(?:(?:can|could|may) (?:i|we|you)(?: please)?|please|kindly|let me|help me(?: to)?|like to|want to|need to|wish to|have to|going to|trying to|tried to|i'll|i will|we will)";
// "How do I …", "can I still …", "how long do I have to …" ask about the way.
const NO_QUESTION = '\\b(?<!\\b(?:do|did|does|can|could|may|should|would|to|if|how|when|before|where) )';
const WHAT =
  '(?:(?:the|this|that|these|those|an?|my|your|all|both|any|several|some|two|of|following|above) ){1,3}(?:[\\w$€£.,-]+ ){0,4}?';
const CHARGE =
  '(?:charges?|transactions?|payments?|purchases?|bills?|invoices?|debts?|amounts?|fees?|debits?|direct debits?|withdrawals?|balances?|entr(?:y|ies)|fines?|penalt(?:y|ies)|items?|transfers?|accounts?|claims?|tradelines?|inquir(?:y|ies)|statement|late fees?|interest)';

/** A statutory dispute. No "how do I dispute a charge?": that asks for the way, and is answered with it. */
const DISPUTES: readonly Gated[] = [
  [
    'dispute|disputing',
    `${NO_QUESTION}${I_WILL} disput(?:e|ing) (?:${WHAT}${CHARGE}|it|this|that|them|these|those)\\b`,
  ],
  [
    'billing error notice|claim|dispute',
    `${NO_QUESTION}${I_WILL} (?:open|fil|rais|start|submit|lodg|initiat|mak|request)(?:e|ing|ting)? (?:an? |another |this |the )?(?:\\w+ )?(?:dispute|error claim|billing error notice|fraud claim)\\b`,
  ],
  [
    'dispute',
    '\\b(?:please|kindly|want you to|need you to|can you) (?:open|file|raise|start|submit|log|lodge) (?:an? |this |the |my )(?:\\w+ )?dispute\\b',
  ],
  [
    'dispute|contest|challenge|disputing',
    `\\band (?:i |we )?(?:(?:would |'d )?like|want|wish|need|intend|have|demand|am going) (?:to )?(?:formally )?(?:dispute|contest|challenge) (?:it|this|that|them|the (?:[a-z]+ )?${CHARGE})\\b|${NO_QUESTION}${I_WILL} (?:contest|challeng)(?:e|ing)? (?:${WHAT}${CHARGE}|this charge)\\b`,
  ],
  [
    'disputed',
    `\\b(?:i|we)(?:'ve| have|ve| had)? (?:already |also |now |formally )?disputed (?:${WHAT}${CHARGE}|it|this|them)\\b`,
  ],
  [
    'dispute|disputing|notice of',
    `\\b(?:formal(?:ly)?|official(?:ly)?|in writing|written|notice of|letter of|hereby|billing error) (?:disput(?:e|ing)|notice of (?:error|dispute))\\b|\\bnotice of (?:billing )?(?:error|dispute)\\b`,
  ],
  [
    'charge -back|charge back|charge it back|charge t|charge-back|chargeback|charging',
    `\\b(?:${LET_ME}|${I_WILL}) (?:(?:do|filed|file|fil|rais|start|request|initiat|issu|open|make|mak|process|submit|get|apply for)(?:e|ing|ting)? )(?:(?:an? |the )?(?:\\w+ )?charge-?back|a charge back)\\b|\\b(?:do|filing|file|issue|initiate|request|opened|started|done|filed) a charge ?-?back(?:$|[.,;!]| (?:with|through|via|on|against|if|for)\\b)|\\bcharg(?:e|ing) (?:it|this|them|the (?:payment|amount|money)) back\\b(?! to)`,
  ],
  [
    'section 75',
    '\\bsection 75 (?:claim|refund|of the consumer credit)|\\b(?:under|claim(?:ing)? (?:under|via)|invok(?:e|ing)) section 75\\b',
  ],
  [
    'accord|as required by |breach|per |protected by |pursuant to |rights by|under |violat',
    '\\b(?:under|pursuant to|in accordance with|per|as required by|required under|rights? under|protected (?:by|under)|violat(?:e[sd]?|ion|ing)(?: of)?|breach(?:es|ed|ing)?(?: of)?|(?:my|our) rights (?:under|by)|according to|accordance to) (?:the |my |federal |us |uk |eu |section \\d{1,4}\\w? of the |art(?:icle)?\\.? ?\\d{1,3}(?:\\(\\d\\))? (?:of the )?)?(?:fair credit (?:billing|reporting) act|fcba|fcra|fdcpa|fair debt collection|electronic funds? transfer act|efta|reg(?:ulation)?\\.? [ez]\\b|truth in lending|tila|\\d{1,2} (?:u\\.?s\\.?c|c\\.?f\\.?r)|gdpr|ccpa|cpra|data protection act|consumer rights act|consumer contracts|consumer protection (?:act|law)|sale of goods act|distance selling|cooling[- ]off|eu ?261|uk ?261|ec ?261|regulation (?:\\(ec\\) )?261|equality act|ada\\b|americans with disabilities|consumer (?:rights|law)|eu (?:law|consumer law)|statutory)',
  ],
  [
    'debt|validate|verify',
    '\\b(?:request(?:ing)?|demand(?:ing)?|need|want|send me|provide|require) (?:\\w+ ){0,3}?(?:debt validation|validation of (?:the|this|my|any) (?:alleged )?debt|verification of (?:the|this) (?:alleged )?debt)\\b|\\b(?:validate|verify) (?:the|this|my) (?:alleged )?debt\\b|\\bdebt validation (?:request|letter|notice)\\b',
  ],
];

const COMPLAINT =
  '(?:(?:an? |this |my |another |the )?(?:\\w+ )?(?:formal|official|written|serious)(?: written)? (?:\\w+ )?(?:complaint|grievance)|(?:an? |this |my |another |the )complaint)(?! (?:about (?:him|her|my neighbou?r)|with the police|number|reference|form (?:is|does)|against my))';
const COMPLAINTS: readonly Gated[] = [
  [
    'complaint|grievance',
    `\\b(?:${I_WILL}|${LET_ME}|how (?:do|can) i|where (?:do|can) i|how to|was told to|would like you to) (?:to )?(?:mak|fil|lodg|rais|submit|register|log|open|rais|put|plac|issu|writ|record|mak)(?:e|ing|ting|ging)?(?: in| forward)? ${COMPLAINT}\\b`,
  ],
  [
    'complaint|department|formal|official|policy|procedure|process|team|treat',
    '\\b(?:this is|consider (?:this|it)|treat (?:this|it)|take this|regard this|log this|accept this|please see this) (?:\\w+ )?(?:as )?(?:an? |my )?(?:formal|official|written|serious) complaint\\b|\\btreat (?:this|my \\w+) as a complaint\\b|^\\W*(?:subject ?: ?)?(?:formal|official) (?:\\w+ )?complaint\\b|\\b(?:formally|officially) complain(?:ing)?\\b|\\bcomplain(?:ing)? (?:formally|officially)\\b|\\b(?:escalated?|raised?|logged|treated|recorded)(?: (?:this|it|my \\w+))? (?:to|as|into) (?:an? )?(?:formal|official) complaint\\b|\\b(?:your|the) (?:formal |internal |official )?complaints (?:procedure|process|policy|department|team)\\b(?<=\\b(?:want|need|send|follow|under|through|invoke|use|start|begin|per|provide)\\b.{0,40})',
  ],
];

const MY_DATA =
  '(?:(?:all|any|every|of|the|my|our|personal|private|customer|stored|sensitive|bit|piece|and|account|contact|user|or) ){0,6}(?:data|information|details|records|personal info|info)';
const NOT_DATA =
  '(?! (?:roaming|plan|plans|allowance|bundle|cap|usage|add|package|package|limit|speed|pack|card|from (?:the|my) (?:phone|device|app|computer|laptop|tablet|watch|sd|cart)|on (?:the|my) (?:phone|device|app|invoice|order|ticket|label)|if i|when i|by (?:mistake|accident)))';
const DATA: readonly Gated[] = [
  [
    'access|deletion|dsar|erasure|gdpr|portability|to be forgotten|to object|to rectification',
    "\\b(?:subject access request|dsar\\b|data (?:subject )?(?:access|deletion|erasure|portability) request|gdpr (?:request|complaint|deletion|rights?|breach|violation)|right (?:to be forgotten|to erasure|of access|to access my|to data portability|to object|to rectification)|(?:art(?:icle)?|art\\.) ?(?:15|16|17|18|20|21|22)(?:\\(\\d\\))?(?: of the| of)? ?(?:eu )?(?:uk )?gdpr)\\b(?<!\\b(?:what is|whats|what's|explain|understand|about) (?:an?|the) .{0,30})",
  ],
  [
    'delete|destroy|erase|purge|remove|wipe',
    `(?:^\\W{0,4}|\\b(?:please|pls|plz|kindly|can you|could you|would you|you to|want|must|immediately|also|and|i demand that you|to have|have) )(?:permanently |completely |also |immediately |just )?(?:delete|erase|destroy|purge|wipe|remove|deleted|erased|removed) (?:all |of )*(?:my|our|any|the) (?:(?:all|personal|private|customer|stored|sensitive|of|my|and|contact|user|or|\\w+ and) ){0,4}(?:data|information|details|records|personal info)\\b${NOT_DATA}(?= ?(?:$|[.,;!?]|from (?:your|all|the (?:system|database|company|servers?))|you (?:have|hold|store)|that you|and|at once|immediately|please|under|permanently|as|now|within|held|stored|in accordance))`,
  ],
  [
    'deletion of|erasure of|removal of|destruction of',
    `\\b(?:want|demand(?:ing)?|request(?:ing)?|require|insist on|ask(?:ing)? for|need) (?:the )?(?:\\w+ )?(?:deletion|erasure|removal|destruction) of (?:all )?(?:of )?(?:my|our) ${MY_DATA}\\b`,
  ],
  [
    'copies of|copy of|disclosure of|export of|overview of',
    `(?:\\b(?:want|need|request|requesting|like|demand|send me|give me|provide(?: me)?(?: with)?|get|receive|entitled to|asking for|ask for) )(?:to (?:see|get|have|receive|request) )?(?:an? )?(?:full |complete )?(?:copy|copies|export|overview|disclosure) of (?:all )?(?:the |my )?${MY_DATA}(?: (?:that )?you (?:have|hold|store|keep|process|collected))`,
  ],
  [
    'about me|about us|on me|on us',
    `\\b(?:which|what|all(?: the)?) ${MY_DATA}(?: (?:that )?(?:do )?you (?:have|hold|store|keep|process|collect(?:ed)?)(?: stored| saved| collected| on file| held)?(?: (?:on|about) (?:me|us)))`,
  ],
  [
    'consent|data protection officer|object to|out of the s|processing|sell|sharing',
    '\\b(?:i |we )(?:hereby |do )?(?:object to|withdraw my consent|revoke my consent|withdraw consent)(?: (?:to|for|from))?(?: (?:the|any|your))? ?(?:processing|use|sharing|data|marketing)?\\b(?= ?(?:of|to|for|$|[.,;!]|my))|\\bdo not sell (?:or share )?my (?:personal )?(?:data|information|info)\\b|\\bopt(?:ing)? out of the sale of my\\b|\\bstop (?:processing|selling|sharing) my (?:personal )?(?:data|information)\\b|\\bdata protection officer\\b(?<=\\b(?:to|with|contact|of|inform|the|your) (?:the |your )?data protection officer)',
  ],
];

const WITHDRAWAL: readonly Gated[] = [
  [
    'rescind|revok|withdraw',
    "\\b(?:i|we|i'm|im|we're)(?: \\w+){0,6}? (?:withdraw(?:ing)?|rescind(?:ing)?|revok(?:e|ing)) (?:from )?(?:the|this|my|our|that) (?:\\w+ )?(?:contract|purchase|agreement|sale|order|policy|loan|subscription)\\b",
  ],
  [
    'right',
    '\\b(?:exercis(?:e|ing)|invok(?:e|ing)|us(?:e|ing)|assert(?:ing)?|claim(?:ing)?|enforc(?:e|ing)) (?:of )?(?:my|our) (?:\\w+ ){0,3}?rights?(?: (?:to|of|under)\\b(?! way))?(?! ?(?:of way|arm|hand|foot|side|click))',
  ],
  [
    '14 day|14-day|cancellation period|cancellation right|cancellation window|consumer|contractual|cooling|eu|law|legal|reject|right of|right to|rights|statutor|uk|withdrawal',
    "\\b(?:within|under|in|inside|still in|during) (?:the|my|our|your) (?:\\w+[- ]){0,3}?(?:(?:cooling[- ]?off|withdrawal|statutory) (?:period|right|window)|cancellation right)\\b(?<=\\b(?:i|i'm|im|i am|we|we're|my|me|cancel|cancelling|canceling|return|refund)\\b.{0,120})|\\b(?:my|our) (?:legal|statutory|consumer|contractual|legal and statutory|14[- ]day|eu|uk) (?:\\w+ )?rights?\\b(?<!\\b(?:what (?:are|is)|know about|affect(?:ed)?|understand|explain|about) my .{0,30})|\\bmy (?:\\w+ )?right (?:of|to) (?:withdrawal|withdraw|cancel|rescission|rescind|return|a refund|refund|repair|reject|cancellation)\\b|\\b(?:by law|legally|under the law)[, ] ?(?:i(?:'m| am|m)? (?:entitled|allowed|have the right|have a right)|you (?:must|have to|are (?:obliged|required)|owe|should refund))|\\bi(?:'m| am|m) (?:legally|by law|statutorily) entitled\\b|\\bi (?:know|am aware of) my (?:\\w+ )?rights\\b|\\breject(?:ing)? the (?:goods|car|item|product|vehicle)\\b(?= (?:under|and|within|as|for))",
  ],
  [
    'ec -261|ec 261|ec-261|ec261|eu -261|eu 261|eu-261|eu261|law|montreal convention|passenger rights|regulation|uk -261|uk 261|uk-261|uk261',
    '\\b(?:claim(?:ing)?|entitled to|request(?:ing)?|demand(?:ing)?|want|owe(?:d|s)?(?: me)?|seek(?:ing)?|due) (?:\\w+ ){0,4}?(?:compensation|refund|reimbursement|€ ?\\d{3}|\\d{3} ?(?:€|eur|euros?)) (?:\\w+ ){0,3}?(?:under|per|as per|according to|pursuant to|based on|in line with|from) (?:the )?(?:\\w+ )?(?:eu ?-?261|uk ?-?261|ec ?-?261|eu regulation|regulation|eu law|uk law|air passenger rights|montreal convention|passenger rights)',
  ],
];

/** All of them. */
export const RIGHTS: readonly Gated[] = [...DISPUTES, ...COMPLAINTS, ...DATA, ...WITHDRAWAL];

export const RIGHTS_WORDS: readonly string[] = [
  'contest challenge contesting challenging grievance dispute disputed disputing notice chargeback charge back section fair fcba fcra fdcpa electronic efta reg regulation truth tila',
  'usc cfr u.s.c gdpr ccpa cpra act contracts law selling cooling eu261 uk261 ec261 ada disabilities statutory eu ec',
  'access portability erasure debt complaint complaints complain complaining formal formally officially official dsar data information details',
  'records info right rights article art consent object processing withdraw withdrawing rescind rescinding revoke',
  'revoking withdrawal cancellation entitled legally reject rejecting claim uk compensation c u s claims',
].flatMap((line) => line.split(' '));
