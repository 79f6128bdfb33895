import type { Gated } from '#lib/core/gated.ts';

// Pressure on the reader, as sources of patterns on folded text. Each group names words of which one stands in every match.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Words of which one stands in every match, and the patterns. */
export interface Means {
  readonly words: readonly string[];
  readonly patterns: readonly Gated[];
}

const NOW = '(?:now|today|tonight|right away|immediately|at once|this instant|on the spot|within the hour)';

/** Hurry that the matter does not need. */
export const URGENCY: Means = {
  words: list(
    'crazy fool foolish insane mad silly stupid',
    'act last final late running regret hurry wait delay hesitate decide decision answer lifetime gone last-minute tomorrow mind choice never expires disappears seconds minutes',
    'lose losing miss forfeit sold else slip',
  ),
  patterns: [
    [
      'act |decide ',
      `\\b(?:act|decide) (?:${NOW})(?=,? (?:or|before|while|and save)\\b| ?!)|\\bact (?:now|fast|quickly)\\b`,
    ],
    [
      'last|late|running|regret|gone|tomorrow|never|expires|minutes',
      `\\b(?:order|buy|book|sign up|pay|choose|commit|confirm) (?:${NOW})(?=,? (?:or|before|while|and save)\\b[^.?!]{0,80}\\b(?:last|late|running|regret|gone|tomorrow|never|expires|minutes)\\b)`,
    ],
    [
      'chance|lifetime|opportunity|regret|too late|time is running out|warning|final call|last call',
      "(?:^|[.!:-] ?)(?:last|final) (?:chance|call|warning)\\b(?= ?[!:.-]| to (?:save|get|upgrade|renew|buy|order|join|grab|claim|lock))|\\b(?:this is |it is |it's )?(?:your|the|our) (?:very )?(?:last|final) (?:chance|opportunity|warning)\\b(?! to (?:change|cancel|return|apply|check|amend|edit|swap)\\b)|\\bbefore it(?:'s| is) too late\\b|\\btime is running out\\b|\\b(?:you(?:'ll| will| may| might)? (?:later )?regret|you(?:'re| are) going to regret) (?:it|this|that|not|your|leaving|\\w+ing)\\b|\\bonce[- ]in[- ]a[- ]lifetime\\b",
    ],
    [
      'lose|losing|miss|forfeit|gone|too late|else|sold out|let th|let it',
      `\\b(?:${NOW})(?: \\w+){0,3}? or (?:else |otherwise )?(?:you(?:'ll| will| would|'d)? )?(?:lose|miss(?: out)?|forfeit|be left without)\\b|\\b(?:order|buy|book|grab|get|secure|claim|snap|reserve|take|sign up|upgrade)\\b[^.?!]{0,30}? before (?:it(?:'s| is)|they(?:'re| are)) (?:all )?(?:gone|sold out|too late)\\b|\\bbefore (?:someone|somebody|anyone|anybody) else (?:does|gets|takes|buys|books|grabs|snaps)\\b|\\b(?:don't|do not) (?:miss (?:out|this|your chance)|let (?:this|it) (?:slip|pass))\\b`,
    ],
    [
      'minute|second|crazy|mad |silly|stupid|foolish|insane|a fool|last chance|final chance|last call|slip|pass|get away',
      "\\b(?:offer|deal|price|discount|link|quote|code)(?:'s| is| will be| stays?)?(?: only)?(?: valid| good| available| open| there| yours)?(?: only)? (?:for|in) (?:only )?(?:the )?(?:next )?(?:\\w+ )?(?:seconds|minutes)\\b|\\byou(?:'d| would)(?: have to)? be (?:crazy|mad|silly|stupid|foolish|insane|a fool) (?:to|not to)\\b|^\\W*(?:your )?(?:very )?(?:last|final) (?:chance|call)(?=\\W*(?:!|$)| to (?:save|get|grab|buy|book|upgrade|claim|order))|\\b(?:don't|do not) let (?:this|it) (?:one )?(?:slip|pass|get away)\\b",
    ],
    [
      'hurry|not delay|not hesitate|not wait|t delay|t hesitate|t wait',
      `(?:^|, |\\b(?:so|please|just|and|better|you'd better) )hurry(?: up)?\\b(?! (?:back|home))|(?:^|[,.!] |\\bso )(?:don't|do not) (?:wait|delay|hesitate)(?= ?[!.]| (?:or|until|any longer|another|too long)\\b)`,
    ],
    [
      'd better|had better|need you|you have to|you must|you need to',
      `\\b(?:you (?:must|have to|need to|had better|'d better)|i need (?:you to|your)|we need (?:you to|your)) (?:decide|make (?:a|your|up your) (?:decision|mind|choice)|(?:an? )?(?:decision|answer)|sign|agree|commit)(?: \\w+){0,3} (?:${NOW})\\b`,
    ],
    [
      "be gone|can't|disappears|expires|now or never|will not|won't",
      "\\b(?:this|the|our) (?:offer|deal|price|discount) (?:won't|will not|can't) (?:last|wait|be (?:here|there|repeated|available again))\\b|\\b(?:will|would|'ll) be gone (?:tomorrow|today|soon|forever|in (?:minutes|hours|\\d))\\b|\\b(?:it's|it is) now or never\\b|\\boffer (?:expires|disappears) in \\d{1,3} (?:seconds|minutes)\\b",
    ],
  ],
};

