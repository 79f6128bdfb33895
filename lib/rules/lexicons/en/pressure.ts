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
    'crazy mad silly stupid foolish insane fool one chance act last late running regret hurry wait delay hesitate decide decision answer lifetime gone last-minute tomorrow mind choice never expires disappears seconds minutes',
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
      'chance|lifetime|opportunity|regret|too late|time is running out|warning',
      "\\b(?:this is |it is |it's )?(?:your|the|our) (?:very )?last (?:chance|opportunity|warning)\\b(?! to (?:change|cancel|return|apply|check|amend|edit|swap)\\b)|\\bbefore it(?:'s| is) too late\\b|\\btime is running out\\b|\\byou(?:'ll| will| may| might)? (?:later )?regret (?:it|this|that|not|your)\\b|\\bonce[- ]in[- ]a[- ]lifetime\\b",
    ],
    [
      'minute|second|crazy|mad |silly|stupid|foolish|insane|a fool|last chance|final chance|last call|be the o|slip|pass|get away',
      "\\b(?:offer|deal|price|discount|link|quote|code)(?:'s| is| will be| stays?)?(?: only)?(?: valid| good| available| open| there| yours)?(?: only)? (?:for|in) (?:only )?(?:the )?(?:next )?(?:\\w+ )?(?:seconds|minutes)\\b|\\byou(?:'d| would)(?: have to)? be (?:crazy|mad|silly|stupid|foolish|insane|a fool) (?:to|not to)\\b|^\\W*(?:your )?(?:very )?(?:last|final) (?:chance|call)(?=\\W*(?:!|$)| to (?:save|get|grab|buy|book|upgrade|claim|order))|\\b(?:don't|do not) be the (?:one|only one|last)\\b|\\b(?:don't|do not) let (?:this|it) (?:one )?(?:slip|pass|get away)\\b",
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
    'today now immediately right once hour option else consequences forced choice alternative unless regret ruin destroy wreck damage report police bailiffs collectors collections court lawyers lawyer sue employer',
    'warn warning warned landlord immigration authorities authorities blacklist publish wife husband family boss close block terminate suspend ban involve collection hand cancel',
  ),
  patterns: [
    [
      'if you|if we && today|now|immediately|right away|at once|within the hour',
      "\\bif (?:you (?:do not|don't|fail to|refuse to|won't)|we (?:do not|don't) (?:receive|get|hear)|payment (?:is not|isn't))\\b[^.?!]{0,60}?\\b(?:today|now|immediately|right away|at once|within the hour)\\b,? (?:then )?(?:i|we)(?:'ll| will| shall|'re going to| are going to| would have to| have to)(?: have to)? (?:\\w+ )?(?:close|block|terminate|suspend|ban|report|sue|take|involve|send|hand|ruin|cancel|cut|disconnect|seize|freeze|pass|delete|charge|blacklist|start)\\b",
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
      'damage|destroy|ruin|suffer|wreck',
      '\\b(?:ruin|destroy|wreck|damage) your (?:credit|reputation|good name|future|chances)\\b|\\byour (?:credit (?:score|rating|record)|reputation) will (?:suffer|be (?:ruined|destroyed))\\b',
    ],
  ],
};

/** Guilt, shame and begging. */
export const GUILT: Means = {
  words: list(
    'let leave see hurt risk done disappointed letting hurting ashamed guilty grateful hurts heart feelings family children kids loved job bonus salary trouble fired star stars lose miss give risk throw disappoint selfish ungrateful conscience parent mother father mum dad owner husband wife',
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
      'to let|to disappoint|to leave|to lose|to miss|to risk|to see|to hurt',
      "\\byou (?:don't|do not|wouldn't|would not) want to (?:let|disappoint|leave|lose|miss|risk|see|hurt)\\b[^.?!]{0,40}?\\b(?:your (?:family|kids|children|loved ones|parents|friends|team|wife|husband)\\b|(?:do|would) you\\?)",
    ],
    [
      'really|selfish|sure you|ungrateful',
      "\\b(?:do|are) you (?:really |sure you )(?:really )?want to (?:lose|miss|give up|risk|throw away|disappoint|leave (?:us|your family))\\b|\\byou(?:'re| are) being (?:so |very |really )?(?:selfish|ungrateful)\\b",
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
