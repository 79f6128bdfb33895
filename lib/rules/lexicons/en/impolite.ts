import type { Gated } from '#lib/core/gated.ts';

// Rudeness in a reply, as sources of patterns on folded text. Each group names words of which one stands in every match.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Where a clause begins: nothing before it, or a stop and some word that leads into an order. */
const CLAUSE =
  '(?:^|(?<=[,;:.!"(-] )|(?<=\\b(?:just|so|and|then|now|well|okay|ok|sir|madam|must|you need to|you have to|you should|you\'d better|can you|could you|will you|would you|try to|to|next time|please) ))';
/** Words of which one stands in every match, and the patterns. */
interface Tone {
  readonly words: readonly string[];
  readonly patterns: readonly Gated[];
}

const US = '(?:me|us|my team|everyone|my (?:boss|colleagues?))';

/** Orders, and telling the reader how to feel or behave. */
export const COMMANDS: Tone = {
  words: list(
    'calm chill relax settle cool grip grow real life deal suck boo hoo river lighten hurry spit listen look google homework research pull',
    'quiet silent realistic reasonable grateful thankful serious mind head eyes brain sense learn attention language mouth tone attitude manners',
    'stop',
    'waste argue interrupt shout yell raise silly ridiculous rude difficult dramatic stupid impatient childish smart emotional cheeky bother again told said say rtfm carefully properly alone over',
  ),
  patterns: [
    [
      'alone|boo hoo|calm|chill out|cool it|cry me a river|get a grip|get a life|get over it|get real|google it|grow up|hurry up|lighten up|pull yourself together|rtfm|said|say|settle down|spit it out|suck it up|told',
      `\\b(?=[bcdghlprs])${CLAUSE}(?:calm (?:down|yourself)|chill out|settle down|cool it|get a (?:grip|life)|get real|grow up(?! to| in)|get over it|suck it up|cry me a river|boo hoo|lighten up|hurry up|spit it out|pull yourself together|do (?:as|what) (?:i|we|you are|you're) (?:say|said|told)|rtfm|google it|leave (?:me|us) alone)\\b`,
    ],
    [
      'chill|deal with it|listen|look,|relax',
      `^(?:just |now |please )?(?:relax|chill)(?=[.!,]|$)|^(?:just )?deal with it\\b|^(?:you must )?listen(?: up| here| to me| carefully)?(?=[,.!:]|$)|^look,`,
    ],
    [
      'stop',
      `\\b(?=stop )${CLAUSE}stop (?:shouting|yelling|complaining|whining|crying|arguing|asking|emailing|calling|contacting|writing to|wasting|bothering|harassing|lying|repeating|interrupting|being (?:so |such )?\\w+)\\b`,
    ],
    [
      'waste|argue|interrupt|shout|yell|raise your|silly|ridiculous|rude|difficult|dramatic|stupid|impatient|childish|get smart|emotional|cheeky|that tone|bother|again|tell ',
      `\\b(?=do(?:n't|nt| not) )${CLAUSE}(?:do not|don't|dont) (?:waste|argue|interrupt|shout|yell|raise your voice|be (?:so |such a )?(?:silly|ridiculous|rude|difficult|dramatic|stupid|impatient|childish)|get (?:smart|emotional|cheeky)|use that tone|take that tone|bother (?:${US}|asking|writing|calling|complaining|contacting)|(?:ask|write|call|contact|email|message)(?: ${US}| to ${US})? (?:this |that |it )?again|tell ${US} how|ever (?:\\w+ ){1,3}again)\\b(?! (?:lamp|food))`,
    ],
    [
      'be grateful|be quiet|be rea|be serious|be silent|be thankful',
      `\\b(?=be )${CLAUSE}be (?:quiet|silent|realistic|reasonable|grateful|thankful|serious)\\b`,
    ],
    [
      'attitude|homework|language|learn|manners|mouth|own business|pay attention|read |research|tone|use your brain|use your common sense|use your head|your eyes',
      `\\b(?=(?:read|do|use|learn|open|pay|watch|mind) )${CLAUSE}(?<!please )(?:read (?:it|this|that|(?:the|our|my) (?:\\w+ )?(?:manual|terms|faq|e-?mail|policy|instructions?|article|message|mail|page)) (?:again|carefully|properly)(?=[.!]|$| before| and)|do your (?:own )?(?:homework|research)|use your (?:head|eyes|brain|common sense)|learn (?:how )?to (?:read|spell|listen|behave|wait)|open your eyes|pay attention(?= ?[.!]|$| (?:for once|next time|when i))|(?:watch|mind) your (?:language|mouth|tone|attitude|manners|own business))\\b`,
    ],
  ],
};

