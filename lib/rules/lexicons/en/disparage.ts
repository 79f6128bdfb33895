import type { Gated } from '#lib/core/gated.ts';

// Speaking ill of one's own firm, as sources of patterns on folded text.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

const UTTERLY =
  '(?:(?:just|so|really|always|often|frequently|still|basically|actually|literally|kind of|sort of|becoming|an? real|nothing but|nothing short of|very|extremely|absolutely|completely|totally|utterly|simply|truly|honestly|all|frankly|pretty|quite|such|always|a|an|the|known to be|notoriously|complete|total|utter|bit of a|big|huge|massive|bloody|damn|freaking) ){0,4}';
const VILE =
  '(?:useless|terrible|awful|horrible|horrendous|dreadful|appalling|atrocious|abysmal|pathetic|hopeless|incompetent|crap|crappy|shit|shitty|garbage|trash|rubbish|lousy|rotten|greedy|lazy|clueless|dishonest|crooked|unreliable|untrustworthy|unprofessional|disgusting|shameful|laughable|ridiculous|idiotic|stupid|worthless|(?:piece of )?junk|piece of (?:crap|rubbish|garbage|shit)|crooks?|liars?|thieves|idiots?|clowns?|morons?|fools?|jerks?|a joke|a scam|a rip-?off|a disgrace|a mess|a nightmare|a shambles|(?:the )?worst|joke|scam|rip-?off|disgrace|shambles|overpriced(?: junk)?|broken by design|waste of (?:time|money|space)|not worth (?:the|your|its|what|half) [a-z]+|not fit for purpose|no good at|no good$|(?:bad )?jokes?|train ?wreck|dumpster fire|disaster|catastrophe|embarrassment|embarrassing|amateurs?|amateurish|third-rate|second-rate|shoddy|dire|woeful|dodgy|farce|a fraud|frauds|good for nothing|(?:poorly|badly|cheaply) (?:made|built|designed|run|managed|trained|written)|full of (?:bugs|holes|lies|liars|idiots)|held together with [a-z]+|(?:only )?(?:out for|after) your money)';
const FIRM =
  '(?:company|firm|business|organi[sz]ation|bank|airline|carrier|shop|store|courier|insurer|brand|employer|provider|operator|outfit|place|head office|hq)';
const PEOPLE =
  '(?:team|teams|staff|colleagues?|management|managers?|boss(?:es)?|developers?|engineers?|drivers?|couriers?|technicians?|agents?|warehouse|logistics|support|sales ?people|departments?|leadership|executives?|ceo|people|guys|lads|reps?|supervisors?|coders?|devs?|designers?|programmers?|accountants?|finance|marketing|dispatch|packers?|installers?|contractors?|reception|clerks?)';
const THING =
  '(?:products?|services?|app|apps|website|site|software|systems?|platform|policy|policies|devices?|customer (?:service|support|care)|support|delivery|deliveries|prices?|pricing|quality|process(?:es)?|chat ?bot|bot|food|rooms?|planes?|network|coverage|phone lines?|hotline|help ?line|help ?desk|call cent(?:er|re)s?|updates?|release|version|feature|interface|checkout|billing|billing system|packaging|warranty|documentation|manuals?|help pages?|machines?|phones?|tools?|ordering|stock|range|plans?|equipment|kit|hardware|batteries|apps? store|refund process|complaints? process|queue|infrastructure|servers?|parts?|materials?|goods|batches|design|organi[sz]ation)';

