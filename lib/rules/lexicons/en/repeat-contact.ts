// How customers say that they have asked before: sources of patterns on folded text.

const REACH =
  "(?:contact(?:ed|ing)?|call(?:ed|ing)?|phon(?:ed|ing)|r(?:a|u)ng|rung|e-?mail(?:ed|ing)?|writ(?:ten|ing)|wrote|messag(?:ed|ing)|chat(?:ted|ting)|ask(?:ed|ing)|sp(?:oken|oke)|tweet(?:ed|ing)?|dm(?:ed|'d|ing)|text(?:ed|ing)|repl(?:ied|ying)|complain(?:ed|ing)|submit(?:ted|ting)|report(?:ed|ing)|tried (?:calling|to (?:call|reach|contact|get))|reach(?:ed|ing) out|got in touch|been in touch|raised|explain(?:ed|ing)|told you|follow(?:ed|ing) up|chas(?:ed|ing))";
const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|a (?:few|couple(?: of)?|dozen|hundred|million)|dozens of|hundreds of|so many|\\d{1,3}|at least \\w+|more than \\w+|over \\w+)';
const TIMES = `(?:twice|thrice|${COUNT}(?: \\w+)? (?:times?|occasions)|again and again|over and over|repeatedly|constantly|time and again|every (?:day|week|time)|daily|non-?stop|countless times)`;
const NTH =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\\dth|\\d\\dth|umpteenth|nth|hundredth|millionth|last)';
const MESSAGE =
  '(?:e-?mails?|calls?|messages?|tickets?|requests?|letters?|chats?|contacts?|cases?|enquir(?:y|ies)|inquir(?:y|ies)|complaints?|follow-?ups?|reminders?|phone calls?|tweets?|dms?|queries|query|form)';
const HAVE = "(?:i|we|i've|ive|we've|i have|we have|i had|having|i'm|im|i am|been|have)";

