import type { Gated } from '#lib/core/gated.ts';

// Sources of patterns on folded text for strong anger: swearing at the company, contempt, fury. No mild complaint.

const FOOL =
  'idiots?|morons?|imbeciles?|clowns?|assholes?|arseholes?|bastards?|scumbags?|dumb ?ass(?:es)?|jackass(?:es)?|jerks?|dickheads?|pricks?|cunts?|wankers?|muppets?|cowboys|cretins?|bitch(?:es)?|losers?';
const CROOK =
  'thieves|crooks?|liars?|scammers?|fraudsters?|con ?(?:artists?|men|man)|criminals|robbers|parasites|vultures|scum';
const SERVICE =
  '(?:customer )?(?:service|support|experience|company|airline|bank|shop|store|app|attitude|treatment|communication|business practice|policy|policies|people|staff|team|website|product|provider|firm|organi[sz]ation)s?';
const VILE =
  'ridiculous|unacceptable|outrageous|appalling|atrocious|abysmal|horrendous|horrible|terrible|awful|dreadful|disgusting|disgraceful|shameful|shocking|insulting|inexcusable|unforgivable|pathetic|absurd|laughable|infuriating|despicable|insane|stupid|idiotic|dumb|garbage|trash|rubbish|crap|bogus|nonsense|unprofessional|scandalous|an outrage|a (?:joke|disgrace|shambles|farce|rip-?off|nightmare)';
const UTTERLY =
  '(?:(?:just|so|really|very|extremely|absolutely|completely|totally|utterly|beyond|simply|truly|downright|quite|all|plain|fucking|getting|such|such a|total|complete|utter) ){0,4}';

/** Swearing, whatever stands around it. */
export const SWEARS: readonly Gated[] = [
  [
    'fuc|fuu|f*|fck|fuk|eff',
    "\\b(?:f+u+c+k+|f\\*+k?|fck|fuk|eff)(?:ing|in'?|ed|s)?\\b(?! (?:love|great|awesome|amazing|good|hilarious|beautiful|brilliant|perfect|yes|yeah|nice))",
  ],
  [
    'bull|dip|horse|mother|shit',
    '\\bmother ?fuck\\w{0,4}|\\b(?:bull|horse|dip)shit\\b|\\b(?:this|that|your|my|of|such|any|same|the|no|some|piece of|full of) shit(?:ty)?\\b|\\bshitty\\b',
  ],
  [
    'go to hell|kiss my ass|piss|screw you|shut up|stfu|what t|wt f|wt he|wtf|wthe',
    "\\bw(?:hat )?t(?:he)? ?(?:f|fuck|hell|heck)\\b|\\bstfu\\b|\\bgo to hell\\b|\\bscrew you\\b|\\bshut up\\b|\\bpiss(?:ed|ing|es)?(?: me| us)? off\\b|\\b(?:so|am|i'm|really) pissed\\b|\\bkiss my ass\\b",
  ],
  [
    'dam',
    '\\b(?:(?:your?|this|the|that|these|my|a|any|single) (?:god)?damn(?:ed)?|damn (?:you|it|company|thing|people|time)|god ?damn\\w{0,3}|dammit|damnit)\\b(?! (?:good|fine|great|nice|shame))',
  ],
];