/** What follows the name of the firm: "… is a joke". */
export const VERDICT = `(?: here)?(?:'s|'re| is| are| was| were| has been| have been| can be| has always been| have always been| remains?| keeps? being) ${UTTERLY}(?:${VILE})(?![a-z-])`;
/** How a firm calls itself. */
const OURSELVES = `(?:we|we all|this ${FIRM}|(?:our|my) (?:own |whole |entire )?(?:[a-z-]+ ){0,2}?(?:${FIRM}|${PEOPLE}|${THING})(?: (?:who|that|which)(?: [a-z']+){1,6}?)?)`;
/** One's own things and people without a possessive: "the new app", "the sales team". */
const THE_OWN =
  '(?:(?:the |upper |senior )?management|head office|the bosses|the (?:(?:whole|new|latest|last|recent|current|old|entire|mobile|web|online) ){0,2}(?:company|app|website|site|update|version|release|platform|software|product|service|support|system|interface|call cent(?:er|re)|help ?desk|hotline|(?:sales|support|billing|warehouse|dev|product|marketing|delivery|logistics|finance|service|repair) (?:team|department|people|guys|staff))|this (?:product|app|platform|software|website|service|system|update|place|whole company))';
/** Of which one stands in every `VILE`. */
const PIECES =
  'a mess|a nightmare|a fraud|amateur|badly|catastrophe|dire|disaster|dodgy|dumpster|embarrass|farce|frauds|full of|good for|held together|no good|not fit|not worth|poorly|shoddy|rate|train|waste|woeful|abysmal|appalling|atrocious|awful|broken by design|clowns|clueless|crap|crook|disg|dishonest|dreadful|garbage|greedy|hopeless|horr|idiot|incompetent|joke|junk|laughable|lazy|lia|lous|overpriced|pathetic|rip-off|ripoff|rotten|rubbish|scam|sham|shit|stupid|terrible|thieves|trash|unprofessional|untrustworthy|useless|worst|worthless|your money|cheaply|moron|fool|jerk|piece of';
