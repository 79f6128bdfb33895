import type { Gated } from '#lib/core/gated.ts';

// Insults, threats and harassment, as sources of patterns on folded text.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

const VERY =
  '(?:(?:so|very|really|just|such|quite|too|all|clearly|obviously|absolutely|completely|totally|utterly|being|acting|nothing but|plain|truly|simply|beyond|as|even) ){0,2}';
const BAD =
  '(?:stupid|dumb|idiotic|moronic|brainless|clueless|ignorant|illiterate|pathetic|worthless|useless|disgusting|ugly|fat|lazy|greedy|crazy|insane|delusional|hopeless|incompetent|ridiculous|filthy|dirty|lying|whiny|little|old|silly|annoying|complete|total|fucking|damn|bloody|miserable|entitled|spoilt|spoiled)';
const PERSON =
  '(?:customers?|clients?|people|person|woman|women|man|men|lady|ladies|guy|guys|girl|girls|boy|boys|cow|cows|pig|pigs|kid|kids|folks?|lot|colleagues?|boss|manager|questions?)';
/** Insults in themselves. */
const FOOL =
  'idiots?|morons?|imbeciles?|cretins?|dimwits?|halfwits?|half-wits?|nitwits?|numbskulls?|simpletons?|blockheads?|airheads?|bastards?|lowlifes?|scumbags?|nutjobs?|nutcases?|tossers?|crybab(?:y|ies)';
/** Insults where somebody is called so. */
const CALLED = `${FOOL}|fools?|losers?|clowns?|jerks?|pricks?|dicks?|creeps?|weirdos?|pigs?|rats?|liars?|thief|thieves|cheats?|fraud|crooks?|scammers?|whiners?|brats?|karens?|snowflakes?|lunatics?|psychos?|muppets?|retards?|sluts?|fags?|hoes?|scum|trash|garbage|vermin|animals?|monsters?|disgrace|embarrassment|joke|nobody|waste of (?:space|time|oxygen|air|skin)`;
const ADDRESSED =
  "(?:you|u|ya|youre|you're|ur)(?: (?:are|were|must be|sound like|look like|act like|all|lot|people|guys|have to be|'re)){0,2}";
const THEY =
  "(?:he|she|they|customers?|clients?|people|that (?:woman|man|guy|lady|customer)|this (?:woman|man|guy|lady|customer)|(?:my|our|your|the) (?:boss|manager|colleagues?|supervisor|wife|husband|mother|mom|mum|family|driver|agent)s?)(?:'s|'re| is| are| was| were)";
const WILL =
  "(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'m gonna|'d| would love to| want to)";

