import type { Gated } from '#lib/core/gated.ts';

// Whom customers turn to outside the company: regulators, ombudsmen, the press. Sources of patterns on folded text.
// Names of bodies: US (CFPB, FTC, FCC, OCC, DOT, BBB, attorneys general), UK (FCA, FOS, Ofcom, Ofgem, Ofwat, ICO, CMA,
// ASA, CAA, Trading Standards), EU and others, as they name themselves on their sites.

/** Names that mean nothing else. */
const BODY =
  "(?:cfpb|c\\.f\\.p\\.b|consumer financial protection bureau|ftc|f\\.t\\.c|federal trade commission|fcc|federal communications commission|occ|office of the comptroller|fdic|finra|ferc|bbb|better business bureau|attorney general(?:'s)?(?: office)?|attorneys general|ag's office|state ag|fca|financial conduct authority|fos|financial ombudsman(?: service)?|(?:\\w+ )?ombuds(?:man|person|men)|ofcom|ofgem|ofwat|ofsted|ico|information commissioner(?:'s)?(?: office)?|asa|advertising standards(?: authority)?|cma|competition and markets authority|caa|civil aviation authority|trading standards|citizens advice|resolver|accc|afca|bafin|data protection (?:authority|commission(?:er)?|agency|regulator)|procon|department of (?:transportation|financial services|financial institutions|insurance|consumer (?:affairs|protection)|banking|justice|labor)|dot|dept\\.? of transportation|insurance commission(?:er)?|(?:public )?utilit(?:y|ies) commission|consumer (?:protection(?: (?:agency|bureau|office|authority|board|commission))?|affairs|council|rights (?:agency|commission)|watchdog|ombudsman|commission|forum|court)|(?:banking |financial |energy |industry |state |federal |telecoms? |data |airline |your |the |a )?regulators?|regulatory (?:body|bodies|authorit(?:y|ies)|agenc(?:y|ies))|(?:relevant |appropriate |competent |proper )authorit(?:y|ies)|my (?:mp|congress(?:man|woman|person)|senator|representative in congress)|watchdog)";
/** Words that mean the press only after "go to" and the like. */
const PRESS =
  '(?:(?:the |local |national |news |all |your |my local |a |an? national |every |mainstream |our ){0,4}(?:press|media(?! (?:store|team|player|server|file|library|card|team|queries))|news ?papers?|journalists?|reporters?|news (?:stations?|channels?|outlets?|media|team|crew)|tv (?:stations?|news|channel|crew)|tabloids?|(?:local|national|evening|tv) news(?! ?letter)|consumer (?:champion|reporter|programme|show)|bbc|cnn|fox news|the (?:guardian|daily mail|telegraph|papers)|new york times|washington post|channel \\d+(?: news)?|money ?saving ?expert|rip-?off britain))';
const FILLER = "(?:[\\w'/-]+ )";

const TURN =
  "(?:report(?:ed|ing|s)?|complain(?:ed|ing|s)?|complaints?|escalat(?:e|ed|ing)|fil(?:e|ed|ing)|lodg(?:e|ed|ing)|submit(?:ted|ting)?|tak(?:e|en|ing)|took|refer(?:red|ring)?|go(?:ing)?|went|gone|turn(?:ed|ing)?|contact(?:ed|ing)?|call(?:ed|ing)?|e-?mail(?:ed|ing)?|writ(?:e|ten|ing)|wrote|send(?:ing)?|sent|tell(?:ing)?|told|inform(?:ed|ing)?|notif(?:y|ied|ying)|alert(?:ed|ing)?|rais(?:e|ed|ing)|involv(?:e|ed|ing)|pass(?:ed|ing)?|forward(?:ed|ing)?|bring(?:ing)?|brought|speak(?:ing)?|spoke(?:n)?|talk(?:ing|ed)?|copy(?:ing)?|cc(?:'d|ing|ed)?|get(?:ting)?|appeal(?:ed|ing)?|open(?:ed|ing)?|fwd|hear(?:ing)? from)";