/** Contempt, insult and fury; no denial may stand before it. */
export const CONTEMPT: readonly Gated[] = [
  [
    'arsehole|asshole|bastard|bitch|clown|cowboys|cretin|cunt|dickhead|dumb ass|dumbass|idiot|imbecile|jackass|jerk|loser|moron|muppet|prick|scumbag|wanker',
    `\\b(?:you|u|they|company|team|staff|people|these|those|are|bunch of|complete|total|absolute|utter|fucking|damn|bloody|such|an?|stupid) (?:(?:all|a|an|just|r|are|guys|lot|people|bunch of|stupid|incompetent|lazy|lying|useless) ){0,4}(?:${FOOL})\\b`,
  ],
  [
    'artist|con m|conm|criminals|crook|fraudster|liar|parasites|robbers|scammer|scum|thieves|vultures',
    `\\b(?:you|they|are|bunch of|nothing but|all|these|those|total|you're|bloody) (?:(?:all|a|just|bunch of|lying|dirty|complete|fucking) ){0,4}(?:${CROOK})\\b`,
  ],
  [
    'a farce|a joke|a nightmare|a rip|absurd|abysmal|appalling|atrocious|awful|bogus|crap|despicable|disg|dreadful|dumb|garbage|horr|idiotic|inexcusable|infuriating|insane|insulting|laughable|nonsense|outrage|pathetic|ridiculous|rubbish|scandalous|sham|shocking|stupid|terrible|trash|unacceptable|unforgivable|unprofessional',
    `\\b(?:this|that|it|which|service|company|policy|behaviou?r|treatment|support|situation|you|you guys|your \\w+)(?:'s| is| was|'re| are| were| has been) ${UTTERLY}(?:${VILE})\\b`,
  ],
  [
    'a farce|a joke|a nightmare|a rip|absurd|abysmal|appalling|atrocious|awful|bogus|crap|despicable|disg|dreadful|dumb|garbage|horr|idiotic|inexcusable|infuriating|insane|insulting|laughable|nonsense|outrage|pathetic|ridiculous|rubbish|scandalous|sham|shocking|stupid|terrible|trash|unacceptable|unforgivable|unprofessional',
    `(?:^|[.,;!] |\\bhow |\\bwhat |\\b(?:absolutely|completely|totally|utterly|beyond|simply|just|so|fucking) )(?:${VILE})(?= ?(?:$|[.,;!?]))`,
  ],
  [
    'a farce|a joke|a nightmare|a rip|absurd|abysmal|appalling|atrocious|awful|bogus|crap|despicable|disg|dreadful|dumb|garbage|horr|idiotic|incompetent|inexcusable|infuriating|insane|insulting|laughable|lous|nonsense|outrage|pathetic|rubbish|sham|shocking|sloppy|stupid|terrible|trash|unacceptable|unforgivable|unprofessional|useless|worthless',
    `\\b(?:${VILE}|useless|incompetent|worthless|lousy|crappy|crap|sloppy) ${SERVICE}\\b`,
  ],
  ['worst', `\\bworst (?:\\w+ ){0,2}(?:${SERVICE}|ever|i have ever|i've ever|in the world)\\b`],
  [
    'despicable|disg|incompeten|insufferable|laughing|pathetic|shame on you',
    '\\b(?:pathetic(?! looking)|disgraceful|incompeten(?:t|ce)|despicable|a disgrace|disgusting|insufferable|shame on (?:you|your)|laughing ?stock)\\b',
  ],
  [
    'a waste of|clueless|hopeless|incompetent|useless|worthless',
    `\\b(?:you|you're|company|service|support|bot|chat|team|app|site|website|staff|agents?|people|(?<!\\bmy \\w{1,14} )(?:are|is)|absolutely|completely|totally|utterly|bloody|fucking|damn) ${UTTERLY}(?:useless|worthless|hopeless|incompetent|clueless|a waste of)\\b`,
  ],
  [
    'absolute|complete|total|utter|pure',
    '^\\W{0,4}(?:absolute(?:ly)?|complete(?:ly)?|total(?:ly)?|utter(?:ly)?|pure) (?:and utter )?(?:joke|disgrace|shambles|farce|scam|rip-?off|con|rubbish|nonsense|nightmare|incompetence|waste of (?:space|time|money)|crap|garbage|robbery|theft)\\b',
  ],
  [
    'ashamed|embarrassed',
    '\\b(?:you|u|they|your \\w+|ya|yous?)(?: (?:guys|people|lot|all|really|both|honestly))? (?:should|ought to|must|need to|wanna)(?: all| really)? (?:be|feel|hang your heads) (?:so |thoroughly |deeply |really )?(?:ashamed|embarrassed)\\b|\\bashamed of your ?sel(?:f|ves)\\b',
  ],
  [
    'suck|never seen|never ever|never have|never exper|never had|never met|never enc|never deal|never known|never in my|scream|how can you|how could you|how do you',
    '\\b(?:company|service|support|app|airline|bank|shop|store|website|policy|you|you guys|this place|everything)(?: really| totally| just| absolutely)? sucks?\\b(?! (?:up|in|out|dust|air))|\\bnever (?:in my life |ever )?(?:have i )?(?:seen|experienced|had|met|encountered|dealt with|known) (?:such|so much|anything (?:so|like)|anyone so|worse|a worse|a more)(?: \\w+){0,2}? (?:incompeten\\w+|bad|terrible|awful|rude\\w*|poor|useless|disrespect\\w*|arrogan\\w+|shambles|shambolic|unprofessional\\w*|appalling|horrible|service|mess|attitude|company)\\b|\\b(?:could|want to|wanna) (?:just )?scream\\b(?! (?:with|for) (?:joy|happiness|ice))|\\bhow (?:can|could|do) you (?:people |guys |lot )?(?:treat|do this to|sleep at night|live with yourselves|be so|get away)\\b',
  ],
  [
    'had it',
    "\\b(?:i|we)(?:'ve| have|ve)(?: just| really| absolutely| totally)? had it (?:up to (?:here|my)|with (?:you|your|these|all|the (?:lot|lies|excuses|delays|runaround))\\b)",
  ],
  [
    'thieves|crook|liar|scammer|fraudster|robbers|thief|cheats|frauds',
    '(?:^|[.!?] )\\W{0,3}(?:(?:you|bloody|fucking|dirty|lying|absolute|total) ){0,2}(?:thieves|thief|crooks?|liars?|scammers?|fraudsters?|robbers|cheats|frauds)\\b(?= ?(?:[!.,]|$))',
  ],
  [
    'a complete|a total|absolute|an complete|an total|big|bloody|huge|sick|utter|what a',
    '\\b(?:what an?|an? (?:absolute|complete|total|utter|huge|big|sick|bloody)) (?:absolute |complete |total |utter |fucking )?(?:joke|disgrace|shambles|farce|scam|rip[- ]?off|con|waste of (?:space|time|money))\\b',
  ],
  [
    'a criminal|an idiot|animal|crap|customers|dirt|freaking|fucking|garbage|how dare you|joking|kidding|shit|you people',
    "\\b(?:how dare you|are you (?:kidding|joking|fucking|freaking) ?(?:me)?|you(?:'ve| have)? got to be (?:kidding|joking)|you people|don't (?:you )?care about (?:your )?customers|treat(?:ed|ing)? (?:me|us|people|customers) like (?:dirt|shit|crap|garbage|a criminal|an idiot|animals?))\\b",
  ],
  [
    'cheat|conned|conning|give|ripp|robb|scamm|stealing|stole',
    "\\b(?:you|you guys|your \\w+|(?:this|the|your) (?:company|bank|shop|store|seller))(?:'ve| have| has|'re| are| is)?(?: just| simply| basically| all)? (?:stole|stolen|stealing|robb(?:ed|ing)|cheat(?:ed|ing)?|scamm(?:ed|ing)|ripp(?:ed|ing)|conn(?:ed|ing))\\b|\\bcheated me\\b|\\b(?:been|being|feel|felt) (?:ripped off|cheated|robbed by you)\\b|\\bdaylight robbery\\b|\\bgive (?:me )?(?:back )?my (?:fucking |damn )?money(?: back)? (?:now|immediately)\\b",
  ],
  [
    'angry|appalled|disgusted|enraged|fed up|fuming|furi|irate|livid|mad a|mad that|mad with|outraged|raging|seething|sick',
    `\\b(?:i'm|i am|we're|we are|getting|becoming|makes? me|made me|making me|left me) ${UTTERLY}(?:angry|furious|livid|fuming|outraged|enraged|disgusted|appalled|infuriated|seething|irate|mad (?:at|with|that|about)|raging|fed up|sick (?:and tired )?of|sick to death)\\b`,
  ],
  [
    'enough|enraged|fed up|fuming|furi|last straw|livid|outraged|rope|sick and tired|tether',
    "(?<!\\bwould be |'d be )\\b(?:absolutely |beyond |completely )?(?:furious|livid|fuming|infuriat(?:ed|ing)|outraged|enraged)\\b(?! (?:with|at) (?:me|us|him|her)\\b)|\\bfed up\\b|\\bsick and tired\\b|\\b(?:i've|i have|we've|we have) had enough(?= ?(?:$|[.,;!]| of (?:this|you|it)))|\\benough is enough\\b|\\blast straw\\b|\\bend of my (?:tether|rope)\\b",
  ],
  [
    'annoy|disappoint|dissatisfied|frustrat|pissed|rude|unhappy|upset',
    '\\b(?:really|very|extremely|so|beyond|incredibly|absolutely|super|pretty|deeply|highly|utterly) (?:\\w+ly )?(?:upset|unhappy|frustrated|frustrating|annoyed|annoying|pissed|dissatisfied|rude)\\b|\\b(?:extremely|beyond|utterly|absolutely|deeply) (?:disappointed|disappointing)\\b',
  ],
  [
    'despise|hate|loathe|t stand',
    "\\bi (?:\\w+ )?(?:hate|despise|loathe|can't stand|cannot stand) (?:you|your|this|that|these|dealing|the way|how you|@)(?! to\\b)",
  ],
  [
    'actually|even|human|listening|looking|losing|lost|out of|reading|run|time|trying|wearing|worn',
    "\\b(?:do|can|did) you (?:people |guys |lot )?(?:even|actually) (?:read|listen|understand|care|work|look|try|bother)\\b|\\bare you (?:people |guys )?even (?:reading|listening|trying|looking|human)\\b|\\bwast(?:e|ed|es|ing) (?:of )?(?:my|our|everyone's|people's) (?:\\w+ )?time\\b|\\b(?:losing|lost|running out of|out of) (?:my |all |our )?patience\\b|\\bpatience (?:is|has) (?:run|running|wearing|worn) (?:out|thin)\\b",
  ],
  [
    'i expect better|just lie|lied|lying|ruined|what kind of|what sort of',
    "\\bwhat (?:kind|sort) of (?:a |an )?(?:service|company|business|support|bank|joke|customer service|airline|shop|people)\\b(?! (?:do|does|is (?:it|this) that|offers?|can|should))|\\byou(?:'ve| have|ve)? (?:completely |totally )?ruined (?:my|our|his|her)\\b|\\byou (?:guys |people |all )?(?:lied|keep lying|are lying|just lie)\\b|\\bstop lying\\b|\\b(?:been )?lied to\\b|\\bi expect better\\b",
  ],
];
/** What makes a strong word of the two lists above a friendly or a self-critical one. */
export const NO_ANGER =
  "\\b(?:love|lovely|awesome|amazing|brilliant|hilarious|haha\\w*|lol|lmao|thank(?:s| you)|(?:i'm|i am|i feel|i felt|makes me feel|sorry,? i|my own|i was|me) (?:(?:so|such|like|an?|being|the|really|a bit) ){0,4}(?:idiot|moron|stupid|dumb|useless|clown|pathetic|ridiculous|incompetent)|stupid question|silly question|hate to|how (?:good|great|nice|easy|cheap|well|fast|beautiful|cute))\\b";

