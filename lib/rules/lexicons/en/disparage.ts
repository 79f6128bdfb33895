import type { Gated } from '#lib/core/gated.ts';

// Speaking ill of one's own firm, as sources of patterns on folded text.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

const UTTERLY =
  '(?:(?:just|so|really|very|extremely|absolutely|completely|totally|utterly|simply|truly|honestly|all|frankly|pretty|quite|such|always|a|an|the|known to be|notoriously|complete|total|utter) ){0,3}';
const VILE =
  '(?:useless|terrible|awful|horrible|horrendous|dreadful|appalling|atrocious|abysmal|pathetic|hopeless|incompetent|crap|crappy|shit|shitty|garbage|trash|rubbish|lousy|rotten|greedy|lazy|clueless|dishonest|crooked|unreliable|untrustworthy|unprofessional|disgusting|shameful|laughable|ridiculous|idiotic|stupid|worthless|junk|crooks|liars|thieves|idiots|clowns|a joke|a scam|a rip-?off|a disgrace|a mess|a nightmare|a shambles|(?:the )?worst|joke|scam|rip-?off|disgrace|shambles|overpriced(?: junk)?|broken by design|(?:only )?(?:out for|after) your money)';
const FIRM =
  '(?:company|firm|business|organi[sz]ation|bank|airline|carrier|shop|store|courier|insurer|brand|employer|provider|operator|outfit|place)';
const PEOPLE =
  '(?:team|teams|staff|colleagues?|management|managers?|boss(?:es)?|developers?|engineers?|drivers?|couriers?|technicians?|agents?|warehouse|logistics|support|sales ?people|departments?|leadership|executives?|ceo|people)';
const THING =
  '(?:products?|services?|app|apps|website|site|software|systems?|platform|policy|policies|devices?|customer (?:service|support|care)|support|delivery|deliveries|prices?|pricing|quality|process(?:es)?|chat ?bot|bot|food|rooms?|planes?|network|coverage)';

/** What follows the name of the firm: "… is a joke". */
export const VERDICT = `(?: here)?(?:'s|'re| is| are| was| were| has been| have been| can be) ${UTTERLY}(?:${VILE})\\b`;
/** How a firm calls itself. */
const OURSELVES = `(?:we|we all|this ${FIRM}|(?:our|my) (?:own |whole |entire )?(?:[a-z-]+ ){0,2}?(?:${FIRM}|${PEOPLE}|${THING}))`;
/** Judgements on oneself, and on a firm that no possessive names: "a useless firm", "the worst airline in the world". */
export const DISPARAGES: readonly Gated[] = [
  [
    'a mess|a nightmare|abysmal|appalling|atrocious|awful|broken by design|clowns|clueless|crap|crook|disg|dishonest|dreadful|garbage|greedy|hopeless|horr|idiot|incompetent|joke|junk|laughable|lazy|lia|lous|overpriced|pathetic|rip-off|ripoff|rotten|rubbish|scam|sham|shit|stupid|terrible|thieves|trash|unprofessional|untrustworthy|useless|worst|worthless|your money',
    `\\b${OURSELVES}${VERDICT}`,
  ],
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
    `\\b(?:our|my) (?:\\w+ )?(?:${PEOPLE}) (?:never|don't|doesn't|do not|does not|can't|cannot) (?:care|give a \\w+|do (?:their|its|his|her) job|know what (?:they|he|she|it)(?:'re|'s| are| is)? doing|know how to|answer anything|help anyone|have a clue|tell the truth)\\b|\\b(?:we|this company|our company|management|the company|they) (?:only )?(?:don't|doesn't|do not|does not|only|just) (?:really )?cares? about (?:money|profits?|our customers|customers|you\\b|anyone|anything but)`,
  ],
  [
    'cheat|deceive|lie|overcharge|rip off|rip people off|rips off|scam|steal',
    `\\b(?:we|this company|our company|the company) (?:\\w+ )?(?:lies?|lied|cheats?|scams?|rips? off|rip people off|steals? from|deceives?|overcharges?) (?:to )?(?:(?:our |its |all )?(?:customers|clients|people|users)|everyone|everybody|you)\\b`,
  ],
];

/** Folded words of which one stands in every match above. */
export const DISPARAGE_WORDS: readonly string[] = list(
  'useless terrible awful horrible horrendous dreadful appalling atrocious abysmal pathetic hopeless incompetent crap crappy shit shitty garbage trash rubbish lousy rotten greedy',
  'lazy clueless dishonest crooked unreliable untrustworthy unprofessional disgusting shameful laughable ridiculous idiotic stupid worthless junk crooks liars thieves idiots clowns',
  'joke scam rip ripoff disgrace mess nightmare shambles worst overpriced broken money better luck elsewhere somewhere anywhere hate hates despise despises ashamed',
  'never wouldn nobody buy stand care cares job doing clue truth anyone lie lies lied competitor competitors competition else cheat cheats scams rips steal steals deceive deceives overcharge overcharges profit profits',
);
