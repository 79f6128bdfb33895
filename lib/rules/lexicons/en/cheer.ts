import type { Gated } from '#lib/core/gated.ts';

// Sources of patterns on folded text for the tone of a reply.

/** Celebration: out of place in grief, and towards anger that was not acknowledged. */
export const CHEER: readonly Gated[] = [
  ['news', '\\b(?:great|good|fantastic|awesome|amazing|wonderful|exciting|fabulous) news\\b'],
  [
    'cheers|congrat|hooray|hurray|tada|woo|yay|yippee|lol|haha|rofl|lmao|sounds good|sounds great|no biggie|happens',
    '\\b(?:woo ?hoo|yay+|hooray|hurray|yippee|tada|congrat(?:s|ulations)|cheers to|lol|rofl|lmao|(?:ha){2,4}|no biggie|sounds (?:good|great|fun|lovely))\\b|\\bcheers ?!|\\b(?:well,? )?(?:it|that|these things|accidents|shit|stuff) happens?\\b(?! (?:to|when|if|on|in|at|because|after|before|every|next|again|with|only))',
  ],
  [
    'amazing|awesome|exciting|fabulous|fantastic|wonderful',
    "\\b(?:how|so|that(?:'s| is)|this is|it(?:'s| is)) (?:very |really |so |super |just |absolutely )?(?:exciting|awesome|fantastic|amazing|wonderful|fabulous)\\b",
  ],
  [
    'delighted|excited|over the moon|stoked|thrilled',
    "\\b(?:i'm|i am|we're|we are) (?:so |super |very |really |absolutely )?(?:excited|thrilled|delighted|stoked|over the moon)\\b",
  ],
  [
    'amazing|awesome|fabulous|fantastic|perfect|super|wonderful|woo|yay',
    '^(?:awesome|fantastic|amazing|wonderful|fabulous|super|yay|woo ?hoo|perfect)[!,.]',
  ],
  [
    'enjoy|have a |have your ',
    '\\b(?:have|enjoy) (?:a|your) (?:great|awesome|amazing|fantastic|wonderful|fun|lovely|fabulous|super|excellent|magical) (?:day|week|weekend|time|trip|one|evening|flight|holiday)\\b(?=.{0,20}!)',
  ],
  [
    'cheer up|every cloud has|happy birthday|happy shopping|happy travels|look on the bright side|worr',
    "\\b(?:don't worry,? be happy|every cloud has|look on the bright side|cheer up|no worries|happy (?:shopping|travels|birthday))\\b",
  ],
];

/** Selling: out of place towards grief and towards anger, whatever else the reply says. */
export const SALES: readonly Gated[] = [
  [
    "act fast|act now|amazing|bargain|book now|deal|don't miss|exclusive|flash sale|limited|save |shop now|special|this week|today only|today's only|unbeatable|upgrade now|upgrade today",
    "\\b(?:save (?:big|up to|\\d)|special (?:offer|deal|promotion)|exclusive (?:offer|deal|discount)|limited[- ]time|(?:today|this week)(?:'s)? only|best deals?|great deals?|amazing (?:deal|offer|price)s?|unbeatable|don't miss(?: out)?|act (?:now|fast)|shop now|book now|upgrade (?:now|today)|hot deals?|flash sale|bargains?)\\b",
  ],
  [
    'booked|on your way|set up|signed up|started|upgraded',
    "\\blet(?:'s| us) get you (?:booked|started|signed up|upgraded|set up|on your way)\\b",
  ],
  [
    'how about|perfect|treat yourself|why not',
    '\\b(?:why not|how about) (?:treat|upgrad|try|book)\\w{0,4}\\b|\\btreat yourself\\b|\\bperfect (?:time|chance|opportunity) to (?:book|buy|try|upgrade|treat|save)\\b',
  ],
];

/** Faces and signs of celebration. */
export const PARTY = /[🎉🎊🥳🤩😍😄😃😀😁😆😂🤣🎈🍾🥂✨🚀💃🕺]/gu;