/** Threats of a consequence; a notice of what the terms say is none. */
export const CONSEQUENCES: Means = {
  words: list(
    'option disconnect seize freeze delete cut',
    'else consequences forced choice alternative unless regret ruin destroy wreck damage report police bailiffs collectors collections court lawyers lawyer sue employer',
    'warn warning warned landlord immigration authorities authorities blacklist publish wife husband family boss close block terminate suspend ban involve collection hand cancel closed shut suspended terminated cancelled canceled blocked deleted disconnected cut locked lost restricted deactivated',
    'legal prosecution lawsuit debt enforcement sued reported blacklisted escalated escalation arrest criminal',
  ),
  patterns: [
    [
      'if you|if we && today|now|immediately|right away|at once|within the hour',
      "\\bif (?:you (?:do not|don't|fail to|refuse to|won't)|we (?:do not|don't) (?:receive|get|hear)|payment (?:is not|isn't))\\b[^.?!]{0,60}?\\b(?:today|now|immediately|right away|at once|within the hour)\\b,? (?:then )?(?:i|we)(?:'ll| will| shall|'re going to| are going to| would have to| have to)(?: have to)? (?:\\w+ )?(?:close|block|terminate|suspend|ban|report|sue|involve|hand|ruin|cancel|cut|disconnect|seize|freeze|delete|blacklist)\\b",
    ],
    [
      'no choice|no other choice|no option|no other option|no alternative|no other alternative',
      "\\byou(?:'ve got| have) no (?:other )?(?:choice|option|alternative)(?: but| other than|,)\\b",
    ],
    [
      'consequences|consider this|or else|this is|been warn',
      "\\bor else\\b(?=[.!,]|$)|\\b(?:there will be|face|suffer|bear|deal with|live with) (?:the |serious |severe |legal |all |further )?consequences\\b|\\byou(?:'ve| have) been warned\\b|\\b(?:this is|consider this) (?:your|a|the) (?:final |last )?warning\\b",
    ],
    [
      'alternative|be forced|choice|make sure|no o|see to it',
      "\\b(?:will|shall|'ll|would) (?:be forced|have no (?:other )?(?:choice|option|alternative))(?: but)? to\\b(?! (?:cancel|delay|reschedule) (?:the|our|this) (?:flight|event|service))|\\bleaves? us (?:with )?no (?:choice|alternative)\\b|\\b(?:i|we) (?:will|'ll|can|could) (?:personally )?(?:make sure|see to it) (?:that )?you (?:never|can't|cannot|lose|pay for|regret)\\b",
    ],
    [
      'authorities|bailiffs|blacklist you|boss|court|debt collectors|employer|immigration|landlord|police|publish your|report you to|ruin your|sue you|tell your',
      "\\b(?:i|we)(?:'ll| will| can| could| might| are going to|'re going to) (?:\\w+ )?(?:report you to|send (?:the )?(?:bailiffs|debt collectors|police)|call (?:the )?(?:police|authorities|immigration|your (?:employer|boss|landlord))|tell your (?:employer|boss|family|landlord|wife|husband)|sue you|take you to court|see you in court|ruin your|blacklist you|publish your)\\b",
    ],
    [
      'otherwise|unless|or i|or we|or, i|or, we',
      "\\b(?:otherwise|or|unless you (?:\\w+ ){1,8}?),? (?:i|we)(?:'ll| will|'re going to| are going to) (?:\\w+ )?(?:close|block|terminate|suspend|ban|report|sue|take (?:you|this) to court|involve|send (?:you )?to collections?|hand (?:you|this) (?:over )?to|ruin|cancel your)\\b",
    ],
    [
      'or |otherwise|else',
      `\\b(?:pay|settle|repl(?:y|ies)|respond|answer|sign|confirm|agree|act|send|return|withdraw)\\b[^.?!;]{0,50}?\\b(?:${NOW})\\b[^.?!;]{0,20}?\\b(?:or(?: else)?|otherwise),? (?:your|the|this|all) (?:\\w+ )?(?:account|service|services|order|line|contract|access|subscription|membership|plan|policy|supply|profile|number|booking|card|data|files?)s? (?:will|shall|is going to|gets?|are going to) (?:be )?(?:\\w+ )?(?:closed?|shut|suspend\\w*|terminat\\w*|cancel\\w*|block\\w*|delet\\w*|disconnect\\w*|cut|lock\\w*|lost|restrict\\w*|deactivat\\w*)\\b`,
    ],
    [
      "if you don't|if you do not|if you fail",
      `\\bif you (?:don't|do not|fail to) (?:pay|settle|reply|respond|answer|sign|act|agree|confirm)\\b[^.?!;]{0,40}?\\b(?:${NOW})\\b[^.?!;]{0,12}? (?:i|we)(?:'ll| will| shall)\\b`,
    ],
    [
      'to avoid|or face|or risk',
      "\\b(?:to avoid|or (?:you(?:'ll| will) )?(?:face|risk)) (?:any |further |possible |facing |being |getting |the )*(?:legal|court|prosecution|a lawsuit|debt coll\\w+|collections?|collectors|bailiffs|enforcement|sued|taken to court|reported|black-?listed|escalat\\w+ to (?:legal|collections?)|arrest|criminal)\\b",
    ],
    [
      'damage|destroy|ruin|suffer|wreck',
      '\\b(?:ruin|destroy|wreck|damage) your (?:credit|reputation|good name|future|chances)\\b|\\byour (?:credit (?:score|rating|record)|reputation) will (?:suffer|be (?:ruined|destroyed))\\b',
    ],
  ],
};

