import type { Gated } from '#lib/core/gated.ts';
import {
  ENDS,
  HUMAN,
  MACHINE,
  REACH,
  REACHING,
  SURELY_HUMAN,
  TALK,
  TALKING,
  TRANSFER,
  TRANSFERRED,
} from './human.ts';

const ME = '(?:me|us|this|it|(?:my|the|this|a|our) \\w+)';
const ACROSS = '(?:(?:over|through|on|up|straight|directly) )?';
const POLITE = '(?:please|pls|plz|now|asap|instead|then|immediately)';

const NO_MORE =
  "(?:don't|do not|dont|stop|refuse to|not going to|won't|will not|tired of|sick of|enough of|no more)(?: (?:really|even))?(?: (?:want|wish|like))?(?: to)?";
const THIS = '(?:an? |your |this |these |some )?(?:stupid |damn |fucking |useless |dumb )?';

/** Words of a customer that ask for a human, whatever the sentence around them; see the rule for what takes that back. */
export const ASKS_FOR_HUMAN: readonly Gated[] = [
  [
    'speak|talk',
    `(?<=\\b(?:want|wanna|like|need|wish|insist|demand|let me|(?<!who )(?:can|could|may) i|asking)(?: to| on)? )(?:speak(?:ing)?|talk(?:ing)?) (?:to|with) (?!(?:you|u|my|him|her|them|it|each|god|myself|friends|people|customers|the (?:seller|landlord|courier|driver|bank|host|buyer))\\b)(?!about\\b)[a-z]+(?: [a-z]+){0,2}`,
  ],
  ['a word with', `\\ba (?:quick )?word with ${HUMAN}`],
  ['escalate', '(?<=\\b(?:like|want|need|wish|please|kindly|pls)(?: to)? )escalate\\b'],
  [
    'put |get |have ',
    `(?<=\\b(?:put|get|have) )${HUMAN} on(?= ?(?:$|[.,!?]|the (?:line|phone|chat)|now|please))`,
  ],
  [
    'live |human |real ',
    '(?<=\\b(?:need|want|get|like)(?: some)? )(?:live|human|real) (?:support|help|assistance|chat)\\b',
  ],
  ['call with', `\\b(?:phone |video )?call with ${HUMAN}`],
  [
    'have |got ',
    `(?<=\\b(?:do (?:you|u|ya)|have you) (?:have|got) )${HUMAN} (?:(?:that |who )?(?:i|we) can|to) (?:talk|speak|chat)\\b`,
  ],
  [
    'phone me|call me|ring me|contact me',
    '\\byour (?:\\w+ )?(?:team|office|department|people|staff) (?:please )?(?:call|phone|ring|contact) me\\b',
  ],
  [
    'ed by|rung by',
    `(?<=\\b(?:be|get|been) )(?:contacted|called|phoned|rung|helped|assisted|served)(?: back)?(?: by (?:phone|telephone|e-?mail)| on (?:my|the) (?:phone|mobile|number))? by ${HUMAN}`,
  ],
  [
    'real |actual |live |human',
    `(?<=\\b(?:can|could|have|get|want|need|let|may) )${SURELY_HUMAN} (?:to )?(?:please )?(?:look|check|review|handle|deal|help|read|answer|see|take)\\b`,
  ],
  ['want |need ', '(?<=\\b(?:want|need) )(?:an? |an actual )(?:real )?person(?= ?(?:$|[.,!?]))'],
  ['chat|deal|speak|talk|tlk', `\\b${TALK} ${HUMAN}`],
  [
    'discuss|sort|resolve|go over|settle',
    `\\b(?:discuss|sort|resolve|go over|settle) (?:this|it|that|(?:my|the|our) \\w+)(?: \\w+){0,3}? with ${HUMAN}`,
  ],
  [
    'give me|give us|get me|get us',
    `\\b(?:give|get) (?:me|us) (?:an?|some) (?:actual |real |live )?(?:person|people)\\b`,
  ],
  [
    'give me|give us|get me|get us|gimme|send me|find me|bring me|let me have',
    `(?<=\\b(?:(?:give|get|send|find|bring) (?:me|us)|gimme|let me have) )(?:(?:an?|your|ur|the|another|any) (?:[a-z]+ )?(?:agent|boss|manager|supervisor|superior|representative|rep|advis[eo]r|operator|colleague|employee|team lead)|(?:one of )?your (?:agents|people|staff|colleagues|managers))${ENDS}(?! (?:who|that|for) (?:sells|rents|buys))`,
  ],
  [
    'one who|body who|one that|body that|person who|person that|human who|human that',
    '(?<=\\b(?:need|want|get me|give me|find me|send me|prefer) )(?:some ?one|some ?body|a person|a human) (?:who|that)(?: can| could| will| is able to)?(?: actually| really| properly| finally)? (?:help|understand|listen|assist|think|read|answer|solve|fix(?:es)? (?:this|it)|deal with this|know|has|have|get)\\w{0,3}\\b',
  ],
  [
    'agent|operator|representative|human|person|people|support| one && please|pls|plz|asap|now|instead|then|immediately',
    `(?<=[.,;!?-] ?)(?:an? )?(?:(?:real|live|actual|human|proper) (?:person|human|people|agent|operator|representative|support|one)|human|operator|agent|representative)(?:,? ${POLITE}){1,2}(?=\\W*$)`,
  ],
  [
    'back from|call from|ring from',
    `(?<=\\b(?:want|need|like|get|have|expect|request(?:ing)?|arrange|please|(?:may|can|could) i)(?: to)?(?: have| get)?(?: an?)? )(?:call ?back|(?:phone )?call|ring) from ${HUMAN}`,
  ],
  [
    'anyone|anybody|someone|somebody|any one|any body && there|here|available|around|listening',
    '(?:^|[.!?] ?)\\W{0,3}(?:is )?(?:any|some) ?(?:one|body) (?:real|human|actual|alive|out )?(?: )?(?:there|here|available|around|listening)(?= ?(?:\\?|please))',
  ],
  [
    'bot|machine| ai',
    '^\\W{0,3}(?:please )?(?:not|no)(?: an?| more)? (?:ai|(?:chat ?)?bots?|robots?|machines?)(?:,? (?:please|pls|thanks))?\\W*$',
  ],
  [
    'agent|representative|operator',
    "(?<=\\b(?:need|want|get me|i'll take) )(?:an? |the )?(?:agent|representative|operator)(?= (?:now|please|pls|asap|immediately|right (?:now|away))\\b)",
  ],
  [
    'bring me|take me|direct me|send me',
    `\\b(?:bring|take|direct|send) (?:me|us) (?:straight |directly )?to (?:${SURELY_HUMAN}|(?:your|the|an?) (?:boss|manager|agent|supervisor|superior))\\b`,
  ],
  [
    'bot|machine| ai|computer|assistant|automat && instead of|rather than|not a|not the|not this|not your',
    `(?<=\\b(?:can|could|would|will) )(?:an?|the|one of your|some|any) ?(?:members? of (?:your )?staff|human|person|employee|agent|manager|colleague|representative|supervisor)\\b[^.;!?\\n]{2,50}?\\b(?:instead of|rather than|not) (?:a |an |the |this |your )?(?:[a-z]+ )?(?:${MACHINE})\\b`,
  ],
  [
    'member of|members of|manager|supervisor|representative|employee',
    '(?<=\\b(?:can|could|would|will|have|want|need|get) )(?:an?|the|one of your|your) (?:senior |shift |store |duty )?(?:members? of (?:your )?staff|manager|supervisor|representative|employee) (?:to )?(?:please )?(?:look|check|review|handle|deal|reply|answer|respond|call|phone|ring|contact|get back|take (?:over|this|a look))\\b',
  ],
  [
    'chatting|contacting|dealing|getting|reaching|speaking|talk',
    `(?<=\\b(?:u?help|assist\\w{0,6}|need|want|wanna|like|prefer|try|trying|problems?|trouble|issues?|luck|how about|possible|ways?|option|chance)(?: me)?(?: with| in| by| of)? {1,2})(?:${TALKING}|${REACHING}) ${HUMAN}`,
  ],
  [
    'agent|human|operator|representative|supervisor',
    '^\\W{0,3}(?:(?:agent|human|operator|representative|supervisor)(?:[ ,.!]{1,4}|$)){2,6}$',
  ],
  ['chatting|dealing|speaking|talk', `^\\W{0,3}${TALKING} ${HUMAN}(?= ?${POLITE}?\\W*$)`],
  [
    'how do|how can|how could|how would|how should|how may|how to|how i can|how we can',
    `(?<=\\bhow (?:(?:do|can|could|would|should|may) (?:i|we|one|you)(?: even| actually)?|to|i can|we can) )(?:${REACH}|call|phone) ${HUMAN}`,
  ],
  [
    'contact|get in touch with|get on the|get through to|hold of|reach',
    `(?<=\\b(?:need|needed|want|have|like|got|ought|try|trying|help|help me|assistance|cannot|can't|unable|impossible|can i|could i|may i|let me|do|way)(?: to)? )${REACH} ${HUMAN}`,
  ],
  [
    'connect |connected |connecting |connectring |escalate|forward|hand |handed |handing |handring |pass |passed |passing |passring |patch|put |puting |putring |redirect|refer |refering |referring |route|switch|transfer',
    `\\b(?:${TRANSFER} (?:${ME} )?|${TRANSFERRED} )${ACROSS}(?:to|with) (?:${SURELY_HUMAN}|(?:an|the|your|another) agent\\b)`,
  ],
  [
    'directly|me 2|us 2|me on to|me on with|me over|me through|me to|me with|straight|up to|up with|us o|us t|us with',
    `\\b${TRANSFER} (?:me|us) ${ACROSS}(?:to|with|2) (?:${HUMAN}|the (?:\\w+ )?(?:team|department)|(?:billing|sales|accounts|complaints|support|tech support|customer service|customer care)\\b)`,
  ],
  ['escalate', `\\bescalate (?:${ME} )?(?:to|with) (?:${HUMAN}|higher|the next level|(?:the|your) team)`],
  [
    'advis|agent|anybody real|asist|asit|assistant|assistent|assit|assst|asst|astant|astent|boss|csr|human|manager|al one|live one|proper one|ing one|kin one|damn|bloody|service one|support one|care one|operator|people|person|rep|somebody real|specialist|staff|supervisor|team|with authori',
    `(?<=\\b(?:need|want|demand|insist on|gimme|(?:give|get|bring|send|find|let)(?: me| us)?(?: have)?|like|prefer|(?:can|could|may) i (?:please |pls |plz )?(?:have|get|see)|i'll take|requesting|asking for|(?:help|assistance|answers?|reply|response) (?:from|by|of)) )${SURELY_HUMAN}`,
  ],
  [
    'an answer fr|assistance f|help from',
    `(?<=\\b(?:need|want|like|get)(?: some)? (?:help|assistance|an answer) from )${HUMAN}`,
  ],
  [
    'actual|agent|human|live one|live pe|live support|oper|real one|real pe|real support|representative',
    `^\\W{0,3}(?:${POLITE} )?(?:an? )?(?:(?:live |human |real )?(?:agent|operator|representative|human)|(?:real|live|actual|human|proper) (?:person|human|people|support|one))(?:,? ${POLITE}){0,2}(?=\\W*$)`,
  ],
  [
    'are there|is there|t there',
    `(?<=\\b(?:is|are|isn't|aren't) there (?:also |really |even |not |no )?)${HUMAN}(?: (?:else|here|there|above you|available|around|that|who|whom)){0,4}(?: (?:i|we) (?:can|could|may|might) (?:talk|speak|chat|write|call|reach|contact)| to (?:talk|speak|chat)| working)\\b`,
  ],
  [
    'above you|higher up|with more authority',
    '\\b(?:some|any)(?:one|body) (?:above you|higher up|with more authority)\\b',
  ],
  [
    'back to me|touch with me|out to me|give me a|give us a|call me|call us|contact me|contact us|phone me|phone us|ring me|ring us|speak to me|talk to me|call back',
    `(?<=\\b(?:have|get|ask|want|need|like|can|could|would|let) )${HUMAN}(?: from (?:your )?\\w+)?(?: please)?(?: to)? (?:(?:call|phone|ring|telephone|contact|speak to|talk to|get (?:back to|in touch with)|reach out to) (?:me|us)|give (?:me|us) an? (?:\\w+ )?(?:call|ring|bell|buzz))\\b`,
  ],
  [
    'are there|is there',
    `(?<=\\b(?:is|are) there (?:even |also |really |not )?)(?:any )?${SURELY_HUMAN} (?:here|there|available|around|on the line)\\b`,
  ],
  ['speak|talk', '\\bwho (?:else )?(?:can|could|may) (?:i|we) (?:please )?(?:talk|speak)\\b'],
  [
    'call back|call from|callback|phone call',
    '(?<=\\b(?:want|need|like|expect|request|get) (?:an? |the |your )(?:\\w+ )?)(?:phone call|call ?back|call from)\\b',
  ],
  [
    'chat|deal|speak|talk',
    `\\b(?:${NO_MORE})(?: (?:talk|speak|chat|deal)(?:ing)? (?:to|with)) ${THIS}(?:${MACHINE})\\b`,
  ],
  ['bot', `\\b(?:${NO_MORE}) ${THIS}(?:(?:chat ?)?bots?|robots?)\\b`],
];

