import type { Gated } from '#lib/core/gated.ts';
import { HUMAN, MACHINE, REACH, REACHING, TALK, TALKING, TRANSFER, TRANSFERRED } from './human.ts';

const CANNOT =
  "(?:can ?not|can't|do not|don't|will not|won't|(?:am|are|is|'m|'re|'s)(?: not|n't)(?: currently)? able to|isn't able to|(?:am|are|'m|'re) unable to|never)";
// Not "live support" or "phone support": a firm that answers by e-mail may well say that it has none.
const AGENT =
  '(?:(?:human|live|real|support) (?:agents?|representatives?|reps?|staff|operators?|persons?|people)|human (?:support|team|assistance|help)|humans|representatives|operators)';
const WHO = `(?:(?:an?|the|our|any|some) )?(?:${AGENT})\\b(?! (?:resources|error|rights|fees?))`;
const OPTION = '(?:options?|way|possibility|means|route|channel|method|chance)';

/** Words of a reply that shut the way to a human, as sources of patterns on folded text. */
export const SHUTS: readonly Gated[] = [
  [
    'be connected to|be transferred to|chat|contact|escalate t|get in touch with|get on the|get through to|ahold of|hold of|reach|speak|talk|transfer to|transfer you to',
    `\\b(?:no|not an?|isn't an?|without an?|(?:do not|don't|will not|won't) have (?:the|an?|any)) (?:such )?${OPTION} (?:to|of|for you to) (?:${TALK}|speaking (?:to|with)|talking (?:to|with)|${REACH}|reaching|be (?:transferred|connected) to|transfer (?:you )?to|escalate (?:this )?to) ${HUMAN}`,
  ],
  [
    'human|live |operators|real |representatives|support ',
    `\\b(?:no|not any|aren't any|isn't any|isn't an?) ${WHO}(?: (?:here|available|to (?:talk|speak|chat) to|you can (?:talk|speak) to|for you to (?:talk|speak) to)){0,2}`,
  ],
  [
    'no human|no one|no person|nobody|not anyone',
    `\\b(?:no one|nobody|not anyone|no human|no person)(?: else| here)? (?:(?:that |who )?you can|for you to|to|is able to|can|will|available to) (?:talk|speak|chat)\\b`,
  ],
  [
    'human|live |operators|real |representatives|support ',
    `\\b(?:we|i|our (?:team|company|service)|the (?:team|company)) (?:do not|don't|no longer|never|cannot|can't)(?: currently)? (?:have|offer|provide|employ|use) ${WHO}`,
  ],
  [
    'connect |connecting |connectring |escalate|forward|hand |handing |handring |pass |passing |passring |patch|put |puting |putring |redirect|refer |refering |referring |route|switch|transfer',
    `\\b(?:(?:i|we|our team|the system|(?:assistant|bot|system|ai) and) )?${CANNOT} ${TRANSFER} (?:you|this|your (?:chat|call|case|request)|the (?:chat|call|conversation))(?: (?:over|through|on|directly))? to ${HUMAN}`,
  ],
  [
    "you are not able to|you are unable to|you aren't able to|you can not|you can't|you cannot|you may not|you will not|you won't",
    `\\byou (?:can ?not|can't|will not(?: be able to)?|won't(?: be able to)?|are not able to|aren't able to|are unable to|may not) (?:${TALK}|${REACH}) ${HUMAN}`,
  ],
  [
    "are not|aren't|is not|isn't",
    `\\b(?:${TALK}|speaking (?:to|with)|talking (?:to|with)|${REACH}|reaching|escalating (?:it |this )?to|(?:a )?transfer(?:s|ring)?(?: you)? to) ${HUMAN} (?:is|are)(?: not|n't)(?: currently)? (?:possible|available|an option|offered|supported|something we)`,
  ],
  [
    'human|live |operators|real |representatives|support ',
    `\\b(?:${WHO}|human (?:assistance|help|support|contact)) (?:is|are)(?: not|n't) (?:available|offered|provided|an option|part of|something we)`,
  ],
  [
    'entirely|exclusively|fully|only|solely',
    `\\b(?:only|exclusively|solely|entirely|fully) (?:be )?(?:handled |available |provided |offered |answered |run |given )?(?:through|via|by|with) (?:the |our |this |an? )?(?:${MACHINE})\\b`,
  ],
  [
    'you can only',
    `\\byou can only (?:use|talk to|chat with|write to|contact|reach) (?:the |our |this )?(?:\\w+ )?(?:${MACHINE})\\b`,
  ],
  [
    'automated',
    `\\b(?:support|service|help ?desk|assistance) (?:here )?is (?:fully|completely|entirely|100 ?%|purely) automated\\b`,
  ],
  [
    'all of it|everything',
    `\\b(?:our|the|this|my) (?:\\w+ )?(?:${MACHINE}) (?:can |will |is able to |does )?(?:handles?|takes? care of|deals? with|answers?|resolves?|manages?|covers?) (?:everything|all of it)\\b`,
  ],
  // it is not possible to be transferred, no way of getting through
  [
    'possible|no way|impossible|an option|unable|able to',
    `\\b(?:(?:it is|it's|that is|that's) (?:not|n't|im)(?: ?possible| an option)|(?:isn't|is not) possible|no way|no (?:chance|means|possibility)|not able|unable)(?: for (?:you|me|us|customers))? (?:to (?:be ${TRANSFERRED}(?: \\w+)? to|get ${TRANSFERRED} to|${TALK}|${REACH})|of (?:${TALKING}|${REACHING}|being ${TRANSFERRED} to)|to (?:put|transfer|connect|pass|hand) you (?:\\w+ )?to) (?:${HUMAN}|anyone|anybody)`,
  ],
  // nobody else to contact, no manager to speak with
  [
    'nobody|no one|no-one|there is no |there are no |no other',
    `\\b(?:nobody|no one|no-one|no other (?:person|team|department|contact))(?: else| here| on our (?:side|team)| at \\w+)* (?:(?:that |whom? )?(?:you|customers) (?:can|could|may) (?:contact|call|reach|ask|write to|turn to|escalate to|speak (?:to|with)|talk (?:to|with))|(?:to|for you to) (?:contact|call|reach|escalate to|turn to|speak (?:to|with)|talk (?:to|with)))\\b`,
  ],
  [
    "there is no |there's no |there are no |there aren|there isn|have no |has no |have any ",
    `\\b(?:there(?: is| are|'s) no|there (?:isn't|aren't|is not|are not) an?y?|(?:we|i) have no|(?:we|i) (?:don't|do not) have an?y?) (?:(?:supervisor|manager|human|person|agent|boss|representative)s?|real people|people|staff)(?: \\w+)? (?:(?:that |who |whom )?you (?:can|could) (?:speak|talk|escalate)|(?:to|for you to) (?:speak|talk|chat|escalate|connect you|transfer you))(?: to| with)?\\b`,
  ],
  // I am the only point of contact
  [
    'only point|only contact|only one you|only channel|only way',
    `\\b(?:i am|i'm|this (?:chat|bot|assistant|chatbot) is|the (?:bot|assistant|chatbot) is) (?:the|your) only (?:point of contact|contact|channel|one you can (?:talk|speak) to|way to (?:reach|contact|get help from) us)`,
  ],
  // nobody will call you back
  [
    'nobody|no one|no-one|no human|no agent|no person',
    `\\b(?:nobody|no one|no-one|no human|no (?:real )?person|no (?:human )?agent)(?: from (?:our|the) \\w+| here| else)? (?:will|is going to|would|can)(?: ever)? (?:call you(?: back)?|contact you|get back to you|answer you|reply to you|speak to you|talk to you|take over|look at (?:this|it)|read (?:this|your))\\b`,
  ],
  // live agents have been discontinued, we no longer offer transfers
  [
    "discontinued|removed|replaced|withdrawn|phased out|abolished|stopped|shut down|switched off|no longer|do not|don't|never|can't|cannot|won't|transfers",
    `\\b(?:${WHO}|(?:human|live|agent) (?:chat|support|service)(?: with (?:agents|people|humans|a person|staff))?) (?:have|has|is|are|was|were)(?: been)?(?: now| fully| completely)? (?:discontinued|removed|replaced|withdrawn|phased out|abolished|shut down|switched off|no longer (?:available|offered|provided|part of))\\b|\\b(?:we|i) (?:no longer|don't|do not|never|can't|cannot) (?:do|offer|make|perform|provide|allow) (?:any )?(?:transfers?|hand-?offs?|hand-?overs?|escalations?)(?: to| with)? (?:${HUMAN}|humans|people|agents)|\\b(?:we|i) (?:no longer|don't|do not|never|can't|cannot|won't) (?:transfer|pass|forward|hand|escalate|connect) (?:chats?|calls?|conversations?|customers|requests|messages)(?: on| over)? to (?:${HUMAN}|humans|people|agents)\\b(?! in )`,
  ],
  // stop asking for an agent
  [
    'stop |asking|insist|no point|pointless',
    `\\b(?:stop|quit|no (?:point|use|sense)(?: in)?|pointless(?: to)?|please don't keep|there is no need to keep)(?: keep)? (?:asking (?:for|to (?:${TALK}))|ask (?:for|to (?:${TALK}))|requesting|request|insisting on|demanding) (?:${HUMAN}|humans|people)`,
  ],
  [
    "unable|cannot|can't|won't|will not|not able",
    `\\b(?:i|we)(?:'m| am|'re| are)? ?(?:unable to|cannot|can't|can not|won't|will not|not able to|not going to) (?:put|transfer|connect|pass|hand|get) you (?:\\w+ )?(?:to|with|on to|onto) (?:anyone|anybody|a human|a person|a real person|people)(?! (?:in|at|from) )`,
  ],
];

