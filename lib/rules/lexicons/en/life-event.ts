import type { Gated } from '#lib/core/gated.ts';

// How customers tell of an event that upsets a life: sources of patterns on folded text. After the second driver of FCA
// FG21/1, chapter 2: loss of work, breakdown of a relationship, domestic abuse, caring for somebody, disaster, flight.
// Bereavement has a rule of its own.

const KIN =
  '(?:mother|mum|mom|father|dad|parents?|brother|sister|son|daughter|child|children|kids?|baby|nan|gran|grandma|grandmother|grandpa|grandfather|wife|husband|spouse|partner|aunt|uncle)';
const WE =
  "(?:i|we|i've|ive|i'm|im|i am|i was|we've|we were|we are|i have|we have|my (?:husband|wife|partner|spouse|son|daughter|father|mother|dad|mum|mom)(?: (?:has|was|is|just|had))?)";

export const LIFE_EVENTS: readonly Gated[] = [
  [
    'dismissed|evicted|fired|furloughed|job|laid off|layed off|let go|let off|lose|losing|lost|made homeless|made redundant|me off|out of work|sacked|unemployed|without work',
    `\\b(?:${WE} )(?:\\w+ ){0,3}?(?:los(?:t|e|ing) (?:my|our|his|her|a|the) (?:\\w+ )?(?:jobs?|work|employment|business|income|livelihood|house|home)(?! (?:key|number|page|screen|insurance|button|lists?|offer|alert|listing|application|search|sheet))|(?:laid|layed|let) (?:me )?off|let go (?:from|by|at|of my job|last|this|and)|made redundant|(?:been |got |was |were )(?:fired|sacked|furloughed|dismissed|evicted|made homeless)|(?:out of|without) (?:work|a job)|unemployed|jobless|between jobs|evicted)\\b`,
  ],
  [
    'marriage|relationship|let go|company i work|look after|looking after|care for|caring for',
    '\\bmy (?:marriage|relationship) (?:has |have |just |recently ){0,4}(?:broke(?:n)? (?:down|up)|ended|is over|fell apart|fallen apart|collapsed|is breaking)\\b|\\b(?:was|got|been|being) let go(?= ?(?:$|[.,;!]|(?:\\w+ )?(?:days|weeks|months) ago|a (?:week|month) ago|yesterday|today|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|without|because|due|on))|\\b(?:company|firm|place|shop|restaurant) i work(?:ed)? (?:for|at) (?:has |have |just ){0,4}(?:went|gone|is closing|closed|shut|folded|collapsed|went bankrupt)\\b|\\b(?:look|looking|care|caring) (?:after|for) (?:my|our) (?:disabled|sick|ill|elderly|dying|blind|autistic|severely|terminally) (?:\\w+ )?\\w+',
  ],
  [
    'separated|laid me off|me go|fired me|sacked me|redundant|shut down|went bust|went under|closed down',
    "\\b(?:i've|ive|i have|i am|i'm|im|we've|we have|we are|we're|i|we) (?:recently|just|newly|now|legally) (?:been )?separated\\b(?! the)|\\b(?:laid|layed) me off\\b|\\b(?:they|he|she|boss|company|employer|firm|work) (?:have |has |just )?(?:let me go(?= ?(?:$|[.,;!]|from|last|at|after|in|this|because|and))|fired me|sacked me|made me redundant)\\b|\\bmy (?:employer|company|workplace|boss|firm|factory|restaurant) (?:has |have |had |just )?(?:shut down|closed down|went bust|went under|gone bust|gone under)\\b",
  ],
  [
    'bankruptcy|break|divorce|domestic|eviction|lay-off|layoff|losing|loss|lost|redundancy|separation|unemployment',
    '\\b(?:my|our) (?:\\w+ )?(?:redundancy|job loss|unemployment|lay-?off|eviction|divorce|separation|break-?up|bankruptcy)\\b|(?<!\\byou(?:.ve| have)?(?: \\w{1,12})? )\\b(?:lost|losing) (?:my|our) (?:job|income|livelihood|house|home)\\b(?! (?:key|number|page|screen|insurance|button|lists?|offer|alert|listing|application|search|sheet))|\\b(?:due to|because of|after|since|through) (?:\\w+ )?(?:redundancy|job loss|unemployment|divorce|a divorce|a separation|a break-?up|domestic (?:abuse|violence))\\b|\\bsudden loss of (?:income|work|earnings)\\b',
  ],
  [
    'broke|custody|divorc|going throug|husband|left|moved out|partner|separated|split|spouse|walked out|widowed|wife',
    `\\b(?:${WE}) (?:\\w+ ){0,2}?(?:divorc(?:ed|ing)|getting (?:a )?divorced?|going through (?:a|my|an) (?:\\w+ ){0,3}?(?:divorce|separation|break-?up|bereavement|custody)|separated (?:from (?:my|his|her)|last|in|recently|after|this)|split (?:up|from my)|broke(?:n)? up|left (?:by|me for)|widowed)(?! (?:the (?:bill|payment|order)))\\b|\\bdivorce (?:court|proceedings|lawyer|papers|settlement|is|was|went|came)\\b|\\bmy (?:husband|wife|partner|spouse|fianc[eé]e?) (?:\\w+ )?(?:left|walked out|moved out)(?: (?:me|us|on me|on us))?(?= ?(?:$|[.,;!]|and|last|this|for|in|with|without))|\\bmy (?:husband|wife|partner|spouse) and (?:i|me) (?:\\w+ ){0,2}?(?:separat(?:ed|ing)|split|divorc(?:ed|ing)|broke up|separating)\\b|\\b(?:custody (?:battle|of my|hearing|case))\\b`,
  ],
  [
    ' beat| hit|abus|assault|attacked|burgled|control|escap|fle|kidnapped|mugged|rape|refuge|restraining order|running away|shelter|stalk|threaten|trafficked|violen',
    "\\b(?:domestic|physical|sexual|financial|economic|emotional) (?:abuse|violence|assault)\\b|\\b(?:abusive|violent|controlling) (?:ex|husband|wife|partner|relationship|marriage|boyfriend|girlfriend|father|home)\\b|\\b(?:my|an?) (?:ex|husband|wife|partner|boyfriend|girlfriend|ex-\\w+|stalker)(?: \\w+){0,3} (?:abusive|violent|abus(?:es|ed|ing)|beats?|beat|hits?|threaten(?:s|ed|ing)|controls?|stalk(?:s|ed|ing)|rap(?:ed|es))(?: me| us)?\\b|\\b(?:women'?s?|domestic|homeless) (?:shelter|refuge)\\b|\\brestraining order\\b|\\b(?:i|we)(?: had to| have|'ve)? (?:fled|flee) (?:from )?(?!the (?:shop|store))\\w+|\\b(?:fled|fleeing|escaped|escaping|running away) (?:from )?(?:my|an?|the|our) (?:\\w+ )?(?:ex|husband|wife|partner|home|house|abus\\w+|war|country|boyfriend)\\b|\\bi (?:was|have been|got|been|'ve been) (?:\\w+ )?(?:raped|assaulted|attacked|mugged|abused|stalked|kidnapped|trafficked|burgled)\\b",
  ],
  [
    'care for|caregiver|carer|caring for|looking after my|time for',
    `\\b(?:i(?:'m| am|m)?|we(?:'re| are)?) (?:\\w+ ){0,2}?(?:car(?:e|ing) (?:full[- ]time )?for (?:my|our|his|her|an?) (?:\\w+ ){0,2}?${KIN}|(?:an? |the |his |her |their )?(?:\\w+[- ])?(?:full[- ]time |sole |unpaid |main |only )?(?:carer|caregiver)(?= (?:for|of|to)|$|[.,;!])|looking after my (?:\\w+ )?(?:sick|ill|elderly|disabled|dying|old) (?:\\w+ )?${KIN})`,
  ],
  [
    'apartment|asylum seeker|bombed|broken into|building|burgled|care|crisis|destroyed|displaced|earthquake|emergency|evacuated|fire|flat|flood|home|house|hurricane|jail|lost everything|miscarri|prison|refugee|storm|tornado|tragedy',
    `\\bfamily (?:emergency|crisis|tragedy)\\b|\\b(?:an?|my|the) (?:\\w+ )?(?:personal|family|household) (?:tragedy|crisis|emergency)\\b|\\b(?:(?:our|my|an?|the|had|in) (?:\\w+ )?house fire|(?:our|my) (?:house|home|flat|apartment|building) (?:\\w+ )?(?:fire|flood(?:ed)?|caught fire)|(?:house|home|flat|apartment|building) (?:was |has |had )?burn(?:ed|t) down|(?:house|home|flat|apartment) (?:was|got) (?:destroyed|flooded|burgled|broken into|bombed))\\b|\\b(?:we|i) (?:were|was|are|got|have been|'ve been) (?:\\w+ )?(?:flooded|evacuated|displaced|made homeless|bombed|hit by (?:the|a) (?:hurricane|tornado|flood|earthquake|storm|wildfire))\\b|\\blost everything\\b(?! (?:on (?:my|the) (?:phone|device|tablet|computer|app|account)|i (?:saved|typed|wrote)|saved|when (?:it|the app|my phone)))|\\b(?:i|we)(?:'m| am|'re| are|m)? (?:\\w+ )?(?:refugees?|asylum seekers?)\\b|\\b(?:i|i'm|im|i am|i was|i've been|i've just been|i just got|i have just been|my (?:husband|son|wife|partner|brother|father|dad)(?: is| was)?) (?:\\w+ ){0,2}?(?:in|released from|left|out of|sent to|going to) (?:prison|jail)\\b|\\bjust (?:came|got) out of (?:prison|jail|care)\\b|\\bmiscarri(?:age|ed)\\b`,
  ],
];

export const LIFE_WORDS: readonly string[] = [
  'marriage relationship company firm boss employer after',
  'job jobs work employment business income livelihood house home laid layed off let go redundant redundancy fired sacked',
  'furloughed dismissed evicted unemployed jobless homeless unemployment layoff eviction divorce divorced divorcing',
  'separation separating splitting flee separated breakup bankruptcy split broke broken widowed custody left walked moved abuse violence assault',
  'abusive violent controlling abused abusing abuses beat beats hit hits threatens threatened threatening controls stalks',
  'stalked stalking raped rapes shelter refuge restraining fled fleeing escaped escaping running assaulted attacked mugged',
  'kidnapped trafficked burgled care caring carer caregiver looking emergency crisis tragedy fire flood flooded burned',
  'burnt evacuated displaced bombed hurricane tornado earthquake storm wildfire everything refugee refugees asylum prison',
  'jail miscarriage miscarried building apartment flat loss',
].flatMap((line) => line.split(' '));