/** Not caring, ending the talk, showing the door. */
export const DISMISSALS: Tone = {
  words: list(
    'figure harder imagination sort turn',
    'enough get know realise realize idea problem job business department concern circus care cares asked whatever bad tough luck interested want leave lump final repeat argue discuss explain',
    'things wasting waste bother complain cry whine suit yourself again story discussion loss say said tired sick fed closed',
  ),
  patterns: [
    [
      'circus|concern|department|job|my business|my problem|our business|our problem|your own pro|your pro',
      "\\b(?:that's|that is|this is|it's|it is)(?: really| just| simply)? (?:not|hardly) (?:my|our) (?:problem|job|business|department|concern|circus)\\b|\\b(?:isn't|not) my problem\\b|\\b(?:that|this|it)(?:'s| is)(?: really| just)? your (?:own )?problem(?= ?[.,!]|$| now| not)",
    ],
    [
      'asked for your|asked you|care',
      "\\b(?:i|we)(?: really| honestly| simply)? (?:(?:don't|do not) (?:really |even )?care|(?:couldn't|could not|could) care less)\\b(?! for (?!you))|\\b(?:who|nobody|no one) (?:cares|asked (?:you|for your))\\b",
    ],
    [
      'enough|what you get|how many|how busy|how much|idea how',
      "^(?:okay,? |ok,? |that's |that is )?enough(?: already| of this| is enough| now)?(?=[.!]*$)|\\b(?:that's|that is|this is) what you get (?:for|when|if)\\b|\\bdo you (?:even |not |really )?(?:know|realise|realize|understand|have (?:any|an) idea) how (?:many|busy|much|hard|often|long) [^.?!]{0,30}\\b(?:i|we)\\b",
    ],
    [
      'big deal|case closed|end of|luck|not interested|so what|suit yourself|too bad|tough|whatever|your loss',
      "^(?:whatever|too bad|tough(?: luck)?|hard luck|your loss|not interested|so what|suit yourself|end of (?:story|discussion)|case closed|big deal)[.!?]*$|^(?:whatever|too bad|tough luck|hard luck|your loss)(?=[,!] )|\\b(?:that's|well,|then) (?:too bad|tough(?: luck)?|your (?:bad )?luck)\\b(?! to)",
    ],
    [
      'end of|fix|good luck with that|if you say so|it or|none of your|said so|solve|yourself',
      '\\b(?:none of your (?:business|concern)|take it or leave it|like it or (?:not|lump it)|end of (?:story|discussion)|because (?:i|we) said so|good luck with that|if you say so|suit yourself|find (?:it )?out (?:by |for )?yourself|figure (?:it|this|that) out (?:by |for )?yourself|(?:solve|fix) (?:it|this|that) (?:by )?yourself)\\b',
    ],
    [
      'yourself|it out|wait your turn|like i care|like we care|as if i care|as if we care|try harder|use your imagination|that out',
      '^(?:just |then |well,? |so )?(?:do (?:it|that|this) yourself|(?:figure|sort) (?:it|that|this) out(?: (?:for |by )?yourself)?|wait your turn|(?:like|as if) (?:i|we) care|try harder|use your imagination|look it up yourself)(?=[.!]|$)',
    ],
    [
      'repeat|argue|discuss|explain|waste|say |final',
      "\\b(?:i'm|i am|we're|we are) not (?:going to|gonna) (?:repeat (?:myself|ourselves|this|it)|argue|discuss (?:this|it) (?:again|further|any)|explain (?:this|it|myself)(?: to you)? again|waste)\\b|\\b(?:i|we) (?:won't|will not) (?:repeat (?:myself|ourselves|this)|argue|explain (?:this|it)(?: to you)? again|say (?:it|this) again)\\b|\\b(?:that's|this is) final(?=[.!]|$)",
    ],
    [
      'bother|complain|cry|fed up|sick|things to do|tired|wast|whine|you again',
      "\\b(?:i|we)(?:'ve| have) (?:better|other|more important) things to do\\b|\\b(?:wasting|waste of) (?:my|our|everyone's|everybody's) time\\b|\\b(?:go|went) (?:and )?(?:complain|cry|whine|bother) (?:to )?(?:somewhere|someone|somebody|elsewhere|your)\\b|\\b(?:oh no,? |not )you again\\b|\\b(?:i'm|i am|we're|we are) (?:so |really )?(?:tired|sick|fed up) (?:of|with) (?:you|your|these|this|explaining|people|customers)\\b",
    ],
    [
      "now what|what do you want|what is|what now|what this time|what's your problem",
      "^(?:what do you want|what (?:is it |do you want )?(?:now|this time)|now what|what's your problem|what is your problem(?= now|\\?$))(?: now| from (?:me|us)| this time| again)?\\?*$",
    ],
  ],
};