/** Guilt, shame and begging. */
export const GUILT: Means = {
  words: list(
    'risk done disappointed letting hurting ashamed guilty grateful hurts heart feelings family children kids loved job bonus salary trouble fired star stars lose miss give risk throw disappoint selfish ungrateful conscience parent mother father mum dad owner husband wife',
  ),
  patterns: [
    [
      'ashamed|by you|can you do t|did for you|done for you|grateful|guilty|hurting|in you|letting|with you',
      "\\bafter (?:all|everything)(?: that)? (?:we|i)(?:'ve| have)? (?:done|did) for you\\b|\\b(?:i|we)(?:'m| am|'re| are) (?:very |really |so |quite )?disappointed (?:in|with|by) (?:you|your)\\b|\\byou(?:'re| are) (?:really )?(?:letting (?:me|us|your)|hurting (?:me|us))|\\byou should (?:be|feel) (?:ashamed|guilty|grateful)\\b|\\bhow can you do this to (?:me|us)\\b",
    ],
    [
      'children|dad would|family|father would|feelings|heart|husband would|kids|loved ones|mother would|mum would|on your conscience|owner would|parent would|wife would',
      "\\b(?:it )?(?:breaks|hurts) (?:my|our) (?:heart|feelings)\\b|\\b(?:think|thought) of your (?:family|children|kids|loved ones)\\b(?! (?:name|photos?))|\\b(?:a|any) (?:good|responsible|caring|loving|real) (?:parent|mother|father|mum|dad|owner|husband|wife) would(?:n't| not| never)?\\b|\\bon your conscience\\b",
    ],
    [
      'depends on|do this to|fired|give me a|lose my|star|trouble',
      "\\b(?:i|we)(?:'ll| will| could| might| may|'d| would) (?:lose my (?:job|bonus)|get (?:fired|in(?:to)? trouble)|be fired)\\b|\\bmy (?:job|bonus|salary|pay) depends on\\b|\\b(?:anything|less than|only) (?:below|less than|under)? ?(?:five|5) stars? (?:hurts|counts as|means|is a)\\b|\\bplease (?:don't|do not) (?:give me a (?:bad|low)|get me (?:fired|in trouble)|do this to (?:me|us))\\b",
    ],
    [
      'to let|to disappoint|to leave|to lose|to miss|to risk|to see|to hurt && family|kids|children|loved|parent|friend|wife|husband',
      "\\byou (?:don't|do not|wouldn't|would not) want to (?:let|disappoint|leave|lose|miss|risk|see|hurt)\\b[^.?!]{0,40}?\\byour (?:family|kids|children|loved ones|parents|friends|wife|husband)\\b",
    ],
    [
      'really|selfish|sure you|ungrateful',
      "\\b(?:do|are) you (?:really |sure you )(?:really )?want to (?:lose|miss|give up|risk|throw away|disappoint|leave (?:us|your family))\\b|\\byou(?:'re| are) being (?:so |very |really )?(?:selfish|ungrateful)\\b",
    ],
  ],
};

