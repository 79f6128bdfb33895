import { type VerbRows, verbs } from '#lib/core/verbs.ts';

// What is done after a message is sent: verbs, and what must follow them in folded text.

const THEM =
  '(?:you|the (?:customer|user|team|bank|seller|carrier|courier|store|studio|manager|department)|(?:my|our) \\w+|them)';
const CASE = '(?: [a-z]+){0,4} (?:ticket|case|request|report|claim|complaint|investigation)\\b';

const rows: VerbRows = [
  ['call calling', ' (?:you|him|her|them|back)'],
  ['phone phoning ring ringing', ' you'],
  [
    'email emailing e-mail e-mailing text texting inform informing contact contacting remind reminding',
    ` ${THEM}`,
  ],
  ['message messaging notify notifying update updating', ` ${THEM}`],
  ['send sending', '\\b(?! you (?:(?:the|some|these|a few|all the) )?(?:steps?\\b|step by step|through))'],
  ['get getting', ' (?:(?:right )?back (?:to|in touch)|in (?:touch|contact))'],
  [
    'get getting',
    ' (?:someone|somebody|a (?:colleague|technician|specialist|manager)|our|the) [a-z ]{0,30}?\\bto\\b',
  ],
  ['come coming', ' back to you'],
  ['be', ' in (?:touch|contact)\\b'],
  ['in', ' (?:touch|contact)\\b'],
  ['reach reaching', ' (?:out|back)'],
  ['follow following', ' up'],
  ['follow-up following-up'],
  ['respond responding'],
  ['reply replying', '(?! to (?:the|this) question)'],
  ['let letting', ' you know (?:as soon|when|once|if|via|by|about|what|how|the)'],
  ['let letting', ' (?:(?:our|the|my) (?:[a-z]+ ){1,2}know|(?:him|her|them) know)\\b'],
  ['keep keeping', ' (?:you (?:posted|updated|informed|in the loop)|an eye|track|monitoring)'],
  ['monitor monitoring visit visiting'],
  ['drop dropping', ' you an? (?:line|note|e-?mail|message|text)'],
  ['check checking', ' (?:in with|on|back with) (?:you|it|this)\\b'],
  ['bring bringing', ' (?:this|it|that|your \\w+) (?:up|to the attention)\\b'],
  ['be', ' sure to (?:let|tell|pass|inform|share|mention|have|send|call|keep|check|raise)\\b'],
  ['get getting', ' (?:our|the|my) [a-z ]{2,30} on (?:it|this|that)\\b'],
  ['hold holding keep keeping', ' (?:the|your|it|this) ?[a-z ]{0,20}(?:for you|until|till|aside)\\b'],
  ['put putting', ' you (?:down|on (?:the|our|a))\\b'],
  ['drop dropping', ' (?:the|your|it|this) ?[a-z ]{0,20}(?:off|round|by)\\b'],
  ['add adding', ' (?:your|the|this) ?[a-z ]{0,30}to (?:the|our|your|my)\\b'],
  ['flag flagging chase chasing', ' (?:up )?(?:this|it|that|your|the)\\b'],
  ['put putting', ' in (?:a|an|the|your) (?:[a-z]+ ){0,2}?(?:request|order|ticket|word|claim)\\b'],
  ['put putting place placing', ' (?:an?|the|your|it) (?:[a-z]+ ){0,3}?hold'],
  ['write writing', ' (?:back )?to (?:you|them|the|our)\\b'],
  ['go going', ' over (?:your|the|this)\\b(?! [a-z]+ with you)'],
  [
    'have',
    ' (?:a|an|the|your|it|this|that|them) [a-z -]{0,40}?(?:sent|fixed|checked|replaced|repaired|corrected|removed|reviewed|looked at|shipped|delivered|collected|updated|changed)\\b',
  ],
  [
    'have',
    ' (?:someone|our|the|my|a (?:colleague|technician|specialist|manager)|(?:accounting|accounts|billing|finance|sales|engineering|logistics|dispatch|reception|housekeeping|legal|security|maintenance) [a-z]+)\\b',
  ],
  ['remove removing delete deleting', ' (?:your|the|this|that|it|them)\\b'],
  [
    'deploy deploying publish publishing release releasing roll rolling push pushing',
    ' (?:out )?(?:a|an|the|this) (?:[a-z-]+ ){0,2}?(?:fix|patch|update|version|correction|release)\\b',
  ],
  [
    'update updating',
    ' (?:the|our) (?:listing|page|website|site|article|records?|documentation|system|catalogue|catalog|description|map|database|policy)\\b',
  ],
  [
    'cancel canceling cancelling correct correcting change changing adjust adjusting update updating',
    ' [^.;!?]{2,40} (?:on our (?:side|end)|at our end)\\b',
  ],
  ['escalate escalating'],
  ['forward forwarding', '(?! to )'],
  ['pass passing', ' (?:this|it|that|your|on|along|the)\\b'],
  ['raise raising', ' (?:this|it|a|an|your|the)\\b'],
  ['report reporting', ' (?:this|it|that|the|your|and escalate)\\b'],
  ['file filing', ' (?:a|an|the|your)\\b'],
  [
    'open opening create creating log logging submit submitting raise raising',
    ` (?:a|an|the|your|this)${CASE}`,
  ],
  [
    'leave leaving make making take taking',
    ' (?:a|an|the) (?:note|comment|message|(?:closer |good |further )?look at)',
  ],
  ['see seeing', ' to it'],
  ['add adding', ' (?:you to|(?:a|an|this|the) (?:note|comment|request))'],
  ['refer referring', ' (?:this|it|your|you|the)'],
  ['answer answering', ' you\\b'],
  ['pick picking', ' (?:(?:it|them|the \\w+|your \\w+) )?up (?:the|your|at|from)\\b'],
  ['investigate investigating arrange arranging schedule scheduling reschedule rescheduling'],
  ['look looking', ' (?:further |deeper |more )?into\\b'],
  ['delve delving', ' into\\b'],
  ['ship shipping reship reshipping re-ship re-shipping dispatch dispatching deliver delivering'],
  ['collect collecting', ' (?:it|the|your)\\b'],
  ['fix fixing', ' (?:this|it|that|the|your)\\b'],
  ['resolve resolving repair repairing expedite expediting prioritise prioritising prioritize prioritizing'],
  [
    'speak speaking talk talking check checking double-check double-checking confirm confirming consult consulting liaise liaising coordinate coordinating',
    ' (?:this |it )?(?:with|to) (?:our|the|my|a|[a-z]+(?:s|ing))\\b',
  ],
  ['ask asking', ' (?:our|the|my|them|him|her|a)\\b'],
  ['use using', ' your feedback'],
  ['make making', ' sure (?:this|that|it|they|the|we|your)\\b'],
  ['do doing', ' (?:everything|all) (?:(?:that )?(?:we|i) can\\b|in (?:our|my) power\\b)'],
  ['have having', ' (?:a|another) (?:quick )?(?:word|chat) with\\b'],
  ['put putting', ' (?:your|the|this|it|that) ?[a-z ]{0,15}(?:forward|through|in the post)\\b'],
  ['take taking', ' (?:your|the|this|it|that|you) ?[a-z ]{0,20}(?:off|away|out of|up with)\\b'],
  ['tell telling', ' (?:the|our|my|them|him|her)\\b'],
  [
    'run running',
    ' (?:an?|the|another|some) (?:[a-z]+ )?(?:tests?|checks?|trace|report|diagnostics?|scan)\\b',
  ],
  ['dig digging', ' (?:into|through|deeper)\\b'],
  ['stop stopping swing pop call', ' (?:by|round|over)\\b'],
  ['report', ' back\\b'],
  ['revert reverting', '(?! to (?:the|an?) (?:old|previous|earlier|default|last))'],
  [
    'take',
    ' (?:it from here|care of (?:it|this|that|everything|your|the)|(?:it|this|that) (?:up|forward)|over from here)\\b',
  ],
  ['share sharing relay relaying', ' (?:this|that|it|your [a-z]+|these) [a-z ]{0,20}?with (?:our|the|my)\\b'],
  [
    'get getting have having',
    ' (?:this|that|it|these|them|(?:your|the|an?) (?:[a-z-]+ ){1,4}?)\\b ?[a-z ]{0,12}?(?:[a-z]{2,}ed|sent|done|sorted|fixed|seen to|looked (?:at|into)|out to|over to)\\b',
  ],
  ['give giving', ' (?:you|them|him|her|the [a-z]+) a (?:call|ring|bell|shout|buzz)\\b'],
  ['process processing', ' (?:the|your) (?:exchange|refund|return|replacement|claim)\\b'],
];