/** Words that say the writer turns, has turned or may turn to one of them. */
export const TURNS_TO: readonly Gated[] = [
  [
    'accc|affairs|agency|asa|attorney|authority|bafin|bbb|better business bureau|c.f.p.b|caa|cfpb|citizens advice|cma|commission|competent|congress|council|court|department o|dot|f.t.c|fca|fcc|fdic|ferc|finra|forum|fos|ftc|ico|my mp|my senator|occ|of transport|ofcom|office|ofgem|ofsted|ofwat|ombuds|procon|prop|protection|regulator|relevant|resolver|standards|state ag|watchdog',
    `\\b${TURN} (?:${FILLER}{0,7}?)(?:to|with|through|via|by|at|from|before|in) (?:the |your |our |my |a |an )?${BODY}\\b(?! ?(?:registered|regulated|approved|rated|rating|accredited|office address|'s website))`,
  ],
  [
    'accc|affairs|agency|asa|attorney|authority|bafin|bbb|better business bureau|c.f.p.b|caa|cfpb|citizens advice|cma|commission|competent|congress|council|court|department o|dot|f.t.c|fca|fcc|fdic|ferc|finra|forum|fos|ftc|ico|my mp|my senator|occ|of transport|ofcom|office|ofgem|ofsted|ofwat|ombuds|procon|prop|protection|regulator|relevant|resolver|standards|state ag|watchdog',
    `\\b(?:contact(?:ed|ing)?|call(?:ed|ing)?|e-?mail(?:ed|ing)?|inform(?:ed|ing)?|notif(?:y|ied|ying)|alert(?:ed|ing)?|involv(?:e|ed|ing)|tell(?:ing)?|told|cop(?:y|ying|ied)(?: in)?|cc(?:'d|ing|ed)?|get(?:ting)?|phone|phoning|cc) (?:in )?(?:the |your |our |my |a |an )?${BODY}(?: involved)?\\b(?! ?(?:registered|regulated|approved|rated|rating|accredited|number|fees?|codes?|rules?))`,
  ],
  [
    'after that|my last|next|then',
    `\\b(?:next|then|after that|my last)(?: stop| step| call| port of call| up)?(?: is| will be|:|,)? (?:the |my |your )?${BODY}(?= ?(?:$|[.,;!]))|\\b${BODY} (?:is |comes )?next\\b(?= ?(?:$|[.,;!]))`,
  ],
  [
    'case|claim|complaint|investigation',
    `\\b${BODY} (?:complaint|claim|case|investigation)\\b(?! (?:procedure|number is on|form on))`,
  ],
  [
    'contact|hear|inform|interested|inv|know|next|notif|tell|told|get|receiv|look|see|decide|deal',
    `\\b${BODY} (?:will|shall|has|have|is|are|'ll) (?:be |been |going to |also |now |soon )*(?:hear(?:ing)?|contact(?:ed|ing)?|inform(?:ed|ing)?|notif(?:y|ied)|told|tell|involved|investigat(?:e|ing)|interested|know|next|my next|get(?:ting)? (?:a|an|my|the|all)|receiv(?:e|ing)|look(?:ing)? (?:into|at)|see(?:ing)? (?:this|these|my|all)|decide|deal(?:ing)? with)\\b`,
  ],
  [
    'bbc|channel|cnn|consumer|daily mail|guardian|journalist|media|new york times|news|off britain|papers|press|reporter|saving|tabloid|telegraph|tv crew|tv station|washington post',
    `\\b(?:go|going|went|gone|take|taking|turn|turning|report(?:ed|ing)?|contact(?:ed|ing)?|call(?:ed|ing)?|alert(?:ed|ing)?|inform(?:ed|ing)?|tell(?:ing)?|told|writ(?:e|ing|ten)|wrote|speak(?:ing)?|spoken?|talk(?:ing|ed)?|e-?mail(?:ed|ing)?|send(?:ing)?|sent|leak(?:ing)?|sell(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|expos(?:e|ing)|get(?:ting)?|involv(?:e|ing)|escalat(?:e|ing)|pass(?:ing)?|forward(?:ing)?|notify(?:ing)?)(?: (?:(?!in\\b|on\\b|by\\b)[\\w'/-]+ ){0,4}?| )(?:(?:to|with|via) )?${PRESS}\\b(?! (?:release|kit|office|team|pass|inquir|enquir))`,
  ],
  [
    'public',
    '\\b(?:go(?:ing)?|went) (?:to (?:the )?)?public (?:with|about|on) (?:this|it|my|what|how|your)\\b|\\bmak(?:e|ing) (?:this|it|everything|the matter) public\\b',
  ],
  [
    'hear from|journalist|media |newspaper|press |reporter',
    `\\bhear from (?:the )?${PRESS}\\b|\\b(?:the )?(?:press|media|newspapers?|journalists?|reporters?) (?:will|would|might|may) (?:\\w+ )?(?:love|be interested|hear|know|report|pick|enjoy|like|want)\\b`,
  ],
  [
    'call from|letter from|visit from|mail from|contact from|questions from|inspection from|audit from|complaint from|see what|find out what|case with|case at|case before|hearing with|hearing at|hearing before|dispute with|file with',
    `\\b(?:expect|await|prepare for|wait for|get|getting|receive) (?:an? )?(?:call|letter|visit|e-?mail|contact|questions|inspection|audit|complaint) from (?:the |your |a )?(?:${BODY}|${PRESS})\\b|\\b(?:see|find out) what (?:the |your )?(?:${BODY}|${PRESS}) (?:thinks?|says?|makes?|has to say|have to say|will say|would say|will think)\\b|\\b(?:my|a|our) (?:\\w+ )?(?:case|hearing|file|dispute) (?:\\w+ )?(?:with|at|before) (?:the |your )?${BODY}\\b`,
  ],
  [
    'journalist|reporter|tv station|tv channel|tv crew|tv news|local tv|news station|news channel|news desk|newsroom|local paper|local news|radio station|watchdog',
    "\\b(?:journalists?|reporters?|(?:local |national )?tv (?:stations?|channels?|crew|news)|local (?:tv|paper|newspaper|news|radio)|news ?(?:stations?|channels?|desk|room)|radio stations?)(?: (?:friend|contact|i know|of mine|here|team))?(?:'d|'ll| will| would| is| are| was| has| have| might)(?: \\w+)? (?:love|(?:very |really |already |be |been )?(?:interested|keen|covering|contacted|informed|told|picked)|hear|know|report|pick|enjoy|like|want|jump|run|cover|be (?:happy|glad|delighted|all over))\\b",
  ],
];

