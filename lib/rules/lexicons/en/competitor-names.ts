import { oneOf } from '#lib/core/one-of.ts';

// Sellers so well known that a looser sentence about them is understood. Folded; none that is a common word too. A firm that
// uses this product names itself as the brand of the conversation and is left out there.
export const KNOWN_SELLERS: readonly string[] = [
  "amazon,walmart,costco,best buy,ebay,ikea,argos,currys,john lewis,tesco,asda,sainsbury's,sainsburys,waitrose,aldi,lidl,kroger,carrefour,media markt,mediamarkt,etsy,temu,shein",
  "aliexpress,alibaba,zalando,asos,zara,sephora,ulta,superdrug,walgreens,wayfair,home depot,lowe's,lowes,homebase,screwfix,toolstation,chewy,petco,petsmart,newegg,otto,bol.com",
  'vodafone,verizon,comcast,xfinity,talktalk,virgin media,giffgaff,tesco mobile,telstra,optus,rogers,telus,netflix,hulu,disney plus,spotify,deezer,tidal',
  'shopify,wix,squarespace,godaddy,woocommerce,bigcommerce,hubspot,salesforce,zendesk,intercom,freshdesk,zoho,slack,notion,asana,trello,jira,dropbox,mailchimp,klaviyo,canva,figma',
  'revolut,monzo,n26,starling,chime,barclays,hsbc,lloyds,natwest,santander,wells fargo,bank of america,citibank,capital one,robinhood,coinbase,binance,kraken,etoro,transferwise',
  'ryanair,easyjet,jetblue,lufthansa,british airways,emirates,wizz air,air france,qantas,uber,lyft,doordash,deliveroo,grubhub,uber eats,airbnb,booking.com,expedia,vrbo,hotels.com',
  'hertz,avis,sixt,europcar,hellofresh,blue apron,gousto,samsung,huawei,xiaomi,dyson,bose,sony,philips,bosch,miele,nike,adidas,puma,geico,allstate,state farm,aviva,axa,allianz,bupa',
].flatMap((line) => line.split(','));

/** Folded words of which one stands where such a seller is named. */
export const SELLER_WORDS: readonly string[] = KNOWN_SELLERS.map((name) => name.split(/[ .&'-]/)[0] as string)
  .filter(
    (word) =>
      word.length > 1 &&
      !['best', 'home', 'john', 'capital', 'state', 'bank', 'air', 'blue', 'virgin', 'at'].includes(word),
  )
  .concat('buy depot lewis farm citibank virgin qantas walmart'.split(' '));

/** Any of them, as a pattern on folded text. */
export const SELLER: string = oneOf(KNOWN_SELLERS.filter((name) => !/[.&-]/.test(name))).concat(
  '|\\b(?:bol\\.com|booking\\.com|hotels\\.com)',
);
const BETTER =
  '(?:better|cheaper|faster|worse|slower|safer|easier|simpler|longer|stronger|lighter|quieter|fresher|bigger|nicer|lower|higher|more [a-z]+|less [a-z]+|fewer [a-z]+|superior|inferior)';
const OURS = "\\b(?:we|we're|our|ours)\\b[^.;!?]{0,60}?";

/** What stands before a seller with which a reply compares; `$` is where its name begins. */
export const COMPARED_BEFORE: readonly string[] = [
  `${OURS} ${BETTER}(?: [a-z]+){0,4}? (?:than|to) (?:(?:that|those|the one|the ones|what) (?:of|from|at|you get (?:at|from)) )?$`,
  `\\bwe(?: will| can| always| still| easily|'ll)? (?:beat|outperform|undercut|outclass) $|\\bour [a-z ]{2,30} (?:beats|outperforms|undercuts|outclasses|outlasts) $`,
  `${OURS} (?:half|a third of|a fraction of|twice) (?:the|as) (?:price|cost|size|speed|good as|fast as)(?: (?:of|that of|than))? $`,
];
/** "Unlike … we": the company is named behind the seller. */
export const UNLIKE = /\b(?:unlike|compared (?:to|with)|in contrast to|as opposed to|not like) $/;
export const THEN_WE = /^(?:'s)?[^.;!?]{0,30}?\b(?:we|our|ours)\b/;
/** What stands behind a seller that is called less good. */
export const WORSE_THAN_US =
  /^(?:'s [a-z]+)?(?: [a-z]+)? (?:is|are|was)(?: not|n't) (?:nearly |half |quite )?(?:as|so) [a-z]+ as (?:us|ours|we|our)\b/;
/** What stands before a seller to whom the customer is sent. */
export const SENT_BEFORE =
  /\b(?:try|consider(?:ed|ing)?|recommend|suggest|better off (?:with|at|on|going to|using)|why not|thought about|thought of)(?: (?:switching|moving|going|buying|ordering|looking|shopping|checking|trying|using|booking|flying|that you|to|you|go|with|at|from|on|it|one|them|over)){0,4} $/;
export const SENT_ON = /^(?:[.,;!?]|$| (?:for|as|since|because|they|instead|or|which|where|and|if)\b)/;
export const GET_IT_FROM =
  /\b(?:you (?:could|can|may|might|should|will|would)|you'll|you'd|i'd|i would)(?: (?:also|always|probably|just|even|be able to|want to))? (?:get|find|buy|order|pick up|go)(?: [a-z]+){0,4}? (?:at|from|on|with|to) $/;
export const FOR_LESS =
  /^(?: [a-z]+){0,4}? (?:for less|cheaper|for a lower|at a lower|at a better|for half)\b/;
/** What is said of a seller that is praised. */
export const PRAISED =
  /^(?: (?:may|might|could|probably|usually|often|does|should|also|currently|just|will)){0,4} (?:(?:has|have|sells?|stocks?|offers?|does|do|carry|carries|gives?)(?: [a-z]+){0,4}? (?:cheaper|for less|better|at a lower price|the best|lower)|(?:suit|serve|be|work|is)(?: [a-z]+){0,4}? (?:better|cheaper|right for you|best for you))\b/;