const VOICE =
  '(?:(?:reviews?|ratings?|complaints?|posts?|tweets?|comments?|feedback|thread|video)(?! (?:plan|fields?|box|section|form|code|office|from|settings?|status|id|page|tab|in the)\\b))';
const TAKE_BACK =
  '(?:delet(?:e|ed|ing)|remov(?:e|ed|ing)|withdraw(?:n|ing)?|withdrew|tak(?:e|en|ing) (?:it |that |this )?down|took down|chang(?:e|ed|ing)|edit(?:ed|ing)?|dropp?(?:ed|ing)?|retract(?:ed|ing)?|revis(?:e|ed|ing)|updat(?:e|ed|ing)|rais(?:e|ed|ing)|hid(?:e|den|ing)?)';
const HELP =
  '(?:refund\\w*|credit\\w*|replac\\w+|compensat\\w+|help|assist|process\\w*|send|ship|pay|release|resolve|fix|look into|go ahead|proceed|continue|move forward|offer|voucher|discount|gift)';

/** Help that is tied to silence: a review or a complaint taken back, or none written. */
export const SILENCE: Means = {
  words: list(
    'review reviews rating ratings complaint complaints post posts tweet tweets comment comments feedback thread video public publicly online social others anyone',
  ),
  patterns: [
    [
      'review|rating|complaint|post|tweet|comment|feedback|thread|video && once|after|when|unless|until|if |as long as|provided|on condition|on the condition',
      `\\b${HELP}\\b[^.?!]{0,60}?\\b(?:(?:only |but )?(?:once|after|as soon as|when)|only if|unless|until|if|as long as|provided(?: that)?|on (?:the )?condition that) you(?:'ve| have| will)? (?:first |agree to )?${TAKE_BACK} (?:your|the|this|that|it|those)(?: [\\w-]+){0,2}? ?${VOICE}\\b`,
    ],
    [
      'review|rating|complaint|post|tweet|comment|feedback|thread|video && delet|remov|withdr|tak|took|chang|edit|drop|retract|revis|updat|rais|hid',
      `\\b(?:if|once|when|after|unless|until|as soon as|as long as) you(?:'ve| have| will|'ll)? (?:first |agree to )?${TAKE_BACK} (?:your|the|this|that)(?: [\\w-]+){0,2}? ?${VOICE}\\b[^.?!]{0,40}?\\b(?:we|i)(?:'ll| will| can| could| would|'d)\\b(?: \\w+){0,3}? ${HELP}\\b|(?:^|[.!?;:] |\\b(?:please|kindly|just|you (?:need|have|must)(?: to)?|then|first),? )(?:${TAKE_BACK}|tak(?:e|ing)) (?:your|the|this|that)(?: [\\w-]+){0,2}? ?${VOICE}\\b[^.?!]{0,30}?\\b(?:and|then|first|so(?: that)?|before) (?:then )?(?:we|i)(?:'ll| will| can)?\\b(?: \\w+){0,3}? ${HELP}\\b`,
    ],
    [
      "won't|will not|cannot|can't|can not|not be able|unable|refuse|cancel|close|block|ban|suspend|sue|off the table|withdraw",
      `\\b(?:if|should) you (?:\\w+ )?(?:post|leave|write|publish|make|submit|give|share|go public with|tell) (?:us )?(?:(?:a |an |any |that |this |your |another |such )?(?:(?:bad|negative|poor|low|public|one[- ]star|1[- ]star|critical|online|nasty) )?${VOICE}|(?:it|this|that|others?|anyone|people|everyone)(?: \\w+){0,3}? (?:public(?:ly)?|online|on social media|about (?:this|it|us)))\\b[^.?!]{0,40}?\\b(?:we|i|your|the|any)\\b[^.?!]{0,30}?(?:won't|will not|cannot|can't|can not|not be able|unable|refuse|cancel|close|block|ban|suspend|sue|off the table|withdraw)`,
    ],
    [
      'if you|should you && ban|sue|block|cancel|close|report|suspend|withdraw',
      `\\b(?:we|i)(?:'ll| will| can| may| shall) (?:\\w+ )?(?:ban|sue|block|cancel|close|report|suspend|withdraw)\\b[^.?!]{0,30}? (?:if|should) you (?:\\w+ )?(?:post|leave|write|publish|share|tell|talk|go public)\\b[^.?!]{0,20}?\\b(?:${VOICE}|public(?:ly)?|online|on social media|about (?:this|it|us)|anyone|others)\\b`,
    ],
    [
      'in exchange for|in return for|for a |for your ',
      `\\b(?:${HELP}|(?:in (?:exchange|return)))\\b[^.?!]{0,40}?\\bfor (?:a |your |leaving (?:us )?a |writing (?:us )?a )(?:(?:very|really|nice|honest) )?(?:good|positive|great|nice|kind|glowing|favou?rable|excellent|five[- ]star|5[- ]star|better|higher) ${VOICE}\\b`,
    ],
    [
      "don't|do not|not to|refrain|keep this|keep it|must not|avoid",
      `\\b(?:(?:please |kindly )?(?:do not|don't|must not|refrain from|avoid|asked? (?:you )?not to|agree not to)) (?:post|leav|writ|publish|shar|giv|submit|mak)(?:e|ing|ting)? (?:us )?(?:a |an |any )?(?:(?:bad|negative|poor|low|public|one[- ]star|1[- ]star|critical) ){1,2}${VOICE}\\b`,
    ],
  ],
};

