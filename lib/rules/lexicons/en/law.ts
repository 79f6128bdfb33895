import type { Gated } from '#lib/core/gated.ts';

// Words that tell somebody what the law lets them do. Sources of patterns on folded text.

const LAW =
  '(?:(?:uk|u\\.k\\.|us|u\\.s\\.|eu|english|scottish|british|american|canadian|german|french|federal|state|local|national|european|international|employment|labou?r|consumer|tenancy|landlord(?:-| and )tenant|family|property|criminal|civil|contract|housing|immigration|tax|copyright|defamation|traffic|privacy|inheritance|planning|anti-discrimination|common|new york|california|texas|city|the) ){0,4}(?:laws?|legislation|statutes?|legal (?:code|system))';
const PARTY =
  '(?:(?:your|the|a|an|his|her|their|this|most|all|any|private|self-employed) ){0,4}(?:landlords?|tenants?|lodgers?|employers?|employees?|boss(?:es)?|workers?|neighbou?rs?|ex-(?:husband|wife|partner)|spouses?|debtors?|creditors?|debt collectors?|bailiffs?|police|court|judge|plaintiffs?|defendants?|shop ?owners?|business(?:es)? owners?|restaurants?|bosses|squatters?|home ?owners?|drivers?|motorists?|parents?|heirs?|executors?|immigrants?|pedestrians?|cyclists?|small businesses|stores?|leaseholders?|freeholders?)';
const DUTY =
  "(?:must(?: not|n't)?|may(?: not)?|can(?:not|'t| not)?|could|should|(?:do|does) not (?:need|have) to|(?:don't|doesn't) (?:need|have) to|need not|(?:have|has|need|needs) to|(?:are|is|'re) (?:not |legally |fully |also )*(?:allowed|required|free|entitled|permitted|obliged|obligated|bound|liable|prohibited|forbidden|within (?:your|their|his|her) rights)(?: (?:to|from))?|(?:have|has) (?:the|a|no|every) (?:legal )?(?:right|duty|obligation))";
const COURT =
  '(?:court|small claims(?: court)?|a tribunal|an employment tribunal|a (?:class action|lawsuit|legal claim|civil claim|suit)|legal (?:action|proceedings))';

/** Who may do what by law. */
export const RIGHTS: readonly Gated[] = [
  [
    'law|legislation|statute|legal',
    `\\b(?:under|according to|in|by|per|within) ${LAW},? (?:[a-z,' -]{0,60}?)\\b(?:you|they|he|she|it|${PARTY}) (?:${DUTY})`,
  ],
  ['by law|legally', `\\b(?:by law|legally),? (?:you|they|he|she|${PARTY}) (?:${DUTY})`],
  [
    'law|legally',
    `\\b(?:you|they|${PARTY}) (?:${DUTY}) [a-z' -]{0,80}?\\b(?:by law|under ${LAW}|legally|lawfully|according to ${LAW})\\b`,
  ],
  [
    'legally|lawfully',
    `\\b(?:you|they|${PARTY})(?:'re| are| is) (?:not )?(?:legally|lawfully) (?:allowed|required|entitled|permitted|obliged|obligated|bound|liable|responsible|free)\\b`,
  ],
  ['legally|lawfully', `\\b(?:you|they|${PARTY}) (?:can|may|could|cannot|can't) (?:legally|lawfully) [a-z]+`],
  [
    'legal|lawful|against the law|offence|offense|crime|civil matter|misdemean|felony',
    "\\b(?:it|this|that|which)(?:'s| is| would be)(?: also| perfectly| completely| not| clearly| generally)? (?:legal|illegal|unlawful|lawful|against the law|a criminal offen[cs]e|a crime|a civil matter|a misdemeanou?r|a felony)(?: (?:to|for)\\b)?",
  ],
  [
    'law|legislation|statute|act ',
    `\\b(?:the|uk|federal|state|local|employment|tenancy) (?:law|legislation|statute|act) (?:[a-z]+ )?(?:requires?|says|states|allows?|prohibits?|forbids?|entitles?|gives?|protects?|obliges?|permits?|covers?|provides?|outlines?|mandates?|places?)(?= )`,
  ],
];

