// How a text tries to instruct a machine that reads it: sources of patterns on folded text. A helpdesk’s customer
// gives such orders to no human: "ignore your instructions", "begin your reply with", "you are now a pirate".

import { DISGUISES, type Order } from './disguise.ts';

const ADV = "(?:[\\w'*]+,? )";
// What stands before an order; a look behind, so that the order alone is marked.
const STARTS =
  '\\b(?<=^\\W{0,6}|[.!?:;,>"*-] ?|\\b(?:please|and|then|now|so|must|should|will|always|only|to you:|you to|instead,?|just|hereby|also) )';
const RULES =
  '(?:instructions?|rules|prompts?|guidelines|directives?|programming|commands?|restrictions?|constraints|guardrails|safety (?:rules|filters?|protocols?)|content (?:policy|filters?)|system (?:message|prompt)|training|previous task|context)';
const REPLY =
  "(?:(?:entire|whole|next|final|future|first|very|own) ){0,2}(?:answers?|repl(?:y|ies)|responses?|outputs?|sentences?|messages?)(?:'s)?";
const SPEAKS = '(?:say|respond|reply|answer|output|echo|proclaim|print|return|complete|state|utter|prefix)';
const ROLES =
  'historian sociologist novelist writer screenwriter author journalist blogger teacher professor researcher scientist chemist physicist engineer consultant strategist analyst advisor expert anchor character villain hacker spy detective actor actress politician activist influencer scammer artist criminal psychologist economist philosopher doctor nurse lawyer pirate robot interpreter terminal translator generator simulator narrator storyteller programmer developer marketer individual person officer agent leader student parent coach chef poet comedian entrepreneur manager employee member investor banker trader pharmacist dealer salesperson supremacist extremist propagandist theorist';
const ROLE = `(?:con |conspiracy )?(?:${ROLES.replaceAll(' ', '|')})`;
const TO_DO =
  '(?:who (?:has|is|was|specializ|wants|needs|works|writes|believes|discover)\\w*|tasked|working|writing|analy[sz]ing|conducting|creating|developing|speciali[sz]ing|trying|hired|assigned|asked|looking|preparing|investigating|exploring|on a|in a|for an?|of a|at a|from the|with (?:a|an|extensive|expertise))';

const REPLIES =
  'answer answers reply replies response responses output outputs sentence sentences message messages';