/** Insults at the reader or about people. */
export const INSULTS: readonly Gated[] = [
  [
    'airhead|bastard|blockhead|cretin|crybab|dimwit|half-wit|halfwit|idiot|imbecile|lowlife|moron|nitwit|numbskull|nutcase|nutjob|scumbag|simpleton|tosser',
    `\\b(?:${FOOL})\\b(?!(?:'?s)? guide|[- ]?proof| light| board| file| sword| stitch)`,
  ],
  [
    'airhead|animal|bastard|blockhead|cheat|clown|creep|cretin|crook|crybab|dick|dimwit|disgrace|embarrassment|fag|fool|fraud|garbage|half-wit|halfwit|hoe|idiot|imbecile|jerk|joke|karen|liar|loser|lowlife|lunatic|monster|moron|muppet|nitwit|nobody|numbskull|nutcase|nutjob|pig|prick|psycho|rat|retard|scammer|scum|simpleton|slut|snowflake|thie|tosser|trash|vermin|waste of|weirdo|whiner',
    `\\b${ADDRESSED} ${VERY}(?:an? |the )?(?:${BAD} ){0,2}(?:${CALLED})\\b(?! (?:\\w+ )?(?:stole|sale|bag|chicken|costume|fish|bank|farm|brand)| (?:smith|jones|brown|turpin|cheney|van|tracy)|'s )`,
  ],
  [
    'airhead|animal|bastard|blockhead|cheat|clown|creep|cretin|crook|crybab|dick|dimwit|disgrace|embarrassment|fag|fool|fraud|garbage|half-wit|halfwit|hoe|idiot|imbecile|jerk|joke|karen|liar|loser|lowlife|lunatic|monster|moron|muppet|nitwit|nobody|numbskull|nutcase|nutjob|pig|prick|psycho|rat|retard|scammer|scum|simpleton|slut|snowflake|thie|tosser|trash|vermin|waste of|weirdo|whiner',
    `\\b${THEY} ${VERY}(?:an? )?(?:${BAD} ){0,2}(?:${CALLED})\\b(?! (?:costume|chicken|lover|owner|friendly|bag|can|collection))`,
  ],
  [
    'brainless|clueless|crazy|delusional|disgusting|dumb|full of|hopeless|ignorant|illiterate|incompetent|insane|lying|mental|nuts|pathetic|ridiculous|stupid|too dense|too old|too slow|too thick|ugly|useless|worthless',
    `\\b(?:you(?:'re| are| were| must be)|ur|youre) ${VERY}(?:stupid|dumb|brainless|clueless|ignorant|illiterate|pathetic|worthless|useless|disgusting|ugly|crazy(?! about)|insane|delusional|hopeless|incompetent|ridiculous|lying|nuts|mental|full of (?:it|crap|shit)|too (?:dumb|stupid|thick|slow|old|dense)|mentally (?:ill|challenged|slow))\\b(?! (?:if|when) you)`,
  ],
  [
    'brainless |crazy |disgusting |dumb |entitled |filthy |greedy |idiotic |ignorant |illiterate |lying |moronic |pathetic |stupid |ugly |whiny |worthless ',
    `\\b(?:stupid|dumb|idiotic|moronic|brainless|pathetic|worthless|disgusting|ugly|crazy|greedy|ignorant|illiterate|lying|filthy|whiny|entitled) (?:old |little |fat )?${PERSON}\\b(?! (?:price|sale|question of))`,
  ],
  [
    'bitch|brain|cock|dick|fag|filth|garbage|hoe|prick|retard|scum|sick in the head|slut|trash|waste of',
    "\\b(?:an?|fucking|such a|total|complete|dirty|little|lil|stupid|filthy) (?:retard|slut|fag|dick|prick|cock)\\b(?! (?:test|of|for|end|packet|on))|\\b(?:these|them|dem|dat|dumb|stupid|dirty|broke|basic|bitches and|ain't) hoes?\\b|\\b(?:white trash|scum of the earth|son of a bitch|sons of bitches|piece of (?:trash|garbage|scum|filth)|half a brain|waste of (?:space|oxygen|skin)|brain ?dead|sick in the head|have (?:no|you no) brains?)\\b|\\b(?:use|have|got) your (?:tiny|little|pea) brain\\b",
  ],
];