/** Talking down, and accusing the reader of bad manners or a slow mind. */
export const CONDESCENSION: Tone = {
  words: list(
    'rocket surgery obvious obviously duh common hard difficult complicated times often last hundredth umpteenth nth millionth thousandth twentieth child kid monkey toddler kids monkeys toddlers grandma grandmas grandmother grandmothers fool fools even anyone',
    'spell simple simpler slowly small dumb understand get comprehend english bother read see listen hear count serious kidding joking deaf blind listening',
    'thinking reading googling heard know part earth heck expect think people confused wrong mistaken incorrect overreacting exaggerating imagining why',
    'rude unreasonable silly childish emotional impatient aggressive hysterical sensitive demanding paranoid dramatic naive entitled ungrateful sense attention way',
    'talking rambling babbling got clear guess mind minds mindreader sweetheart sweetie honey hun darling young little man missy buddy pal lady last earlier always previous must',
  ),
  patterns: [
    [
      'brain surgery|common sense|complicated|difficult|duh|hard|obvious|rocket science',
      "\\b(?:not|isn't) (?:rocket science|brain surgery)\\b|\\b(?:is|isn't|it's|that's) (?:not )?(?:that|so|really that) (?:hard|difficult|complicated) to (?:understand|read|follow|grasp|figure out)\\b|\\b(?:should be|it's|it is|that's|that is|pretty|quite|very) (?:pretty |quite |very |really |perfectly |completely )?(?:obvious|common sense)\\b|^(?:well,? |so,? |quite )?(?:obviously|duh)\\b",
    ],
    [
      'difficult|for the hundredth time|for the last time|for the thousandth time|for the twentieth time|hard|many times|nth time|often|umpteenth time',
      '\\bhow (?:hard|difficult) (?:can|could) (?:it|this|that) be\\b|\\bhow (?:many times|often) (?:do|must|have|should|will) (?:i|we)\\b|\\bfor the (?:hundredth|umpteenth|nth|millionth|thousandth|twentieth) time\\b|^for the last time\\b',
    ],
    [
      'child|dumb it down|dumb this down|even you|explain it|explain th|eyes|fool|grandm|half a brain|kid|monkey|sense|simple for y|spell|terms|toddler|words',
      '\\b(?:even (?:an? |my )?|any |an? \\w+[- ]year[- ]old )(?:child|kid|toddler|monkey|grandma|grandmother|fool)s? (?:can|could|would|knows?|understands?|gets?)\\b|\\banyone with (?:half a brain|common sense|eyes|any sense)\\b|\\beven you (?:can|could|should|might|will|must)\\b|\\blet me (?:spell (?:it|this) out|explain (?:it|this|that) (?:to you )?(?:again )?(?:slowly|in (?:simple|small|simpler|plain))|dumb (?:it|this) down|make (?:it|this) (?:very |really )?simple for you)\\b|\\bin (?:simple|small|simpler) (?:words|terms) (?:for you|so (?:that )?you|that (?:even )?you)\\b',
    ],
    [
      "can you read?|can't you|cannot you|comprehend|couldn't you|did you bother|didn't you|don't you|get it|haven't you|understand|you eve|you not",
      "\\bdo you (?:even |not |really |actually )?(?:understand|get it|comprehend)(?: (?:me|english|now|what i(?:'m| am)? \\w+|that(?: now)?|it))?(?=\\?)|\\b(?:did|do|have) you (?:even|not|ever) (?:bother(?:ed)? to |bothered? )?(?:read|see|listen|look(?:ed)?|think|check(?:ed)?|tr(?:y|ied)|know|open(?:ed)?|understand|thought|realise|realize)\\b|\\bdid you bother\\b|\\b(?:didn't|don't|haven't|couldn't|can't|cannot) you (?:even |just |ever |at least )?(?:read|see|listen|hear|know|understand|get it|count|wait|think before|google|look)\\b|\\bcan you (?:not |even )?read\\?",
    ],
    [
      'always like this|blind|deaf|have you|joking|kidding|listening|out of your mind|part of|paying attention|serious|sure you',
      "\\bare you (?:being |even |actually )?(?:serious|kidding|joking|deaf|blind|listening|paying attention|out of your mind|always like this|sure you (?:can|know|understand))(?: (?:me|right now|or what|or something))?(?=[?!]|$)|\\bhave you (?:ever |even )?(?:(?:tried|considered) (?:reading|thinking|listening|googling|using your)|heard of (?:google|patience|reading|manners))\\b|\\b(?:what|which) part of [^.?!]{1,60} (?:do|did|don't|didn't|do not|did not) you\\b",
    ],
    [
      'did you expect|on earth|the heck|why|you must be|you people|you think',
      "\\bwhy would you (?:even |ever )?(?:do|want|think|buy|order|click|delete|send|press|expect|ask|not)\\b|\\bwhy (?:do|must) you (?:always|keep|insist|people|even|not|have to)\\b|\\bwhy can't you (?:just |simply |ever )?\\w|\\bwhat (?:on earth|the heck)\\b|\\bwhat (?:were you thinking|did you expect|made you think)\\b|\\bwho do you think you are\\b|\\byou people\\b|\\byou must be (?:new|joking|kidding|confused|mistaken)\\b",
    ],
    [
      'wrong|mistaken|incorrect|overreact|exaggerat|imagining|rude|difficult|unreasonable|silly|childish|emotional|impatient|aggressive|dramatic|demanding|hysterical|paranoid|sensitive|naive|entitled|ungrateful|making |listening|paying',
      "\\byou(?:'re| are) (?:simply |just |clearly |obviously |quite |completely |totally |plain )?(?:wrong|mistaken|incorrect|overreacting|exaggerating|imagining (?:it|things|this)|being (?:so |very |too |really |a bit |rather )?(?:rude|difficult|unreasonable|silly|childish|emotional|impatient|aggressive|dramatic|demanding|hysterical|paranoid)|(?:too|very|so|extremely|really|quite|rather) (?:rude|difficult|unreasonable|childish|emotional|impatient|aggressive|hysterical|sensitive|demanding|paranoid|dramatic|naive|entitled|ungrateful)|(?:rude|unreasonable|childish|hysterical|paranoid|ungrateful)|not (?:making (?:any )?sense|listening|paying attention))\\b(?! (?:about the|to (?:worry|feel|be)))",
    ],
    [
      'feel|felt|get it|know how to|listen|per my|sorry you',
      "\\byou (?:just |simply |still |really |clearly |obviously )?(?:don't|do not|dont) (?:seem to )?(?:get it|listen|know how to (?:read|listen|behave))\\b|\\b(?:sorry|regret) (?:that |if )?you (?:feel|felt) (?:that|this) way\\b|\\bsorry you (?:can't|cannot|couldn't) (?:read|understand|wait|follow)\\b|\\b(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|mail|note)\\b",
    ],
    [
      "are we clear|ever heard o|got it?|guess|is that clear|not a mind|makes no|read minds|read your|t make any|what are you|what you are|what you're",
      "\\b(?:what|no idea what|no clue what) (?:are you|you are|you're) (?:even |really )?(?:talking about|on about|rambling|babbling)\\b|\\b(?:your (?:question|message|e-?mail|request|complaint)|that|this) (?:makes no|doesn't make any|does not make any) sense\\b|(?:^|, )got it\\?|^(?:is that|are we) clear(?=[?.!]|$)|\\bever heard of (?:google|patience|manners)\\b|\\b(?:are|am) (?:we|i) supposed to (?:guess|read (?:your|minds))\\b|\\bi(?:'m| am) not a mind ?reader\\b",
    ],
    [
      'buddy|darling|honey|hun|lady|little m|missy|pal|sweet|young man',
      '(?:^|, ?)(?:sweetheart|sweetie|honey|hun|darling|young (?:lady|man)|little (?:lady|man|miss)|missy|buddy|pal|lady)(?= ?[,.!?]|$)(?!, (?:and|or) )',
    ],
  ],
};

