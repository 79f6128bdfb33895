import type { Gated } from '#lib/core/gated.ts';

// Sources of patterns on folded text for the death of a person or an animal.

const KIN =
  '(?:(?:step|grand|god|great[- ]?grand|half)[- ]?)?(?:mothers?|mums?|moms?|mummy|mommy|fathers?|dads?|daddy|parents?|brothers?|sisters?|sons?|daughters?|child|children|kids?|ma|pa|nan|nana|nanna|nanny|grandad|gramps|gran|granny|grandma|grandpa|granddad|ma|pops)|(?:mother|father|brother|sister|son|daughter)-in-law|wife|husband|hubby|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|aunt(?:ie|y)?|uncle|cousin|niece|nephew|twin|baby|newborn|friend|best friend|roommate|colleague|coworker|neighbou?r|family member|relative|loved one|soulmate|classmate|teacher|mentor';
const PET =
  'dog|doggy|doggo|puppy|pup|cat|kitty|kitten|pet|horse|pony|hamster|rabbit|bunny|bird|parrot|budgie|guinea pig|ferret|goldfish|tortoise';
const WHOSE = '(?:my|our|his|her|their|your|a|the)';
const KIND =
  '(?:(?:dear|dearest|beloved|poor|old|elderly|late|lovely|sweet|only|best|closest|close|big|little|older|younger|eldest|first|second|twin|unborn|own|good|childhood) ){0,4}';
/** Somebody who can be mourned, with "my" and the like. */
const LOVED = `${WHOSE} ${KIND}(?:${KIN}|${PET})\\b(?!'s|-(?!in))`;
const WHO = `(?:he|she|they|him|her|who|someone|somebody|people|man|woman|guy|girl|boy|kid|person|passenger|customer|account ?holder|policy ?holder|${LOVED})`;
const SURELY =
  '(?: (?:fucking|actually|really|probably|already|now|sadly|suddenly|just|more than likely|likely|both|all|long|been|confirmed|found|pronounced|declared)){0,4}';

/** Words that tell of a death if their subject lives; see `THINGS`. */
export const DIED: readonly Gated[] = [
  [
    'died',
    '\\bdied\\b(?! (?:on me|in under|again|twice|of (?:laugh|embarrass|shame|boredom)|laughing|a little|(?:down|out|off)\\b))',
  ],
  [
    'away|passed on|passes on|passing on',
    '\\bpass(?:ed|es|ing) (?:away|on(?= (?:last|this|in|on|suddenly|peacefully|yesterday)\\b))',
  ],
];