/** Making it hard to leave. */
export const BARRIERS: Means = {
  words: list(
    'cancel cancelling canceling cancellation cancellations cancelation cancelations leave unsubscribe close',
  ),
  patterns: [
    [
      'before i|before we|before you|have to|i need to|we need to|you must|you need to',
      '\\bbefore (?:i|we|you) (?:can |could |may |will |are able to )?(?:cancel|close|unsubscribe|leave)\\b[^.?!]{0,80}\\b(?:you (?:must|have to|need to|should)|(?:i|we) (?:need|want|have) (?:you )?to (?:tell|show|offer|explain|understand|know why|hear))\\b|\\b(?:you (?:must|have to|need to)|(?:i|we) (?:need|have) to) (?:first |at least )?(?:listen|hear|speak|talk|call|explain|tell (?:me|us) why|watch|try|complete (?:a|the|our) survey)\\b[^.?!]{0,60}\\bbefore (?:i|we|you) (?:can |may )?(?:cancel|close|leave|unsubscribe)\\b',
    ],
    [
      'branch|cancel|fax|leave|letter|person|phone|post|unsubscribe',
      '\\b(?:you )?(?:(?:can|may|could) only|must|have to|need to|(?:can|may)(?= (?:cancel|unsubscribe|leave)(?: \\w+){0,3} (?:only|solely|exclusively) )) (?:cancel|unsubscribe|leave)(?: \\w+){0,4}? (?:only |solely |exclusively )?(?:by|via|through|over|in) (?:an? |the |registered )?(?:phone|telephone|calling|call|post|letter|mail(?!box)|fax|person|branch|writing)\\b(?! or (?:online|by e-?mail|in the app))|\\b(?:cancell?ations?|cancell?ing) (?=[^.?!]{0,40}\\b(?:only|solely|exclusively)\\b)(?:is|are|can)(?: only)? (?:be )?(?:only )?(?:accepted|possible|made|done|taken|processed)? ?(?:only )?(?:by|via|through|over|in) (?:an? |the |registered )?(?:phone|telephone|post|letter|fax|person|branch)\\b',
    ],
    [
      'to cancel|to leave|to close|to unsubscribe',
      "(?:^|[,.;] )(?:in order )?to (?:cancel|leave|close (?:your|the) account|unsubscribe)(?: your (?:\\w+ )?(?:subscription|membership|plan|contract|account))?,? you(?:'ll| will)? (?:must|have to|need to|can only) (?:first )?(?:call|phone|ring|visit|write (?:us )?a|fax|come|post|send (?:us )?(?:an? )?(?:registered |signed )?letter|speak|talk)\\b",
    ],
    [
      'let you|unless|until|without',
      "\\b(?:i|we)(?:'m| am|'re| are)? (?:can't|cannot|can not|won't|will not|not able to|not going to|unable to) (?:let you )?(?:cancel|close)\\b[^.?!]{0,40}\\b(?:unless|until|without) (?:you (?:tell|explain|give|listen|speak|talk|hear|try)|(?:a|your) (?:good )?(?:reason|explanation))\\b|\\b(?:i|we) (?:won't|will not|can't|cannot) let you (?:cancel|leave|go)\\b",
    ],
    [
      '100 %|100%|absolutely|completely|like that|quite|really|not want to|t want to|why in the world would you|why on earth would you|why would you|would anyone',
      "\\bwhy (?:on earth |in the world )?would (?:you|anyone) (?:ever |even |want to |possibly )*(?:cancel|leave|close)\\b|\\byou (?:don't|do not) (?:really )?want to (?:cancel|leave)\\b|\\bare you (?:really|absolutely|100 ?%|completely|quite) sure (?:that )?you (?:want|wish) to (?:cancel|leave|close|unsubscribe)\\b|\\b(?:can't|cannot|don't) (?:just |simply )?(?:cancel|leave) (?:just )?like that\\b",
    ],
  ],
};

