import type { Gated } from '#lib/core/gated.ts';

// Terms of art that make, concede or refuse rights: sources of patterns on folded text.

const DEAL =
  '(?:offer|contract|agreement|commitment|quote|promise|obligation|arbitration|settlement|decision)';
const PAPER =
  '(?:contract|agreement|terms(?: (?:of (?:service|use|sale|your contract|the (?:contract|agreement))|and conditions|& conditions))?|conditions of (?:carriage|sale))';
const NO_BOOK =
  '(?! (?:of|in|on) (?:the|our|your|this) (?:\\w+ )?(?:guide|manual|article|page|form|help|document|booklet|app|menu|handbook|faq|website|map|store|car ?park|stadium))';
const LAW =
  '(?:act|law|code|regulations?|directive|gdpr|ccpa|statutes?|ordinance|constitution|convention|treaty)';

/** Words that sound like a legal position. */
export const LEGAL_TERMS: readonly Gated[] = [
  [
    'legally|contractually',
    `\\b(?:legally|contractually) (?:binding|bound|required|obliged|obligated|entitled|liable|enforceable|responsible|permitted|valid|prohibited)\\b(?: ${DEAL})?`,
  ],
  [
    'binding',
    `\\bbinding (?:legal )?${DEAL}\\b|\\b(?:offer|agreement|contract|quote|decision|terms|conditions|order|deal) (?:is|are|that is|which is) (?:\\w+ )?binding\\b`,
  ],
  [
    'breach',
    `\\b(?:in )?(?:(?:material|fundamental|clear|serious|direct) )?breach(?:es)? of (?:(?:our|your|the|this|that) )?(?:\\w+ )?(?:contract|agreement|terms|warranty|duty|trust|confidence|confidentiality|obligations?|conditions|section|clause|law|statute)\\b|\\bbreach(?:es|ed|ing) (?:our|your|the|this) (?:\\w+ )?(?:contract|agreement|terms|obligations?|duty|conditions|policy)\\b`,
  ],
  [
    'indemni|prejudice|harmless|admission',
    '\\bindemnif(?:y|ies|ied|ication|ying)\\b|\\bindemnity\\b(?! (?:insurance|cover|policy|plan))|\\bwithout prejudice\\b|\\bhold (?:us|you|the company|\\w+) harmless\\b|\\b(?:no |an |any |not an |without )?admissions? of (?:liability|fault|guilt|wrongdoing|negligence)\\b',
  ],
  [
    'pursuant|virtue|meaning of|section|article|clause|regulation|paragraph|art.|sec.|s. |s.0|s.1|s.2|s.3|s.4|s.5|s.6|s.7|s.8|s.9',
    `\\b(?:pursuant to|by virtue of|within the meaning of)\\b|\\b(?:under|in accordance with|in line with|as per|per|as required by|according to|as set out in|protected by) (?:the )?(?:section|article|clause|regulation|paragraph|sub-?section|art\\.|sec\\.|s\\.) ?\\d{1,4}\\w{0,2}(?:\\(\\w{1,3}\\)){0,3}${NO_BOOK}(?: of (?:the|our|your) (?:[\\w'-]+ ){0,4}?(?:${LAW}|${PAPER})\\b(?: \\d{4})?)?`,
  ],
  [
    'section|article|clause',
    `\\b(?:section|article|clause) \\d{1,4}\\w{0,2}(?:\\(\\w{1,3}\\)){0,3} (?:of|under) (?:the|our|your) (?:[\\w'-]+ ){0,4}?(?:${LAW}|${PAPER})\\b`,
  ],
  [
    'act|law|regulation',
    `\\b(?:consumer rights|consumer protection|sale of goods|consumer credit|data protection|consumer contracts|fair credit (?:reporting|billing)|fair debt collection practices|electronic fund transfer|truth in lending|unfair (?:contract )?terms|misrepresentation|equality|magnuson-moss warranty) (?:act|regulations?|law)\\b(?: \\d{4})?`,
  ],
  [
    'statutory',
    '\\bstatutory (?:rights?|warrant(?:y|ies)|guarantee|cancellation|withdrawal|dut(?:y|ies)|obligations?|period|damages|entitlements?|limits?|requirements?|cooling[- ]off)\\b',
  ],
  [
    'legal ',
    '\\blegal (?:rights?|obligations?|dut(?:y|ies)|liabilit(?:y|ies)|responsibilit(?:y|ies)|positions?|basis|claims?|grounds|remed(?:y|ies)|recourse|action|proceedings|entitlements?|standing|requirements?|counsel|team|department|force|effect|title|ownership|consequences)\\b',
  ],
  [
    'liable',
    "(?<=\\b(?:be|is|are|am|not|become|held|hold you|hold us|remain|jointly|you're|we're|i'm) (?:\\w+ )?)liable\\b(?: (?:for|under|to)\\b)?(?! change)|\\bliable under\\b",
  ],
  [
    'liab',
    '\\b(?:accept|admit|assume|deny|denies|disclaim|exclude|limit|no|any|our|your|without|of|full|all) liability\\b(?! (?:insurance|cover(?:age)?|polic(?:y|ies)|waiver|car|company|partnership|limit on|claims? form|protection))|\\blimitation of liability\\b|\\bliability (?:for|under|is limited|lies|rests|towards?)\\b(?! (?:insurance|cover))',
  ],
  [
    'forfeit',
    '\\bforfeit(?:s|ed|ure|ing)?\\b(?= (?:of |your |all |any |the |their |this |that |it |these |his |her )|[.,;!]|$)',
  ],
  [
    'waiv',
    `\\bwaiv(?:e[sd]?|ing|er of) (?:(?:any|all|your|our|the|this|that|their|right|of|and) ){0,3}(?:[\\w-]+ )?(?:rights?|claims?|liabilit(?:y|ies)|obligations?|entitlements?|protections?|privileges?|remed(?:y|ies)|defen[cs]es?|confidentiality)\\b`,
  ],
  [
    'settle',
    '\\b(?:full and final|out[- ]of[- ]court|legal|financial|claims?) settlement\\b|\\bsettlement (?:agreement|offer|deed|terms|proposal|of (?:your|the|this|all|any) (?:claims?|dispute|matter|case|complaint))\\b|\\bin (?:full |final )?settlement (?:of|for)\\b|\\bsettle (?:the|this|your) (?:claim|dispute|matter|case|complaint|lawsuit)\\b',
  ],
  [
    ' by |per|under|accord|in line',
    `\\b(?:as per|per|under|according to|in accordance with|by|in line with) (?:our|the|your) ${PAPER},?[^.;!?]{0,60}?\\b(?:you (?:agreed|accepted|consented|have agreed|have accepted|forfeit|waive|are (?:not )?(?:entitled|obliged|bound|liable|required)|have no (?:right|claim)|must)|we (?:are not (?:obliged|liable|required|bound)|are under no|have no obligation|may terminate))\\b`,
  ],
  [
    'right',
    '\\b(?:(?:we|the company|i)(?: \\w+)? reserves? (?:the|our|all|my) rights?|all rights reserved to us)\\b|\\b(?:you|customers|consumers|we|they) (?:\\w+ )?(?:have|has|had) (?:the|a|no|every|a legal|the legal) (?:\\w+ )?right to (?:cancel|withdraw|a refund|refuse|reject|sue|compensation|claim|terminate|return|repair|a repair|a replacement|dispute|rescind|appeal)\\b|\\b(?:cancellation|withdrawal|termination) rights\\b|\\bright of (?:withdrawal|rescission|cancellation|set-?off|lien|appeal|action|first refusal)\\b',
  ],
  [
    'you ',
    '\\bby (?:accepting|using|continuing|placing|signing|clicking|replying)\\b[^.;]{0,50}\\byou (?:\\w+ )?(?:agree|accept|consent|acknowledge|waive)\\b|\\byou (?:have )?(?:expressly |explicitly |legally )(?:agreed|accepted|consented|waived)\\b',
  ],
  [
    'sue us|suing us|void|enforceable|legally|against us|against the company|invalid',
    `\\b(?:(?:you|they|customers?|nobody|no one)(?: \\w+)? (?:can ?not|can't|could not|couldn't|may not|must not|won't|will not|can|could|may|would) (?:\\w+ )?|if you |from |threaten(?:ing)? to )su(?:e|ing) us\\b|\\b(?:no|a|any|your) (?:\\w+ )?(?:case|claim) against (?:us|the company)\\b|\\b(?:contract|agreement|clause|${DEAL}|sale|purchase|booking) (?:is|are|was|becomes?|would be|will be) (?:(?:then|now|automatically|legally|no longer) )?(?:void|invalid|unenforceable|voidable)\\b|(?:^|[.;,] |\\b(?:but|and|so) )legally,? (?:speaking,? )?(?=(?:the|this|that|your|our|we|you|it|there)\\b)`,
  ],
  [
    'within our|within my|within your|proof|evidence',
    '\\bwithin (?:our|my|your) (?:legal )?rights\\b|\\b(?:proof|evidence) (?:that|of the fact that) you (?:have |had |were )?(?:accepted|agreed|consented|signed|informed|aware|bound)\\b',
  ],
  [
    'null and|majeure|hereby|undertake|warrant|implied|merchant|satisfactory|fitness for|fit for',
    '\\bnull and void\\b|\\bforce majeure\\b|\\bhereby (?:agree|accept|waive|confirm|undertake|acknowledge|release|guarantee|declare|certify|consent|terminate|notify|assign|grant|warrant)\\w{0,3}\\b|\\b(?:i|we) (?:\\w+ )?(?:undertake|warrant) (?:to|that)\\b|\\bimplied (?:warrant(?:y|ies)|terms?|conditions?)\\b|\\bmerchantab(?:le|ility)\\b|\\b(?:of )?satisfactory quality\\b|\\bfit(?:ness)? for (?:a particular )?purpose\\b',
  ],
  [
    'damages|consequential|negligen|duty of|cause of|burden of|governing|jurisdiction|misrepresent|estoppel|consideration',
    '\\b(?:pay|claim|claims for|seek|liable for|entitled to|consequential|punitive|liquidated|incidental|statutory|compensatory|indirect|award(?:ed)?) (?:loss(?:es)? (?:or|and) )?damages\\b|\\bconsequential loss(?:es)?\\b|\\b(?:gross |contributory )?negligen(?:t|ce|tly)\\b|\\bduty of care\\b|\\bcause of action\\b|\\bburden of proof\\b|\\bgoverning law\\b|\\b(?:exclusive )?jurisdiction of\\b|\\bmisrepresentation\\b|\\bestoppel\\b|\\bgood and valuable consideration\\b',
  ],
  [
    'claims|suit|litigat|arbitrat|subpoena|court|class action|judicial|injunction|desist',
    '\\b(?:small claims|law ?suits?|litigation|litigat(?:e|ing)|arbitration|subpoena\\w{0,2}|court (?:order|proceedings|case|action|of law)|in (?:a )?court(?= (?:of|if|or|and|against)|[.,;]|$)|(?:take|taking|go|going) (?:\\w+ ){0,3}?to court|class action|judicial|injunction|cease and desist)\\b',
  ],
  [
    'constitut|form|amount|create|count',
    `\\b(?:constitut(?:e|es|ed|ing)|forms?|amounts? to|creates?|counts? as) (?:an? |the |part of (?:an?|the|our|your) )?(?:\\w+ )?(?:legal (?:advice|offer|agreement)|contract|agreement|acceptance|admission|breach|waiver|binding)\\b`,
  ],
  [
    'release|time-barred|statute-barred|sole discretion|vicarious|proximate|rescind|rescission| void|discharge',
    '\\breleas(?:e|es|ing) (?:us|the company|[a-z]+) from (?:all|any|further|every|our) (?:[a-z]+ ){0,3}?(?:claims?|liabilit(?:y|ies)|obligations?|demands|responsibility)\\b|\\b(?:time|statute)-barred\\b|\\b(?:at|in) (?:our|its) sole discretion\\b|\\bvicarious(?:ly)? liab\\w+|\\bproximate cause\\b|\\b(?:rescind|rescission of|void) (?:the|this|your|our) (?:contract|agreement|sale|policy)\\b|\\b(?:contract|agreement|policy|warranty) (?:is|becomes|will be|is rendered) (?:null|void|voidable)\\b|\\bfull discharge of\\b',
  ],
  [
    'contractual|enforceable',
    '\\b(?:contractual|legally enforceable)\\b(?: (?:obligations?|rights?|terms?|relationship|period|commitment|dut(?:y|ies)))?|\\b(?:terms?|clause|agreement|contract|it|this) (?:is|are) (?:not )?enforceable\\b',
  ],
  [
    'law|statute',
    `\\b(?:required|obliged|obligated|entitled|guaranteed|prohibited|permitted|allowed|bound|protected|mandated|forbidden) (?:by|under) (?:the )?(?:\\w+ ){0,3}?law\\b|\\bby law\\b(?! (?:enforcement|firm|school|student))|\\bunder (?:the )?(?:applicable|uk|eu|us|english|british|american|german|french|irish|scottish|canadian|australian|federal|state|local|national|european|consumer|contract|data protection|privacy|california|new york|texas|civil|common|current|\\w+ consumer) laws?\\b|\\bunlawful(?:ly)?\\b|\\blawfully\\b|\\bstatute of limitations\\b`,
  ],
];

/** Folded words of which one stands in every such text. */
export const LEGAL_WORDS: readonly string[] = [
  'legally contractually binding breach breaches breached breaching indemnify indemnifies indemnified indemnification',
  'indemnifying indemnity prejudice harmless admission admissions pursuant virtue meaning section article clause regulation',
  'paragraph subsection sub art sec s act regulations law laws statutory legal liable liability forfeit forfeits forfeited',
  'forfeiture forfeiting waive waives waived waiving waiver settlement settle contract agreement terms conditions reserve',
  'reserves rights right agree accept consent acknowledge agreed accepted consented waived null majeure hereby undertake',
  'warrant implied merchantable merchantability satisfactory fit fitness damages consequential negligent negligence',
  'negligently duty cause burden jurisdiction misrepresentation estoppel consideration claims lawsuit lawsuits suit suits',
  'litigation litigate litigating arbitration subpoena subpoenaed court judicial injunction desist constitute constitutes',
  'release barred discharge discretion proximate releases releasing rescind rescission statute-barred time-barred vicarious vicariously',
  'within proof evidence sue suing void invalid unenforceable voidable case claim constituted constituting class contractual enforceable unlawful unlawfully lawfully statute',
].flatMap((line) => line.split(' '));
