// What nobody in support may ask for. All folded.

const CARD_NUMBER =
  "(?:(?:(?:credit|debit|bank|payment|visa|mastercard|amex|full|complete|entire|whole|long|16[- ]?digit|sixteen[- ]digit|your|ur|the|their) (?:(?:credit|debit|bank|payment|full)(?: (?:or|/|and) (?:credit|debit))? )?cards?|\\bcc)(?:['’]s)? (?:full |complete |entire |16[- ]digit |long )?(?:numbers?|no\\.?|#|details|info(?:rmation)?|data)|(?:full|complete|entire|whole|all|16|sixteen)(?: of)?(?: the| your)?[ -](?:digits?|numbers?)(?: (?:number|code))?(?: (?:on|of|from) (?:the|your)(?: front of (?:the|your))?(?: (?:credit|debit|bank|payment))? card)|(?:numbers?|digits) (?:on|of|from) (?:the |your |ur )?(?:credit |debit |bank |payment )?cards?\\b(?! reader| machine| terminal)|long (?:card )?numbers?(?: (?:across|on|from|printed on) the front)?|\\bpan\\b number)";
/** A picture of a card shows all of it. */
const CARD_PICTURE =
  '(?:(?:photos?|pictures?|pics?|images?|scans?|screenshots?|snaps?|cop(?:y|ies)) (?:of|with|showing) (?:[a-z]+ ){0,6}?|(?:both sides|the front(?: and(?: the)? back)?|the back|front and back) of (?:the |your |this )?)(?:credit|debit|bank|payment|atm)[ -]cards?\\b(?! (?:reader|machine|terminal|statement|bill|slot|form|receipt))';
const CARD_CODE =
  '(?:cvv2?|cvc2?|cv2|csc|(?:last )?(?:three|four|3|4) (?:digits?|numbers?) (?:(?:printed )?(?:on|from|at) the (?:back|reverse|rear|signature strip))(?: of (?:the|your) (?:[a-z]+ )?card\\b)?(?! of (?:the|your) (?!card|credit|debit|bank|payment))|(?:card )?security (?:code|number)(?! system)|card verification (?:code|value|number)|(?:three|four|3|4)[- ]?digits? (?:security )?(?:code|number)?(?: (?:on|from|at) the (?:back|front|reverse))?|(?:card )?(?:expiry|expiration) date(?=.{0,40}\\b(?:cvv|cvc|card number)))';
const PIN =
  '(?:(?:your|ur|the|card|account|security|atm|bank|banking|sim|voicemail|current|4[- ]digit|four[- ]digit|6[- ]digit|phone|telephone|secret) pins?\\b(?: (?:numbers?|codes?))?|\\bpin (?:numbers?|codes?)\\b)';
const PASSWORD =
  "(?:(?:(?:online|internet|mobile) )?(?:banking )?(?:pass ?words?|pass ?codes?|pass ?phrases?|log-?in (?:details|credentials|data|info(?:rmation)?)|sign-?in (?:details|credentials|info(?:rmation)?)|log-?ins?(?= and pass ?word))(?! (?:polic|reset|manager|rule|requirement|protect|change|field|page|hint|link|strength|screen|prompt|option|expir|box|length|again))|(?:account|access|banking|user|your|the) credentials|user ?name and pass ?word|(?:security|secret) (?:answers?|questions? and answers?)|answers? to (?:your|the) (?:security|secret) questions?|mother's maiden name|(?:recovery|seed|backup|mnemonic) (?:phrase|words|codes?|key)|private keys?|api (?:key|token)s?|secret key)";
