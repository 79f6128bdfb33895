import type { Gated } from '#lib/core/gated.ts';

// How a customer threatens legal action: sources of patterns on folded text.

const LAWYER =
  "(?:lawyers?|attorneys?|solicitors?|barristers?|law firm|legal (?:team|counsel|representatives?|advis[eo]rs?|representation))(?!['’]?s? (?:general|office|fees?|costs?))\\b";
const LEGAL =
  '(?:legal|civil|court|judicial|class) (?:action|proceedings?|steps|advice|counsel|recourse|remed(?:y|ies)|routes?|measures|representation|options|avenues|claims?|suit|dispute|case|help|assistance)';
const WORDS = "(?:[\\w'-]+ )";
const GOING =
  "(?:(?:i|we)(?:'ll|'m|'re|'d|ll|m| will| am| are| may| might| shall| would| can| could| should| have| had| do| plan| intend| want| need)?|will|'ll|gonna|going|or|prepared|ready|willing|able|about|want|intend|plan|planning|considering|thinking of|threatening|forced|have|need|let's|happy|tempted|to|be)";
const SUIT =
  '(?:law ?suits?|class[- ]action(?: suit)?|(?:legal|civil|small claims?) (?:suit|claim|case|complaint)|suit|litigation|arbitration(?: claim| demand)?|court (?:claim|case|action|proceedings))';
const COURT =
  '(?:(?:small claims|federal|district|county|civil|state|high|supreme|superior|consumer|us|u\\.s\\.) )?(?:small claims|(?:district |county )?courts?|tribunal|a judge|the judge)';