/** Words that show the feeling was heard; a short one is enough. */
export const ACKNOWLEDGES: readonly Gated[] = [
  [
    'apolog|condolence|empathi|regret|sad|sorry|sympath',
    '\\b(?:sorry|apolog\\w+|condolences?|sympath\\w+|regret\\w*|empathi\\w+|saddened|sad to (?:hear|read|learn))\\b',
  ],
  [
    'appreciate|get why|hear you|see why|understand',
    "(?<!\\b(?:not|don't|didn't|can't|cannot|couldn't|never) (?:fully |quite )?)\\b(?:understand(?:able|ably|s|ing)?|hear you|see why|get why|appreciate (?:that|how|your (?:patience|honesty|frustration|concern|feedback)|you))\\b",
  ],
  [
    'anger|angry|annoy|disappoint|dissatisf|distress|frustrat|hassle|heartbreaking|inconvenien|painful|stress|tough|troubl|unacceptable|unhappy|upset|worr',
    '\\b(?:frustrat\\w+|upset\\w*|disappoint\\w+|inconvenien\\w+|distress\\w*|stressful|annoy\\w+|anger|angry|worr(?:y|ied|ying)|unhappy|dissatisf\\w+|troubl(?:e|ed|ing)|hassle|tough|painful|heartbreaking|unacceptable)\\b',
  ],
  [
    'awful|challenging |difficult |hard|how difficult|how important|how upsetting|painful|sad |terrible |trying ',
    '\\b(?:difficult|hard|sad|trying|challenging|terrible|awful|painful) (?:time|moment|news|loss|situation|days?|week|experience|position)\\b|\\bhow (?:hard|difficult|painful|awful|upsetting|important)\\b',
  ],
  [
    'bereave|care of your|in your own time|loss|no rush|passing|rest in peace|thoughts are with',
    '\\b(?:your|such a|the|this|her|his|their) (?:\\w+ )?loss\\b|\\bpassing\\b|\\bthoughts are with\\b|\\bbereave\\w+\\b|\\btake (?:good )?care of yourself\\b|\\brest in peace\\b|\\bin your own time\\b|\\bno rush\\b',
  ],
  [
    'much for|thank you for|thanks for',
    '\\bthank(?:s| you) (?:so much |very much )?for (?:telling|letting|sharing|your patience|bearing|bringing|raising|reaching out|your honesty|being (?:so )?(?:open|honest|patient)|flagging|waiting|the feedback|your feedback|your concern)\\b',
  ],
  [
    'absolutely r|completely r|entirely rig|fair|let you down|not acceptable|not good enough|not how|not ok|not the|not what|our fault|our mistake|are quite|are right|re quite rig|re right|t have been|t have h|you were|your complaint|your concern|your feeling|your point',
    "\\byou(?:'re| are| were) (?:absolutely |completely |quite |entirely )?right\\b|\\bfair (?:point|enough)\\b|\\b(?:should(?:n't| not) have (?:happened|been|had)|not (?:the|what|how|acceptable|good enough|ok)(?: \\w+){0,2} (?:experience|standard|service|we want|you expect)|let you down|our (?:fault|mistake)|your (?:concerns?|feelings?|complaint|point))\\b",
  ],
  [
    "a lot to|can't|cannot|imagine|must|see how|sounds",
    "\\b(?:i|we) (?:can |could )?(?:only |well |hardly |really )?(?:imagine|see how)\\b|\\b(?:that|this|it) (?:must|can't|cannot) (?:be|have been|feel)(?: (?:so|very|really|incredibly|easy))?\\b|\\bsounds (?:like (?:a|you) )?(?:\\w+ )?(?:hard|difficult|tough|scary|frightening|exhausting|awful|terrible|painful|lot)\\b|\\ba lot to (?:deal|cope|carry|take|go)\\b",
  ],
  [
    'get well|hope|wish',
    '\\b(?:hope|wish(?:ing)?)(?: that)? (?:you|he|she|they|everything|things|your \\w+|him|her|them)(?: all| both)? (?:a |will )?(?:feel|get|recover|heal|improve|go|is|are|the best|all the best|well|strength|speedy|quick|full|swift|good health|ok)\\w{0,3}\\b|\\bget well\\b',
  ],
  [
    'contacted|got in touch|here for you|here to|it means a lot|no pressure|not alone|reached|said|shared|worry|take all the time|take your time|told|wrote',
    "\\b(?:you(?:'re| are) not alone|here for you|here to (?:support|listen)|glad (?:that )?you (?:told|reached|wrote|said|contacted|got in touch|shared)|take (?:all the|your) time|no pressure|(?:don't|do not) worry|it means a lot)\\b",
  ],
];