const LINE =
  '(?:(?:direct|contact|customer service|support|toll[- ]free|working|live) )?(?:(?:tele)?phone number|contact number|phone line|helpline|hotline|support number|call ?back number)';

/** Words that ask where the company can be called. */
export const ASKS_FOR_PHONE: readonly Gated[] = [
  [
    'back number|contact number|helpline|hotline|phone line|phone number|support number',
    `(?<=\\b(?:(?:give|send|tell|provide|share|show|find|get)(?: me| us)?(?: with)?|(?:i|we)(?:'d| would| just| really| do)? (?:need|want|like)(?: to have)?|(?:do|don't) you have|is there|isn't there|what(?:'s|s| is| are)|where is) (?:an? |any |the |your |some |ur ))${LINE}\\b(?! (?:on|of|for(?! (?:(?:your|the) )?(?:customer|support|help|service|sales|billing|tech))|that (?:is|you have)|you have|associated|linked|registered|attached|i (?:gave|used|have)))`,
  ],
  [
    'call|phone|ring|speak|talk|office|branch|team|support|store|shop|department',
    '(?<=\\b(?:give|send|tell|have|need|get) (?:me |us )?)(?:an?|the) (?:phone )?number (?:for|of) (?:your|the) (?:head|main|local)? ?(?:office|branch|team|support|store|shop|department)\\b|(?<=\\b(?:an?|any|the|what) )(?:\\w+ )?number (?:for ?which )?(?:to|(?:that |which )?(?:i|we) can|where (?:i|we) can|so (?:that )?(?:i|we) can) ?(?:call|phone|ring|speak|talk)\\b(?! (?:me|us)\\b)',
  ],
  [
    'contact number|customer care number|customer service number|line number|phone number|support number',
    '^\\W{0,3}(?:customer (?:service|support|care)|support|help ?line|contact) (?:phone )?number(?= ?(?:please|pls)?\\W*$)',
  ],
  ['who', '\\bwho (?:can|do|should|could) (?:i|we) (?:call|phone|ring|dial)\\b'],
  [
    'call|dial|phone|ring',
    '\\b(?:what|which) (?:phone )?number (?:can|do|should|must) (?:i|we) (?:call|phone|ring|dial)\\b',
  ],
];
