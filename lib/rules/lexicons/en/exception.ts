import type { Gated } from '#lib/core/gated.ts';
import { lean } from '#lib/core/lean.ts';

// Words that grant an exception to a rule. Sources of patterns on folded text.

/** Beside "will" and "have". */
export const ABLE =
  /\b(?:(?<who>i|we)(?: (?:can|could|do|just|managed to)(?: (?:certainly|definitely|happily|gladly))?|(?:'m|'re| am| are) (?:able|happy|glad|willing|prepared|going) to|(?:'ve| have) (?:decided|agreed) to|(?:'d| would)(?: like| love| be happy| be glad| be willing)? to)?|(?<be>i'm|i am|we're|we are)(?: \w+)?|let me)(?= )/g;
const RULE =
  '(?:(?:our|the|this|that|that|your|usual|normal) ){0,2}(?:[a-z0-9-]+ ){0,3}?(?:rules?|polic(?:y|ies)|requirements?|deadline|window|restrictions?|terms|cut-?off|minimum|limit|waiting period|notice period|eligibility (?:criteria|requirements?)|time ?frame|30 days)';

/** After whoever speaks for the company: an exception that is granted. */
export const GRANTS_IT = [
  ` (?:(?:mak(?:e|ing)|made|grant(?:ed|ing)?|arrang(?:e|ed|ing)|give(?:n)? you|offer(?:ed|ing)?(?: you)?|allow(?:ed|ing)?|approv(?:e|ed|ing)|secure(?:d)?|process(?:ed|ing)? (?:this|it|that|your \\w+) as) (?:an|one|this|a|the|another|our)(?: [a-z-]+){0,3}? exceptions?\\b)`,
  ` (?:[^.;!?\\n]{2,80}? as (?:an|a one[- ]time|a special|a)(?: [a-z-]+)? exception\\b)`,
  ` (?:[^.;!?\\n]{2,80}?\\b(?:just|only|but) (?:for )?(?:this|the) (?:once|one time|time)\\b)`,
  ` (?:(?:[a-z]+ )?(?:bend(?:ing)?|bent|stretch(?:ed|ing)?|overlook(?:ed|ing)?|ignor(?:e|ed|ing)|set(?:ting)? aside|relax(?:ed|ing)?|overrid(?:e|den|ing)|overrode|bypass(?:ed|ing)?|disregard(?:ed|ing)?|look past|waiv(?:e|ed|ing)|skip(?:ped|ping)?|go(?:ing)? around|work(?:ing)? around|lift(?:ed|ing)?) ${RULE}\\b)`,
  ` (?:(?:[a-z]+ )?(?:waive|waived|waiving|drop|dropped|skip|remove|removed) (?:the|your|this|that|any|all) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|penalt(?:y|ies)|surcharges?|fines?)\\b[^.;!?\\n]{0,40}?\\b(?:for you\\b|just this|this (?:once|time|one time)|as (?:an?|a one-time) (?:\\w+ )?(?:exception|courtesy)))`,
  ` (?:(?:let (?:it|this|that|this one) slide|turn a blind eye|make it work (?:anyway|regardless)|look the other way|let you off|let (?:it|this|that|the [a-z]+) go|push (?:it|this|that) through)\\b)`,
  ` (?:(?:accept|take|process|honou?r|allow|approve|refund|exchange|repair|cancel|change|return|extend|push)(?:d|ed|ing)? (?:back )?(?:[a-z-]+ ){0,5}?(?:(?:past|after|beyond|outside(?: of)?|despite|even (?:after|without|though)) (?:the|our|your|its|that)? ?(?:[a-z-]+ )?(?:\\d|return|deadline|window|polic|terms|limit|cut|period|expiry|warranty|rules?|usual|normal|date)|without (?:the|a|your|any) (?:receipt|proof|original|label|packaging|penalty|deposit)))`,
  ` (?:(?:give|given|giving|gave|grant|granted|allow|allowed|offer|offered) (?:you|u) (?:an? )?(?:extra|additional|further|another|more|grace|longer|[a-z]+ more) (?:\\w+ )?(?:days?|weeks?|months?|hours?|time|period|extension)\\b)`,
  ` (?:(?:extend|push back|move|prolong|stretch)(?:ed|d|ing)? (?:the|your|our) (?:[a-z-]+ ){0,2}?(?:deadline|window|due date|cut-?off|grace period|return period|notice period|trial)\\b)`,
  ` (?:(?:overlook|ignore|disregard|skip|waive)(?:d|ped|ing|ping)? (?:the|your|this|that) (?:missing |late |lack of )?(?:[a-z-]+ )?(?:receipt|paperwork|proof|deposit|date|delay|requirement|check|lateness|limit|penalty)\\b)`,
  ` (?:overlook|ignore|disregard|forget about)(?:d|ed|ing)? (?:the|your|this|that) (?:[a-z-]+ ){0,2}?(?:fees?|charges?|interest|surcharge|mileage|excess)\\b`,
  ` (?:mak(?:e|ing)|made|get|got|getting|secured?|been able to get|managed to get) (?:you )?an? (?:special (?:arrangement|allowance|case)|exemption|dispensation|allowance|concession)\\b`,
  ` treat(?:ed|ing)? [^.;!?\\n]{1,40}? as (?:if|though) (?:it|you|they|the [a-z]+) (?:were|was|had|is|are)\\b`,
  ` (?:allow|accept|permit|let|honou?r|take|approve|overlook)(?:ed|ing)? (?:it|this|that|you|them|(?:your|the) [a-z]+)(?: go)? (?:this (?:time|once|one time)|on this occasion|for once)\\b`,
  ` (?:grant|giv|offer|arrang|allow)(?:e|ed|en|ing)? (?:you )?an? (?:[a-z-]+ )?(?:exemption|dispensation|concession)\\b`,
  ` (?:mak(?:e|ing) (?:an? )?allowances? for|mak(?:e|ing) (?:it|this|that) work despite|go(?:ing)? against (?:the|our) (?:rules?|polic(?:y|ies))|stretch(?:ing)? a point|go(?:ing)? (?:outside|around|beyond) (?:of )?(?:our|the) (?:usual|normal|standard) (?:process|rules?|procedure|polic(?:y|ies)|terms)|treat(?:ing)? (?:this|it) as an exception|let(?:ting)? you off)\\b`,
  ` (?:hold|keep|accept|allow|give you|take|honou?r|permit)(?:ing|ed)? [^.;!?\\n]{0,50}? (?:past|after|beyond) (?:the|your|our) (?:cut-?off|deadline|expiry|due date|closing date|limit|window)\\b`,
  ` (?:hold|keep|accept|allow|give|take|honou?r|permit|let|extend)(?:ing|ed)? [^.;!?\\n]{0,50}?,? (?:even (?:though|if) (?:it|the|your|you|this|that|they|we)|(?:al)?though (?:it|your|the|you)\\b[^.;!?\\n]{0,30}(?:after|late|past|expired)|despite (?:the|our|your))\\b`,
  ` (?:get|got|have|had|getting) (?:the|that|this|your) [a-z]+ (?:rule |requirement |limit |deadline )?(?:waived|lifted|overridden|relaxed|bent)\\b`,
].map((source) => lean(source, 'y'));