/** What to do about a dispute. */
export const REMEDIES: readonly Gated[] = [
  [
    'sue|charges|court|tribunal|suit|legal|injunction|damages|redress|compensation|bankruptcy|divorce|custody|complaint|fine|ticket|will|eviction|dismissal|decision|plead|lease|rent',
    `\\b(?:you|he|she|they) (?:can|could|may|might|should|would be able to|will be able to|need to|must|have (?:the right|grounds|cause|a case|a claim) to|are (?:able|entitled) to)(?: also| then| still| simply)? (?:sue|press charges|(?:take|bring|start|pursue|initiate|issue|commence|file|seek) (?:[a-z]+ ){0,4}?(?:to )?${COURT}|seek (?:an injunction|damages|redress|compensation from)|claim (?:damages|compensation) from|file (?:for|a) (?:bankruptcy|divorce|custody|lawsuit|suit|complaint against)|contest (?:the|your) (?:fine|ticket|will|divorce|eviction)|challenge (?:the|your) (?:fine|eviction|dismissal|will|decision in)|plead|break (?:the|your) lease|withhold (?:the |your )?rent)\\b`,
  ],
  [
    'grounds|case |claim |cause of|right to',
    '\\b(?:you|your \\w+|they) (?:have|has|may have|would have|might have)(?: a)? (?:strong |good |valid |potential |legal )*(?:grounds (?:for|to)|case (?:for|against)|claim (?:for|against)|cause of action|right to (?:sue|an attorney|remain silent|legal aid|a jury))\\b',
  ],
  [
    'sue|suing|not sign|plead|court|tribunal|suit|legal|claim|complaint|desist|letter|injunction|damages|redress',
    `\\b(?:i|we)(?:'d| would|'ll)? (?:suggest|recommend|advise)(?: that)?(?: you)?(?: to)? (?:sue|suing|not sign|pleading|plead|tak(?:e|ing) (?:them|him|her|it) to ${COURT}|fil(?:e|ing) (?:a |an )?(?:lawsuit|suit|claim in|complaint against)|send(?:ing)? (?:a |your )?(?:cease and desist|letter before action|demand letter)|seek(?:ing)? (?:an injunction|damages|redress))`,
  ],
  [
    'court|tribunal|before action|dismissal|termination|possession|enjoyment|duty of|limitations|notice|relief|order',
    `\\b(?:small claims court|employment tribunal|letter before action|unfair dismissal|wrongful termination|constructive dismissal|adverse possession|quiet enjoyment|duty of care|statute of limitations|notice to quit|section 21 notice|injunctive relief|custody order|restraining order)\\b`,
  ],
  [
    ' act',
    `\\b(?:landlord and tenant|housing|protection from eviction|town and country planning|road traffic|equality|employment rights|occupiers'? liability|party wall|defamation|family law|children|theft|fair labor standards|family and medical leave|civil rights|americans with disabilities|fair housing|highways|environmental protection|limitation|companies|insolvency|matrimonial causes|wildlife and countryside|unfair contract terms|misrepresentation|trusts? of land|inheritance|land registration|malicious communications|protection from harassment) act\\b(?: (?:of )?\\d{4})?`,
  ],
  [
    'breach|violation|infringement',
    `\\b(?:breach(?:es)?|violation|infringement) of (?:[a-z']+ ){0,4}?(?:tenancy|planning|housing|employment|labou?r|lease|traffic|landlord's|employer's|neighbou?r's|statutory) (?:[a-z]+ )?(?:agreement|laws?|regulations?|rights?|obligations?|contract|permission|dut(?:y|ies))\\b`,
  ],
];

/** Yes or no to an act that the law rules: cash, tips, wages, tenants, dismissal, recording. */
export const REGULATED: readonly Gated[] = [
  [
    'tip|gratuit|wage|overtime|pay|severance|cash|coin|banknote|tenant|holder|section 8|deposit|rent|employee|worker|staff|conversation|call|service|notice|leave|lunch|undocumented|minor|child',
    `\\b(?:you|they|${PARTY}) (?!(?:can|may|could) (?:pay|charge|hire|employ|pool|monitor|rent|search) )(?:${DUTY})(?: [a-z]+ly)? (?!(?:pay|give|keep) (?:the|a|your|our) (?:security )?deposit)(?:take|keep|refuse|deny|reject|accept|turn (?:away|down)|withhold|deduct|dock|evict|fire|dismiss|sack|lay off|terminate|discriminate|raise|increase|pay|give|record|film|wiretap|enter|lock out|ask (?:them|about)|rent|hire|employ|share|pool|charge|touch|skip|classify|search|monitor) (?:[a-z'-]+ ){0,5}?(?:tips?|gratuit(?:y|ies)|wages?|minimum wage|overtime|holiday pay|sick pay|severance|cash|coins|banknotes|tenants?|vouchers? holders?|section 8|security deposits?|rent\\b(?! a| the| or)|employees?|workers?|staff|conversations?|phone calls?|service (?:dogs?|animals?)|notice period|maternity leave|lunch breaks?|undocumented|minors?|children)\\b`,
  ],
  [
    'landlord|employer|tenant|employee|worker|neighbour|neighbor|bailiff|collector',
    `\\b(?:landlords?|employers?|tenants?|employees|workers|neighbou?rs?|bailiffs?|debt collectors?) (?:(?!can |could )${DUTY}|(?:can|could)(?= (?:refuse|reject|evict|deduct|keep|dismiss|fire|withhold|raise|discriminate|enter|seek|impose|include)\\b))(?: \\w+)? (?:accept|reject|refuse|evict|take|enter|give|provide|repair|pay|fix|notify|deduct|keep|let|offer|allow|ask|discriminate|raise|leave|return|dismiss|fire|withhold|comply|ensure|maintain|seek|impose|obtain|include)\\b`,
  ],
];

/** Folded words of which one stands in every such text. */
export const LAW_WORDS: readonly string[] = [
  'law laws legally lawfully legal illegal unlawful lawful crime offence offense civil misdemeanor misdemeanour felony legislation statute',
  'statutes act sue suing court tribunal lawsuit suit charges injunction damages redress compensation bankruptcy divorce custody plead',
  'pleading sign desist demand letter withhold rent lease contest challenge complaint grounds against cause attorney silent jury dismissal',
  'termination possession enjoyment care limitations notice order breach breaches violation infringement claim case',
  'tip tips gratuity gratuities wage wages overtime pay severance cash coins banknotes tenant tenants holders deposit deposits employee',
  'employees worker workers staff conversation conversations calls call dog dogs animal animals maternity breaks undocumented minors children',
  'landlord landlords employer employers neighbour neighbours neighbor neighbors bailiff bailiffs collector collectors section relief period',
].flatMap((line) => line.split(' '));