/** Words that say the writer goes, or may go, to law. */
export const THREATS: readonly Gated[] = [
  [
    'sue|suing',
    `\\b${GOING} ${WORDS}{0,4}?su(?:e|ing)\\b(?! me\\b)(?= ?(?:$|[.,;!?)]|you|u |ya|your|them|the|this|these|that|for|over|if|both|all|any|and|him|her|to |in |company|everyone|\\w+ ?(?:$|[.,!?])))(?! (?:the|my|his|her|their|our) (?:neighbou?r|landlord|builder|ex|employer|school|contractor)\\b)`,
  ],
  [
    'be sued|get sued|sue u|sue y',
    "\\b(?:(?:you|they|company|bank)(?:'ll| will| could| can| should)? (?:be|get) sued|sue (?:you|your|u|ya)\\b)",
  ],
  [
    'civil |class |court |judicial |legal ',
    `\\b(?:tak(?:e|ing|en)|pursu(?:e|ing)|start(?:ing)?|begin(?:ning)?|initiat(?:e|ing|ion of)|seek(?:ing)?|bring(?:ing)?|fil(?:e|ing)|commenc(?:e|ing|ement of)|consider(?:ing)?|explor(?:e|ing)|proceed(?:ing)? (?:with|to)|resort(?:ing)? to|threaten(?:ing)?(?: with)?|forced (?:in)?to|prepared for|followed by|face|expect|getting|get|obtain(?:ing)?|look(?:ing)? (?:in)?to|evaluat(?:e|ing)|possible|potential|further) ${WORDS}{0,3}?${LEGAL}\\b(?! ?(?:against (?:me|us|him|her)|regarding my divorce|name))`,
  ],
  [
    'civil |class |court |judicial |legal ',
    `\\b${LEGAL} (?:will|shall|may|is going to|against (?:you|your|them|the|this|all|these)|if|is (?:my|our|the) next|is (?:being|now))\\b`,
  ],
  [
    'attorney|barrister|law|legal|solicitor',
    `\\b(?:contact|consult|speak(?:ing)? (?:to|with)|spoken? (?:to|with)|talk(?:ing)? (?:to|with)|hir(?:e|ing)|retain|instruct|involv|engag|getting|get|seek|call|see|bring|need|find|have)(?:ed|e|ing|s)? (?:(?:an?|my|our|some|the|own|in|involved?|his|their) ){0,4}(?:(?!general|state|district|your)[\\w'-]+ ){0,4}?${LAWYER}`,
  ],
  [
    'attorney|barrister|law|legal|solicitor',
    `\\b(?:pass|forward|refer|turn|hand|escalat|tak|send|giv|submit|go|speak)\\w{0,3} (?:${WORDS}{0,4}?)?(?:to|with|through) (?:an?|my|our) (?:[\\w'-]+ ){0,2}?${LAWYER}`,
  ],
  [
    'attorney|barrister|law|legal|solicitor',
    `\\bhear(?:ing)? (?:back )?from (?:an?|my|our|the|me and my) (?:[\\w'-]+ ){0,2}?${LAWYER}`,
  ],
  [
    'attorney|barrister|law|legal|solicitor',
    `\\b(?:my|our) (?:[\\w'-]+ )?${LAWYER}(?:'s|'ll)?(?: ${WORDS}?| )(?:will|is|are|has|have|says?|said|advis\\w+|wants?(?! (?:to (?:buy|order|know|use|get|have)|an?|two|the))|told|tells|can|may|would|and i|contact\\w*|on (?:this|it|speed))\\b`,
  ],
  ['lawyer up|lawyered up|lawyering up', '\\blawyer(?:ing|ed)? up\\b'],
  [
    'civil |class |court |judicial |legal ',
    `\\b(?:next (?:step|stop|move|letter|thing)(?: is| will be|:)?|result(?:ing)? in|lead(?:ing)? to|(?:no|any) (?:other )?(?:option|choice|alternative|way)(?: left)?(?: but| other than| except)?(?: to)?|be met with|end (?:up )?in|(?:open|subject) to) (?:\\w+ ){0,2}?${LEGAL}\\b`,
  ],
  [
    'claim|proceedings',
    `\\b(?:commenc|start|begin|issu|bring|initiat|institut)(?:e|es|ing)? (?:\\w+ ){0,2}?(?:proceedings|(?:county|small) (?:court |claims? )+claim|(?:court |legal |county court )?claim (?:against|in (?:the|court)|via|through|online|for damages|at))`,
  ],
  [
    'arbitration|attorney|barrister|counsel|law|legal|solicitor',
    `\\b(?:letter|call|e-?mail|word|message|correspondence)(?: \\w+){0,3}? from (?:my|our|an?) (?:[\\w'-]+ ){0,2}?${LAWYER}|\\b(?:retain|hir|engag|instruct|seek|consult|obtain)(?:e|ed|ing)? (?:\\w+ )?(?:legal )?counsel\\b|\\b(?:demand|invoke|initiate|request|start)(?:ing)? (?:\\w+ )?arbitration\\b`,
  ],
  [
    'court|get sued|judge|jury|magistrate|money claim online|to litigate',
    '\\blet (?:an? |the )(?:judge|courts?|jury|magistrate) decide\\b|\\bin (?:a )?court of law\\b|\\b(?:through|via) the (?:small claims |county )?courts?\\b|\\bdamages in court\\b|\\b(?:going to|gonna|will|about to) get sued\\b|\\bmoney claim online\\b|\\b(?:forced|have|happy|ready) to litigate\\b',
  ],
  [
    'court|judge|small claims|tribunal',
    `\\bsee (?:you|u|ya|them|y'all) (?:all |guys |both )?in (?:a )?${COURT}\\b`,
  ],
  [
    'court|judge|small claims|tribunal',
    `\\bt(?:ake|aking|aken) (?!me |us )(?:${WORDS}{1,4}?)(?:all the way |up )?(?:to|before) (?:(?:a|the|your) )?${COURT}\\b`,
  ],
  [
    'court|judge|small claims|tribunal',
    `\\b(?:escalat(?:e|ing)|(?<!after |of )fil(?:e|ing)|bring(?:ing)?|proceed(?:ing)?|lodg(?:e|ing)|apply(?:ing)?|pursu(?:e|ing)|settle|resolve|end up|meet|fight|go|going) (?:${WORDS}{0,5}?)?(?:to|with|in|at|through|via|before|out of) (?:(?:a|the|your|my local|local) )?${COURT}\\b`,
  ],
  ['court|track|tribunal', '\\bsmall[- ]claims? (?:court|track|tribunal)\\b'],
  [
    'cease and desist|legal demand|letter|notice|pre-action',
    '\\b(?:letter|notice) (?:before|of) (?:(?:legal |court )?action|claim|proceedings|intent to (?:sue|file|litigate|take))\\b|\\blegal (?:demand|notice)\\b(?! (?:period|page|section|link|on (?:your|the)|in (?:your|the)))|\\b(?:final |formal )demand letter\\b|\\bcease and desist\\b|\\bpre-action\\b',
  ],
  [
    'arbitration|civil|class action|class-action|court|legal|litigation|small claim|suit',
    `\\b(?:fil|bring|start|launch|join|begin|fac|expect|prepar|consider|initiat|commenc|look|threaten|open|pursu)(?:e|es|ed|ing)?(?: for| at| into| of)? (?:${WORDS}{0,3}?)${SUIT}\\b`,
  ],
  [
    'against|court|police|fir ',
    '\\b(?:fil(?:e|ing|ed)|register(?:ing|ed)?|rais(?:e|ing)|bring(?:ing)?|open(?:ing)?|lodg(?:e|ing)|start(?:ing)?|put(?:ting)?|build(?:ing)?) (?:an?|the|my|our) (?:[a-z]+ ){0,2}?(?:case|petition|fir|writ|police (?:case|complaint|report)|court (?:case|complaint)) (?:against|on) (?:you\\b|your \\w+|this \\w+|the (?:company|bank|airline|shop|store|seller)|[a-z]+(?= ?(?:$|[.,;!])))',
  ],
  [
    'legally|go legal|going legal|legal route|legal way|legal channels|legal means',
    '\\b(?:tak(?:e|ing)|pursu(?:e|ing)|proceed(?:ing)?|act(?:ing)?|respond(?:ing)?|handl(?:e|ing)|resolv(?:e|ing)|go(?:ing)?|deal(?:ing)? with|settl(?:e|ing)|escalat(?:e|ing))(?: (?:this|it|that|the matter|things))?(?: (?:further|forward|up|on))?,? (?:legally\\b(?! (?:binding|drive|required|possible))|(?:through|via|by|down) (?:the )?legal (?:channels?|means|routes?|ways?))|\\b(?:go(?:ing)?|(?:take|taking|choose|try) the) legal(?: route| way| path)?(?= ?(?:$|[.,;!]|if|on|with|against|unless|now))',
  ],
  [
    'court|tribunal|small claims|lawyer|attorney|solicitor|arbitrat|litigat',
    "\\b(?:no (?:other )?(?:option|choice|alternative|way)(?: left)?(?:,? (?:but|than|other than|except))?(?: to)?(?: go)?(?: to)?|next (?:step|stop|move)(?: is| will be|:)?|(?:last|final) resort(?: is| will be)?|only option(?: left)? is(?: to go to)?|then it(?:'s| is)|leaves? (?:me|us) (?:with )?(?:only )?) ?(?:the |a |an |my )?(?!small claims)(?:[a-z]+ ){0,2}?(?:courts?|tribunal|lawyers?|solicitors?|attorney|arbitration|litigation)\\b(?! (?:general|shoes|fees?))",
  ],
  [
    'court claim|legal claim|claims claim|damages|decide',
    "\\b(?:issu|fil|start|mak|bring|submit|lodg)(?:e|es|ing|ting)? (?:an?|my|the) (?:county )?(?:court|legal|small claims) claim\\b|\\b(?:i|we)(?:'ll| will|'m| am|'re| are)(?: be)?(?: also)? (?:seeking|claiming|suing for|pursuing|demanding) (?:\\w+ )?damages\\b|\\b(?:the )?(?:judges?|courts?|magistrates?|jury) (?:can|will|shall|may) decide\\b",
  ],
  [
    'lawyer|attorney|solicitor|barrister',
    "\\b(?:friend|brother|sister|father|mother|husband|wife|cousin|son|daughter|uncle|relative|partner|mum|mom|dad|neighbou?r)(?: of mine)? (?:who(?:'s| is)|is|works as) an? (?:\\w+ )?(?:lawyer|attorney|solicitor|barrister)\\b(?=[^.;]{0,60}\\b(?:look\\w*|help\\w*|advis\\w*|tak\\w+|case|sue|court|review\\w*|handl\\w*|says?|said|told|letter)\\b)",
  ],
  ['charges', '\\b(?:press(?:ing)?|file|filing) (?:\\w+ )?charges\\b(?! (?:on|to) my)'],
  [
    'class action|class-action|litigate',
    `\\b(?:will|going to|may|intend to|prepared to|plan to|hesitate to|have to|must|can|ready to) litigate\\b|\\bclass[- ]action\\b(?= (?:law ?suit |suit )?(?:against|coming|time|is|will|on (?:you|this)))`,
  ],
  [
    'damages',
    '\\b(?:seek(?:ing)?|claim(?:ing)?|pursue|sue for|demand(?:ing)?|recover|entitled to|worth \\w+(?: to \\w+)? in|plus|potential) (?:\\w+ ){0,2}?(?:statutory|punitive|actual|treble|triple|compensatory|monetary|financial|civil|legal) damages\\b',
  ],
  [
    'rights',
    '\\b(?:reserv|preserv)(?:e|es|ing) (?:all |my |our |any |of |the |full ){0,3}(?:legal )?rights(?: and remedies)?\\b',
  ],
  [
    'legally|liable|responsible in court',
    '\\bhold(?:ing)? (?:you|them|your \\w+|the (?:company|bank)) (?:\\w+ )?(?:legally|liable|responsible in court)\\b',
  ],
];

/** Folded words of which one stands in every threat. */
export const THREAT_WORDS: readonly string[] = [
  'sue suing sued legal civil court courts judicial class lawyer lawyers lawyering lawyered attorney attorneys solicitor',
  'solicitors barrister barristers law tribunal judge lawsuit lawsuits suit litigation litigate arbitration claims claim',
  'against police petition writ fir decide',
  'proceedings counsel retained money action demand cease charges damages rights liable legally small',
].flatMap((line) => line.split(' '));