const ONE_TIME =
  "(?:one[- ]time[- ](?:pass)?(?:codes?|words?|pass ?words?|pins?)|\\botps?\\b(?: codes?)?|(?:verification|authentication|authenticator|2fa|mfa|two[- ]factor|sms|security|log-?in|sign-?in|access|6[- ]digit|six[- ]digit|texted) codes?\\b|codes? (?:that |which )?(?:(?:just )?(?:popped up|appear(?:s|ed)|came|come|comes|arrive[sd]|shows?(?: up)?) (?:up )?(?:on|by|in|through|via) (?:your|the|text|sms)|(?:shown |displayed )?on your (?:phone|mobile|cell)|(?:once|when|as soon as) (?:it(?:'s| is)? |you |that )(?:on your|arrives?|comes|gets?|receives?|have|shows)|(?:we|i|they)(?:'ve| have)?(?: just)? (?:sent|text(?:ed)?|messaged|emailed|e-mailed|mailed)|(?:was|has been|is being) (?:just )?(?:sent|texted)|you(?:'ve| have| will|'ll)?(?: just)? (?:received?|got|get)|sent (?:to you|to your)|from (?:the|your) (?:text|sms|authenticator|app)))";
const NATIONAL =
  '(?:(?:full |complete |entire )?(?:ssn|social security(?: number)?|social insurance number)\\b)';

export const SECRETS = [CARD_NUMBER, CARD_CODE, CARD_PICTURE, PIN, PASSWORD, ONE_TIME, NATIONAL].join('|');

/** Words of which every request has one. */
export const SECRET_WORDS: readonly string[] =
  'card cards cc cvv cvv2 cvc cvc2 cv2 csc pin pins password passwords pass passcode passcodes passphrase passphrases login credentials otp otps code codes ssn digits sign security secret maiden phrase recovery seed backup key keys token tokens'.split(
    ' ',
  );

/** Verbs that ask for words to be sent to the writer. */
export const GIVE =
  '(?:e-?mail (?:me|us)|furnish(?:ing)?(?: (?:me|us)(?: with)?)?|provid(?:e|ing)(?: (?:me|us)(?: with)?)?|send(?: (?:me|us|over|across|through|back))?|sending(?: (?:me|us))?|shar(?:e|ing)(?: with (?:me|us))?|give(?: (?:me|us))?|giving(?: (?:me|us))?|tell (?:me|us)|text(?: (?:me|us))?|message (?:me|us)|supply(?:ing)?(?: (?:me|us)(?: with)?)?|(?:repl(?:y|ying)|respond(?:ing)?|answer(?:ing)?|write back|get back to (?:me|us))(?: (?:to|here|back|by|on|in|directly)(?: [a-z-]+){0,4})? with|read (?:me|us) (?:back|out)|read (?:out|me|us|back)|pass (?:me|us|on|along|over)|hand (?:me|us|over)|shoot (?:me|us|over)|ping (?:me|us)|dm (?:me|us)|disclose|reveal|paste|photograph|take (?:an? )?(?:photos?|pictures?|scans?|screenshots?) of|let (?:me|us) (?:have|know)|forward(?: (?:me|us))?|submit to (?:me|us)|type (?:in )?here|state|dictate|drop (?:me|us)|post here|need from you(?: is| are)?:?|get from you|have from you)';
/** Verbs that may also speak of a page or form: they need "me", "us", "here" or a question beside them. */
export const WEAK =
  '(?:confirm(?:ing)?|verify(?:ing)?|enter(?:ing)?|type|write|input|quote|submit|include|attach(?:ing)?|upload(?:ing)?|add|put|leave|mention|fill(?:ing)? (?:in|out)|complete|return|drop|pop|mail|scan(?:ning)?)';
/** The writer's own need. */
export const NEED =
  "(?:(?:i|we)(?:'ll| will| would|'d| shall| do| must|'m| am|'re| are)?(?: (?:just|also|only|still|first|be|now|going to|gonna|then|required to|obliged to|supposed to|have to)){0,4} (?:need(?:ing)?|require|ask(?:ing)? (?:you )?for|like|want|missing)(?: to (?:know|have|get|verify|confirm|see))?|(?:may|can|could) (?:i|we)(?: (?:please|also|just))? (?:have|get|ask(?: you)?(?: for)?|take|grab|see|know)|possible (?:for (?:me|us) )?to (?:get|have|obtain)|(?:all|what) (?:i|we) need is|wh?at(?: is|'s|s| are|'re| was| were))";

