import type { Gated } from '#lib/core/gated.ts';

// How customers say that they suffer: sources of patterns on folded text. Strong feeling of the writer's own; no mild worry.
import { I_AM } from './customer.ts';

const HOW =
  '(?:so|very|really|extremely|incredibly|completely|absolutely|totally|beyond|deeply|just|super|too|quite|pretty|terribly|genuinely|always|constantly|constant)';
const STRONG =
  "(?:terrified|petrified|panick(?:ed|ing|y)|panic stricken|desperate(?! to (?:know|buy|try|see|play|watch)| for (?!(?:some |a |an |your |any |somebody |someone )?(?:help|answers?|reply|response|solution|assistance|support|money|way|break|resolution|sleep|to)))|distraught|devastated|heartbroken|broken[- ]hearted|traumati[sz]ed|overwhelmed(?! (?:by|with) (?:your|the|all the) (?:kind|choice|support|love|response))|hopeless|helpless|inconsolable|hysterical|shaking|shaken|trembling|suffocating|drowning(?! in (?:e-?mail|spam))|crying|in tears|sobbing|weeping|bawling|miserable|exhausted by (?:this|all)|worn out by|burnt? out|at breaking point|worried sick|sick with worry|losing sleep|losing my mind|losing it|going (?:crazy|mad|insane|out of my mind)|out of my mind|falling apart|breaking down|freaking out|beside myself|besides myself|having (?:a |an )?(?:\\w+ )?(?:breakdown|meltdown|panic attacks?|anxiety attacks?)|at (?:a|my) (?:complete |total )?(?:loss|wits?'?s? end|breaking point|lowest)|a (?:complete |total |nervous |emotional )?(?:wreck|mess)|stressed(?: out)?|anxious|depressed|scared|frightened|afraid for my|suffering|hurting|paranoid|stuck and|trapped|lonely|all alone|so alone|numb|lost and|dreading|(?<=really |very |so )struggling(?= (?:and|right now|at the moment)|[.,;!]|$)|struggling(?: so much| badly| a lot| mentally| emotionally| to cope)|unable to (?:cope|sleep|eat|function)|not (?:coping|ok|okay)(?= ?(?:$|[.,;!]|at all|with)))";
const SAD = `(?:${HOW} (?:sad|worried|nervous|ashamed|lonely|alone|lost(?= ?(?:$|[.,;!]|and))|hurt(?= ?(?:$|[.,;!]|and|by|inside))|tired of (?:living|life|it all|everything)|worthless|guilty|insecure|disheartened))`;
const NOT =
  "(?:can't|cant|cannot|can not|couldn't|couldnt|can barely|can hardly|barely|unable to|struggle to|struggling to|hardly)";

