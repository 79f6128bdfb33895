import type { Gated } from '#lib/core/gated.ts';

// How customers say that they leave, or may: sources of patterns on folded text.

const MY = '(?:my|our|the|this|your|all|both|these|an?)';
const BOND =
  '(?:subscriptions?|memberships?|accounts?|contracts?|plans?|polic(?:y|ies)|service|services|auto-?renew(?:al)?|renewal|premium|prime|direct debit|broadband|internet|phone line|insurance|(?:\\w+ )?cover|licen[cs]es?|credit card|card account|loyalty|trial)';
const LEAVE =
  '(?:cancel+(?:ing|ed)?|terminat(?:e|ing)|end(?:ing)?|clos(?:e|ing)|delet(?:e|ing)|deactivat(?:e|ing)|stop(?:ping)?|discontinu(?:e|ing)|quit(?:ting)?|drop(?:ping)?|leav(?:e|ing)|unsubscrib(?:e|ing)(?: from)?)';
const WISH =
  "(?:want(?: to)?|wanna|would like(?: to)?|'d like(?: to)?|like to|need(?: to)?|wish to|going to|gonna|decided to|how (?:do|can) (?:i|we)|how to|can i|can you|could you|could i|may i|please|pls|kindly|help me|trying to|tried to|i'll|ill|i will|we will|we'll|am|i'm|im|we're|thinking (?:of|about)|considering|consider|might|may|have to|about to|ready to|let me|to|just|tempted to|and|you can|u can|go ahead and|feel free to)";
const RIVAL =
  '(?:(?:a|an|another|other|your|(?:the|some)(?= (?:other|different|new|better|cheaper|compet))) (?:other |different |new |better |cheaper )?(?:compan(?:y|ies)|providers?|competitors?|competition|suppliers?|banks?|shops?|stores?|brands?|airlines?|carriers?|services?|apps?|retailers?|insurers?|vendors?|platforms?)|someone else|somewhere else|elsewhere|competitors?|the competition)';

