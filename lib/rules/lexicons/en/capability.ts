import type { Gated } from '#lib/core/gated.ts';

// How customers tell that reading, counting, the language or the technology is hard for them: sources of patterns on folded
// text. After the fourth driver of FCA FG21/1, chapter 2: low knowledge or confidence in money matters, poor literacy or
// numeracy, poor English, poor or no digital skills, learning difficulties, no or low access to help or support.

const TECH =
  '(?:computers?|technology|tech|technical (?:stuff|things)|phones?|smart ?phones?|the internet|internet|online (?:things|stuff|banking|shopping)?|apps|websites?|gadgets|digital (?:things|stuff)|modern technology|all this|these things|this (?:stuff|sort of thing|kind of thing)|it stuff|figures|numbers|maths?|money matters|finances?|reading|writing|forms|spelling|paperwork)';
const WE =
  "(?:i'm|im|i am|iam|we're|we are|i was never|i've never been|ive never been|my (?:mother|mum|mom|father|dad|gran|nan|grandmother|grandfather|parents?|wife|husband) (?:is|are))";
const DEVICE =
  '(?:computer|laptop|pc|smart ?phone|internet|wi-?fi|printer|scanner|e-?mail(?: address)?|online banking|mobile(?: phone)?|web ?cam|access to (?:the |a )?(?:internet|computer|printer|smart ?phone))(?! (?:number|with|case|charger|connection (?:right|at the moment)|signal|from you|yet|about|confirm))';