export const DISTRESS: readonly Gated[] = [
  [
    "got me|had me|has me|i am|i fe|i get|i got|i was|i'm|iam|im|leav|left me|made me|make me|makes me|making me|ve been|we are|we were|we're",
    `${I_AM} (?:${STRONG}|${SAD})\\b`,
  ],
  [
    "barely|can not|can't|cannot|cant|couldn|hardly|struggl|unable to",
    `\\b(?:i |we )(?:\\w+ )?${NOT} (?:even |really |just |seem to )?(?:cope(?! without your)|sleep(?! (?:mode|timer|tracking|function|without|on (?:this|the|it)|in (?:this|the|your|that) (?:\\w+ )?(?:bed|room|tent|mattress|pyjamas|bag|hotel)))|eat(?= ?(?:$|[.,;!]|or|and|because|anything))|function|breathe|stop (?:crying|shaking|worrying|thinking about)|think straight|bear|take (?:it|this|much more)(?: any ?more| any longer)|go on(?: like this)?(?= ?(?:$|[.,;!]|any|like|with this))|handle (?:it|this|any)|do this any ?more|deal with (?:this|it) any ?more|get out of bed)\\b`,
  ],
  [
    "a end|a way|another end|any end|any way|else i'll|else to do|how i'll|how to do|i can do|i feel like|i should do|i think i|m going to|no end|no hope|no way|other way|t know|to turn|what i'll|what to do",
    "\\b(?:i |we )(?:(?:just|really|honestly|literally|simply) (?:don't|dont|do not|didn't|didnt) know (?:what|how)(?: else)? (?:to do|i can do|i am going to|i'm going to|i'll|i should do)|(?:don't|dont|do not) know (?:what else to do|(?:what|how) to (?:do (?:any ?more|with (?:myself|my life)|without (?:him|her|them))|cope|go on|carry on|feel|live)|how much (?:longer|more)))(?= ?(?:$|[.,;!?]|any ?more|about|with|because|and|now|without|here|i|he|she))|\\b(?:i |we )(?:don't|dont|do not|can't|cant|cannot) (?:see|know) (?:any|a|another|no) (?:way|other way|way out|end)\\b|\\b(?:no|any) way out\\b(?! of (?:the|my|a|this) (?:contract|building|car ?park|menu|app|deal|agreement|subscription|plan|game|level))|\\bnowhere (?:else |left )?to turn\\b|\\bno ?(?:one|body) (?:else )?to turn to\\b|\\bno hope(?: left)?(?= ?(?:$|[.,;!]))|\\bi (?:feel like (?:i'm|im|i am)|think (?:i'm|im|i am)) (?:dying|drowning|suffocating|going (?:crazy|insane|mad)|losing (?:my mind|it)|falling apart|worthless|a (?:failure|burden)|nothing|trapped|stuck)\\b",
  ],
  [
    'attack|break|broke|cried|cry|flashbacks|had a|nightmares|panicked|sob|tears|weep|wept',
    "\\b(?:i|we|i've|ive)(?: (?:\\w+ ){0,3}?| )(?:cr(?:y|ied)|sobb?ed|weep|wept|burst (?:in ?to|out) (?:tears|crying)|(?:broke|broken|break) down(?: (?:in|into) (?:absolute )?tears)?|broke down|panicked|had (?:a|an|another) (?:\\w+ )?(?:panic attacks?|anxiety attacks?|breakdown|meltdown)|(?:have|get|having) (?:\\w+ )?(?:panic attacks?|anxiety attacks?|nightmares|flashbacks))\\b(?! (?:\\w+ )?laugh| with joy| happy| of (?:joy|happiness)| in happiness)",
  ],
  [
    'anguish|anxiety|despair|drive me|drive us|drives|driving|drove|given me|gives me|giving me|heart|made me|made us|make me|make us|makes|making me|making us|misery|pain |send|sle|strain |stress|worry ',
    "\\bgiv(?:es|ing|en) me (?:\\w+ )?(?:anxiety|panic attacks|nightmares|sleepless nights)\\b|\\b(?:breaks|breaking|broke) my heart\\b|\\b(?:haven't|havent|have not|hardly|barely) slept\\b(?! (?:in|on|at|with) (?:that|the|this|your|it))|\\bsleepless nights?\\b|\\b(?:driv(?:e|es|ing)|drove|mak(?:e|es|ing)|made|sends?|sending) (?:me|us) (?:to (?:tears|despair|the edge)|(?:\\w+ )?(?:cry|ill|sick with|suicidal|miserable|anxious|depressed|crazy with|insane with|so (?:anxious|stressed|sad|upset|nervous)))|\\b(?:my|our|the|this|enormous|huge|unbearable|extreme|immense|severe|so much|a lot of|great|undue|unnecessary|considerable|emotional|mental|serious|massive) (?:\\w+ )?(?:distress|anguish|heartache|despair|misery)\\b(?! (?:signal|call|flare|sale))|\\b(?:my|severe|crippling|terrible|constant|so much) (?:anxiety|stress)(?= (?:is|has|was|keeps?|gets?|got|over|because|and|about|right|when|through)\\b|[.,;!]|$)|\\b(?:stress|anxiety|worry|strain|pain) (?:is|was|has been|it has|this has|it's|of (?:this|it all|all this)) (?:killing me|unbearable|too much|taking|making me|causing|overwhelming|getting)",
  ],
  [
    'aches|afraid|beg|body|break|broken|cares about|fear for|fri|hurts|life|likes|living|loves|m desperate|myself|no one|noone|scared|shattered|terrified|wants|world',
    "\\b(?:i'm|im|i am|i was|we are|i've been|ive been) (?:\\w+ )?(?:(?:scared|terrified|frightened) (?:of|for|that|to|about|he|she|they|my|i)|afraid (?:of (?!the wrong)|for (?:my|our|his|her)))\\b|\\b(?:i |we )(?:\\w+ )?fear for (?:my|our|his|her|the) (?:life|safety|health|child\\w*|daughter|son|family)\\b|\\bi (?:hate|despise) (?:myself|my life)\\b|\\bno ?(?:one|body) (?:loves|cares about|wants|likes) me\\b|\\bi have (?:no ?(?:one|body)|no friends|nobody)(?= ?(?:$|[.,;!]|left|to|else))|\\bmy heart (?:is |was )?(?:breaks|broken|breaking|shattered|aches|hurts)\\b|\\bmy (?:whole )?(?:life|world) (?:is|has|feels|was) (?:\\w+ )?(?:falling apart|over|ruined|fallen apart|collapsed|collapsing|a (?:mess|living hell|nightmare)|shattered|hell)\\b|\\bliving (?:hell|nightmare)\\b|\\bi(?:'m| am|m) begging (?:you|for)\\b|\\bi beg (?:of )?you\\b|\\bplease,? (?:i'm|im|i am) desperate\\b",
  ],
  [
    'feel sick|physically sick|really sick|so sick|nerves|nervous wreck|mental |emotional |affecting|ruining|damaging|edge of|verge of|brink of|rock bottom|too much for|too much to|all hope|breaking me|broken me|destroying me|giving up',
    "\\bi feel (?:physically |so |really )?sick(?= (?:every time|whenever|when i|to my stomach|just thinking|thinking|at the thought|with (?:worry|fear|stress))\\b)|\\bmy nerves (?:are|have)(?: \\w+)? (?:shot|frayed|gone|wrecked|shattered)\\b|\\bnervous wreck\\b|\\bmy (?:mental|emotional) (?:state|health|well-?being)(?: \\w+)? (?:is|has|was)(?: \\w+){0,3}? (?:bad|terrible|worse|suffering|suffered|deteriorat\\w+|awful|fragile|low|declin\\w+|poor)\\b|\\b(?:affecting|ruining|destroying|damaging) my (?:mental health|sleep|health|life)\\b|\\b(?:on|at) the (?:verge|brink|edge) of (?:an? )?(?:\\w+ )?(?:breakdown|tears|collapse|giving up)\\b|\\bhit(?:ting)? (?:absolute )?rock bottom\\b|\\b(?:this|it)(?:'s|s| is) (?:all )?(?:just )?(?:way )?too much (?:for me|to (?:bear|cope|take|handle))(?= ?(?:$|[.,;!?]|now|any|with|and|right|at))|\\blost all hope\\b|\\b(?:is|has) (?:breaking|broken|destroying) me(?= ?(?:$|[.,;!]))|\\bfeel like giving up(?= ?(?:$|[.,;!]))",
  ],
];