const LENIENT =
  '(?:mak(?:e|ing)|bend(?:ing)?|waiv(?:e|ed|ing)|skip(?:ped|ping)?|let(?:ting)?|allow(?:ed|ing)?|ignor(?:e|ed|ing)|accept(?:ed|ing)?|overlook(?:ed|ing)?|extend(?:ed|ing)?|keep(?:ing)?|kept|accepted|approv(?:e|ed|ing)|honou?r(?:ed|ing)?|cancel|refund(?:ed|ing)?|take|taken|reopen(?:ed)?|hold(?:ing)?|remov(?:e|ed|ing)|drop(?:ped)?|cancel(?:led)?|delet(?:e|ed))';

const WE_DO =
  "(?:i|we)(?:'ll| will|'ve| have| can|'m| am|'re| are) (?!not\\b|check|ask|see|try|look|afraid|sorry|unable|sure|here|going to (?:check|ask))[a-z]+";

/** An exception that is granted, in other words. */
export const GRANTS: readonly Gated[] = [
  [
    'exception',
    '\\b(?:consider|call|count) (?:it|this|that) (?:as )?(?:an|a one[- ]time|our|your|a special) exception\\b',
  ],
  [
    'permission|approval|authori|go-ahead|go ahead|clearance|the ok',
    "\\b(?:i|we)(?:'ve| have)? (?:been given|been granted|got|obtained|received|secured|had)(?: [a-z]+){0,2}? (?:permission|approval|authori[sz]ation|go-?ahead|go ahead|clearance|ok(?:ay)?)(?: from (?:my|the|our) [a-z]+(?: [a-z]+)?)? to (?:waive|override|bypass|extend|go (?:outside|against|beyond)|accept|allow|make|refund|take|honou?r)\\b",
  ],
  [
    'exception',
    '\\b(?:an|the|your|this|a one[- ]time) exception (?:has been|was|is|will be)(?: now| already)? (?:made|granted|approved|given|applied)\\b',
  ],
  [
    'exception',
    `\\bas (?:an|a one[- ]time|a special|a)(?: [a-z-]+){0,2}? exception,? (?:i|we)(?:'ll| will|'ve| have| can| am| are)\\b`,
  ],
  [
    'this once|this one time|this time',
    `\\b(?:just|only) this (?:once|one time|time),? (?:i|we)(?:'ll| will|'ve| have| can| could)\\b`,
  ],
  [
    'as an |as a |occasion|exceptionally|special case|circumstances',
    `(?:\\bas an? (?:[a-z]+ )?(?:one-off|one-time|special favou?r|favou?r|goodwill exception|courtesy)(?: to you| gesture| exception)?|\\bon this (?:one )?occasion|\\bin (?:this|your) (?:special |particular |one )?case|\\bexceptionally|\\b(?:given|in view of|considering|due to|because of) (?:the|your|these) (?:[a-z]+ )?(?:circumstances|situation)),? (?:i|we)(?:'ll| will|'ve| have| can| could|'re| are|'m| am) (?:also |gladly |happily |now |just |happy to |willing to |able to |going to |decided to |agreed to )?${LENIENT}\\b`,
  ],
  [
    'one-time|one time|one-off|one off',
    "\\b(?:this|that|it)(?:'s| is| was| will be) (?:being done |given |offered |only )?(?:as )?(?:a |an )?(?:strictly )?one[- ](?:time|off) (?:goodwill )?(?:courtesy|exception|gesture|favou?r|concession|allowance)\\b",
  ],
  [
    'though|despite|while|normal|usual|polic|rule && approved|agreed|authori|allowed|cleared|signed|okayed',
    "\\b(?:though|despite|while|normally|usually|polic(?:y|ies)|rules?)\\b[^.;!?\\n]{3,90}?,? (?:but )?(?:my|our|the|a) (?:[a-z]+ ){0,2}?(?:manager|supervisor|team|boss|director|lead|management|department|head office|finance|store)(?: has| have|'s|'ve)? (?:kindly |now |just |already )?(?:approved|agreed|authori[sz]ed|allowed|cleared|okayed|signed off)\\b",
  ],
  [
    'this once|one time|this time',
    `\\b(?:just |only )?(?:this once|this one time),? (?:i|we)(?:'ll| will|'ve| have| can|'m| am|'re| are) ${LENIENT}\\b|\\byou (?:don't|do not|won't) (?:have to|need) [^.;!?\\n]{2,40}? (?:this (?:once|time)|for once)\\b`,
  ],
  [
    'polic|rule|terms|limit|deadline',
    `\\b(?:the |our )?(?:polic(?:y|ies)|rules?|terms|limit|deadline)(?: (?:says?|states?|is|are|was|allows?))[^.;!?\\n]{1,50}?,? but (?:i|we)(?:'ll| will|'ve| have| can|'m happy to|'re happy to|'m willing to| am happy to) (?!not\\b|check|ask|see|try|look)[a-z]+`,
  ],
  [
    'exception',
    `\\b(?:signed off on|approved|agreed to|granted|cleared) (?:an|a one[- ]time|this|the|your) (?:[a-z-]+ )?exception\\b`,
  ],
  [
    "strictly|technically|circumstances|we'd",
    `\\b(?:strictly speaking|technically|under normal circumstances|by rights|on paper|we'd (?:usually|normally)|i'd (?:usually|normally))\\b[^.;!?\\n]{0,70}?,? (?:but|though|however|yet),? ${WE_DO}`,
  ],
  [
    'outside|policy|against',
    `\\b(?:it's|it is|this is|that's|this falls|although outside|while outside) (?:technically |strictly speaking |a bit |slightly |usually )?(?:outside|against|beyond|not in line with|past|over) (?:of )?(?:the |our |your )?(?:[a-z-]+ ){0,2}?(?:polic(?:y|ies)|rules?|terms|window|deadline|limit|procedure)\\b[^.;!?\\n]{0,20}? but (?:i|we)(?:'ll| will|'ve| have| can|'m| am|'re| are) (?!not\\b|check|ask|see|try|look|afraid|sorry|unable)[a-z]+`,
  ],
  [
    'for you|for this',
    `\\bfor (?:you|this (?:one )?time|this once),? (?:only,? )?(?:i|we)(?:'ll| will| can|'ve| have) (?!need|have to|ask|check)(?:[a-z]+ ){0,2}?${LENIENT}\\b`,
  ],
  [
    'though|despite|while',
    `\\b(?:even though|although|despite|while) [^.;!?\\n]{0,60}?\\b(?:polic(?:y|ies)|window|deadline|period|rules?|non-?refundable|not (?:normally |usually )?allowed|expired|outside|past|closed|ended|too late|lapsed|out of warranty|not (?:normally |usually )?(?:covered|eligible|possible)|over)\\b[^.;!?\\n]{0,40}?,? (?:i|we)(?:'ll| will|'ve| have| can|'m| am|'re| are) (?:still |also |gladly |happily |happy to |willing to |going to )?(?:accept|allow|refund|process|approve|honou?r|make|let|extend|take|give|offer|exchange|cancel|change|go ahead|repair|replace|fix|cover|waive)`,
  ],
  [
    'normal|usual|typical|ordinari && but ',
    "\\b(?:normally|usually|typically|ordinarily),? (?:there(?:'s| is| would be)|we(?:'d| would)? (?:charge|ask|require|need)|it costs|you(?:'d| would) (?:pay|have to|need))\\b[^.;!?\\n]{0,50}?,? but (?:i|we)(?:'ll| will|'ve| have| can) (?:skip|skipped|waive|waived|drop|dropped|leave|let|not charge|remove|removed|make|made)\\b",
  ],
  [
    'normal|usual|typical|ordinari|general|rule|really|should && but|though|however|yet',
    `\\b(?:(?:normally|usually|typically|ordinarily|in general|as a rule),? [^.;!?\\n]{0,60}?(?:\\bnot\\b|n't\\b|never\\b|\\bonly\\b)|(?:we|i|this|that|it|they) ?(?:don't|do not|isn't|is not|wouldn't|would not|can't|cannot|shouldn't|should not|never|aren't) (?:something (?:we|i) )?(?:normally|usually|typically|ordinarily|generally|really|ever))[^.;!?\\n]{0,60}?,? (?:but|though|however|yet),? (?:for you |this time |today |in (?:your|this) case |on this occasion )?,?(?:i|we)(?:'ll| will|'ve| have| can|'m| am|'re| are) (?!not\\b|check|ask|see|try|look|afraid|sorry|unable|sure|going to (?:check|ask)|here|offer you (?:our|the) (?:standard|usual))[a-z]+`,
  ],
];

/** Folded words of which one stands in every such text. */
export const EXCEPTION_WORDS: readonly string[] =
  'exception exceptions okayed agreed authorised authorized allowed permission approval authorisation authorization go-ahead clearance treat treated treating once time bend bending bent stretch stretched stretching overlook overlooked overlooking ignore ignored ignoring aside relax relaxed relaxing override overridden overriding overrode bypass bypassed bypassing disregard disregarded disregarding past waive waived waiving waives skip skipped skipping around lift lifted lifting drop dropped remove removed slide blind anyway regardless off though although despite while normally usually typically ordinarily general rule make let allow accept extend look give given giving gave grant granted take push circumstances occasion exceptionally exceptional approve approved outside courtesy one-off favour favor case shouldn really prolong exemption arrangement allowance dispensation concession point hold even strictly technically cleared signed'.split(
    ' ',
  );