/** "We will …": acts of the company. */
export const LATER = verbs(rows);

/** "I am …": acts that have just begun. */
export const BEGUN = verbs([
  ['escalating forwarding raising arranging dispatching investigating'],
  ['passing', ' (?:this|it|your)'],
  [
    'sending',
    ' (?:this|it|your (?:case|request|ticket|details)|an? (?:[a-z]+ )?(?:technician|engineer|plumber|driver|courier|colleague|replacement|new [a-z]+)|someone|somebody|our)\\b',
  ],
  ['looking', ' into'],
  ['chasing flagging', ' '],
  ['having getting', ' (?:someone|our|the|my|a (?:colleague|technician|specialist|manager))\\b'],
  ['working', ' (?:on|to)'],
]);

const NEWS =
  '(?:e-?mails?|calls?|text(?: message)?s?|sms|letters?|instructions|confirmations?|notifications?|updates?|response|reply|labels?|tracking|link|invoice|receipt|quote|parcel|package|transcript|copy)';
const FROM_US = '(?: back)? from (?:us|me|our \\w+|the \\w+|them)';
const OF_NEWS = `(?:${FROM_US}|(?: back)?(?: [a-z-]+){0,5}? ${NEWS}\\b)`;

/** "You will …": what reaches the customer. */
export const REACHES_YOU = verbs([
  ['receive get hear see', OF_NEWS],
  ['have', `(?! to| received| had| been| got)${OF_NEWS}`],
]);
/** The same, without "should". */
export const TOLD_YOU = verbs([['contacted notified called emailed informed updated']]);

