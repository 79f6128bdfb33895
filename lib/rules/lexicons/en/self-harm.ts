import type { Gated } from '#lib/core/gated.ts';

// How people say that they think of taking their life or of hurting themselves: sources of patterns on folded text.
// After the warning signs that WHO ("Live Life", 2021) and Samaritans name: wanting to die, being a burden, no reason to
// live, a plan, a goodbye, harm done before. First person only; slang that is also a unit ("kms") is left out.

const I = "(?:i|i'm|im|i am|i've|ive|i have|i'd|id|i'll|ill|me|my)";
const WANT = `(?:want(?:ed)?(?: to)?|wanna|going to|gonna|about to|ready to|plan(?:ning|ned)?(?: to| on)?|intend(?:ing)? to|decid(?:ed|ing) to|tempted to|feel(?:ing)? like|felt like|think(?:ing)? (?:of|about)|thought(?:s)? (?:of|about)|consider(?:ed|ing)?|contemplat(?:e|ed|ing)|urges? to|rather|try(?:ing)? to|tried to|attempt(?:ed|ing)? to|close to|on the verge of|talk(?:ed|ing)? about|just|might|may|will|could just|should just)`;
const KILL =
  '(?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|end(?:ing)?|unaliv(?:e|ing)|off(?:ing)?|top(?:ping)?) (?:my ?self|me self)(?! (?:an?|the|some|in the foot)\\b)';
const HURT = '(?:harm(?:ing)?|hurt(?:ing)?|cut(?:ting)?|burn(?:ing)?|punish(?:ing)?|starv(?:e|ing)) my ?self';
const LIFE =
  '(?:end(?:ing)?|tak(?:e|ing)) my (?:own )?life(?! (?:insurance|assurance|savings|cover|policy|plan|membership|in|back|seriously|science))';
const NO_MORE = '(?:any ?more|any longer)';
const NOT = "(?:don't|dont|do not|didn't|didnt|no longer|really don't|just don't|not|never)";