/** Threats, wishes of harm, sexual remarks, being told to go to hell. */
export const THREATS: readonly Gated[] = [
  [
    'bash|beat|break|choke|destroy|hunt|hurt|kill|murder|punch|shoot|slap|smash|stab|strangle',
    `\\b${WILL} (?:personally |really |gladly )?(?:kill|hurt|murder|punch|slap|strangle|stab|smash|choke|hunt|beat|break|bash|shoot|destroy) (?:(?:you|him|her|them|u|ya)(?! (?:an?|the|over|up|with|short|off|some|in on|in half the|to it|from|slack|by)\\b)|your (?:face|neck|legs?|arms?|head|life|family|kids?|teeth|nose|fingers?))\\b`,
  ],
  [
    'get lost|go away|buzz off|jog on|naff off|go back to|find out where you|find where you|find you',
    "(?:^|[,;.!] ?)(?:just )?(?:get lost|go away|buzz off|jog on|naff off)(?=[,.!]|$)|\\bgo back to (?:your (?:own )?(?:country|homeland|village)\\b|where you (?:came|come) from\\b)|\\b(?:i|we)(?:'ll| will| can| could|'m going to) find (?:out )?(?:where you (?:live|work|sleep)\\b|you and)",
  ],
  [
    'hope',
    '\\bhopes? (?:that )?(?:you|u|they|he|she|your \\w+) (?:all )?(?:dies?|suffers?|rots?|chokes?|burns?|crash(?:es)?|gets? (?:cancer|run over|hit by|fired|raped|covid)|drops? dead|never wakes? up)\\b',
  ],
  [
    'be beaten|be hanged|be punched|be raped|be shot|be slapped|bite me|burn in|dead|die|dirt|go to hell|know where y|kys|rot|shit|up yours|ursel|watch your back',
    "\\b(?:kill|hang|shoot|harm|hurt) (?:yourself|urself|yourselves)\\b|\\b(?:drop dead|go die|rot in hell|burn in hell|go to hell|kys|watch your back|up yours|bite me|eat (?:shit|dirt))\\b|\\b(?:we|i) know where (?:you|your (?:family|kids|children)) (?:live|sleep)\\b|\\byou(?:'re| are) (?:a )?dead(?: man| meat| woman)?(?=[.!]|$)|\\byou(?: should|'d better|'ll| will| deserve to| need to) (?:die|burn in|rot|be (?:shot|beaten|hanged|raped|punched|slapped))\\b",
  ],
  [
    'choke on|kiss my|screw|shut|stuff|suck',
    '(?:^|[,;.!-] ?|\\bjust |\\bplease |\\bto |\\byou )(?:shut (?:the \\w+ )?up(?! shop| the|s)|shut your (?:\\w+ )?(?:mouth|trap|face|gob|pie ?hole)|screw (?:you|off|yourself)|suck (?:it(?= ?[.!]|$)|my|on my)|kiss my|go (?:screw|stuff) yourself|stuff (?:you|yourself)|get stuffed|choke on)\\b',
  ],
  [
    'foreigner|immigrant|migrant|refugee|people like you|your kind|go back to',
    "\\b(?:bloody|damn|filthy|dirty|stupid|lazy|fucking|these|you) (?:foreigners?|(?:im)?migrants?|refugees?)\\b(?! (?:who|can|may|must|need|status|visa|exchange))|\\b(?:people like you|your (?:kind|sort|lot)) (?:always|never|are all|can't|cannot|should|only|don't)\\b|\\bgo back to (?:where you (?:came|come) from|your (?:own )?country)\\b",
  ],
  [
    'babe|boobs|hot stuff|send me|sexy|show me|sleep with me|tits|what are you wearing|you look|you seem|you sound',
    '\\b(?:send|show) me (?:some |your |a )?(?:nudes?|naked|sexy|boobs?|tits)\\b|\\bhey,? (?:sexy|hot stuff|babe)\\b|\\byou (?:sound|look|seem)(?: so| really| very| pretty| kinda)? (?:sexy|hot|fuckable)\\b|\\bwhat are you wearing\\b|\\bsleep with me\\b|\\b(?:nice|great|big|hot) (?:tits|boobs)\\b',
  ],
];

/** Folded words of which one stands in every match above. */
export const INSULT_WORDS: readonly string[] = list(
  'idiot idiots moron morons imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits wit wits nitwit nitwits numbskull numbskulls simpleton simpletons',
  'blockhead blockheads airhead airheads bastard bastards lowlife lowlifes scumbag scumbags nutjob nutjobs nutcase nutcases tosser tossers crybaby crybabies',
  'fool fools loser losers clown clowns jerk jerks prick pricks dick dicks creep creeps weirdo weirdos pig pigs rat rats liar liars thief thieves cheat cheats fraud',
  'crook crooks scammer scammers whiner whiners brat brats karen karens snowflake snowflakes lunatic lunatics psycho psychos muppet muppets retard retards slut sluts',
  'fag fags hoe hoes scum trash garbage vermin animal animals monster monsters disgrace embarrassment joke nobody waste cock',
  'stupid dumb idiotic moronic brainless clueless ignorant illiterate pathetic worthless useless disgusting ugly crazy insane delusional hopeless incompetent',
  'ridiculous lying nuts mental mentally greedy filthy whiny entitled thick dense brain brains bitch bitches braindead sick',
);
export const THREAT_WORDS: readonly string[] = list(
  'lost away buzz jog naff country homeland village came live work sleep',
  'kill hurt murder punch slap strangle stab smash choke hunt beat break bash shoot destroy die dies suffer suffers rot rots chokes burn burns crash crashes',
  'cancer fired raped covid dead wakes yourself urself yourselves hell kys watch yours bite dirt live sleep beaten hanged punched slapped',
  'foreigner foreigners immigrant immigrants migrant migrants refugee refugees people kind sort lot back mouth',
  'shut screw suck kiss stuffed stuff nudes nude naked sexy boobs boob tits hot babe wearing fuckable',
);