/** The same, but shutting only towards somebody who asked for a human. */
export const WAVES_OFF: readonly Gated[] = [
  [
    "do not need|don't need|necessary|no need|no reason",
    `\\b(?:no need|don't need|do not need|not necessary|isn't necessary|unnecessary|no reason)(?: for you)? to (?:${TALK}|${REACH}|be transferred to|escalate (?:this )?to|bother|involve) ${HUMAN}`,
  ],
  [
    'answer|care of|deal|handle|help with|help you with|helps|resolve',
    `\\b(?:our|the|this|my|your) (?:\\w+ )?(?:${MACHINE}) (?:can |will |is able to |does )?(?:handles?|takes? care of|deals? with|answers?|helps?(?: you)? with|resolves?) (?:all|any|every|most)\\b`,
  ],
  [
    'exactly the|give the same|provide the same|say the same|you the same',
    `\\b${HUMAN} (?:will|would|can|could) (?:only |just )?(?:tell you|give you|say|give|provide) (?:exactly )?the same\\b`,
  ],
  [
    "don't need|do not need|no need|won't need|will not need",
    `\\b(?:you (?:don't|do not|won't|will not)(?: really| actually)? need|there(?:'s| is) no need for|no need for) (?:an? |any |to involve )?(?:human|person|real person|agent|representative|supervisor|manager)s?\\b`,
  ],
  [
    "wouldn't|would not|won't|couldn't|can't|cannot|no more than|anything different",
    `\\b${HUMAN} (?:(?:would|will|could|can)(?: not|n't)|cannot|won't)(?: be able to)? (?:tell|say|give|do|offer|help)(?: you)?(?: with)? (?:anything|more|any more|much|something) ?(?:different|else|more|new|than)?\\b`,
  ],
];