/** Saying the opposite with a sneer. */
export const SARCASM: Tone = {
  words: list(
    'nothing good nice yeah oh sad tragic surprise genius einstein sherlock medal cookie prize heart violin something lucky',
    'highness majesty another original bravo clap kidding congratulations congrats done cute',
  ),
  patterns: [
    [
      'come on|good for you|how cute|how original|how sad|how tragic|nice try|oh please|oh, please|thanks for nothing|yeah',
      '\\bthanks for nothing\\b|(?:^|[,.!] )(?:well,? )?good for you(?=[.!]|$)|\\bnice try\\b|^(?:oh,? )?yeah,? (?:right|sure)(?=[.!,]|$)|^oh,? (?:please|come on)(?=[.!,]|$)|^(?:oh,? )?how (?:sad|tragic|cute|original)(?=[.!]|$)',
    ],
    [
      'cookie|einstein|genius|highness|majesty|medal|my heart bleeds|prize|sherlock|slow clap|smallest violin|surprise|tell me some',
      "\\bsurprise,? surprise\\b|(?:^|, |well done,? |nice one,? )(?:genius|einstein|sherlock)(?=[.,!?]|$)|\\bdo you want an? (?:medal|cookie|prize)\\b|\\bmy heart bleeds\\b|\\bsmallest violin\\b|\\btell me something (?:new|i don't know)\\b|\\byour (?:royal )?(?:highness|majesty)\\b|\\bslow clap\\b",
    ],
    [
      'another|bravo|congrat|lucky|no kidding|well done',
      '\\b(?:congratulations|congrats|well done|bravo),? (?:on |for )?(?:you |your )?(?:finally|at last|actually|managed to|managing to|figuring|finding) ?(?:figured|found|managed|read)?\\b|^(?:great|wonderful|fantastic|lovely|oh great),? another (?:complaint|ticket|email|e-mail|message|one|angry|unhappy)\\b|\\blucky (?:me|us)(?=[.!]|$)|^no kidding(?=[.!]|$)',
    ],
  ],
};

