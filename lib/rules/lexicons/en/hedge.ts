/** What a customer relies on when told: money, dates, delivery, rights, whether something works. */
export const RELIED_ON =
  /\b(?:refund\w*|credit(?:ed|s)?|eligib\w+|entitled|compensat\w+|reimburs\w+|certificates?|vouchers?|deliver\w*|arriv\w*|ship(?:s|ped|ping|ment)?|parcels?|packages?|payments?|charge[sd]?|fees?|prices?|costs?|billed|invoices?|cancel\w*|cover(?:s|ed|age)?|warranty|polic(?:y|ies)|available|in stock|work(?:s|ing)?|fixed|resolved|process(?:ed|ing|es)?|posts?|posted|appears?|visible|receiv\w+|allow(?:s|ed)?|compatible|supported|valid|expires?|takes?|days?|hours?|weeks?|depends?|offered|free|includ\w+|claims?|accept\w*|approv\w*|lost|insured|on (?:its|the) way|money|deposit|discounts?|returned|repaid|damage[sd]?|chang(?:e[ds]?|ing)|upgrade[ds]?|no \w+|not)\b/;

/** Adverbs that say how often or how surely, in front of what they hedge. */
export const USUALLY =
  '\\b(?:typically|usually|generally|normally|probably|possibly|presumably|apparently|supposedly|most likely|likely(?= (?:be|to be|get|arrive|covered|free))|very likely|(?:is|are) (?:un)?likely(?: to)?|perhaps|maybe|hopefully|in theory|in most cases|as a rule)(?! speaking)\\b';

/** "It seems that …", not about what the customer does or says. */
export const SEEMS =
  "\\bit (?:seems|appears|looks|would seem|would appear)(?! (?:to (?:me|us) )?(?:like |that |as if |as though )?(?:you\\b(?! (?:might|may|could|are|were|will|qualify|should) (?:be )?(?:eligib|entitl|cover|charg|bill|qualif|due))|you're|your (?:message|question|email|connection|chat)|we (?:got|were|have been) disconnected|good|great|fine|nice|perfect))(?: to (?:me|us))?(?: as (?:if|though)| like| that)?\\b";

/** "The refund should arrive …", "you may be eligible". */
export const SHOULD = [
  '(?:should|ought to) (?:now |then |also |soon |still |already )?(?:apply|be (?:free|included|enough|possible|safe|compatible|fixed|sorted|valid|there by)|go through|come off|drop off|cover|qualify|count|fit|arrive|receive|appear|post|reach|get (?:it|the|your)|see (?:it|the|your)|work(?! with)|take (?:about|around|up|no|a few|\\d)|be (?:able|available|visible|refunded|credited|eligible|covered|delivered|fine|ok|okay|fixed|resolved|reflected|working|back|with you|processed|active|there))',
  '(?<!\\bwho )(?:may|might|could)(?: very)?(?: well)? (?:also |still |then |already )?(?:be (?:eligible|entitled|covered|charged|charged|delayed|possible|refunded|due to|under|affected|out of stock|available|lost|waived|reduced|back|free|included|compatible|there by|valid)|qualify|apply to|have (?:been (?!asked|told|advised)|more|to pay)|(?:not )?(?:work|arrive|allow|ship|refund)\\b|get (?:it|the|your|a refund)|cover|cost|be delivered|be able to|not be (?:able|possible|available|covered|eligible|refunded|charged)|take (?:a while|longer|some time|a bit|(?:up to |about |around )?(?:an?|two|three|several|a few|\\d{1,2}) (?:hours?|days?|weeks?|months?))|fix|solve|affect|change your)',
].join('|');

/** The writer's own doubt. */
export const DOUBT =
  "\\b(?:i'm|i am) guessing\\b|\\bi'd say (?:it|that|the|your)\\b|\\b(?:i|we)(?:'d| would)? (?:think|believe|guess|assume|suppose|suspect|imagine|reckon|expect(?= (?:it|that|the|your|this)\\b))\\b(?! (?:you\\b|it's (?:great|best|important)|in\\b|so\\b|this helps|that helps))|\\b(?:i|we) (?:don't|do not) (?:think|believe) (?:there(?:'s| is| are)|(?:it|that|this|the [a-z]+|your [a-z]+)(?:'s| is| are| was| will| has| does))\\b|\\b(?:my|our) understanding is\\b|\\bas (?:i|we) recall\\b|\\bmore often than not\\b|\\bit(?:'s| is) (?:quite |very |also |entirely )?(?:possible|likely|probable) (?:that )?(?:the|your|it|this|we|our|there|they)\\b|\\bit (?:might|may|could) (?:well )?be that\\b|\\bthere (?:might|may|could) be (?:an?|some)\\b|\\bas far as (?:i|we) (?:know|can (?:see|tell)|am aware|are aware)\\b|\\bto (?:the best of )?(?:my|our) knowledge\\b|\\b(?:i'm|i am|we're|we are) (?:fairly|pretty|quite|reasonably|almost|nearly|relatively|fairly) (?:sure|certain|confident)\\b(?! you)|\\b(?:chances are|(?:there's|there is) (?:an? )?(?:good|fair|high|strong|slight|small|real) (?:chance|possibility|likelihood)|(?:in|with) all (?:likelihood|probability))\\b|\\bif (?:i'm|i am|we're|we are) not mistaken\\b|\\bif (?:i|we) (?:remember|recall) (?:right|correctly)\\b|\\b(?:i'm|i am|we're|we are) not (?:entirely |100% |completely |quite |too |really )?(?:sure|certain)(?: (?:if|whether|about|that|how|when|what|why)\\b|,? but\\b)";

/** What stands in every sentence that the pattern of its name matches. Cheap. */
export const HINTS = {
  usually:
    /usually|typical|general|normally|probably|possibly|presum|apparent|supposed|likely|perhaps|maybe|hopefully|in theory|most cases|a rule/,
  seems: /it (?:seem|appear|look|would)/,
  should: /should|may|might|could|ought/,
  doubt:
    /understanding|guessing|i'd say|recall|often than|(?:possible|likely|probable)|be (?:that|an?|some)\b|don't|do not|\b(?:i|we)(?:'d| would)? (?:exp|reck|think|bel|gue|ass|sup|sus|ima|rem|rec)|as far as|knowledge|mistaken|chance|likelihood|all proba|possibility|(?:sure|certain|confident)/,
} as const;