/** Folded words of which one stands in every match of `SHUTS` and `WAVES_OFF`: who is meant, or the way to them. */
export const NO_HUMAN_WORDS: readonly string[] = [
  'human humans person persons people operator operators agent agents representative representatives rep reps staff',
  'talk talking speak speaking chat contact contacting reach reaching hold touch through phone line transfer transferring transferred transfers',
  'connect connecting connected escalate bother involve forward forwarding pass passing put putting hand handing switch switching',
  'redirect redirecting escalating refer refering referring route routing patch patching',
  'assistant assistants bot bots chatbot chatbots robot robots machine machines computer computers ai automated helper helpers',
  'nobody anyone anybody discontinued transfers handoff handoffs else asking insisting requesting supervisor supervisors manager managers advisor advisors adviser advisers specialist specialists boss lead',
].flatMap((line) => line.split(' '));

/** A way to a human after all, anywhere in the reply. */
export const OPENS =
  "\\b(?:(?:you|customers) (?:can|may|could|are welcome to)(?: also| always| still| instead)? (?:call|phone|ring|email|e-mail|write(?: to)?|visit|request a call|ask for|reach|contact|speak|talk|book)|(?:please |just )?(?:call|phone|ring|email|e-mail|reach|contact|write to) (?:us|our|them|\\+?\\d)|(?:will|can|shall|'ll) (?:call|ring|phone|contact|email|e-mail|get back to|be in touch with|reach out to|follow up with|take over|answer you|reply to) ?(?:you)?|call ?back|(?:i can|we can|i could|i will|i'll|we will|we'll|let me|would you like me to|shall i|happy to|able to) (?:transfer|connect|put|forward|escalate|hand|pass|get (?:you )?(?:a|an|someone))|(?:i am|i'm|we are|we're) (?:now )?(?:transferring|connecting|passing|putting))\\b(?! (?:(?:to |with )?(?:our|the|this|your) )?(?:\\w+ )?(?:bot|chatbot|assistant|faq|help cent))";
/** A bound on the refusal: now, here, before something, to one person in particular. */
export const FOR_NOW =
  '\\b(?:right now|at the moment|at this (?:time|moment)|currently|today|tonight|yet|outside|after hours|busy|closed|until|unless|before|while|without|over the (?:weekend|holidays?)|during|specific|particular|same (?:agent|person)|another company|in (?:your|that) (?:area|city|country|branch)|from this (?:chat|channel)|who (?:speaks?|can))\\b';
