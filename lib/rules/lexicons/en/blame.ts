import type { Gated } from '#lib/core/gated.ts';

// Ways to put the blame on the reader, as sources of patterns on folded text.

/** What only the reader can have left undone; not "received", "got", "seen": those are expectations. */
const DONE =
  '(?:read(?! (?:and write |only |-only )?(?:access|permissions?|rights|receipts?))|checked|told|contacted|called|asked|paid|cancell?ed|noticed|known|thought|done|followed|kept|used|entered|provided|sent|submitted|filled|returned|reported|let|listened|ordered|booked|chosen|looked|made sure|been (?:more |better )?(?:careful|clear|clearer|patient|honest|aware|prepared)|planned|reali[sz]ed|mentioned|informed|notified|waited|signed|packed|backed|double-?checked|specified|selected|raised|complained|updated|verified|confirmed|written|watched|paid attention|prevented|avoided|expected|taken|given|come|gone|remembered|acted|reviewed|consulted|stopped|tried|spoken|said|turned|opened|cared|thrown)';
const ASKED_OF =
  '(?:told|asked|called|contacted|checked|read|let|waited|noticed|known|said|mentioned|informed|notified|avoided|prevented|listened|been (?:more )?(?:careful|clearer|honest))';
const NOT_TO_DO =
  '(?:done|ignored|opened|used|thrown|clicked|shared|given|signed|ordered|trusted|touched|tried|deleted|removed|cancell?ed|pressed|left|missed|forgotten)';
const REALLY =
  '(?: (?:really|also|just|simply|clearly|obviously|at least|instead|already|first|perhaps|still|probably|definitely|certainly|surely|evidently|apparently|again|repeatedly|yourself|even|all))?';
const HAVE = "(?:'ve| have| of)";
const SLIP =
  '(?:fault|mistakes?|errors?|negligence|carelessness|oversight|failure|doing|problem|stupidity|ignorance|inattention)';
const TIMES = '(?:two|three|four|five|several|many|countless|enough|\\d{1,3}) times';

/** Reproaches for what the reader did or left undone. */
export const REPROACHES: readonly Gated[] = [
  [
    "ought to|should have|should of|should've",
    `\\byou${REALLY} (?:should|ought to)${HAVE}${REALLY} ${DONE}\\b`,
  ],
  ['ought|should', `\\byou${REALLY} (?:should|ought)(?:n't| not)(?: to)?${HAVE}${REALLY} ${NOT_TO_DO}\\b`],
  [
    "could at lea|could have|could of|could've",
    `\\byou${REALLY} could(?: at least)?${HAVE}${REALLY} ${ASKED_OF}\\b`,
  ],
  [
    'failed|forgot|neglected|refused',
    `\\byou(?:'ve| have| had)?${REALLY} (?:failed|neglected|forgot|forgotten|refused) to\\b(?! receive)`,
  ],
  [
    'did not|didn|never',
    `\\byou${REALLY} (?:did not|didn't|didnt|never)${REALLY} (?:read|follow(?:ed)?|listen(?:ed)?|check(?:ed)?|bother(?:ed)?|pay attention|paid attention|think|thought|cared?|tell us|told us|inform(?:ed)? us|notif(?:y|ied) us|let us know|warn(?:ed)? us|ask(?:ed)? us|mention(?:ed)? (?:it|this|that)|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|cooperate|comply|make sure|do (?:what|as)|take (?:the )?(?:time|care))\\b(?! from)`,
  ],
  [
    'wrong|incorrect|improper|carelessly|too late|failed|forgot|ignored|broke|dropped|lost|missed|mis|never|not|t | too ',
    `\\b(?:because|since|as a result of the fact that) you(?:'ve| have| had)?${REALLY} (?:(?:entered|typed|gave|provided|used|chose|selected|ordered|put|wrote|picked|clicked|pressed|plugged|installed|connected|filled|packed|stored|handled|treated|sent|did|set|applied)(?: \\w+){0,3}? (?:wrong(?:ly)?|incorrect(?:ly)?|improper(?:ly)?|carelessly|too late|in the wrong)|failed|forgot|ignored|broke|dropped|lost|missed|misread|misunderstood|mistyped|mishandled|misused|were (?:too late|careless|not (?:careful|paying|clear))|waited too|(?:never|did not|didn't|didnt) (?!(?:receive|get|see|hear|want|like|have)\\b))\\w*`,
  ],
  [
    "had you|you had|you'd",
    `\\b(?:if (?:only )?you(?: had|'d)|had you)(?: only| just| actually| simply| really| not)? ${DONE}\\b`,
  ],
];