export const REPEATS: readonly string[] = [
  `\\b${HAVE} (?:\\w+ ){0,3}?${REACH} (?:[\\w'@-]+ ){0,8}?${TIMES}(?![\\w-])`,
  `\\b(?:${TIMES}) (?:i(?:'ve|ve| have)?|we(?:'ve| have)?) (?:\\w+ )?${REACH}\\b`,
  `\\b(?:(?:this is|that's|its|it's|it is|is|now|on|after|for|sent|made|sending) )?(?:my |the |our |a )?(?:${NTH})(?<!last) (?:\\w+ )?(?:time(?= (?:i\\b|we\\b|i've|ive|i'm|im|asking|calling|contacting|writing|that i\\b|to (?:ask|contact|write|call)|this (?:week|month|year)|in a (?:row|week|month)))|${MESSAGE}\\b(?! (?:address|centre|center|option|of the day)))`,
  `\\b${HAVE} (?:\\w+ )?(?:sent|made|written|opened|submitted|raised|left|filed) (?:you |them |in )?${COUNT} (?:\\w+ )?${MESSAGE}\\b`,
  `\\bafter ${COUNT} (?:\\w+ )?${MESSAGE}\\b|\\bagain and again\\b(?<=\\b(?:ask|explain|call|write|contact|repeat|told|say|email)\\w*\\b.{0,40})`,
  `\\b(?:i|we) (?:keep|kept) (?:on )?(?:calling|contacting|e-?mailing|asking|writing|messaging|explaining|repeating|getting (?:told|transferred|passed|the same)|being (?:told|transferred|passed|sent))\\b`,
  "\\b(?:as|like) i(?:'ve| have|ve)? (?:already |just |previously )?(?:said|explained|told you|mentioned|wrote|stated|written)(?: (?:before|already|earlier|previously|multiple times|above|in my (?:last|previous|first|earlier)))|\\bi(?:'ve| have|ve)? already (?:told|explained|said|answered|contacted|called|e-?mailed|asked|written|wrote|done (?:this|that|all)|did (?:this|that|all)|replied|reported|complained|spoken|spoke)\\b(?= (?:you|it|this|that|to|all|the|your|them|him|her|about|twice|and|everything|several|many|with|customer|support))|\\bhow many (?:more )?times (?:do|must|have|should|did) (?:i|we)\\b|\\b(?:i|we) (?:have to|had to|must|need to) (?:repeat|explain|re-?explain|tell|say|go through) (?:\\w+ )?(?:myself|ourselves|it|this|everything|all|the same)(?: \\w+)?(?: (?:again|every time|each time|over))?(?<=\\b(?:again|every time|each time|over|myself|ourselves))",
  "\\bstill (?:no|not|haven't|havent|hasn't|have not|has not|didn't|didnt|waiting for|awaiting|nothing|without|await|never)(?: (?:a|an|any|had|got|get|been|received|your|the|heard|gotten|single|have|seen|one|word|for|from|back|proper|to|my)){0,4} (?:repl(?:y|ied|ies)|responses?|responded|answer(?:ed|s)?|back|heard(?: back)?|word|call ?back|update|solution|resolution|feedback|contact(?:ed)?|news|e-?mail|resolved|solved|sorted|fixed)\\b(?! (?:button|camera))|\\bstill (?:unresolved|unanswered|not (?:resolved|fixed|solved|sorted|working after))\\b|\\bstill waiting (?:for|on) (?:a|an|your|the|my|any|some|someone) (?:\\w+ )?(?:reply|response|answer|call|call ?back|update|someone|email|resolution)\\b",
  "\\b(?:no ?body|no one|none of (?:you|your \\w+)|no-one|you|they|your team|support) (?:has |have |had |ever |still |never |did not |didn't |didnt |haven't |hasn't |havent |hasnt )+(?:ever |even |yet |still )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|call(?:ed)?(?: me)? back|got(?:ten)? back|get back|came back|come back|contact(?:ed)? me|follow(?:ed)? up|wrote back)\\b|\\b(?:you|they) (?:keep|are|just|all|always) (?:ignor(?:e|ing)) (?:me|my|us)\\b|\\b(?:never|not) (?:heard|hearing) (?:anything )?back\\b|\\b(?:unanswered|ignored) (?:e-?mails?|calls?|messages|tickets?|requests?)\\b|\\bmy (?:previous|earlier|last|first|other) (?:\\w+ )?(?:e-?mails?|messages?|tickets?|requests?|complaints?|calls?|letters?|contacts?) (?:was|were|went|has|have|is|are|remain\\w*|got|did)(?: \\w+){0,2} (?:unanswered|ignored|answered|closed|not|no|deleted|without|resolved|reply|response)\\b",
  '\\b(?:follow(?:ing)?[- ]?up|chasing)(?: up)? (?:again|(?:on|to|from|about) (?:my|our|the) (?:previous|last|earlier|first|original|\\w+ (?:e-?mail|ticket|message|request|complaint|enquiry)))|\\b(?:been|spent) (?:trying to (?:reach|contact|call|get (?:through|hold|an?|some|help))|calling|contacting|asking|chasing)(?: \\w+){0,6}? (?:for|since) (?:\\w+ ){0,2}?(?:days|weeks|months|years|hours|ages|forever|last (?:week|month|year)|\\d+ (?:days|weeks|months|hours|hrs))\\b|\\bsame (?:problem|issue|error|question|thing|fault|complaint) (?:again|as (?:last|before)|i (?:had|reported|wrote|contacted|called)|still)\\b',
];

export const REPEAT_WORDS: readonly string[] = [
  'twice thrice times time occasions again over repeatedly constantly daily nonstop non every second third fourth fifth',
  'sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth nth hundredth millionth keep kept already still said',
  'explained told mentioned wrote stated written repeat nobody body one never replied responded answered ignoring ignore',
  'unanswered ignored follow following followup chasing chase trying calling contacting asking waiting previous earlier',
  'back respond reply answer followed filed complaints complaint reminders mail mails same emails calls messages tickets requests letters chats',
].flatMap((line) => line.split(' '));