/** What makes a strong word a good or a small one. */
export const NO_DISTRESS =
  /\b(?:lol+|haha\w*|lmao|just kidding|happy (?:tears|crying)|tears of (?:joy|laughter)|with (?:joy|excitement|happiness|laughter|laughing)|it's so (?:beautiful|lovely|cute|good|pretty|sweet)|so happy|anxious to|hopeless (?:at|with)|not (?:too |that |very |really |so )?(?:worried|sad|scared|stressed|upset|anxious|bothered)|no longer|used to be)\b/;

export const DISTRESS_WORDS: readonly string[] = [
  'edge nerves nervous wreck mental affecting ruining damaging verge brink rock much hope breaking broken destroying giving slept sleepless freaking beside besides gives giving breaks stop thinking worrying break straight terrified petrified panicked panicking panicky panic desperate distraught devastated heartbroken hearted traumatized',
  'traumatised overwhelmed hopeless helpless inconsolable hysterical shaking shaken trembling suffocating drowning crying',
  'tears sobbing weeping bawling miserable exhausted worn burnt burned burn breaking worried worry sleep mind losing crazy',
  'mad insane apart down breakdown meltdown attack attacks loss wit wits end lowest wreck mess stressed anxious depressed',
  'scared frightened afraid suffering hurting paranoid stuck trapped lonely alone numb lost dreading struggling unable',
  'coping ok okay sad upset nervous ashamed embarrassed unhappy hurt tired low worthless guilty emotional insecure',
  'disheartened confused cope eat function breathe think bear take go handle do deal bed know see way nowhere turn hope feel',
  'cry cried sobed sobbed weep wept broke despair edge ill sick distress anguish stress anxiety heartache trauma misery strain pain',
  "fear hate despise loves cares wants likes heart life world hell nightmare nightmares flashbacks begging beg one nobody friends wits' wit's",
].flatMap((line) => line.split(' '));