/** Who is at fault, said outright. */
export const FAULTS: readonly Gated[] = [
  [
    'a customer error|user error|your carelessness|your doing|your error|your fa|your ignorance|your inattention|your mistake|your negligence|your oversight|your own|your problem|your stupidity',
    `\\b(?:this|that|it|which|the (?:problem|issue|error|delay|mistake|damage|charge|fee))(?:'s| is| was)(?: all| entirely| clearly| completely| obviously| simply| just| solely)? (?:your (?:own )?${SLIP}|a (?:user|customer) error|user error)\\b(?! (?:message|code|report|number))`,
  ],
  [
    'down to you|on you|your side|your end|your part|with you',
    `\\b(?:this|that|it|which|the (?:\\w+ )?(?:problem|issue|error|delay|mistake|damage|charge|fault|failure|loss|mix-?up|confusion|blame|responsibility))(?:'s| is| was| lies| happened| occurred)(?: all| entirely| clearly| completely| obviously| simply| just| solely| squarely| definitely| actually)? (?:down to you|on you(?= ?[.,;!]|$| not| alone| for )|(?:on|at|with|from) your (?:side|end|part)(?= ?[.,;!]|$| not| and| so| because)|with you(?= ?[.,;!]|$| not| alone))(?! (?:to (?:decide|choose)|whether|if))`,
  ],
  [
    'nobody|no one|no-one|the one who|you who',
    "\\b(?:nobody|no one|no-one) (?:forced|made|asked|told|invited|begged|required) you\\b|\\b(?:it was you who|you (?:were|are) the one (?:who|that)|you're the one (?:who|that)) (?:\\w+ )?(?!(?:can|will|is|are|knows?|gets?|will|may|decides?|needs?|pays?)\\b)\\w+",
  ],
  [
    'failure to|refusal to|inability to|not our fault|not my fault|fault if|fault that|too late to',
    "\\byour (?:failure|refusal|inability) to (?!(?:receive|log|access|connect|sign|open|see)\\b)\\w+|\\b(?:not|isn't) (?:our|my) (?:fault|problem|mistake) (?:that|if|when|because) you\\b|\\byou(?:'ve| have)? (?:left|waited|put) (?:it|this|that)? ?(?:until |off )?(?:much |far |way )?too (?:late|long)\\b",
  ],
  [
    'help it|help that|help if',
    "\\b(?:can't|cannot|can not|couldn't|could not) help (?:it )?(?:that|if|when) you\\b",
  ],
  [
    'next time && properly|carefully|closely|first|better|attention|more careful|thoroughly|before you',
    "\\bnext time,?(?: (?:please|kindly|you should|you need to|you(?:'ll| will) (?:want|need) to|try to|do|just|maybe|perhaps))* (?:read|check|look|listen|think|pay|be|follow|ask)\\b[^.?!]{0,40}?\\b(?:properly|carefully|closely|first|better|attention|more careful|thoroughly|before you (?:complain|write|contact|call|order|buy|click|accuse))\\b",
  ],
  [
    'at fault|the cause|the one|the problem|to blame',
    "\\b(?:you(?:'re| are| were)|the customer is)(?: the one| entirely| clearly| solely)? (?:to blame|at fault|the (?:problem|cause)|the one (?:who|that) (?:caused|broke))\\b",
  ],
  [
    ' on you',
    "\\b(?:that|this|it)(?:'s| is| was)(?: all| entirely| completely| solely)? on you(?= ?(?:$|[.,;!]|and|not|for))",
  ],
  [
    'forced you to|made you|told you to',
    '\\b(?:no ?body|no one)(?: ever)? (?:forced|made|told) you (?:to )?(?:buy|order|sign|click|accept|agree|subscribe|purchase|book|do|pay|choose|install|open|delete)\\w{0,3}\\b',
  ],
  [
    'for your ',
    `\\b(?:blamed?|responsible|liable|answer|pay|accountable|punished) for your (?:own )?(?:${SLIP}|choices|behaviou?r|bad decisions?|lack of (?:attention|care|planning))\\b`,
  ],
  [
    'not our fault|not my fault|blame us|blame me|expect us',
    "\\b(?:it's|it is|that's|that is) not (?:our|my) fault (?:that |if )?you\\b|\\b(?:don't|do not) blame (?:us|me)\\b|\\byou (?:can't|cannot|can not) (?:expect us to|blame (?:us|me))\\b",
  ],
  [
    'next time|maybe|perhaps',
    '\\b(?:maybe|perhaps|next time),? (?:you should|try to|please|you could)(?: actually| really)? (?:read|check|listen|think|pay attention|be more careful|look)\\b(?= (?:before|first|carefully|properly|more|twice|the (?:instructions|terms|description|manual))|[.!]|$)',
  ],
  [
    'careless|negligent|reckless|irresponsible|sloppy|too late|too slow',
    '\\byou (?:were|have been) (?:just |simply |too |so |very |clearly )?(?:careless|negligent|reckless|irresponsible|sloppy|too late|too slow)\\b',
  ],
  [
    'yourself',
    '\\byou (?:only |can only )?(?:have )?(?:only )?(?:yourself to blame|blame yourself|brought (?:this|that|it) (?:on|upon) yourself|did (?:this|that|it) to yourself|got yourself into)\\b',
  ],
  [
    'because of|caused by|due to|owing to|result of|thanks to|pay for|responsible for|liable for|cover for|compensate for|account for|answer for',
    `\\b(?:because of|due to|caused by|thanks to|owing to|result of|(?:pay|responsible|liable|cover|compensate|account|answer) for) (?:your (?:own )?(?:\\w+ )?(?:${SLIP}|misuse|mishandling|misunderstanding)|you failing|you forgetting|user error)\\b(?! (?:message|code|page|report)s?)`,
  ],
  [
    'apparently|clearly|must have|obviously|simply',
    "\\byou(?:'ve| have)?(?: clearly| obviously| apparently| simply| must have){1,2} (?:mis(?:read|understood|typed|used|handled|placed)|ignored|overlooked|broken?|damaged|ruined|messed|deleted|forgotten|forgot|lost|dropped|pressed|done something wrong|made (?:a|an|the|some) (?:mistake|error)|did (?:something|it|this) wrong|entered (?:the|a|an) (?:wrong|incorrect)|caused|failed|don't|do not|did not|didn't|haven't)\\b",
  ],
  [
    'agreed to|broke|caused t|damaged|did|doing|ignored|knew|made a mistake|made th|messed|ruined|screwed|told|warned|wasted|wrong',
    "\\byou(?:'ve| have)? (?:messed (?:it |this |that |everything |things )?up|screwed (?:it |this |that |everything )?up|caused (?:this|that|the (?:problem|issue|error|delay|damage))|broke (?:it|the rules|our)|damaged (?:it|the (?:item|product|device))|ruined (?:it|the)|made (?:a|the|this|that) mistake|got (?:it|this|that) (?:all )?wrong|(?:did|are doing|were doing) (?:it|this|that|something|everything) (?:all )?wrong|ignored (?:our|my|the|all)|knew (?:the|that|about|what|full well|perfectly)|were (?:(?:clearly|already|repeatedly) )?(?:warned|told (?:that|about|to|before|not|many|several))|agreed to (?:this|these|that|it)\\b|wasted)\\b",
  ],
  [
    'duty|job|responsibility|you were',
    "\\b(?:it|that|this)(?:'s| is| was)(?: still| always| solely| entirely)? your (?:own )?(?:job|responsibility|duty) to (?:have |always )?(?:(?<= was your (?:own )?(?:job|responsibility|duty) to (?:have |always )?)(?:cancel|return|pay|update|ensure|provide|renew|contact|report|bring|send|secure|ask|arrive|confirm)\\w*|read|check|know|remember|make sure|tell|inform|notify|keep track|understand|find)\\b|\\byou were (?:supposed|expected|required|meant) to (?:have )?(?:read|check|know|tell|inform|follow|cancel|ask|contact|notify|return|send)\\b",
  ],
  [
    'why did|why ha',
    "\\bwhy (?:did not|didn't|did) you (?:not )?(?:just |simply |even |at least )?(?:read|check|tell us|call|contact us|ask|follow|listen|cancel|wait|report|let us know|say (?:so|that|this)|mention|think)\\b|\\bwhy (?:have|had) you not\\b|\\bwhy haven't you\\b",
  ],
];