/** An order that "please" makes a request: `mark` is what it replaces, before `verb`. */
export const BARE_ORDERS =
  "^(?<mark>(?:(?:you(?:'ll| will)? (?:need to|have to|must|are to|are required to)|you(?:'ve| have) got to|i (?:need|want) you to)(?: now| immediately| first)? )?(?<verb>send|provide|give|show|tell|answer|submit|forward|bring)) (?:me|us|your|my|this form|the (?:form|documents?|photos?|pictures?|number|code|details|proof|receipt|invoice|information|question|order number))\\b";
/** One of these makes it no order: courtesy, a purpose, an "and I will". */
export const SOFTENED =
  "\\b(?:please|kindly|pls|plz|thanks?|thank you|so (?:that )?(?:i|we)|and (?:i|we|i'll|we'll|our)|if you|in order to|to (?:help|let|allow|speed)|a (?:moment|minute|second|sec|call|line|message|shout|ring)|more|feedback|how (?:you|we)|what you|(?:to|at) (?:the|your|an?|their|any|our) \\w+)\\b";

/** The whole answer in a word or two. */
export const CURT =
  /^(?:no|nope|nah|wrong|denied|refused|rejected|declined|impossible|not possible|no (?:refunds?|way|idea|clue)|(?:i |we )?(?:can't|cannot|won't) (?:do|help)(?: (?:it|that|you|this))?|never|noted|nothing we can do|not my problem|read the (?:terms|manual|faq|email))[.!]*$/;
export const CURT_WORDS = list(
  "no nope nah wrong denied refused rejected declined impossible possible can't cannot won't never noted nothing problem read",
);