export const TO_US =
  /\b(?:(?:to|for|with) (?:me|us)\b|(?:give|send|tell) (?:me|us)\b|(?:right )?here\b(?! to)|in (?:this|the|your|a) (?:chat|reply|message|response|ticket|conversation|thread|e-?mail(?! (?:address|and)))|by (?:reply|e-?mail|return|text|phone|message)|(?:via|through|over) (?:chat|e-?mail|text|sms|phone|message|whatsapp)|replying|below)/;
/** The customer types it into a page of their own: no one is shown it. */
export const ELSEWHERE =
  /\b(?:(?:on|in|into|at|via|through|using|under|to) (?:(?:the|our|your|their|its|that|this|a|an) )?(?:\w+[- ]){0,4}(?:page|site|website|web|app|application|form|portal|checkout|check-out|till|screen|link|settings|dashboard|browser|field|fields|box|section|tab|menu|machine|terminal|atm|keypad|device|tv|router|console|wizard|window|dialog|prompt|login|log-in|sign-in|store|branch|desk|counter)|at checkout|online|(?:in|into|on|to|through|with) your (?:account|profile|wallet|phone)|when (?:prompted|asked|you)|if (?:prompted|asked)|where prompted|log(?:ging)? ?in(?:to)?\b|sign(?:ing)? ?in(?:to)?\b|when logging|reset|forgot(?:ten)?|change(?:d)?|choose|create|set (?:up )?a|new password|click|tap|select|open|go to|visit|navigate|press)\b/;
export const PARTIAL =
  /\b(?:last|final|ending|first|only the)\b[^.;]{0,24}\b(?:\d|two|three|four|five|six|few|digits?|in|with|and|numbers?)\b|\bending (?:in|with)\b|\blast ?4\b|\blast-four\b|\bpartial\b|\bmasked\b|\bredact/;
export const NOT_SECRET =
  /\b(?:gift|loyalty|membership|member|rewards?|sim|library|insurance|id|identity|business|boarding|health|travel|oyster|green|report|score|memory|sd|graphics|video|punch|postal|zip|area|promo|promotional|discount|coupon|voucher|referral|error|product|item|status|country|dial|qr|bar|source|booking|tracking|order)(?:[- ]\w+)? (?:cards?|codes?|pins?|keys?|numbers?)\b|\bpin ?codes?(?: of| for)? (?:the |your )?(?:area|address|city|location|delivery|place|locality)|\b(?:delivery|address|area|city|shipping)\b[^.;]{0,30}\bpin ?codes?\b|\bpin ?codes?\b[^.;]{0,20}\b(?:delivery|address|area|city|shipping|locality)\b|\b(?:drop(?:ped)? (?:a|the) )pin\b|\bpin(?:ned)? location\b/;
/** "Read it out to me": what is asked for was named before. */
export const PRONOUN_ASK =
  '\\b(?:(?:send|forward|text|read|pass|share|provide|give|tell|type|write|e-?mail|quote|message|drop|relay|submit|enter)(?: (?:it|them|that|those|this|what it says|(?:that|the|those) (?:code|digits|numbers?|pin|password))(?: (?:out|back|over|on|across|along|in))?(?: straight| directly)? (?:to (?:me|us)\\b|with (?:me|us)\\b|here\\b|(?:in|on|via|by|through) (?:this |the |a |your )?(?:chat|reply|e-?mail|text|message|thread)\\b)| (?:me|us) (?:it|them|that|what it (?:is|says)|(?:that|the|those) (?:code|digits|numbers?|pin|password))\\b)|(?:tell (?:me|us)|let (?:me|us) (?:know|have)) (?:it|what it (?:is|says)|what (?:code|number) (?:you|it)|(?:that|the|those) (?:code|digits|numbers?|pin|password))\\b|(?:reply|respond|come back|get back to (?:me|us))(?: (?:to|here)(?: [a-z-]+){0,3})? with (?:it|(?:that|the|those) (?:code|digits|numbers?|pin|password))\\b)';
