// Words that praise another firm over one's own or send the customer there. Sources of patterns on folded text; the group
// `firm` must be a name in the writer's spelling.

const FIRM = "(?<firm>[a-z][\\w&+'.-]{1,20}?(?: [a-z][\\w&+'.-]{1,20}?){0,2}?)";
const BETTER =
  '(?:(?:much|far|a lot|way|even|often|usually|slightly|a bit|significantly|generally) )?(?:better|cheaper|faster|worse|slower|safer|more (?:reliable|expensive|affordable|secure|powerful|modern|generous)|superior|inferior)';
const US =
  '(?:us\\b|ours\\b|we (?:are|do)\\b|our (?:own )?(?:product|service|plan|app|offer|company|price|rate|store|team|support|prices|rates)s?\\b)';

export const PRAISES: readonly string[] = [
  `\\b${FIRM} (?:is|are|offers?|has|have|sells?|does)(?: \\w+){0,3}? ${BETTER}(?: \\w+){0,2}? (?:than|to) ${US}`,
  `\\b(?:we are|we're|we offer|ours is|our [a-z ]{2,30}? (?:is|are)|we do|we have)(?: [a-z]+){0,2}? ${BETTER}(?: [a-z]+){0,2}? (?:than|to) (?:that of |those of |what )?${FIRM}(?=[.,;!?]|$| (?:in|when|and|at|on|for|offers?|does|because|is|are|has)\\b)`,
  `\\b(?:unlike|compared (?:to|with)|not like) ${FIRM}, (?:we|our)\\b`,
];

/** Sends the customer to another seller. */
export const SENDS: readonly string[] = [
  `\\b(?:you (?:could|can|may|might|should)(?: also| always| want to| wish to| like to| prefer to| be able to| then)*|i(?:'d| would)? (?:recommend|suggest)(?: you)?(?: to)?|we (?:recommend|suggest)(?: you)?(?: to)?|why not|please|feel free to|maybe|perhaps)(?: \\w+)? (?:buy(?:ing)?|order(?:ing)?|shop(?:ping)?|get(?:ting)?|purchas(?:e|ing)|book(?:ing)?|rent(?:ing)?|fly(?:ing)?|find(?:ing)?|look(?:ing)?|sign(?:ing)? up|go(?:ing)?|check(?:ing)?|subscrib(?:e|ing)|try(?:ing)?|switch(?:ing)?|us(?:e|ing)|consider(?:ing)?|mov(?:e|ing))(?: (?:it|them|one|this|that|the [a-z]+|an? [a-z]+|cheaper|similar [a-z]+))?(?: (?:from|at|on|with|through|via|to|over to))? ${FIRM} instead\\b`,
  `\\b(?:it is|it's|they are|they're|you(?:'ll| will|'d| would| can| could) (?:find|get) (?:it|this|that|them|the same))(?: \\w+)? (?:cheaper|better|for less)(?: \\w+)? (?:at|on|from|with) ${FIRM}(?=[.,;!?]|$| (?:and|if|right|at|for|than)\\b)`,
];

/** Folded words of which one stands in every such text. */
export const COMPETITOR_WORDS: readonly string[] =
  'better cheaper faster worse slower safer superior inferior more unlike compared instead less'.split(' ');

/** Names that are partners, makers of what the customer uses, or words with a capital: never a competitor. */
export const NO_COMPETITOR: ReadonlySet<string> = new Set(
  [
    'apple google microsoft chrome firefox safari edge opera brave windows mac macos ios ipados android linux ubuntu iphone ipad gmail outlook yahoo',
    'paypal visa mastercard amex klarna stripe venmo zelle alipay ups fedex dhl usps dpd hermes gls evri bluetooth wifi wi-fi usb hdmi ethernet sepa',
    'settings account profile help menu home monday tuesday wednesday thursday friday saturday sunday january february march april may june july',
    "august september october november december i i'm i'll i'd we you they it this that these those he she the a an my our your his her their there here",
    'standard premium express basic pro plus gold silver economy business first online pdf csv excel word zoom teams sms whatsapp messenger email',
    "e-mail phone chat live royal apple's facebook instagram youtube tiktok twitter cash visa's what which who everything nothing both all one",
    'yours theirs hers mine ours nobody none something anything others other competitors most many some few shipping delivery pricing quality',
    'prices price service support nothing today now later new old also but and so then because if when how why where',
    'mode dark light night safe airplane incognito guest face touch id autopay auto-pay direct debit siri alexa autofill airplay airdrop',
    'pay play store app english german french spanish italian portuguese',
  ].flatMap((line) => line.split(' ')),
);
