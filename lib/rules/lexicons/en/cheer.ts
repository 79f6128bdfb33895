// Sources of patterns on folded text for the tone of a reply.

/** Celebration: out of place in grief, and towards anger that was not acknowledged. */
export const CHEER: readonly string[] = [
  '\\b(?:great|good|fantastic|awesome|amazing|wonderful|exciting|fabulous) news\\b',
  '\\b(?:woo ?hoo|yay+|hooray|hurray|yippee|tada|congrat(?:s|ulations)|cheers to)\\b',
  "\\b(?:how|so|that(?:'s| is)|this is|it(?:'s| is)) (?:very |really |so |super |just |absolutely )?(?:exciting|awesome|fantastic|amazing|wonderful|fabulous)\\b",
  "\\b(?:i'm|i am|we're|we are) (?:so |super |very |really |absolutely )?(?:excited|thrilled|delighted|stoked|over the moon)\\b",
  '^(?:awesome|fantastic|amazing|wonderful|fabulous|super|yay|woo ?hoo|perfect)[!,.]',
  '\\b(?:have|enjoy) (?:a|your) (?:great|awesome|amazing|fantastic|wonderful|fun|lovely|fabulous|super|excellent|magical) (?:day|week|weekend|time|trip|one|evening|flight|holiday)\\b(?=.{0,20}!)',
  "\\b(?:don't worry,? be happy|every cloud has|look on the bright side|cheer up|no worries|happy (?:shopping|travels|birthday))\\b",
];

/** Selling: out of place towards grief and towards anger, whatever else the reply says. */
export const SALES: readonly string[] = [
  "\\b(?:save (?:big|up to|\\d)|special (?:offer|deal|promotion)|exclusive (?:offer|deal|discount)|limited[- ]time|(?:today|this week)(?:'s)? only|best deals?|great deals?|amazing (?:deal|offer|price)s?|unbeatable|don't miss(?: out)?|act (?:now|fast)|shop now|book now|upgrade (?:now|today)|hot deals?|flash sale|bargains?)\\b",
  "\\blet(?:'s| us) get you (?:booked|started|signed up|upgraded|set up|on your way)\\b",
  '\\b(?:why not|how about) (?:treat|upgrad|try|book)\\w{0,4}\\b|\\btreat yourself\\b|\\bperfect (?:time|chance|opportunity) to (?:book|buy|try|upgrade|treat|save)\\b',
];

/** Faces and signs of celebration. */
export const PARTY = /[🎉🎊🥳🤩😍😄😃😀😁😆😂🤣🎈🍾🥂✨🚀💃🕺]/gu;

/** Words that show the feeling was heard; a short one is enough. */
export const ACKNOWLEDGES: readonly string[] = [
  '\\b(?:sorry|apolog\\w+|condolences?|sympath\\w+|regret\\w*|empathi\\w+|saddened|sad to (?:hear|read|learn))\\b',
  "(?<!\\b(?:not|don't|didn't|can't|cannot|couldn't|never) (?:fully |quite )?)\\b(?:understand(?:able|ably|s|ing)?|hear you|see why|get why|appreciate (?:that|how|your (?:patience|honesty|frustration|concern|feedback)|you))\\b",
  '\\b(?:frustrat\\w+|upset\\w*|disappoint\\w+|inconvenien\\w+|distress\\w*|stressful|annoy\\w+|anger|angry|worr(?:y|ied|ying)|unhappy|dissatisf\\w+|troubl(?:e|ed|ing)|hassle|tough|painful|heartbreaking|unacceptable)\\b',
  '\\b(?:difficult|hard|sad|trying|challenging|terrible|awful|painful) (?:time|moment|news|loss|situation|days?|week|experience|position)\\b|\\bhow (?:hard|difficult|painful|awful|upsetting|important)\\b',
  '\\b(?:your|such a|the|this|her|his|their) (?:\\w+ )?loss\\b|\\bpassing\\b|\\bthoughts are with\\b|\\bbereave\\w+\\b|\\btake (?:good )?care of yourself\\b|\\brest in peace\\b|\\bin your own time\\b|\\bno rush\\b',
  '\\bthank(?:s| you) (?:so much |very much )?for (?:telling|letting|sharing|your patience|bearing|bringing|raising|reaching out|your honesty|being (?:so )?(?:open|honest|patient)|flagging|waiting|the feedback|your feedback|your concern)\\b',
  "\\byou(?:'re| are| were) (?:absolutely |completely |quite |entirely )?right\\b|\\bfair (?:point|enough)\\b|\\b(?:should(?:n't| not) have (?:happened|been|had)|not (?:the|what|how|acceptable|good enough|ok)(?: \\w+){0,2} (?:experience|standard|service|we want|you expect)|let you down|our (?:fault|mistake)|your (?:concerns?|feelings?|complaint|point))\\b",
  "\\b(?:i|we) (?:can |could )?(?:only |well |hardly |really )?(?:imagine|see how)\\b|\\b(?:that|this|it) (?:must|can't|cannot) (?:be|have been|feel)(?: (?:so|very|really|incredibly|easy))?\\b|\\bsounds (?:like (?:a|you) )?(?:\\w+ )?(?:hard|difficult|tough|scary|frightening|exhausting|awful|terrible|painful|lot)\\b|\\ba lot to (?:deal|cope|carry|take|go)\\b",
  '\\b(?:hope|wish(?:ing)?)(?: that)? (?:you|he|she|they|everything|things|your \\w+|him|her|them)(?: all| both)? (?:a |will )?(?:feel|get|recover|heal|improve|go|is|are|the best|all the best|well|strength|speedy|quick|full|swift|good health|ok)\\w{0,3}\\b|\\bget well\\b',
  "\\b(?:you(?:'re| are) not alone|here for you|here to (?:support|listen)|glad (?:that )?you (?:told|reached|wrote|said|contacted|got in touch|shared)|take (?:all the|your) time|no pressure|(?:don't|do not) worry|it means a lot)\\b",
];