/** Words that tell of a death whatever stands around them. */
export const DEATHS: readonly Gated[] = [
  [
    'dead|deceased',
    `\\b${WHO}(?:'s|'re| is| was| were| are| has| have| had)?${SURELY} (?:dead|deceased)(?! (?:to|wrong|serious|right|last|set|tired|end|on|inside|weight|broke|ass|meat|line|body|name|pixel|battery|zone|giveaway|ringer|link))\\b`,
  ],
  [
    'deceased',
    "\\bdeceased (?:estate|customer|account ?holder|person|relative|\\w+'s)|\\b(?:my|our|the|his|her) deceased (?!battery|phone|device|laptop|unit|pixel|engine|tablet|printer)\\w+|\\bdeceased'?s? estate\\b",
  ],
  [
    'los',
    `\\b(?:lost|losing|lose|loss of) ${LOVED}(?! (?:card|phone|key|password|toy|passport|ticket|luggage|bag|money))`,
  ],
  [
    'lost her|lost him|lost them',
    '\\blost (?:him|her|them)(?= ?(?:$|[.,;!?:]|(?:to|last|this|two|three|so|suddenly|yesterday|recently|too|in (?:19|20|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|a (?:car|crash|fire)))\\b))',
  ],
  [
    'condolence|loss',
    '\\bcondolences?\\b|\\b(?:sorry|sad|saddened)(?: to hear)? (?:for|about|of) (?:your|her|his|their|the|this|that)(?: \\w+)? loss\\b|\\bsorry for (?:your|her|his|their) loss\\b',
  ],
  [
    'sorry about your|sorry to hear about your',
    `\\bsorry (?:to hear )?about your ${KIND}(?:${KIN}|${PET})\\b(?!'s)`,
  ],
  [
    'bereave|grie|mourn',
    '\\bbereave(?:d|ment)\\b|\\bgriev(?:e|es|ed|ing)\\b|(?<!\\b(?:good|any|much|causing|causes|caused|giv(?:e|es|ing)(?: me| us)?) )\\bgrief\\b|\\bmourn(?:s|ed|ing|ers?)\\b',
  ],
  [
    'cremat|death certificate|funeral|in the afterlife|memorial service|obituary|respects',
    '\\bfunerals?\\b(?! (?:scene|song|march|episode|playlist|doom))|\\bcremat(?:ed|ion|orium)\\b|\\bpay (?:my|our|his|her|their) (?:final|last) respects\\b|\\bobituary\\b|\\bmemorial service\\b|\\bdeath certificate\\b|\\bin the afterlife\\b',
  ],
  [
    'death|funeral|passing|suicide',
    "\\bdeaths? in (?:the|my|our|his|her) (?:\\w+ )?family\\b|\\b(?:the |sudden |recent |untimely )?(?:death|passing|suicide) of (?:my|our|his|her|their|a|the|mr|mrs|ms|miss|dr) (?!company|brand|app|phone|laptop|battery)\\w+|\\b(?:my|our|his|her|their) [a-z-]+'s (?:death|passing|funeral|suicide)\\b|\\b(?:his|her|their) (?:death|passing|suicide)\\b",
  ],
  [
    'estate of my|her late|his late|my late|our late|the late|widow',
    `\\b(?:my|our|the|his|her) late (?:${KIN})\\b|\\bwidow(?:ed|er)?\\b(?! (?:maker|spider|s peak))|\\bestate of (?:the late|my)\\b`,
  ],
  [
    'executor|executrix|estate|probate|next of kin',
    "\\b(?:executor|executrix|administrator|beneficiary)s? (?:of|for|to|under) (?:my|the|his|her|our|their|a)\\b[^.,;]{0,40}?\\b(?:estate|will)\\b|\\b(?:my|our) (?:\\w+ ){0,2}?\\w+'s estate\\b|\\bprobate\\b",
  ],
  [
    'passed|passes',
    `\\b${LOVED}(?: has| have| had)?${SURELY} passed(?= (?:(?:on|this|last|in|a|at|over) (?:(?:this|last|the) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|night|spring|summer|autumn|winter|christmas)|this (?:morning|week|month|year|spring|summer)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|hospital|(?:19|20)\\d\\d|his sleep|her sleep)|yesterday|peacefully|suddenly|unexpectedly|at (?:home|the age)|after a (?:long|short|brief)|from (?:cancer|covid|a|an|his|her)|(?:\\w+ )?(?:days|weeks|months|years) ago|a (?:week|month|year|few) )|[.;!]|$)`,
  ],
  [
    'buried|burying|cremated|laid |t make it|pull through|survive',
    `\\b(?:buried|burying|cremated|laid) (?:${LOVED}|him|her|them)(?: to rest)?(?= ?(?:$|[.,;!]|last|on|this|yesterday|today|in|to rest|two|a|next|and))|\\b${LOVED}(?: just| sadly| unfortunately)? (?:didn't|did not|didnt|couldn't) (?:make it|pull through|survive)(?= ?(?:$|[.,;!]|through|after|out of|and))`,
  ],
  [
    'euthani|put |putting ',
    `\\b(?:put|putting) (?:${WHOSE} (?:\\w+ ){0,3}(?:${PET}) (?:to sleep|down)|(?:him|her|them) to sleep)\\b|\\b(?:had|have|has) to be (?:put (?:to sleep|down)|euthani[sz]ed)\\b`,
  ],
  [
    'killed|murdered',
    `\\b${WHO} (?:was|were|got|has been|had been) (?:\\w+ )?(?:killed|murdered)\\b|\\b(?:killed|murdered) (?:my|our|his|her) ${KIND}(?:${KIN}|${PET})\\b`,
  ],
  [
    'birth|born|committed suicide|miscarri|rest in peace|taken|took',
    '\\bmiscarr(?:iage|ied)\\b|\\bstill ?(?:born|birth)\\b|\\b(?:took|taken) (?:his|her|their) own life\\b|\\bcommitted suicide\\b|\\brest in peace\\b',
  ],
  [
    'being alive|every day|no longer|so much|terribly|passed in|passed peace|passed unex|passed sudd|passed after',
    '\\bmiss (?:him|her|them) (?:being alive|so much|terribly|every day)\\b|\\bno longer with us\\b|\\bno longer (?:alive|among us)\\b|\\b(?:he|she|they) passed (?:in (?:his|her|their) sleep|peacefully|unexpectedly|suddenly|after a long)\\b',
  ],
];

/** Things that "die" without anybody to mourn; nearest before the word. */
export const THINGS =
  '(?:phone|iphone|fitbit|airpods|kindle|alexa|tablet|laptop|computer|pc|mac|battery|batteries|charger|screen|watch|tv|device|unit|console|router|modem|wi-?fi|internet|connection|signal|line|call|chat|session|app|site|website|server|engine|motor|car|van|truck|bike|scooter|fridge|freezer|machine|washer|dryer|printer|camera|headphones?|earbuds?|speaker|drive|disk|ssd|fan|lights?|bulb|lamp|plants?|seedlings?|card|account|link|page|project|brand|company|hope|dream|joke|meme|game|character|server|it|i|gps|radio|mouse|keyboard|reader|software|update)';

/** Folded words of which one stands in every text that the patterns match. */
export const DEATH_WORDS: readonly string[] = [
  "died passed passes passing dead deceased deceased's lost losing lose loss condolence condolences",
  'sorry bereaved bereavement grief grieve grieves grieved grieving mourn mourns mourned mourning',
  'mourner mourners funeral funerals cremated cremation crematorium respects obituary memorial',
  'death suicide afterlife late widow widowed widower estate sleep down euthanised euthanized',
  'executor executrix probate buried burying laid make pull survive make',
  'killed murdered miscarriage miscarried still stillborn stillbirth life rest miss longer rip r',
].flatMap((line) => line.split(' '));