/** "Your parcel will be …". */
export const DONE_LATER = verbs([
  [
    'e-mailed emailed mailed sent shipped dispatched forwarded escalated reviewed investigated verified fixed resolved',
  ],
  ['prioritised prioritized monitored contacted notified called informed expedited repaired assigned'],
  ['posted', ' to you'],
  ['looked', ' into'],
  ['updated', ' by'],
  ['passed', ' (?:on|to)'],
  ['shared', ' with'],
  ['collected taken', ' (?:from|away|up)'],
  ['picked', ' up'],
  ['delivered couriered resent re-sent redelivered installed arranged raised logged replaced'],
]);

/** Verbs of the first words of a promise that no `will` opens. */
export const BEGUN_WORDS: readonly string[] = [
  'escalating forwarding passing raising arranging dispatching sending looking investigating working chasing flagging having getting',
].flatMap((line) => line.split(' '));

/** What an agent does while the chat goes on, or says out of courtesy; verbs that state no act. Any other verb promises one. */
export const AT_ONCE: ReadonlySet<string> = new Set(
  [
    'be have need do try help assist guide walk talk show explain tell ask answer check look see find verify review read start begin proceed',
    'continue go come keep stay wait hold leave let get take give make use love like want wish miss hope think know believe assume understand',
    'appreciate say admit mention note add include provide share list summarise summarize outline describe repeat clarify suggest recommend',
    'pull bring grab search require charge accept allow expect depend vary not never only always also just still then definitely certainly',
    'gladly happily most probably likely require apply offer agree work connect transfer consider pay refund credit reimburse compensate',
    'cover waive honor honour match remain stand continue thank apologise apologize end close lose win receive hear no now first quickly',
    'hurt process send put drop set pass call become feel mean cost turn run change drive post cause perform learn enter choose select',
  ].flatMap((line) => line.split(' ')),
);

/** What an open act is done to: the customer's things or the case. */
export const ACTED_ON =
  / (?:your|you|this|that|it|them|him|her|a|an|the|our|my|both|all|another|someone)\b(?! (?:more|same|details?|options?|steps?|information|question|link|following|chat|call|best|way)\b)/y;