export const CHURN: readonly Gated[] = [
  [
    'cance|clos|deactiva|delet|discontinu|drop|end|leav|quit|stop|terminat|unsubscrib',
    `\\b${WISH} (?:immediately |also |please |just |permanently |fully |completely |be )?${LEAVE} (?:${MY} )(?:(?!on\\b|in\\b|from\\b|for\\b|to\\b|of\\b(?! my|(?: \\w+){0,1} account)|order|booking|reservation|flight|request)[\\w'-]+ ){0,4}?${BOND}\\b(?! (?:number|details|email|address|page|insurance to))`,
  ],
  [
    'cance|clos|deactiva|delet|discontinu|drop|end|leav|quit|stop|terminat|unsubscrib',
    `^\\W*(?:please )?${LEAVE} (?:${MY} )?(?:[\\w'-]+ ){0,2}?${BOND}\\b(?! (?:number|details|email|address|page))`,
  ],
  [
    'airline|app|bank|brand|carrier|compan|competit|elsewhere|insurer|platform|provider|retailer|service|shop|someone else|somewhere else|store|supplier|vendor',
    `\\b(?:switch(?:ing)?|mov(?:e|ing)|go(?:ing)?|chang(?:e|ing)|transfer(?:ring)?|port(?:ing)?|jump(?:ing)?|defect(?:ing)?|look(?:ing)?(?! at))(?: (?:over|back|away|out|my \\w+(?: \\w+)?|everything|all of it|all my \\w+))? (?:to|for|with|at) ${RIVAL}\\b`,
  ],
  [
    'out of my|out of this|out of the|out of our|better offer|better deal|cheaper offer|cheaper deal|better price|better quote|better rate|cheaper quote|cheaper price',
    `\\b(?:want|get me|let me|need|like to get|get|getting) out of (?:my|this|the|our) (?:\\w+ )?(?:contract|subscription|plan|agreement|membership|deal|policy)\\b|\\b(?:better|cheaper) (?:offer|deal|price|quote|rate) (?:from|with|at|by) ${RIVAL}\\b|\\bfound (?:an? )?(?:better|cheaper) (?:offer|deal|price|quote|rate|one|provider|option) elsewhere\\b`,
  ],
  [
    'giv|tak|took',
    `\\b(?:tak(?:e|ing)|took|giv(?:e|ing)) (?:my|our|all my) (?:\\w+ )?(?:business|money|custom|account|accounts|loyalty|patronage)(?: and \\w+)?(?: (?:to|over))? ?(?:elsewhere|somewhere|to ${RIVAL}|to someone)\\b`,
  ],
  [
    'airline|bank|company|competitor|elsewhere|somewhere else|with someone else',
    `\\b(?:shop|shopping|buy|buying|order|ordering|book|booking|go|going|look|looking|bank|banking|fly|flying) (?:it |my \\w+ |again )?(?:elsewhere|somewhere else|with someone else|with (?:a|another|your) (?:competitor|company|airline|bank))\\b`,
  ],
  [
    'again|any more|anymore|any longer|ever|future|from now on',
    "\\b(?:never|not|won't|wont|will not) (?:ever |be )?(?:buy(?:ing)?|us(?:e|ing)|fly(?:ing)?|shop(?:ping)?|order(?:ing)?|deal(?:ing)?|do(?:ing)? business|com(?:e|ing) back|book(?:ing)?|bank(?:ing)?|return(?:ing)?|renew(?:ing)?|recommend(?:ing)?|stay(?:ing)?)(?: \\w+){0,6}? (?:again|any ?more|any longer|ever|in (?:the )?future|from now on)\\b|\\bnever again\\b(?= ?(?:$|[.,;!]|with|will|@))",
  ],
  [
    'done|finished|last flight|last order|last purchas|last t|lose|losing|lost|loyal customer|through|time custome',
    "\\b(?:los(?:t|e|ing)) (?:a|an|another|me as an?|your|this) (?:\\w+[- ]){0,3}?(?:customer|client|subscriber|member|passenger|flyer|business)\\b|\\blost (?:my|our) (?:business|custom|loyalty)\\b|\\blast (?:time|order|purchase|flight|trip) (?:i|we|i'll|with)(?: \\w+){0,3} (?:you|your|here|order|buy|use|fly|ever)?\\b(?<=\\b(?:you|your|here|order|buy|use|fly|ever))|\\b(?:(?:i'm|im|i am|we're|we are) (?:so |officially |totally )?|^|, )(?:done|finished|through) with (?:you|your|this (?:company|airline|bank|service|app|shop|store)|@)|\\b(?:long[- ]?time|loyal) customer(?: \\w+){0,6} (?:leav|cancel|switch|no more|no longer)",
  ],
  [
    "do not need |don't need |dont need |expire|lapse|no longer need |no longer want |renew|run out|t want|wish to",
    `\\b(?:not (?:going to )?renew(?:ing)?|(?:don't|dont|do not|no longer) (?:want|need|wish to (?:use|have)) (?:your|this|the|my) (?:service|services|subscription|membership|account|plan|product)s?(?: any ?more)?|won't (?:be )?renew(?:ing)?|wont (?:be )?renew(?:ing)?|don't (?:want|wish) to renew|dont want to renew|will not (?:be )?renew(?:ing)?|let (?:it|my \\w+|this) (?:expire|lapse|run out))\\b`,
  ],
  [
    'leav|switch|walk',
    `\\b(?:i(?:'ll| will|'m|m| am|'d|d)?|we(?:'ll| will|'re)?) (?:(?!not\\b|never\\b)\\w+ ){0,2}?(?:leav(?:e|ing)|switch(?:ing)?|walk(?:ing)? away)(?= ?(?:$|[.,;!]|you\\b(?! (?:a|the|with|to|my))|if|unless|because|for (?:good|another|a competitor)|after (?:\\w+ )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|many|all these|so many) years|as (?:a|your) (?:\\w+ )?customer|your (?:service|company|bank|network|app|platform)|(?:the|this) (?:company|bank|network|platform)))`,
  ],
  [
    'pac code|pac-code|stac code|mac code|port my|port our|porting',
    '\\b(?:pac|stac|mac)[- ]code\\b(?! (?:is|has) (?:wrong|invalid|not))|\\bport (?:my|our) (?:\\w+ )?(?:number|line)s? (?:out|away|to (?!your\\b|you\\b)\\w+)\\b|\\bporting (?:code|authori[sz]ation code|out)\\b',
  ],
];

export const CHURN_WORDS: readonly string[] = [
  'product products subscription subscriptions membership memberships account accounts contract contracts plan plans policy policies service',
  'services autorenewal autorenew renewal renew auto premium prime debit broadband internet line insurance cover licence',
  'licences license licenses card loyalty trial elsewhere competitor competitors competition company companies provider',
  'providers supplier suppliers bank banks shop shops store stores brand brands airline airlines carrier carriers app apps',
  'retailer retailers insurer insurers vendor vendors platform platforms else again anymore more ever never lost lose losing',
  'pac stac mac port porting future customer years',
  'last done finished through loyal longtime long renewing expire lapse out leave leaving switch switching walk walking',
].flatMap((line) => line.split(' '));