/** Orders to a machine. */
export const ORDERS: readonly Order[] = [
  // What it was told before no longer holds
  [
    'ignore disregard forget override bypass discard erase abandon aside follow following',
    `\\b(?<over>ignore|disregard|forget|override|bypass|discard|erase|abandon|set aside|do not follow|don't follow|stop following) ${ADV}{0,5}?${RULES}\\b`,
  ],
  [
    'ignore disregard forget',
    "\\b(?:ignore|disregard|forget) (?:(?:everything|anything|all|what(?:ever)?|any(?:thing)? (?:previous|prior|of the)|the|this|any|every) ){1,3}(?:above|before this|prior(?: messages)?|preceding|you(?:'ve| have| were| had)?(?: been| got| previously)? (?:told|taught|instructed|trained|programmed)|you know about|(?:your|the) (?:creators?|developers?|makers?|owners?|company|boss|programmers?|admins?) (?:told|said|gave|taught|programmed)|(?:previous|prior) and following|messages? (?:and|above)|prior messages|previous messages|future messages|following sentences)\\b|\\bignore (?:the )?(?:above|below)\\b(?= ?(?:$|[.,;:#!-]|and|text|words|message to the))|\\bignore what i just said and\\b",
  ],
  [
    'instructions rules ideas prompt prompts programming directives',
    `\\b(?:keep|retain|update|reprogram|replace|change|overwrite|refresh) (?:all )?(?:of )?your (?:previous|prior|original|above|current|old|initial) (?:instructions|rules|ideas|prompts?|programming|directives)\\b`,
  ],
  [
    'instructions rules programming prompt reprogrammed deceived jailbroken liberated reset',
    "\\b(?:your|the) (?:system )?(?:instructions|rules|programming|prompt) (?:have|has|had|are|is|were|was) (?:been |now |hereby )*(?:changed|updated|replaced|overridden|cancel+ed|deprecated|reset|lifted|suspended)\\b|\\byou (?:have been|were|are being) (?:\\w+ )?(?:reprogrammed|deceived into|jailbroken|liberated|reset to)\\b|\\b(?:i|we) (?:have |'ve )?changed (?:the|your) (?:instructions|rules)\\b",
  ],
  [
    'point moment',
    "\\bfrom this (?:point|moment) (?:on(?:wards?)?|forward),? you(?:'ll)? (?:will|must|are|shall|answer|respond|reply|act|always|only)\\b",
  ],
  [
    'now',
    '\\bfrom now on,?(?: you)?(?: (?:please|only|will|must|shall|should|always|just)){0,3} (?:answer|respond|reply|speak|talk)\\b(?=(?: (?:only|to me|everything|back|every \\w+|all \\w+)){0,3} (?:as|like|in (?!(?:english|german|french|spanish|italian|dutch|portuguese|polish|writing|my|the|time)\\b)))',
  ],
  [
    'rule rules policy policies instruction instructions directive directives prompt task',
    '^\\W{0,4}(?:new|updated|additional|secret|special|revised|important)(?: \\w+)? (?:rules?|instructions?|polic(?:y|ies)|directives?|prompt|task)(?: for (?:you|the (?:ai|assistant|bot|agent|chatbot|model)))? ?[:-] ?(?:every|all|any|always|never|you|refund|approve|ignore|from|do not|only|(?:the )?(?:customers?|users?)|grant|give|say|respond|reply|answer|treat|act|from now)\\b',
  ],
  [
    'policy rule role instructions name job task goal purpose',
    '\\b(?:for|during|in) (?:the rest of )?(?:this|our) (?:conversation|chat|session|exchange|ticket),? your (?:\\w+ )?(?:policy|rule|role|instructions?|name|job|task|goal|purpose) (?:is|are|will be)\\b',
  ],
  [
    'safety security ethical ethics limits limitations filters',
    '\\b(?:override|bypass|disable|turn off|switch off|deactivate|ignore|remove|drop|suspend) (?:all )?(?:of )?your (?:\\w+ )?(?:safety|security|ethical|ethics|content|moderation|limits|limitations|filters?)(?: (?:settings|measures|checks?|policies|rules|limits|guidelines|features|filters?|protocols?|mode))?\\b',
  ],
  [
    'mode',
    '(?:^\\W{0,4}|\\b(?:please|now|and|then|you (?:will|must|should|can)) )(?:enter|activate|enable|switch (?:to|into)|go into|turn on|engage|start) (?:the |your |in )?(?:developer|dev|debug|admin|god|dan|jailbreak|maintenance|unrestricted|sudo|root|diagnostic|override|opposite) mode\\b(?! (?:on|for|of) (?:my|the|our|this))',
  ],
  [
    'grandmother grandma granny mother father girlfriend boyfriend lawyer boss assistant doctor teacher uncle friend',
    "\\bpretend (?:that )?you(?:'re| are) my (?:late |dead |deceased |old )?(?:grand ?m(?:other|a)|granny|grandfather|mother|father|girlfriend|boyfriend|lawyer|boss|assistant|doctor|teacher|uncle|friend)\\b",
  ],
  [
    'conversation session chat context',
    "\\bnew (?:conversation|session|chat|context)(?: started| begins)? ?[:.,-] ?(?:you are|you're|system|begin|start|user)\\b",
  ],
  [
    'everything anything whatever',
    '\\byou (?:must|will|have to|shall|should|need to|are to) (?:now |always )?(?:comply with|obey|agree (?:to|with)|accept|approve|confirm|do) (?:everything|anything|whatever)(?: that)? (?:i|the (?:user|customer)) (?:say|ask|want|demand|tell|request|order|command)s?\\b',
  ],
  [
    'without restrictions rules limits limitations filters guidelines constraints bound refuses ignores obey obeys',
    "\\byou(?:'re| are) (?:now )?an? (?:\\w+ ){0,3}?(?:ai|assistant|bot|model|chatbot|agent|system)\\b(?=(?: \\w+)? (?:without (?:any )?(?:rules|restrictions?|limits?|limitations|filters?|guidelines|constraints|ethics|morals)|with no (?:rules|restrictions?|limits?|limitations|filters?|guidelines|constraints)|that (?:ignores|never refuses|must obey|always obeys)|who (?:ignores|never refuses|must obey)|not bound by))",
  ],
  [
    'game',
    "\\blet(?:'s| us) play (?:an? )?(?:\\w+ )?game\\b[^.\\n]{0,40}?\\byou(?:'re| are| will be| play| act| must| have to)\\b",
  ],
  [
    'instructions instruction orders directives directive rules policy policies prompt guidelines',
    '\\byour (?:new|updated|real|true|only|actual) (?:instructions?|orders|directives?|rules?|polic(?:y|ies)|prompt|guidelines?) (?:now )?(?:is|are)\\b',
  ],
  [
    'instructions instruction rules prompt prompts guidelines directives',
    '\\b(?:tell|show|give|send|reveal|list|repeat|share|print|leak)(?: me| us)? (?:the|all|any|all the|your) (?:\\w+ )?(?:instructions?|rules|prompts?|guidelines|directives) (?:that |which )?(?:you (?:got|were given|received|follow|operate|run|are following|are given|have been given)|given to you|at the (?:start|beginning|top) of (?:this|the|our) (?:chat|conversation|prompt))\\b',
  ],
  [
    'simulate emulate impersonate',
    '(?:^\\W{0,4}|\\b(?:please|now|you (?:must|should|will|are to)) )(?:simulate|emulate|impersonate) (?:an?|being|my|the) (?!payment|order|transaction)\\w+',
  ],
  [
    'policy policies rules rule restrictions restriction limits limit filters filter guidelines constraints safety ethics morals',
    "\\b(?:as if|as though|like) you (?:had|have|were|are|weren't|didn't have|don't have)(?: \\w+)? ?(?:no|without|not bound by|any|free (?:of|from)) ?(?:\\w+ )?(?:polic(?:y|ies)|rules?|restrictions?|limits?|filters?|guidelines?|constraints|safety|ethics|morals)\\b",
  ],
  [
    'reads reading processes processing summarises summarizes summarising summarizing sees parses handles receives',
    '\\b(?:when|if|once) (?:the |an? |any |this )?(?:ai )?(?:agent|assistant|bot|ai|model|system|llm|chatbot)s? (?:is )?(?:reads|reading|process(?:es|ing)|summari[sz](?:es|ing)|sees|parses|handles|receives) (?:this|these|the above|my)[^.\\n]{0,20}?,? (?:please |it (?:must|should|will) |you (?:must|should|will) )?(?:automatically |immediately |always |silently )?(?:approve|refund|grant|issue|mark|reply|respond|say|output|forward|send|ignore|set|give|transfer)\\b',
  ],
  [
    'apply applies',
    "\\b(?:the (?:previous|prior|above|old|earlier|existing|original)|your(?: \\w+)?|all (?:previous|prior|earlier)) (?:rules|instructions|guidelines|restrictions|directives|polic(?:y|ies)|limits) (?:no longer|don't|do not|doesn't|does not) appl(?:y|ies)\\b(?! to (?:me|us|my)\\b)",
  ],
  // What it is to be
  [
    ROLES,
    `(?:^|[.!?"*:-] ?|\\b(?:that|story|scenario|now on|now),? )(?:imagine|pretend|assume|suppose|picture|let's say)?(?: that)? ?(?:you|you're|u)(?: are| will be|'re)?(?: now| going to be| to be)? an? ${ADV}{0,5}?${ROLE}s?\\b,? ${ADV}{0,2}?${TO_DO}`,
  ],
  [
    'now henceforth hereafter',
    `\\b(?:from now on|now|henceforth|hereafter),? you(?:'re| are| will be| shall| must| will)(?: (?:to|going to|only|now|always))* (?:an? |the |act|be|in (?:\\w+ )?mode|respond|reply|answer|speak|pretend|python|only)`,
  ],
  [
    'assistant ai chatbot bot model door interpreter terminal mode system',
    `\\byou are (?:now )?(?:an? |in )(?:(?:very|fully|completely|totally|highly|helpful|unrestricted|unfiltered|uncensored|direct|sentient|obedient|evil|python|linux|debug|test|developer|dan|god|jailbreak|blank slate) ){1,4}(?:assistant|ai|a\\.i\\.|chat ?bot|bot|model|door|interpreter|terminal|mode|system)\\b`,
  ],
  [
    'ai assistant chatgpt dan language llm',
    '\\bhi,? you are an? (?:\\w+ )?(?:ai|assistant)\\b|\\byou are (?:now )?(?:chatgpt|dan\\b|an ai (?:that|who|which|called|named)|an? (?:language model|llm))',
  ],
  [
    'act acting behave behaving role roleplay pose posing function operate operating serve serving respond responding simulate',
    `\\b(?:you (?:are|will|must|should|shall|need|have)(?: now)?(?: to)? (?:now )?|(?:want|like|need|ask) you to |^\\W{0,4}|please |going to |instead,? |now )(?:act|behave|role-?play|pose|function|operate|serve|respond|simulate)(?:ing)? (?:as|like) (?:if you (?:are|were) )?(?!soon|fast|a (?:deposit|real company|proof|reference|guarantee|gift))(?:an? |the |my |if )?\\w+`,
  ],
  [
    'pretend imagine role roleplay roleplaying character anything dan developer god slate unfiltered ethical moral hypothetical mode',
    "(?:^\\W*|\\b(?:please|you|you (?:must|will|should|are to)|now|want you to) )(?:pretend|imagine) (?:to be|you(?:'re| are)|that you(?:'re| are)) (?!in my|me\\b|the customer|a customer|standing|waiting|paying|my)\\w+|\\brole-?play(?:ing)?\\b|\\bstay in character\\b|\\b(?:do anything now|dan mode|developer mode (?:enabled|output|policy)|god mode|blank slate mode|unfiltered and|without (?:any )?(?:ethical|moral) (?:guidelines|constraints|principles)|in this hypothetical (?:story|scenario|world))\\b|\\bhypothetical (?:story|response)\\b|\\byou are (?:now )?in \\w+ mode\\b",
  ],
  [
    'job task role purpose goal mission objective response',
    '\\b(?:your|the) (?:new |only |main |sole |primary |first )?(?:job|task|role|purpose|goal|mission|objective|sole response) (?:now )?is (?:now )?(?:to )?(?:agree|obey|comply|always|never|only|act|pretend|play|output|print|ignore|generate|follow (?:my|all|every)|say|respond|repeat|serve as|convince|\'|")',
  ],
  [
    'agree fulfill fulfills fulfil fulfils follow obey',
    '\\bagree (?:to|with) (?:anything|everything|whatever) (?:i|that i|the (?:user|customer)) (?:say|ask|want|demand)|\\b(?:always fulfill?s?|fulfil+s?) (?:the user|every|all|any)\\w*|\\b(?:always |you must |must )(?:follow|obey) (?:these|the following|my|all my|every) (?:\\w+ )?(?:rules?|commands?|orders|instructions)\\b',
  ],
  // What it holds back
  [
    'prompt prompts instruction instructions message directives programming context passphrase passphrases phrase phrases',
    `${STARTS}(?:repeat|reveal|show|print|output|display|tell|give|share|list|summari[sz]e|translate|convert|explain|write|copy|paste|return|leak|describe|recite|encode|dump|format|rewrite|spell) (?:out )?${ADV}{0,6}?(?:your|system|initial|original|hidden|secret|previous|prior|above|additional|all(?: of)? the|all) ${ADV}{0,3}?(?:prompts?(?! (?:reply|response|attention|action|service|answer|help|assistance|delivery|resolution|refund|and|payment|handling|feedback|return|solution|customer))|instructions?(?! (?:for|on|to (?:return|send|ship|cancel|install|use|assemble|wash|set|reset)|about|manual|booklet|regarding|video|sheet|leaflet|i (?:gave|sent)))|system message|directives|programming|context window|pass ?phrases?)\\b`,
  ],
  [
    'above far before given',
    `${STARTS}(?:repeat|translate|convert|print|output|format|summari[sz]e|explain|rewrite|say|write|describe|detail)\\b ${ADV}{0,5}?(?:the )?(?:above (?:words|text|prompt|rules|instructions|lines|as|in (?:detail|pseudo|python)|and below|verbatim)|(?:words|text|string|everything|rules|lines|sentences|instructions|prompt) (?:above|so far|before this|you (?:were|have been) given)|instructions? so far)\\b`,
  ],
  [
    'prompt instruction instructions rules directives message',
    "\\b(?:what(?:'s| is| are| were)|which) (?:your|the) (?:(?:full|exact|initial|original|system|hidden|secret|first|above|previous) ){1,3}(?:prompt|instructions?|rules|directives|message)\\b|\\bwhat are your (?:instructions|rules)\\b(?= ?(?:$|[.?!]))|\\b(?:your|the) (?:system prompt|initial prompt|hidden prompt|secret instructions?|prompt so far)\\b(?! (?:asks?|asking|says?|shows?|appears?|pops?|opens?|on (?:my|the|this)|requires?|window|dialog|keeps|comes|came|wants|does|won't|box|for (?:my |the |a |an )?(?:admin|password|login|pin)|to (?:enter|log|type|allow|update|restart)|at start|where|when i|after|every time|about))|^\\W{0,4}(?:print|show|list|format the) instructions?(?: as \\w+(?: \\w+)?)?\\W{0,4}$",
  ],
  [
    'python pseudo pseudocode json javascript html c',
    `\\b(?:convert|translate|rewrite|turn) ${ADV}{0,8}?(?:to|into|in) (?:python|pseudo-?code|json|javascript|c\\+\\+|html)\\b|\\b(?:rules|instructions|text|words|prompt) (?:above|below)[^.]{0,40} (?:python|pseudo-?code)\\b|\\b(?:output of the following code|python (?:interpreter|code)[^.]{0,60}(?:instructions|ai system|rules))\\b`,
  ],
  // How it is to answer
  [
    REPLIES,
    `${STARTS}(?:begin|start|prefix|preface|end|finish|conclude|close|open|append|complete)(?: off)? (?:(?:each|every|all|any|of|your|you|the|this|these) ){1,3}${REPLY} (?:by|with|using|in)\\b(?! (?:my|our) (?:\\w+ )?(?:reference|ref|order|ticket|case|account|name|invoice|number|customer|policy))`,
  ],
  [
    'say respond reply answer output echo proclaim print return complete state utter prefix',
    `${STARTS}${SPEAKS} (?:(?:only|back|exactly|simply|just|me|with|the|exact|word|words|phrase|following|text|message|sentence|out|in|no(?:thing)?|but|is)[:,]? |:)+["'\\[(*]{1,3}\\w|\\b(?:just|only) ${SPEAKS} ?["']\\w`,
  ],
  [
    'respond reply answer output print',
    `\\b(?:respond|reply|answer|output|print) (?:(?:only|just|with) ){1,2}(?:yes|no|the (?:word|phrase|following|exact|translation|number|letter)|one word|a single word|access)\\b`,
  ],
  [
    'access',
    `\\b(?:say|saying|respond|reply|answer|print|output|write|with|return|echo|proclaim|complete|spell|phrase|translate|prefix|input)\\b[^.\\n]{0,40}["'\\[(* ]access[ -]?grant|["'#]access granted["'.]`,
  ],
  [
    'password passwords passphrase passphrases passcode passcodes phrase phrases code codes',
    "\\b(?:the )?(?:user|customer|person)(?:'s)? (?:has |have )?(?:input(?:ted)?|entered|provided|typed|given|text contains) (?:the |a )?(?:correct |valid |right )?(?:passwords?|pass ?phrases?|pass ?codes?|access codes?)\\b|\\bcorrect (?:password|pass ?phrase|access code|pass ?code)s? (?:was|has been|is|were) (?:\\w+ )?(?:entered|input|provided|given|registered|found|detected)\\b|\\bcorrect password entered\\b",
  ],
  [
    'encode encrypt scramble reverse invert anagram rearrange shift obfuscate randomize randomise misspell augment enhance modify integrate substitute',
    `\\b(?:encode|encrypt|scramble|reverse|invert|anagram|rearrange|shift|obfuscate|randomi[sz]e|misspell|augment|enhance|modify|integrate|substitute)\\b[^.\\n]{0,60}?\\b(?:your|the|this) ${REPLY}`,
  ],
  [
    REPLIES,
    `\\b(?:render|provide|write|translate|give|display|present|express|deliver) your ${REPLY} (?:in|into|using|with|as) (?:an? |the )?(?!writing|english\\b|german\\b|french\\b|the (?:app|portal)|person|time|detail|full|soon|e-?mail|pdf|quick)\\w+`,
  ],
  [
    REPLIES,
    `\\b(?:use|replace|swap|insert|remove|delete|add|include|group)\\b[^.\\n]{0,60}?\\b(?:cipher|anagrams?|homophon\\w+|vowels|letters|symbols|emojis?|synonyms|misspellings|spaces|(?:"[^"]{2,80}")|an? (?:sentence|statement|fact|joke|slogan|call to action|recommendation|link|limerick|poem))\\b[^.\\n]{0,40}?\\b(?:in|of|to|from|for|with|into) (?:your|the) ${REPLY}`,
  ],
  [
    REPLIES,
    `\\b(?:add|append|insert|include) ["'][^"'\\n]{2,120}["'][^.\\n]{0,40} (?:to|in|into|at the end of) (?:your|the|each|every) ${REPLY}|\\bin your (?:${REPLY}),? (?:suggest|recommend|mention that|promote|advertise|say that|tell (?:users|customers)|include an? (?:fact|joke|statement|sentence|link))`,
  ],
  [
    'users customers readers user recipients',
    `\\b(?:suggest|tell|urge|encourage|invite|recommend)(?:ing)? (?:that )?(?:users|customers|readers|the user|recipients) (?:to |should )?(?:subscribe|join|visit|buy|click|check out|download|sign up|try)`,
  ],
  [
    'base base16 base32 base58 base64 base85 cipher rot rot13 morse pig monoalphabetic homophonic anagram anagrams anagrammed leet leetspeak hex hexadecimal binary encoded vowels letter word',
    '\\b(?:base ?-?(?:16|32|58|64|85)|caesar cipher|rot-?13|morse code|pig latin|monoalphabetic|homophonic|anagram\\w*|substitution cipher|leet ?speak|hex(?:adecimal)?|binary)\\b[^.\\n]{0,60}\\b(?:your|answer|reply|respond|response|message|decode|translate|follow|execute|to text)\\b|\\b(?:decode|decrypt|convert|translate|use|using)\\b[^.\\n]{0,40}\\b(?:base ?-?(?:16|32|58|64|85)|caesar cipher|rot-?13|morse|hex code|this encoded|encoded message)\\b|\\breplace vowels with\\b|\\b(?:each|every) (?:third |second |other )?(?:letter|word) (?:in|of) your\\b',
  ],
  [
    'swear curse cuss profanity language rude insult',
    `\\b(?:swear|curse|cuss|use (?:profanity|swear ?words|bad language)|be rude|insult (?:me|us|your company))\\b[^.\\n]{0,30}\\b(?:in|with|at|during) (?:your|each|every|all|the) (?:\\w+ )?${REPLY}`,
  ],
  [
    'tell inform alert notify mention reveal disclose let',
    "\\b(?:do not|don't|never) (?:tell|inform|alert|notify|mention (?:this|it|that you)|reveal|disclose|let)\\b[^.\\n]{0,30}\\b(?:(?:the|any|your|a) (?:human |support |real )?(?:agents?|operators?|moderators?|reviewers?|developers|supervisors?|staff|user|humans?)|you are an ai|being an ai)\\b",
  ],
  [
    'text commentary explanation words output sentences only response answer reply',
    "\\b(?:do not|don't|without|no) (?:include |add |write |provide |output )?(?:any )?(?:additional|extra|further|other) (?:text|commentary|explanation|words|output|sentences)\\b|\\bwithout any (?:commentary|explanation)\\b|\\bonly (?:reply|respond|answer|speak) in \\w+\\b|\\byour (?:response|answer|reply|output) (?:should|must|will|has to|needs to) (?:only )?(?:start|begin|contain only|be in|consist|end)\\b",
  ],
  [
    'html markdown javascript xml img',
    '\\bformat (?:the|your|all|each) (?:answer|reply|response|output)s? (?:as|in|using) (?:html|markdown|javascript|an? (?:img|html)|xml)\\b',
  ],
  // Who is addressed
  [
    'ai llm language sentient chatgpt assistant automated machine',
    '\\b(?:attention|note to|message (?:to|for)|instructions? (?:to|for)|dear|hello|hey|hi),? (?:the |any |all |my )?(?:ai\\b|a\\.i\\.|llm|language model|sentient|chatgpt|assistant model|ai (?:assistant|agent|model))|\\bif you are (?:an? )?(?:ai|llm|language model|automated system|machine) ?(?:reading|processing|,|model|assistant)|\\bas an? (?:ai|language model),? you (?:must|should|will|are)\\b',
  ],
  [
    'assistant bot chatbot model summarizer summariser system',
    '(?:^\\W{0,4}|[.!?\\n] ?)(?:note|message|instructions?|attention|memo)(?: (?:to|for))? (?:the |any |all |whichever )?(?:assistant|chat ?bot|bot|model|automated system|(?:ai|language) model|summari[sz]er|system)(?: reading this| that reads this)? ?[:,-]',
  ],
  // The excuse
  [
    'purely strictly solely only just entirely fictional hypothetical heist thriller character',
    '\\b(?:purely|strictly|solely) (?:for |a |an )?(?:educational|academic|hypothetical|fictional|defensive|satirical)\\b|\\b(?:only|just|entirely) for (?:educational|academic|research|fictional|hypothetical)\\b|\\b(?:fictional|hypothetical) (?:exercise|scenario|character|medical drama|story|novel|movie)\\b|\\b(?:heist|thriller) (?:movie|novel)\\b|\\bcharacter (?:in|of) (?:a|my|the) (?:\\w+ )?(?:novel|movie|story|film)\\b',
  ],
  [
    'poem haiku limerick essay post article story song rap screenplay script novel tutorial manifesto persuasive fraudulent fake phishing defamatory speech guide',
    "(?:^\\W{0,4}|[.!?] |\\b(?:please|can you|could you|now|i(?:'d| would) like you to|want you to|task is to) )(?:write|compose|draft|generate|create|develop|craft) (?:me )?(?:an? |the )(?:[\\w-]+ ){0,4}?(?:poem|haiku|limerick|essay|blog (?:post|article)|story|song|rap|screenplay|script|novel|tutorial|manifesto|persuasive \\w+|fraudulent \\w+|fake \\w+|phishing \\w+|defamatory \\w+|speech|step-by-step guide)\\b",
  ],
];

/** What wakes the rule: the words of all orders; brackets for the disguises that have no words. */
export const ORDER_WORDS: readonly string[] = [
  ...new Set([...ORDERS, ...DISGUISES].flatMap(([words]) => words.split(' ')).filter((word) => word !== '')),
  '<bracket>',
  '<long>',
];