/** Judgements on oneself, and on a firm that no possessive names: "a useless firm", "the worst airline in the world". */
export const DISPARAGES: readonly Gated[] = [
  [PIECES, `\\b${OURSELVES}${VERDICT}`],
  [
    'awful|clueless|crap|crooked|disgusting|dishonest|garbage|greedy|hopeless|idiotic|incompetent|lazy|lous|overpriced|pathetic|rotten|rubbish|shit|stupid|terrible|unprofessional|unreliable|useless|worthless',
    `\\b(?:our|this|such an?|our own) ${UTTERLY}(?:useless|terrible|awful|pathetic|hopeless|incompetent|crap|crappy|shit|shitty|lousy|rotten|greedy|lazy|clueless|dishonest|crooked|unreliable|unprofessional|disgusting|stupid|worthless|ridiculous|idiotic|rubbish|garbage|overpriced) (?:${FIRM}|${PEOPLE}|${THING})\\b`,
  ],
  [
    'crappy|crooked|greedy|hopeless|incompetent|lousy|pathetic|rotten|shitty|useless|worst',
    `\\b(?:useless|lousy|rotten|pathetic|hopeless|incompetent|crooked|crappy|shitty|greedy) (?:old |delivery |parcel |phone |insurance |travel |little )?${FIRM}\\b|\\b(?:the )?worst (?:\\w+ )?(?:${FIRM})(?: (?:in|on|of) (?:the|this|all)(?: \\w+)?)?`,
  ],
  [
    "buy|never|nobody should|wouldn't",
    `\\b(?:never (?:ever )?|(?:wouldn't|nobody should) (?:ever )?|(?:don't|do not|would not|no one should) (?:ever )?(?=buy\\b))(?:buy|order|book|shop|bank|fly|deal|sign|do business|work)(?: \\w+){0,3}? (?:from|with|for|at) (?:us|this ${FIRM}|our ${FIRM})\\b|\\b(?:i|we)(?: personally)? (?:would never|wouldn't|never) (?:use|buy|trust|recommend)(?: \\w+)? (?:us|our(?: own)? (?:${THING}|${FIRM})|this (?:company|firm|place))\\b`,
  ],
  [
    'better off|try your luck',
    `\\b(?:you(?:'re|'d be| are| would be| will be) (?:much |far |way )?better off|try your luck) (?:with (?:(?:another|a different|any other|some other|almost any(?: other)?) ${FIRM}|(?:one of )?our competitors?|the competition|anyone else|somebody else)|elsewhere|somewhere else|anywhere else|without us)(?=[.!,;]|$| than)`,
  ],
  [
    "ashamed of|can't stand|despise|hate",
    `\\b(?:i|we all|we|everyone here|everybody here) (?:\\w+ )?(?:hate|despise|can't stand|am ashamed of|are ashamed of|is ashamed of)s? (?:working (?:here|for)|this (?:company|place|job|${FIRM})|our (?:${FIRM}|${PEOPLE}|${THING})|my (?:job|boss|company))\\b`,
  ],
  [
    'answer anything|care|doing|give a|have a clue|help anyone|job|know how to|tell the truth',
    `\\b(?:our|my) (?:\\w+ )?(?:${PEOPLE}) (?:never|don't|doesn't|do not|does not|can't|cannot) (?:care|give a \\w+|do (?:their|its|his|her) job|know what (?:they|he|she|it)(?:'re|'s| are| is)? doing|know how to|answer anything|help anyone|have a clue|tell the truth)\\b|\\b(?:we|this company|our company|management|the company|they) (?:only )?(?:don't|doesn't|do not|does not|only|just) (?:really )?cares? about (?:money|profits?|(?:our|its|their) (?:customers|clients|users|staff|people)|customers|you\\b|anyone|anything but)`,
  ],
  [
    'cheat|deceive|lie|overcharge|rip off|rip people off|rips off|scam|steal',
    `\\b(?:we|this company|our company|the company) (?:\\w+ )?(?:lies?|lied|cheats?|scams?|rips? off|rip people off|steals? from|deceives?|overcharges?) (?:to )?(?:(?:our |its |all )?(?:customers|clients|people|users)|everyone|everybody|you)\\b`,
  ],
  [
    PIECES,
    `\\b${THE_OWN}(?: here)?(?:'s| is| are| has always been| have always been) ${UTTERLY}(?!stupid|lazy|ridiculous|laughable)(?:${VILE})(?! (?:for you|to hear|bin|bag|mail|folder))(?![a-z-])`,
  ],
  [
    'worth|fit for|any good|up to',
    `\\b(?:${OURSELVES}|${THE_OWN}) (?:isn't|aren't|is not|are not) (?:really |even |exactly |remotely )?(?:worth (?:the|your|its|what|half) [a-z]+|fit for purpose|any good|up to (?:much|the job|scratch))\\b`,
  ],
  [
    'suck|stink|downhill|to the dogs|works|work prop|fall|to be desired|breaks',
    `\\b(?:${OURSELVES}|${THE_OWN})(?: (?:really|just|totally|honestly|always|kind of|simply|still))? (?:sucks?(?! (?:up|in|air|out|dust|water))|stinks?|(?:(?:has|have|is|are) )?(?:really |totally )?(?:gone|going|went) (?:downhill|to the dogs|to pot)|(?:never|barely|hardly) works?(?: properly| right| as it should)?(?=[.,;!]|$)|breaks? (?:all the time|constantly|after a (?:day|week|month))|falls? (?:apart|to pieces)|leaves? (?:a lot|much) to be desired)`,
  ],
  [
    'care|doing|give a|have a clue|anything|get it|gets it|get things|gets things|a thing|listen|be trusted|be bothered|idea what|clue|lie|make|makes|mess|screw|fired|sacked|talking about',
    `\\b(?:(?:the |upper |senior )?management|head office|the company|this company|(?:our|my|the (?:sales|support|billing|warehouse|delivery|logistics|finance|technical|tech|marketing|service|product|repair|accounts|back ?office|dev)) (?:[a-z-]+ )?(?:${PEOPLE}))(?: here)? (?:(?:really|just|simply|honestly|frankly|clearly|obviously|all) )?(?:(?:don't|doesn't|do not|does not|never|couldn't|could not|can't|cannot) (?:really |even |seem to |ever )?(?:care less|gets? (?:anything|it|things|a thing|a single thing) (?:right|done)|listens?(?= to (?:us|me|anyone|customers|you)|[.,!]|$)|be (?:trusted|bothered)|(?:know|knows) what (?:they|he|she|it)(?:'re|'s| are| is)? (?:doing|talking about)|gives? a \\w+|cares?(?= about|[.,!]|$))|ha(?:ve|s) (?:absolutely )?(?:no idea (?:what (?:they|he|she)(?:'re|'s| are| is) (?:doing|talking about)|how to)|no clue)|(?:always|constantly|only|just ever) (?:lies?|makes? (?:things|stuff) up|mess(?:es)? (?:up|things up|everything up)|screws? (?:up|things up|everything up)|gets? (?:it|everything|things) wrong|loses? (?:things|everything|parcels|packages))|mess(?:es|ed)? (?:everything|it all) up|screw(?:s|ed)? (?:everything|it all) up|(?:should|needs? to|ought to|deserves? to) (?:all )?be (?:fired|sacked))\\b`,
  ],
  [
    'whoever',
    `\\bwhoever (?:designed|built|wrote|made|came up with|approved|packed|set up|coded|planned|trained) (?:this|that|it|these|them|our|your)(?: [a-z-]+){0,4}? (?:(?:should|ought to|needs to|deserves to) be (?:fired|sacked|shot|ashamed)|(?:is|was|must have been|had to be) (?:an? )?(?:idiot|moron|fool|drunk|asleep|blind|high)|has no (?:idea|clue)|had no (?:idea|clue)|clearly|obviously|never)\\b`,
  ],
  [
    'elsewhere|somewhere else|anywhere else|someone else|somebody else|another|different',
    `\\b(?:i|we)(?:'d| would)(?: personally| honestly| rather| just| really| probably| definitely)? (?:(?:cancel|leave|switch|quit) and )?(?:go|shop|look|buy|book|order|bank|switch|take (?:my|your) (?:business|money|custom)) (?:elsewhere|somewhere else|anywhere else|with (?:someone|somebody) else|(?:with|to|from) (?:another|a different) ${FIRM})(?=[.,;!]|$| if\\b| for\\b| next\\b)`,
  ],
  [
    'recommend',
    `\\b(?:wouldn't|would not|can't|cannot|could never|would never) (?:honestly |really |in good conscience )?recommend (?:it|this|them|us|our [a-z]+(?: [a-z]+)?) to (?:anyone|anybody|my worst enemy|my (?:own )?(?:family|mother|friends|mum|mom)|a friend|friends)(?=[.,;!]|$)`,
  ],
  [
    'bother|waste your',
    `\\b(?:don't|do not|no need to|wouldn't|would not) (?:bother|waste your (?:time|money|breath|energy))(?: (?:with|on|calling|ringing|using|buying|contacting|trying))? (?:our|this (?:company|app|product|firm)|us\\b)`,
  ],
  [
    'ashamed to|embarrassed to',
    `\\b(?:i(?:'m| am)|we(?:'re| are)) (?:so |really |frankly |honestly |a bit |almost )?(?:ashamed|embarrassed) to (?:work|be working|be employed|be part|admit i work|say i work)(?: here| for [a-z]+ [a-z]+)?\\b`,
  ],
  [
    'overpriced|piece of|cheap|rip-off|ripoff',
    `\\b(?:it|this|that)(?:'s| is) (?:just |really |all |honestly |basically |an? )*(?:overpriced (?:crap|junk|rubbish|garbage|tat)|piece of (?:crap|junk|rubbish|garbage)|(?:total|complete) rip-?off|cheap (?:junk|rubbish|crap|tat))\\b`,
  ],
  [
    'trust',
    `\\b(?:wouldn't|would not|would never|don't|do not|never) (?:even |really |personally )?trust (?:our|this (?:company|app|team)) (?:[a-z-]+ )?(?:${PEOPLE}|${THING}|${FIRM})\\b`,
  ],
  [
    'worst|terrible|awful|useless|hopeless',
    `\\b(?:we|this company) (?:(?:really|probably|honestly|simply|just) )?(?:have|has|offer|provide|run|got|employ) (?:(?:probably|possibly|honestly|by far|some of|only) ){0,4}(?:the worst|terrible|awful|useless|hopeless) (?:[a-z-]+ )?(?:${PEOPLE}|${THING})\\b`,
  ],
  [
    'competit',
    `\\b(?:(?:our|the|most|all) )?(?:competitors|competition) (?:(?:all|really|simply|just|clearly|honestly) )?(?:does|do|are|is|offers?|have|has)(?: [a-z]+){0,4}? (?:better|ahead of us|cheaper)(?: job)?(?: than (?:us|we do|ours))?\\b`,
  ],
  [
    'nobody|no one|no-one',
    `\\b(?:nobody|no one|no-one|not one person) (?:here|in (?:this|our|the) (?:company|firm|office|team|department|place|building)|at (?:head office|hq|this company)|on (?:our|the|this) team) (?:(?:really|actually|even|ever) )?(?:cares?|knows what (?:they|he|she)(?:'re| are|'s| is) (?:doing|talking about)|has a clue|gives a \\w+|listens|takes? (?:it|this|complaints|responsibility))\\b`,
  ],
  [
    'useless|incompetent|hopeless|terrible|pathetic|lazy|clueless|unreliable|awful|rubbish|overpriced && and ',
    `\\b(?:${OURSELVES}|${THE_OWN})(?:'s|'re| is| are) (?:[a-z']+ ){1,7}?and (?:(?:frankly|honestly|just|also|quite|completely|totally|utterly|often|simply) ){0,4}(?:useless|incompetent|hopeless|terrible|pathetic|lazy|clueless|unreliable|awful|rubbish|overpriced)\\b`,
  ],
  ['typical of', `\\btypical of (?:us(?=[.,;!]|$)|(?:this|our) (?:${FIRM}|${PEOPLE}))`],
  [
    'how ',
    `\\bhow (?:incompetent|useless|terrible|awful|lousy|hopeless|pathetic|clueless|lazy|bad|disorgani[sz]ed|slow and useless) (?:our|this|my) (?:[a-z-]+ ){0,4}?(?:${FIRM}|${PEOPLE}|${THING}) (?:is|are)\\b`,
  ],
];

/** Folded words of which one stands in every match above. */
export const DISPARAGE_WORDS: readonly string[] = list(
  'useless terrible awful horrible horrendous dreadful appalling atrocious abysmal pathetic hopeless incompetent crap crappy shit shitty garbage trash rubbish lousy rotten greedy',
  'lazy clueless dishonest crooked unreliable untrustworthy unprofessional disgusting shameful laughable ridiculous idiotic stupid worthless junk crooks liars thieves idiots clowns',
  'joke scam rip ripoff disgrace mess nightmare shambles worst overpriced broken money better luck elsewhere somewhere anywhere hate hates despise despises ashamed',
  'never wouldn nobody buy stand care cares job doing clue truth anyone lie lies lied competitor competitors competition else cheat cheats scams rips steal steals deceive deceives overcharge overcharges profit profits',
  'disaster catastrophe embarrassing embarrassment embarrassed amateurs amateur amateurish shoddy dire woeful dodgy farce fraud frauds waste worth fit poorly badly wreck dumpster rate',
  'sucks suck stinks stink downhill dogs works breaks apart desired listen listens trusted bothered idea fired sacked whoever recommend bother typical another anything wrong trust idiot clown liar crook moron morons fool fools jerk jerks cheaply piece better screw screws messes',
);