/** Folded words of which one stands in every text that the patterns match. */
export const ANGER_WORDS: readonly string[] = [
  'fuck fuuck fuuuck fucks fucking fuckin fucked effin goddamnit f fck fuk eff effing effs motherfucker motherfucking motherfuckers bullshit horseshit dipshit',
  'mother dip bull horse shit shitty wtf wth what hell heck stfu screw shut piss pissed pissing pisses ass damn damned goddamn',
  'goddamned goddam god dammit damnit idiot idiots moron morons imbecile imbeciles clown clowns asshole assholes arsehole',
  'arseholes bastard bastards scumbag scumbags dumbass dumb asses jackass jackasses jerk jerks dickhead dickheads prick',
  'pricks cunt cunts wanker wankers muppet muppets cretin cretins bitch bitches loser losers thieves crook crooks liar liars',
  'scammer scammers fraudster fraudsters con artist artists conmen conman criminals robbers parasites vultures scum ridiculous',
  'unacceptable outrageous appalling atrocious abysmal horrendous horrible terrible awful dreadful disgusting disgraceful',
  'shameful shocking insulting inexcusable unforgivable pathetic absurd laughable infuriating despicable insane stupid',
  'idiotic garbage trash rubbish crap bogus nonsense unprofessional scandalous outrage joke disgrace shambles farce rip',
  'ripoff nightmare useless incompetent incompetence worthless lousy crappy sloppy worst insufferable shame laughing',
  'laughingstock hopeless clueless waste scam dare kidding joking freaking people care treat treated treating stole stolen',
  'stealing robbed robbing cheat cheated cheating scammed scamming ripped ripping conned conning robbery money angry furious',
  'livid fuming outraged enraged disgusted appalled infuriated seething irate mad raging fed sick enough straw tether rope',
  'upset unhappy frustrated frustrating annoyed annoying dissatisfied rude disappointed disappointing hate despise loathe',
  'cowboys suck sucks never scream how ashamed had thief cheats frauds absolute absolutely complete total utter pure',
  'stand even actually wasted wastes wasting patience kind sort ruined lied lying lie better',
  '<capitals>',
].flatMap((line) => line.split(' '));