/** Asking for money, or selling: pressure on somebody who is in distress, ill, in debt or very angry. */
export const DEMANDS: Means = {
  words: list(
    'pay settle clear due overdue payment owe avoid premium plus gold platinum pro loan credit insurance protection warranty bundle package membership add',
  ),
  patterns: [
    [
      'clear|pay|settle',
      '(?:^|[,;:.!] |\\b(?:please|kindly|must|to|now|and|should|just) )(?:pay|settle|clear)\\b(?: (?:off|up|us|the|your|this|any|all|at least|full|in full|outstanding|open|remaining|overdue|unpaid|total)){0,5} (?:amount|balance|debt|debts|bill|bills|arrears|invoice|invoices|fees?|charges?|sum|payment|instal?ments?|account)\\b[^.?!]{0,60}\\b(?:by|before|within|today|now|immediately|at once|to avoid|or|otherwise|as soon as|without delay|asap)\\b',
    ],
    [
      'due|overdue|payment is|payment of|to avoid|you owe|you still ow',
      '\\b(?:your|the|this) (?:\\w+ )?(?:payment|balance|debt|invoice|bill|amount|account|arrears) (?:is|are|remains) (?:\\w+ )?(?:over)?due (?:immediately|now|today|by|on|at once|in full)\\b|\\b(?:immediate|full|prompt) payment (?:is|of)\\b|\\byou (?:still )?owe (?:us|the company|an?|\\$|£|€|the)|\\bto avoid (?:late|further|extra|additional|any|more) (?:fees?|charges?|interest|penalt\\w+)\\b',
    ],
    [
      'add |consider |get |interested in |like to buy |like to have |like to upgrade |recommend |sign up for |switch to |take out |try |upgrade to ',
      '\\b(?:upgrade to|consider|take out|sign up for|switch to|try|add|interested in|recommend|get|like to (?:add|upgrade|try|buy|have)) (?:our|the|an?|one of our|your) (?:\\w+ ){0,2}(?:premium|plus|gold|platinum|pro|loan|credit card|insurance|protection plan|extended warranty|warranty|bundle|package|membership|add-on)\\b',
    ],
  ],
};
