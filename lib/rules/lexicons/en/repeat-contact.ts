import type { Gated } from '#lib/core/gated.ts';

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

export const REPEATS: readonly Gated[] = [
  [
    'again and again|constantly|daily|every day|every week|non-stop|nonstop|occasions|over and over|repeatedly|thrice|time|twice',
    `\\b${HAVE} (?:\\w+ ){0,3}?${REACH} (?:[\\w'@-]+ ){0,8}?${TIMES}(?![\\w-])`,
  ],
  [
    'again and again|constantly|daily|every day|every week|non-stop|nonstop|occasions|over and over|repeatedly|thrice|time|twice',
    `\\b(?:${TIMES}) (?:i(?:'ve|ve| have)?|we(?:'ve| have)?) (?:\\w+ )?${REACH}\\b`,
  ],
  [
    'call|case|chat|complaint|contact|dm|enquir|follow-up|followup|form|inquir|letter|mail|message|quer|reminder|request|ticket|time|tweet',
    `\\b(?:(?:this is|that's|its|it's|it is|is|now|on|after|for|sent|made|sending) )?(?:my |the |our |a )?(?:${NTH})(?<!last) (?:\\w+ )?(?:time(?= (?:i\\b|we\\b|i've|ive|i'm|im|asking|calling|contacting|writing|that i\\b|to (?:ask|contact|write|call)|this (?:week|month|year)|in a (?:row|week|month)))|${MESSAGE}\\b(?! (?:address|centre|center|option|of the day)))`,
  ],
  [
    'filed|left|made|opened|raised|sent|submitted|written',
    `\\b${HAVE} (?:\\w+ )?(?:sent|made|written|opened|submitted|raised|left|filed) (?:you |them |in )?${COUNT} (?:\\w+ )?${MESSAGE}\\b`,
  ],
  [
    'after|again and again',
    `\\bafter ${COUNT} (?:\\w+ )?${MESSAGE}\\b|\\bagain and again\\b(?<=\\b(?:ask|explain|call|write|contact|repeat|told|say|email)\\w*\\b.{0,40})`,
  ],
  [
    'i keep|i kept|we ke',
    `\\b(?:i|we) (?:keep|kept) (?:on )?(?:calling|contacting|e-?mailing|asking|writing|messaging|explaining|repeating|getting (?:told|transferred|passed|the same)|being (?:told|transferred|passed|sent))\\b`,
  ],
  [
    'already|as i|everything to|explain |go through |how many|it to|like i|previously|repeat |say |tell |that to|this to',
    "\\b(?:as|like) i(?:'ve| have|ve)? (?:already|previously) (?:said|explained|told you|mentioned|wrote|stated|written)\\b|\\b(?:as|like) i(?:'ve| have|ve)? (?:just )?(?:said|explained|told you|mentioned|wrote|stated|written)(?: (?:before|already|earlier|previously|multiple times|above|in my (?:last|previous|first|earlier)))|\\bi(?:'ve| have|ve)? already (?:told|explained|said|answered|contacted|called|e-?mailed|asked|written|wrote|done (?:this|that|all)|did (?:this|that|all)|replied|reported|complained|spoken|spoke)\\b(?= (?:you|it|this|that|to|all|the|your|them|him|her|about|twice|and|everything|several|many|with|customer|support))|\\bi(?:'ve| have|ve)?(?: already)? explained (?:this|it|everything|that|all this|all of this) to (?:your|another|the|a|one|two|three|several)\\b|\\bhow many (?:more )?times (?:do|must|have|should|did) (?:i|we)\\b|\\b(?:i|we) (?:have to|had to|must|need to) (?:repeat|explain|re-?explain|tell|say|go through) (?:\\w+ )?(?:myself|ourselves|it|this|everything|all|the same)(?: \\w+)?(?: (?:again|every time|each time|over))?(?<=\\b(?:again|every time|each time|over|myself|ourselves))",
  ],
  [
    'not fixed|not sorted|not working after|solved|still await|still didn|still ha|still n|still waitin|still without|unanswered',
    "\\bstill (?:no|not|haven't|havent|hasn't|have not|has not|didn't|didnt|waiting for|awaiting|nothing|without|await|never)(?: (?:a|an|any|had|got|get|been|received|your|the|heard|gotten|single|have|seen|one|word|for|from|back|proper|to|my)){0,4} (?:repl(?:y|ied|ies)|responses?|responded|answer(?:ed|s)?|back|heard(?: back)?|word|call ?back|update|solution|resolution|feedback|contact(?:ed)?|news|e-?mail|resolved|solved|sorted|fixed)\\b(?! (?:button|camera))|\\bstill (?:unresolved|unanswered|not (?:resolved|fixed|solved|sorted|working after))\\b|\\bstill waiting (?:for|on) (?:a|an|your|the|my|any|some|someone) (?:\\w+ )?(?:reply|response|answer|call|call ?back|update|someone|email|resolution)\\b",
  ],
  [
    'answer|around|back and forth|been told|between|body|call back|called|contact me|contacted|excuse|final request|follow up|followed up|from department|from one|from person|get back|got back|gotten back|heard|hearing|i asked|i messaged|ignor|in circles|mailed|me back|my earlier|my first|my last|my other|my previous|nd request|no one|none of you|rd request|reminder|replied|reply|respon|th request|wrote',
    "\\b(?:no ?body|no one|none of (?:you|your \\w+)|no-one|you|they|your team|support) (?:has |have |had |ever |still |never |did not |didn't |didnt |haven't |hasn't |havent |hasnt )+(?:ever |even |yet |still )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|call(?:ed)?(?: me)? back|got(?:ten)? back|get back|came back|come back|contact(?:ed)? me|follow(?:ed)? up|wrote back)\\b|\\b(?:you|they) (?:keep|are|just|all|always) (?:ignor(?:e|ing)) (?:me|my|us)\\b|\\b(?:never|not) (?:heard|hearing) (?:anything )?back\\b|\\b(?:never|didn't|didnt|did not|haven't|havent|have not|without|got|received) (?:got|gotten|get|getting|had|have|receive|received|ever)? ?(?:an? |any |no )?(?:reply|response|answer)\\b(?= ?(?:$|[.,;!?]|from|to my|back|yet|since|either))|(?:^\\W*|\\band )no (?:reply|response|answer)(?: yet| so far)?(?= ?(?:$|[.,;!?]|from))|\\b(?:no ?body|no one|none of you) (?:ever )?(?:repl(?:y|ied|ies)|respond(?:ed|s)?|answer(?:ed|s)?|call(?:ed|s)? (?:me )?back|got back|gets back)\\b|\\b(?:been|being|got|getting|keep getting|kept getting) (?:passed|bounced|sent|shoved|pushed|transferred) (?:around|from (?:one|person|department)|between|back and forth|in circles)|\\b(?:get|getting|got|given) the same (?:answer|reply|response|excuse)s?\\b|\\b(?:i|we)(?:'ve| have|ve)? been told (?:this|that|the same|the same thing)? ?(?:before|again|already|(?:two|three|several|many|\\d+) times)|\\b(?:second|third|fourth|2nd|3rd|4th|final) (?:request|reminder)\\b|\\bi (?:wrote|e-?mailed|called|contacted|messaged|wrote to|asked)(?: (?:to )?you| in| your \\w+)? (?:last (?:week|month|year)|(?:\\w+ )?(?:days|weeks|months) ago|in (?:january|february|march|april|june|july|august|september|october|november|december))\\b|\\b(?:unanswered|ignored) (?:e-?mails?|calls?|messages|tickets?|requests?)\\b|\\bmy (?:previous|earlier|last|first|other) (?:\\w+ )?(?:e-?mails?|messages?|tickets?|requests?|complaints?|calls?|letters?|contacts?) (?:was|were|went|has|have|is|are|remain\\w*|got|did)(?: \\w+){0,2} (?:unanswered|ignored|answered|closed|not|no|deleted|without|resolved|reply|response)\\b",
  ],
  [
    'again|once more',
    "\\b(?:once|yet) (?:again|more),? (?:i|we)(?:'m| am|'re| are| have to| need to| must| find myself)? ?(?:\\w+ ){0,2}?(?:contact|writ|call|e-?mail|ask|chas|complain|explain|message)(?:e|ing|ting)?\\b|\\b(?:contacting|writing(?: to)?|calling|e-?mailing|messaging|asking|reaching out(?: to)?|getting in touch(?: with)?)(?: (?:you|support|this))? (?:(?:once|yet) )?again\\b",
  ],
  [
    'already sent|already given|already provided|already gave|already submitted|already forwarded|already supplied|already uploaded',
    "\\b(?:i|we)(?:'ve| have|ve)? already (?:sent|provided|given|gave|forwarded|supplied|submitted|uploaded) (?:you|your (?:team|colleague)|them) (?:this|it|all|those|these|everything|several|two|three)\\b(?! (?:cheque|check|payment|money|item|parcel))|\\b(?:i|we)(?:'ve| have|ve)? already (?:sent|provided|given|gave|forwarded|supplied|submitted|uploaded) (?:\\w+ ){0,3}?(?:photos?|pictures?|screenshots?|documents?|details|information|info|form|evidence|proof|receipts?|order number|e-?mails?)\\b",
  ],
  [
    'yesterday|this morning|the other day|on mon|on tue|on wed|on thu|on fri|on sat|on sun|earlier',
    "\\bi(?:'ve| have)? (?:called|rang|phoned|e-?mailed|wrote|messaged|contacted you)(?: you| in)? (?:yesterday|this morning|the other day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier(?: today| this week)?)\\b(?!,? (?:and )?(?:thank|to order|to book|about a new))",
  ],
  [
    'any update|any news|any progress',
    '\\bany (?:updates?|news|progress)(?: (?:yet|at all|from your (?:side|end)))? (?:on|about|regarding|with) (?:this|it|my (?:\\w+ )?(?:ticket|case|request|claim|complaint|issue|e-?mail|query|enquiry|inquiry|dispute|application))\\b|\\bany updates?(?: yet)?\\W*$',
  ],
  [
    'we spoke|we talked|we chatted|told your|told the|told another|told a ',
    '\\bwe (?:spoke|talked|chatted|e-?mailed|corresponded)(?: on the phone| by phone)? (?:last|yesterday|on|earlier|before|about this|two|three|a (?:few|couple|week))\\b|\\btold (?:your|the|another|a|two|three|several|every)(?: other)? (?:\\w+ )?(?:colleagues?|agents?|team|staff|people|reps?|representatives?|guys?|lady|person|support|advis[eo]rs?)\\b[^.;!?\\n]{0,30}?\\b(?:before|already|all (?:of )?this|everything|twice|last (?:week|time|month))\\b',
  ],
  [
    'answering|replying|responding|getting back|calling back|calling me back|picking up|why ',
    "\\b(?:no ?body|no one|none of you)(?:'s| is| seems to be| ever| even)? (?:is )?(?:answering|replying|responding|getting back|calling (?:me )?back|picking up)\\b|\\bwhy (?:is|are|does|do|don't|doesn't|won't|hasn't|haven't|can't) (?:nobody|no one|you|anyone|anybody|your team|you guys|you people)(?: not| never| ever)? (?:answer(?:ed|ing)?|repl(?:y|ied|ying)|respond(?:ed|ing)?|getting back|get back|got back|call(?:ed|ing)? (?:me )?back)\\b",
  ],
  [
    'as mention|as stat|as said|as expl|as descr|as writ|as discuss|as report|as alread|as previous|like mention|like said|i asked|i report|i raised|i mention|i flagged|i request|i complain',
    '\\b(?:as|like) (?:already |previously )?(?:mentioned|stated|said|explained|described|written|discussed|reported)(?: (?:already|before|previously|above|earlier))? (?:in|on|to|during|over) (?:my|our|the|your) (?:\\w+ )?(?:previous|last|earlier|first|other|phone|e-?mails?|calls?|chats?|messages?|mails?|ticket)\\b|\\bi (?:asked|reported|raised|mentioned|flagged|requested|complained about) (?:this|it|that|for (?:this|it)|about (?:this|it)|the same)(?: \\w+)? (?:last|yesterday|already|before|earlier|two|three|weeks?|months?|days|a (?:week|month|few))\\b',
  ],
  [
    'waiting|awaiting|keep sending|keep giving|keep telling|keep asking|keeps sending|keeps telling|keeps asking|keeps giving|no answer|no reply|no response|raised|opened|submitted|filed|logged|created',
    "\\b(?:been |still |am |i'm )?(?:waiting|awaiting)(?: for| on)? (?:an?|your|the|any) (?:reply|response|answer|call ?back|update|e-?mail|decision)(?: \\w+){0,4}? (?:for|since) (?!your|the (?:reply|answer))\\w+|\\b(?:you|they|he|she|support|your \\w+) keeps? (?:sending|giving|telling|asking) (?:me |us )?(?:the same|for the same|to (?:send|wait)|that)\\b|, no (?:reply|response|answer)(?: yet| so far| at all)?(?= ?(?:$|[.,;!?]|from))|\\b(?:raised|opened|submitted|filed|logged|created) (?:an?|the|my) (?:\\w+ )?(?:ticket|case|complaint|request|claim|query|enquiry) (?:(?:about|for|with) (?:\\w+ ){1,4}?)?(?:last (?:week|month|year)|(?:\\w+ )?(?:days|weeks|months) ago|a (?:week|month) ago)\\b",
  ],
  [
    'asking|calling|chasing|contacting|follow up|follow-up|following up|following-up|followingup|followup|mailing|messaging|same complaint|same error|same fault|same issue|same problem|same question|same thing|trying to|writing to you',
    '\\b(?:follow(?:ing)?[- ]?up|chasing)(?: up)? (?:again|(?:on|to|from|about) (?:my|our|the) (?:previous|last|earlier|first|original|\\w+ (?:e-?mail|ticket|message|request|complaint|enquiry)))|\\b(?:been|spent) (?:trying to (?:reach|contact|call|get (?:through|hold|an?|some|help))|calling|contacting|asking|chasing|e-?mailing|writing to you|messaging)(?: \\w+){0,6}? (?:for|since) (?:\\w+ ){0,2}?(?:days|weeks|months|years|hours|ages|forever|last (?:week|month|year)|\\d+ (?:days|weeks|months|hours|hrs))\\b|\\bsame (?:problem|issue|error|question|thing|fault|complaint) (?:again|as (?:last|before)|i (?:had|reported|wrote|contacted|called)|still)\\b',
  ],
];

export const REPEAT_WORDS: readonly string[] = [
  'twice thrice times time occasions again over repeatedly constantly daily nonstop non every second third fourth fifth',
  'sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth nth hundredth millionth keep kept already still said',
  'explained told mentioned wrote stated written repeat nobody body one never replied responded answered ignoring ignore',
  'unanswered ignored follow following followup chasing chase trying calling contacting asking waiting previous earlier',
  'mentioned described discussed asked raised flagged requested complained opened submitted logged created awaiting sending telling giving keeps',
  'sent provided given gave forwarded supplied submitted uploaded update updates news progress yesterday morning day monday tuesday wednesday thursday friday spoke talked chatted answering replying responding getting picking picks why more',
  'response no been told got any next passed replied wrote written emailing messaging update back respond reply answer followed filed complaints complaint reminders mail mails same emails calls messages tickets requests letters chats',
].flatMap((line) => line.split(' '));
