import { lean } from '#lib/core/lean.ts';
import type { Asked } from '#lib/core/questions.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TIME = `\\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|${MONTHS}|may \\d{1,2}|\\d{1,2} may|noon|midnight|morning|afternoon|evening|week(?:s|end|ly)?|months?|monthly|years?|days?|daily|hours?|minutes?|immediately|instantly|already|once|as soon as|after|until|before|when|soon|shortly|the_\\d{1,2}|\\d{1,2}(?::\\d\\d)? ?_?[ap]\\.?m|\\d{1,2}:\\d\\d)\\b`;

/** What an answer of the fitting kind looks like, in a folded sentence of the reply. */
export const FITS: Readonly<Record<Asked, RegExp>> = {
  when: lean(TIME),
  duration: lean(TIME),
  money:
    /[$£€¥₹]|\b(?:\d|free|no (?:extra |additional )?(?:cost|charge|fee)|usd|eur|gbp|dollars?|euros?|pounds?)/,
  count:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|once|no|none|unlimited|every|several)\b/,
  where:
    /https?:|www\.|\.(?:com|org|net)\b|\b\d{1,5} (?:\w+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|way|boulevard)\b|\b(?:address|website|site|page|link|url|tab|menu|section|button|settings|screen|app|store|street|avenue|road|here|located|go to|click|under|left|way|transit|warehouse|depot|carrier|courier|found (?:in|on|at)|(?:in|at|on|via|from|through) (?:your|our|the|my) \w+)\b/,
  why: /^(?:just |only )?to \w|\bthere(?:'s| is| was| are)\b|\b(?:ended|expired|increased|went (?:up|down)|ran out|short of|broke down|did(?:n't| not))\b|\b(?:because|cause[sd]?|since|due to|reason|owing to|as (?:you|we|it|the|your|this)|therefore|that(?:'s| is) why|in order to|so that|policy|policies|depends|result of|means?|required|otherwise)\b/,
  how: /^\W*(?:just |simply |first,? |then,? |please )?(?!(?:the|our|your|my|we|you|i|it|they|he|she|that|this|these|those|thanks?|thank|there|a|an|all|sorry|is|are)\b)[a-z]{2,12} (?:the|your|down|it|on|up|off|out|bus|tram|train|line|exit)\b|\b(?:is|are) (?:on|in|under|at|behind|inside|next to) (?:the|your|our)\b|https?:|\b(?:please|go to|click|select|open|press|tap|choose|enter|follow|steps?|try|use|visit|contact|reach|by \w{3,20}ing|you(?:'ll| will)? (?:can|could|should|may|might|need|have to|must|just)|simply|just|through|via|first|then|1[.)])\b/,
  who: /\b(?:will be|is (?:the|your|my|our)|team|department|manager|agent|colleague|representative|staff|i am|i'm|my name|it's me|with \w+)\b/,
  what: /\b(?:it(?:'s| is)|that(?:'s| is| means)|this (?:is|means)|these are|those are|they are|you(?:'ll| will)|means?|there (?:is|are)|would be|called|named)\b|^\W*(?:an?|the|our|your|any|both|only|just|either|two|three) (?:(?!(?:is|are|was|were|has|have|had|will|can|do|does|comes?|opens?|[a-z]{2,12}ed)\b)[\w'-]{1,20}(?:[ ,.]{1,3}|$)){1,9}$/,
  polar:
    /\b(?:yes|of course)\b|^\W*(?:yes|yep|yeah|no|nope|sure|of course|certainly|absolutely|definitely|correct|exactly|right|indeed|unfortunately|sorry|i'm sorry|i am sorry|ok(?:ay)?|all set|done|perfect|great|no problem|no worries|not)\b|\bso (?:yes|no)\b|^\W*un[a-z]{4,12}(?:ed|able)\b|\bthere's\b|\b(?:it|he|she|they|we|you|that|these|those|\w+s) (?:do|does|did|can|could|is|are|will|would|has|have)(?:n't)?(?= ?(?:$|[,.;!]|as long))|\b(?:is|are) (?:all |both |also |always )?(?:welcome|allowed|permitted|included|fine|accepted|possible)\b|\b(?:you can|you could|you may|you(?:'ll| will)|you are able|it is|it's|it isn't|that's|that is|this is|there (?:is|are)|we (?:do|don't|can|have)|i (?:do|don't|can|have)|is (?:not )?possible|would be|would need|correct|indeed|depends|available)\b/,
  deed: /\b(?:yes|of course)\b|^\W*(?:yes|sure|of course|certainly|absolutely|ok(?:ay)?|all set|done|gladly|no problem|no worries|perfect|alright|great|here (?:is|are|you)|understood|got it)\b|\b(?:i(?:'ve| have)|we(?:'ve| have)|has been|have been|was|were|is now|are now|i(?:'ll| will| can|'m going)|we(?:'ll| will| can)|let me|i just|done|successfully|here(?:'s| is| are| you)|attached|sending|checking|setting|below|following)\b/,
};

/** The reply puts the answer off, asks back, or hands the conversation on: the question was heard. */
export const HEARD: readonly RegExp[] = [
  // Puts off
  "\\b(?:let me|allow me|i(?:'ll| will| am going to|'m going to| need to| can| would|'d)(?: be)?(?: \\w+){0,2} (?:check|look|see|verify|review|find|investigate|search|ask|help|assist|get back|explain|consult|escalate|forward|pass)\\w{0,3}|checking|looking into|(?:one|a|just a|give me a|few|couple of) (?:moment|second|sec|minute|min|moments|minutes)\\b|bear with me|hold on|please (?:wait|hold)|on hold|stay connected|get back to you|in touch|(?:happy|glad|pleased|here|delighted) to (?:help|assist|look|check|explain))",
  // Asks back
  '^(?:and |so |ok |okay )?(?:(?:can|could|would|will|do|did|have|are|which|what) (?:you|kind|type|one|device|is your|was your)\\b)',
  "\\b(?:could|can|may|would|will|do|did|does|have|are|is|was|what|which|when|where|how|who)(?:'s)? (?:you|i|we|it|that|this|the|your|there)\\b[^?]{0,200}\\?|\\b(?:please|kindly|could you|can you|may i|need(?: to know)?|provide|share|send|confirm|tell me|let me know|let us know)\\b[^.?!]{0,80}\\b(?:your?|me|us|number|id|e-?mail|address|name|details|information|screenshot|order|code)\\b",
  // Hands on
  '\\b(?:transferr?(?:ed|ing)?|escalat(?:e|ed|ing)|human agent|colleague|specialist|contact (?:the|your|our|them)|speak (?:to|with)|reach out|refer to|forward(?:ed|ing)?)\\b',
  // Opens the chat
  '\\bhow (?:can|may|could) (?:i|we) (?:help|assist)|my name is|thank(?:s| you) for (?:contacting|reaching|writing|calling|chatting)|\\bwelcome to\\b',
].map((source) => lean(source));

/** A request that sets a time: the answer must be about that time. */
export const SETS_TIME =
  /\b(?:schedul|re-?schedul|book|reserv|remind|appointment|meeting|move|set|put|add|call|come|visit|deliver)\w*\b/;
/** Points of time that exclude one another, by kind. */
export const POINTS: readonly RegExp[] = [
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btoday\b/g,
  /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/g,
  /(?<![a-z\d])\d{1,2}(?:st|nd|rd|th)\b/g,
];

/** The reply says that something is not possible or not known. */
export const DECLINES =
  /\b(?:unfortunately|regret(?:fully)?|afraid|unable|cannot|can't|can not|not (?:able|possible|available|eligible|allowed|permitted|offered|supported|something)|don't (?:have|offer|support|know|see)|do not (?:have|offer|support|know|see|get)|doesn't|does not|won't|no longer|policy|i'm not sure|not sure)\b/;