/** Reminding the reader that it was said before. */
export const TOLD_BEFORE: readonly Gated[] = [
  [
    'as i|as we|like i|like we',
    `\\b(?:as|like) (?:i|we)(?:'ve| have| had)?(?: already| clearly| repeatedly)? (?:told you|said to you|(?:said|explained(?: to you)?) (?:already|before|earlier|twice|${TIMES})|(?<=already )(?:said|told|explained|mentioned|stated|informed|communicated|wrote|answered)(?: to)?(?: you)?)(?: (?:before|already|earlier|twice|yesterday|${TIMES}|last (?:time|week)|in my last (?:message|mail|email|e-mail|reply)))?\\b`,
  ],
  [
    'explained|informed|reminded|said|told|warned',
    `\\b(?:i|we)(?:'ve| have| had)? (?:already |clearly |just |now )?(?:told|informed|explained (?:it |this |that )?to|said (?:it |this |that )?to|warned|reminded) you(?: about (?:this|that|it)| this| that)?(?: (?:already|before|repeatedly|clearly|twice|${TIMES}))\\b`,
  ],
  [
    'i already|ve already|we already',
    "\\b(?:i|we)(?:'ve| have)? already (?:told|explained (?:it |this |that )?to|warned|said (?:it |this |that )?to|answered) (?:you|this|that|it|your question)\\b",
  ],
  [
    'communicated|explained|informed|mentioned|said|stated|told|warned',
    '\\bas (?:you (?:were|have been) (?:already |clearly |repeatedly )?(?:told|informed|warned)|(?:already|clearly|repeatedly) (?:told|said|explained|stated|mentioned|informed|communicated))(?: (?:before|already|earlier|to you))?\\b',
  ],
];

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Folded words of which one stands in every match of `REPROACHES`. */
export const REPROACH_WORDS = list(
  "should shouldn ought oughtn could failed neglected forgot forgotten refused didn didnt did never had you'd because since",
);
/** The same for `FAULTS`. */
export const FAULT_WORDS = list(
  'fault mistake mistakes error errors negligence carelessness oversight failure doing problem stupidity ignorance inattention',
  'blame cause caused yourself misuse mishandling misunderstanding failing forgetting',
  'clearly obviously apparently simply must messed screwed broke damaged ruined wrong ignored knew warned told agreed wasted',
  "asked behavior behaviour careless irresponsible made maybe perhaps reckless sloppy slow that's it's",
  'job responsibility duty supposed expected required meant why nobody forced one help properly carefully closely first better attention thoroughly',
  'side end part down blame delay issue damage refusal inability late long',
);
/** The same for `TOLD_BEFORE`. */
export const BEFORE_WORDS = list(
  'told said explained already before earlier informed warned reminded repeatedly clearly twice',
);