export const HARD_FOR: readonly Gated[] = [
  [
    'able to use |afraid of|awful|bad|clever |clueless|comfortable |confident |confused by|familiar |good |great |handy |hopeless|intimidated by|lost|new to|overwhelmed by|rubbish|scared of|skilled |struggling with|terrible|too old for|used to |useless',
    `\\b${WE} (?:\\w+ ){0,2}?(?:not (?:very |too |so |that |really |at all |particularly |much )?(?:good|great|confident|skilled|comfortable|familiar|clever|used to|able to use|handy) (?:with|at|in|using|on|to)?|no good (?:with|at)|(?:really |very |so |absolutely )?(?:bad|terrible|hopeless|useless|rubbish|awful|clueless|lost) (?:with|at|when it comes to|about)|(?:easily |always )confused by|scared of|afraid of|struggling with|intimidated by|new to|overwhelmed by|too old for) (?:\\w+ )?${TECH}\\b`,
  ],
  [
    'challenged|dinosaur with|impaired|inept|literate|luddite|minded|native|person|savvy|tech',
    `\\b${WE} (?:\\w+ ){0,2}?(?:not (?:very |too |so |that |really |particularly |at all )?(?:tech(?:nical(?:ly)?|nology|y|nologically)?[- ]?(?:savvy|minded|person|literate|inclined)?|computer[- ](?:savvy|literate|person|minded)|internet[- ]savvy|digital(?:ly)? (?:savvy|literate|native)|savvy)|(?:computer|technologically|digitally|functionally|technology|tech) (?:illiterate|challenged|inept|impaired)|illiterate|a (?:technophobe|luddite|dinosaur with))\\b`,
  ],
  [
    'english|interpreter|translator',
    "\\b(?:my|for my|excuse my|sorry (?:for|about) my|pardon my) (?:bad |poor |broken |terrible |limited )?english(?: is(?: not|n't| very| really| so)?(?: (?:very |so |too |that |really )?(?:bad|poor|limited|good|great|well|perfect|weak|broken))?)?\\b(?<=english|bad|poor|limited|good|great|well|perfect|weak|broken)|\\b(?:i|we) (?:don't|dont|do not|can't|cant|cannot|barely|hardly|only|just) (?:speak|understand|read|write|know) (?:\\w+ ){0,3}?english\\b|\\benglish is(?: not|n't|nt| only) (?:my|our) (?:first|native|second|mother|third|main)\\b|\\b(?:i|we)(?: am|'m|m| are)? (?:still )?learning english\\b|\\bneed (?:an? )?(?:interpreter|translator)\\b|\\b(?:poor|bad|broken|limited) english\\b",
  ],
  [
    'dys|learning|litera|read very well|read well|reading|special needs|spell|writ',
    "\\b(?:i|he|she|we)(?: (?:\\w+ ){0,2}?| )(?:can't|cant|cannot|can not|couldn't|never learn(?:ed|t) (?:how )?to|(?:struggle|struggling) with|struggle to|find it (?:hard|difficult) to|have (?:trouble|difficulty|problems) (?:with )?(?:to )?|have difficulty) ?(?:read(?:ing)? (?:and|or) writ(?:e|ing)|read(?:ing)? (?:very )?well|reading(?! (?:the|this|my|it|on|a|from|file))|read or spell|writing(?! (?:to|a|the|an|on|in))|spell(?:ing)?(?: well)?)\\b|\\b(?:i(?:'m| am|m)|i have|i've|ive|have|with|he is|she is|is|due to|my) (?:\\w+ ){0,2}?(?:dyslexi(?:c|a)|dyscalculi(?:c|a)|dysprax(?:ic|ia)|learning (?:difficult(?:y|ies)|disabilit(?:y|ies)|disabled|impairment)|special needs|illiterate|low literacy)\\b",
  ],
  [
    'has no|have no|haven|never|no longer have|t have|t own|t use',
    `\\b(?:i|we|i've|ive|we've|she|he|my (?:mother|mum|mom|father|dad|gran|nan|grandmother|grandfather|parents?)) (?:\\w+ )?(?:(?:don't|dont|do not|doesn't|doesnt|does not) (?:have|own|use)|haven't got|havent got|have no|has no|have never (?:had|used|owned)|never (?:had|owned|used)|no longer have) (?:got )?(?:an? |any |the (?!e-?mail)|my own )?${DEVICE}\\b`,
  ],
  [
    'complicated|confusing|difficult|english|follow |get |hard|know anything about |know how to|language|make sense of |technical|terms|understand |words',
    "\\b(?:i|we) (?:\\w+ ){0,2}?(?:don't|dont|do not|can't|cant|cannot|didn't|didnt) (?:really |even |fully |quite |actually )?(?:understand|make sense of|follow|know how to (?:use|work|read|do)|know anything about|get) (?:\\w+ ){0,2}?(?:computers?|technology|the internet|(?:this|the|your|all these|these|my|any of (?:the|your|this)) (?:letters?|terms|forms?|contracts?|statements?|paperwork|small print|jargon|wording|legal (?:words|terms|language)|bill|interest rates?|figures|financial \\w+|documents?)|finances?|financial (?:things|terms|matters|stuff)|smart ?phones?|apps|any of (?:it|this))\\b|\\b(?:too|so|very) (?:complicated|confusing|difficult|technical|hard) for (?:me|us|my (?:mother|mum|mom|father|dad|gran|nan|grandmother|parents?)|someone (?:like me|my age)|old(?:er)? people|an old (?:man|woman|lady|person))\\b|\\b(?:explain|say) (?:it|this|that) (?:to me )?in (?:simple|plain|easy|layman'?s?) (?:words|english|terms|language)\\b",
  ],
  [
    'english|barely read|hardly read|only just read|body to|one to|carer|support worker|social worker|guardian|appointee|muddle|fluster|confused|simple|plain|layman|easy ',
    "\\b(?:i |me )(?:am )?(?:not|no) (?:speak|understand|read|write|know)(?:ing)? (?:\\w+ ){0,3}?english\\b|\\bcan (?:barely|hardly|only just) read(?= ?(?:$|[.,;!]|and|or))|\\b(?:i|i've|ive|i have|there is|there's) (?:have |got )?(?:nobody|no ?one) to (?:ask|explain)\\b|\\bmy (?:carer|support worker|social worker|guardian|appointee) (?:always |usually |normally )?(?:helps?|reads?|deals?|does|handles|fills?|writes?|looks?)\\b|\\bi (?:easily )?(?:get|become) (?:\\w+ )?(?:muddled|flustered|in a muddle|confused easily|easily confused)\\b|\\bexplain(?: it| this| that| everything| all this)?(?: to me| again| please){0,4} in (?:simple|plain|easy|layman'?s?) (?:words|english|terms|language)\\b",
  ],
  [
    'confuse|baffle|overwhelm|never understand|old phone|basic phone|landline|old mobile|button phone|simple phone|nobody|no one|noone|no family',
    "\\b(?:numbers|figures|forms?|letters|technology|computers|bills|it all|all this|all of this|websites|apps|the internet|paperwork) (?:really |just |always |all )?(?:confuses?|baffles?|overwhelms?) me\\b|\\bi(?: have|'ve)? never (?:really )?(?:understand|understood) (?:my|these|the|any of (?:my|these)) (?:bills?|letters?|statements?|forms?|figures|interest|contracts?|charges)\\b|\\b(?:only|just)(?: have| got|'ve got)? (?:have )?an? (?:very |really )?(?:old|basic|simple|button|flip)(?: button| mobile| flip)? (?:phone|mobile|handset|nokia)\\b|\\b(?:only|just) (?:have|got|use) (?:a |the |my )?landline\\b|\\b(?:nobody|no ?one|no family|nobody else|no one else)(?: here| around| nearby| at home)? (?:can|could|to|who can|is there to|there to) (?:help|explain|show|teach)(?: it| this| me| us)\\b",
  ],
  [
    "always|and can't|and do|and find|and have|and live|and not|and struggle|at my age|braille|easily|easy|elderly|generally|had to|has to|my carer|my child|my daughter|my grand|my kids|my ne|my niece|my son|no f|no one|nobody|noone|normally|old and|old, i|power of att|large print|large-print|small print|used to|usually|very old|year|yo|yrs old",
    "\\b(?:my (?:grand)?(?:son|daughter|children|child|kids|nephew|niece|carer|neighbou?r|late (?:husband|wife)|husband|wife)) (?:always|usually|normally|used to|had to|has to|generally) (?:\\w+ )?(?:does|do|did|handles?|handled|helps?|helped|sets?|deals?|dealt|looks?|looked|took care|takes care|pay|paid|pays)\\b|\\b(?:i(?:'m| am|m)|i|at my age|we are|she is|he is|my (?:mother|mum|mom|father|dad|gran|nan|grandmother|grandfather|parents?) (?:is|are)) (?:\\w+ )?(?:an? )?(?:elderly|very old|old and|old, i|(?:7[5-9]|8\\d|9\\d)(?: years? old|[- ]year[- ]old| yrs old|yo| and (?:not|don't|have|do not|live|find|can't|struggle)))|\\bat my age\\b|\\bmy (?:grand)?(?:son|daughter|kids|nephew|niece|carer|neighbou?r|child|children) (?:\\w+ )?(?:set (?:it|this|everything|the \\w+) up|(?:did|does|do) (?:it|this|that|everything|all this|all that) for me)\\b|\\b(?:can't|cant|cannot) read (?:the )?small print\\b|\\b(?:no ?one|nobody|no family|no friends) (?:to|who can|that can|can|around to) help (?:me|us)\\b|\\b(?:i|we) (?:have|'ve got|got) (?:no ?one|nobody) to help\\b|\\b(?:in |have |has )?(?:large[- ]print|braille|easy[- ]read)(?= (?:version|letter|format|copy|bill|statement))|\\bi (?:get|am|'m|become) (?:\\w+ )?(?:confused (?:easily|very easily)|easily confused)\\b|\\bpower of attorney (?:for|on behalf of) my\\b",
  ],
];

export const HARD_WORDS: readonly string[] = [
  'computer computers technology tech technical phone phones smartphone smartphones internet online apps app websites website',
  'gadgets digital all things stuff thing figures numbers math maths money finances finance reading writing forms spelling',
  'paperwork technically technologically savvy illiterate challenged inept technophobe luddite dinosaur english',
  'interpreter translator read spell dyslexic dyslexia dyscalculic dyscalculia dyspraxic dyspraxia learning needs literacy',
  'carer worker muddled flustered muddle nobody guardian numbers bills confuses confuse baffles overwhelms landline handset',
  'laptop pc wifi wi printer scanner email mail mobile webcam banking understand sense follow know get letter letters terms',
  'contract contracts statement statements print jargon wording legal complicated confusing difficult hard explain say',
  'set did does small struggle struggling always usually normally used generally had has elderly old age yrs yo help large braille easy confused attorney cam access digitally',
].flatMap((line) => line.split(' '));