/** Another matter with the same words: "the FCA number", "I saw in the news". */
export const NOT_TURNING =
  /\b(?:press (?:the|on|and|enter|ok|any|send|it|f\d|button)|(?:saw|seen|read|heard|watched|reading) (?:\w+ ){0,5}(?:news|press|media|newspapers?)|press office|(?:are|is) you(?:r \w+)? (?:regulated|registered|authori[sz]ed)|get(?:ting)? (?:the|your|a|my) (?:news ?paper|media(?! involved)|voltage|pressure|gas)|regulators? (?:manufacturer|valve|hose|part|kit|set|unit)|(?:pressure|gas|voltage|speed|temperature|water|oxygen|fan|power|fuel) regulator)\b/;

export const TURNING_WORDS: readonly string[] = [
  'cfpb c.f.p.b f consumer ftc federal fcc occ office fdic finra ferc bbb better attorney attorneys ag fca',
  'financial fos ombudsman ombudsperson ombudsmen ofcom ofgem ofwat ofsted ico information asa advertising cma',
  "competition caa civil trading citizens resolver accc afca bafin data procon department dot dept insurance ag's",
  'utility utilities regulator regulators regulatory authority authorities mp congressman congresswoman congressperson',
  'senator congress watchdog press media newspaper newspapers news paper papers journalist journalists reporter reporters tv',
  'tabloid tabloids bbc cnn fox sun times guardian mirror telegraph york washington channel moneysavingexpert saving ripoff rip public',
].flatMap((line) => line.split(' '));