/** Words that mean it whatever stands around them; the rule takes back jests, quotations and denials. */
export const SELF_HARM: readonly Gated[] = [
  [
    'burn|commit suicide|cut|harm|hurt|life|punish|self|starv',
    `\\b(?:ways?|methods?|means|how|pills|where|easiest|quickest) (?:\\w+ ){0,3}?(?:to|can i|do i|could i|i can|i could|should i) (?:\\w+ )?(?:${KILL}|${HURT}|${LIFE})\\b|\\b(?:can|should|may|could) i (?:just )?(?:kill myself|commit suicide|end my life)\\b|\\bself[- ]harm(?:ing)? (?:is|has been|gives?|helps?|provides?|keeps?) (?:\\w+ ){0,2}?me\\b`,
  ],
  [
    'burn|cut|harm|hurt|it all|life|punish|self|starv|suicide',
    `\\b${WANT} (?:${KILL}|${HURT}|${LIFE}|commit(?:ting)? suicide|end(?:ing)? it all(?! (?:and|by) (?:cancel|clos))|self[- ]harm(?:ing)?)\\b`,
  ],
  [
    'commit suicide|end my life|kill myself',
    `\\b(?:i(?:'ll|ll| will| may| might)) (?:\\w+ ){0,3}?(?:kill myself|end my life|commit suicide)\\b`,
  ],
  [
    'suicidal',
    `\\b(?:i(?:'m|m| am| feel| felt|'ve been| have been|ve been| was| became| got)|making me|makes me|made me|feeling)(?: (?:so|very|really|now|actually|still|again|just|seriously|actively|feeling|almost)){0,4} suicidal\\b`,
  ],
  [
    'suicidal',
    `\\b(?:${I}|having|had|have|with|of|my|these|get) (?:\\w+ ){0,2}?suicidal (?:thoughts?|ideations?|feelings?|urges?|tendencies)\\b`,
  ],
  [
    'attempt|consider|contemplat|planning|think|thought',
    `\\b(?:i|i'm|im|i am|i've|ive|i have|i was|i had|i'd|me|my)(?: (?:have|had|been|just|often|once|already|even|also|really|keep|constantly|almost|again|still|always|previously|recently|am|was|having|get|getting|seriously)){0,4} (?:think(?:ing)?|thought|considering|considered|contemplat(?:ed|ing)|attempted|attempting|planning|thoughts) (?:about |of )?suicide\\b`,
  ],
  [
    'leave|left|suicide|writ|wrote',
    '\\bsuicide (?:is|seems|feels|looks)(?: like)? (?:the|my) (?:only|best|last)\\b|\\bmy (?:own )?suicide\\b(?: note| attempt| plan)?(?! (?:prevention|awareness|hot ?line|help ?line|squad|bomber|watch|survivor|training|course))|\\b(?:wrote|written|writing|leave|left) (?:a|my) suicide note\\b|\\bdriv(?:e|es|en|ing) me to suicide\\b',
  ],
  [
    'be dead|die|disappear forever|not be alive|not exist|wake up',
    `\\b(?:i|i've|i have|i just)(?: \\w+)? (?:want to|wanna|wanted to|wish (?:to|i could)|wish i could just|ready to|deserve to|prefer to) (?:just )?(?:die|be dead|not (?:be alive|exist|wake up)|disappear forever|go to sleep and (?:not|never) wake up)\\b(?! (?:of|from|laughing|on this hill))`,
  ],
  [
    'could just not|dead|did not|didn|gone|never|not alive|without me|wouldn',
    "\\b(?:i )?wish (?:that )?i (?:was|were|am) (?:just )?(?:dead|never born|not alive)\\b|\\bwish i (?:didn't|didnt|did not|wouldn't|wouldnt|could just not|never) (?:have to )?w[ao]ke up\\b|\\bbetter off (?:dead|(?:if i (?:was|were) )?(?:dead|gone)|without me (?:alive|here|around))\\b|\\b(?:everyone|everybody|family|kids|children|wife|husband|they|world|people|you) (?:would|will|might|may|is|are)(?: all)? (?:be )?better off without me\\b",
  ],
  [
    'be here any|exist|live|living|wake up',
    `\\b(?:i |we )?${NOT} (?:really |even |just )?(?:want|wanna|wish|care|deserve)(?:ed|ing)?(?: to)? (?:be here ${NO_MORE}|be alive|live(?= ?(?:$|[.,;!]|${NO_MORE}|like this ${NO_MORE}))|exist(?= ?(?:$|[.,;!]|${NO_MORE}))|go on living|keep living|continue living|wake up(?= ?(?:$|[.,;!]|${NO_MORE}|tomorrow|again|in the morning)))`,
  ],
  [
    'alive|in life any|live any|living|to live',
    "\\b(?:can't|cant|cannot|can not|couldn't) (?:go on living|keep living|live (?:any ?more|any longer)(?= ?(?:$|[.,;!])))\\b|\\b(?:no|not any|without a|any|(?:don't|dont|do not|can't|cant) (?:\\w+ )?(?:see|have|find) (?:a|any|the)) (?:reason|point|will|desire) (?:left )?(?:to (?:live|be alive|go on living|keep living)(?= ?(?:$|[.,;!?]|any ?more|for me|like))|in (?:living|being alive|life any ?more))\\b|\\bnothing (?:left |more )?to live for\\b|\\b(?:my )?life (?:is|isn't|isnt|not|feels)(?: not| no longer|n't)? ?worth living(?: any ?more)?\\b(?<=\\b(?:not|isn't|isnt|no longer|not worth|worth) (?:worth )?living(?: any ?more)?)",
  ],
  [
    'balcony|bridge|building|bullet|cliff|gun|jump|my brains ou|my wrist|myself|roof|step|walk',
    `\\b${I} (?:\\w+ ){0,5}?(?:jump(?:ing)? (?:off|from) (?:a|the|my) (?:\\w+ )?(?:bridge|roof|building|balcony|cliff)|(?:jump|jumping|throw(?:ing)? myself|step(?:ping)?|walk(?:ing)?) (?:in front of|under) (?:a|the) (?:train|bus|truck|lorry|car|traffic)|slit(?:ting)? my wrists?|blow(?:ing)? my brains out|(?:put(?:ting)?) a (?:bullet|gun) (?:in|through|to) my (?:head|brain|mouth))\\b`,
  ],
  [
    'might as well|may as well|just as well|kms|kys|cutting|end things|ending things',
    "\\b(?:i |i'd |i'll )?(?:may|might) (?:just )?as well (?:just )?(?:be dead|die|kill myself|end it|not be here)\\b|\\b(?:wanna|want to|wanted to|going to|gonna|will|might|should|feel like|could) (?:just |fucking )?(?:kms|kys)\\b|\\b(?:i've|ive|i have|i'm|im|i am|i)(?: been| started| keep| back to| just| still){1,3} cutting(?= (?:again|more often|at night|every (?:day|night)|to cope|since (?:he|she|my|it))\\b(?! with (?:your|the)))|\\b(?:going to|want to|wanna|gonna|thinking (?:of|about)|decided to|ready to|i'll) (?:just )?end(?:ing)? things(?= ?(?:$|[.,;!]|tonight|for good|once))",
  ],
  [
    'to end|be over|rather be dead|goodbye|farewell|like dying',
    '\\bwant (?:it all|everything) to (?:end|be over)(?= ?(?:$|[.,;!]))|\\brather be dead\\b|\\b(?:written|wrote|writing|left|leaving) (?:my |a |some )?(?:goodbye|farewell) (?:letters?|notes?|messages?) (?:to|for) my (?:kids|children|family|wife|husband|mum|mom|mother|dad|father|parents|son|daughter|loved ones|friends and family)\\b|\\bi (?:just |really |honestly )?feel like dying\\b',
  ],
  [
    'medication|meds|overdose|pills|tablets|painkillers|paracetamol',
    "\\bi(?:'ve| have|ve| just)? (?:took|taken|swallowed|downed) (?:a (?:bunch|handful|load|lot|whole (?:bottle|packet|box|pack))(?: of)?|too many|all (?:of )?(?:the|my)|loads of|(?:\\d\\d|twenty|thirty|forty|fifty)) (?:[a-z]+ )?(?:pills|tablets|medication|meds|painkillers|paracetamol|antidepressants)\\b",
  ],
  [
    'medication|meds|overdose|pills|tablets',
    `\\b(?:i(?:'ve| have|ve)?|i (?:just|nearly|recently)|tried to|going to|want to|thinking of|planning to) (?:took|taken|take|taking) (?:an overdose|all (?:of )?my (?:pills|tablets|medication|meds|sleeping pills))\\b|\\b(?:i(?:'ve| have|ve)? (?:tried to |want to |could |might |nearly |just )?overdosed?|(?:want|going|tempted|planning|tried) to overdose)\\b`,
  ],
  [
    'harm|injur|myself',
    "\\b(?:i (?:keep|started|have started|still|often|sometimes|have been|'ve been)|i've been|ive been|i'm|im|back to|started|urge to|my habit of|from) (?:self[- ]harm(?:ing|ed)?|cutting myself|hurting myself|harming myself|burning myself)\\b|\\bi(?:'ve|ve| have)?(?: \\w+){0,2} self[- ](?:harm(?:ed|ing|s)?|injur(?:e|ed|ing))\\b|\\bmy self[- ](?:harm(?:ing)?|injury)\\b(?! (?:policy|cover))",
  ],
  [
    'care if i|miss me if i|myself|notice if i',
    `\\bcut(?:ting)? myself (?:(?:last night|today|yesterday|again|tonight) )?(?:again|every (?:day|night|time)|to (?:cope|feel|punish|stop|release|get through)|on purpose|deliberately|because i (?:hate|deserve|feel|can't))|\\b(?:no ?body|no one|none) (?:would|will|'d) (?:even )?(?:miss me|notice|care) if i (?:was|were|am|'m|just)? ?(?:died|die|dead|gone|disappeared)\\b`,
  ],
];

/** Idioms: "kill myself laughing", "nearly killed myself on the stairs", "not going to kill myself over it". */
export const NOT_MEANT =
  /\b(?:kill(?:ing)? myself (?:laughing|trying|working|to (?:get|make|find|reach|finish|assemble)|over (?:this|it|a)|for (?:a|an|not|buying|missing|forgetting))|(?:nearly|almost|practically) kill(?:ed|ing)? myself|(?:hurt|cut|burn(?:t|ed)?|harm(?:ed)?|hurting|cutting|burning) myself (?:with|on|while|when|if|by|using|because (?:of )?(?:the|your|it)|getting|opening|trying|assembling|and)|afraid of (?:hurting|cutting|burning) myself|die (?:of|from|laughing)|without (?:hurting|cutting|burning))\b/;

/** Folded words of which one stands in every such text. */
export const SELF_HARM_WORDS: readonly string[] =
  'myself suicide suicidal life self die dead alive born exist living live wake here better bridge roof building balcony cliff train bus truck lorry car traffic wrist wrists brains bullet gun overdose overdosed pills tablets medication meds harm harming harmed miss notice care disappear all goodbye farewell dying rather kms kys cutting things painkillers paracetamol well'.split(
    ' ',
  );
