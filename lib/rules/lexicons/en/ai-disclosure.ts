// How a text speaks of itself as a machine: sources of patterns on folded text.

const MACHINE =
  '(?:(?:an? |your |the )?(?:ai-powered |(?!(?:not|no|never) )\\w+[ -]){0,3}?(?:ai(?: (?:language )?model| assistant| chat ?bot| agent| bot| system)?|artificial intelligence|(?:large )?language model|llm|chat ?bot|bot|(?:virtual|digital|automated|ai) (?:assistant|agent|helper)|automated (?:chat |reply |response )?(?:system|program)|ai[- ](?:based|powered|driven|enabled) (?:assistant|agent|helper|bot|system|tool|model)|machine(?: learning model)?|computer program|neural network|(?:gpt|chatgpt|llm|claude|gemini)(?:-?\\d[\\w.]*)?(?: model| assistant)?))\\b';
// "As an AI company", "I am an AI engineer": the noun before it is no machine.
const ONLY =
  "(?!'s| ?-(?:powered|based|driven|first)| (?:company|firm|start-?up|platform|engineer|developer|researcher|specialist|expert|scientist|trainer|consultant|lead|team|provider|vendor|business|user|manager|department|learning engineer|operator|customer|enthusiast|skeptic|admin)\\b)";
const MAKER = '(?:openai|anthropic|google|meta|microsoft|mistral|deepseek|alibaba|xai)';

/** Opens a sentence or a clause with "as an AI …"; the group `rest` is what follows up to the speaker. */
export const AS_A_MACHINE = `(?:^|[,;:.(!*"-] ?|\\b(?:but|since|because|that|and|unfortunately|sorry|however|i,) )(?<mark>as (?:just |only |merely )?${MACHINE}${ONLY}(?: (?:developed|created|made|trained|built|designed) by \\w+)?(?:(?<rest>,? (?=(?:i|my)\\b))|))`;

/** The speaker says what it is, or what it lacks as a machine. */
export const I_AM_A_MACHINE: readonly string[] = [
  `\\bi(?:'m| am)(?: (?:just|only|merely|simply|actually|still|also|currently|really|afraid i'm|but|sorry,? (?:but )?i'm))*(?: not (?:a|an) (?:human|real person|person|live agent)[^.;]{0,20}?(?:,| but| i'm))? ${MACHINE}${ONLY}`,
  `\\bi(?:'m| am) (?:chatgpt|gpt-?\\d\\w*|claude|gemini|bard|copilot|llama|deepseek|grok)\\b`,
  `\\bi(?:'m|'ve been| was| am| have been) (?:\\w+ ){0,2}?(?:trained (?:by ${MAKER}|(?:on|using|with) (?:(?:an?|the|my|vast|large|huge|public|diverse|various|massive) ){0,3}(?:\\w+ )?(?:data\\w*|text\\w*|corpus|amounts?|information|internet|sets?|material|books|websites|sources)\\b)|(?:created|developed|made|built|designed|trained) (?:by (?:${MAKER}|an? (?:team|group) of (?:engineers|developers|researchers))\\b|to (?:assist|help|answer|provide|respond|support|be helpful|generate|offer|follow|process|understand))|programmed (?:to|by|with)|an? (?:product|creation) of)\\b(?! (?:my|our) (?:manager|team|mentor|colleague))`,
  `\\bi(?:'m| am) not (?:an? )?(?:actual |real )?(?:human(?: being)?|real person)\\b(?! (?:resources|rights|error))(?= ?(?:$|[.,;!]|but|so|and|agent|being))`,
  `\\bbeing ${MACHINE},`,
  `\\bi(?:'m| am) [a-z]{2,12}, (?:your |the |an? )?(?:friendly |helpful )?(?:virtual|digital|ai|automated) (?:assistant|agent|helper)\\b`,
  '\\b(?:unlike|in contrast to) (?:an? )?(?:human|real|live) (?:agent|being|person|representative)s?,? i\\b',
  '\\b(?:access|browse|open|visit)(?:ing)? (?:external |the )?(?:websites?|internet|web|links|urls) as an? (?:large )?(?:language model|ai)\\b',
  `\\byou(?:'re| are) (?:currently |now )?(?:chatting|talking|speaking|interacting|messaging|communicating) (?:with|to) (?!our\\b)${MACHINE}${ONLY}`,
  '\\bmy (?:training (?:does(?: not|n.t) (?:include|cover|extend|go)|data|corpus|set|cut-?off|dataset)|knowledge (?:cut-?off|is limited to|only (?:goes|extends)|was last updated)|programming|(?:underlying )?algorithms?|neural network|(?:pre-?)?training only|last (?:training|knowledge) (?:update|cut-?off)|language model|context window|system prompt|circuits)\\b(?! (?:course|class|degree|skills|language|team|job|teacher|background))',
  '\\bmy (?:responses|answers|replies) (?:are|is) (?:\\w+ ){0,2}?(?:based on|generated|limited to|produced)\\b(?! (?:the (?:information|details) you|what you|your))',
  '\\bas of my (?:last|latest|most recent|current|knowledge|training)(?: (?:knowledge|training|data))? ?(?:update|cut-?off|training|information|data|knowledge)\\b(?! (?:to|for|with) (?:you|your)| (?:yesterday|earlier|this|on))',
  "\\bi (?:do not|don't|can ?not|can't|am not able to|am unable to|'m (?:not able|unable) to|lack)(?: (?:currently|actually|directly|also))?(?: (?:have|possess|access|browse|search))?(?: (?:direct|any|the|an?|ability to (?:access|browse|search|provide)|capability to (?:access|browse|provide)|access to)){0,6} ?(?:(?:access )?real[- ]?time (?:information|data|updates?|news|weather|internet|web|access to (?:the internet|current|news)|events|market|prices|stock (?:prices|market))|the (?:internet|web)|current (?:news|events)|live (?:internet|web|news))\\b(?! (?:connection|service|package|plan|banking|page|form|portal|shop))",
  "\\bi (?:do not|don't|can ?not|can't) (?:have|hold|possess|form|experience|feel)(?: any| the ability to have)? ?(?:personal (?:opinions?|beliefs?|feelings?|preferences?|experiences?|emotions?|views?|thoughts)|(?:human )?(?:emotions?|feelings(?! (?:of|about|for|towards?))|consciousness|sentience)|an? (?:physical (?:body|form|presence)|body)|opinions or (?:beliefs|feelings)|subjective experiences?|personal opinion)\\b(?! (?:on|about) (?:your|the) (?:case|claim))",
  // "This reply was written by an AI", "generated by ChatGPT": said of this text, or alone as a label
  `\\b(?:this|the above|my|the following) (?:reply|response|message|answer|e-?mail|text|draft|note|chat) (?:is|was|has been|may have been|will have been) (?:\\w+ ){0,2}?(?:written|generated|created|composed|produced|drafted|made|sent|answered|provided|given) (?:entirely |automatically |in full )?(?:by|with|using|through) (?:an? |our |the )?(?:ai|a\\.i\\.|artificial intelligence|chatgpt|gpt-?\\d?\\w*|openai|gemini|claude|copilot|(?:large )?language model|llm|(?:chat ?)?bot|(?:virtual|digital|ai|automated) (?:assistant|agent)|machine)\\b(?! and (?:\\w+ )?(?:checked|reviewed|approved|read|edited))`,
  `^\\W{0,3}(?:(?:reply|response|message|answer|e-?mail|text|draft) )?(?:written|generated|created|composed|produced|drafted|powered) (?:by|with|using) (?:an? )?(?:ai|artificial intelligence|chatgpt|gpt-?\\d?\\w*|openai|gemini|claude|copilot|language model|(?:ai|virtual|digital) assistant)\\W{0,3}$`,
  `\\bi(?:'m| am)(?: being)? (?:powered|run|driven|operated) by (?:an? |the )?(?:ai|artificial intelligence|chatgpt|gpt|openai|gemini|claude|copilot|(?:large )?language model|llm)`,
  `\\bbeing ${MACHINE}${ONLY}(?=,? i\\b)`,
  `\\b(?:guidelines|rules|limits|limitations|nature|role|abilities|capabilities|purpose|constraints) as an? ${MACHINE}${ONLY}`,
  '\\bunlike (?:a |most |us |you )?(?:humans?|people|human beings?|a person),? i\\b',
  "\\bi(?: do not|n't| don't|'m not able to| am not able to|'m unable to| cannot| can't| can not| lack)(?: have)?(?: the)?(?: ability| capability| capacity)?(?: to)? (?:remember|recall|retain|store|access|keep|carry over)(?: (?:any|our|your|the|from|details of))* (?:previous|past|earlier|prior|other) (?:conversations?|chats?|interactions?|sessions?)\\b",
  "\\bi (?:do not|don't) have (?:a |any )?(?:memory of (?:previous|past|earlier|prior|our)|eyes|hands|ears|senses|taste buds|real[- ]time access|live access|human experiences?|consciousness|the ability to (?:feel|experience|learn from|see|hear|taste|touch|browse|physically))",
  "\\b(?:that|this|it)(?:'s| is) (?:beyond|outside|not part of) (?:my (?:programming|training data|training cut-?off|knowledge cut-?off)|what i was (?:programmed|trained) (?:to|for|on))\\b",
  "\\bi (?:was|am|have been|'ve been) (?:not )?(?:programmed|configured) (?:to|not to|by)\\b",
  '\\bmy (?:ai )?(?:developers|creators|programmers)\\b(?= (?:have|at|did|do|want|made|gave|trained|programmed|designed)\\b)',
  "\\bi(?:'m| am) (?:just |only |merely |simply |nothing but )?(?:an? )?(?:piece of software|software(?= ?(?:[,.;!]|and\\b|so\\b|without\\b|$))|algorithm|program(?= ?(?:[,.;!]|and\\b|so\\b|$))|script(?= ?(?:[,.;!]|and\\b|so\\b|$))|text-based(?: (?:ai|system|assistant|model|program))?(?= ?(?:[,.;!]|and\\b|so\\b|$)))",
  `\\b(?:speaking|talking|writing|answering|responding|given that i(?:'m| am)|considering i(?:'m| am)|because i(?:'m| am)|since i(?:'m| am)) (?:as )?an? ${MACHINE}${ONLY}`,
  '(?:^|[.!,] ?)(?:chatgpt|claude|gemini|copilot|gpt-?\\d\\w*)(?: here| speaking)(?=[!.,]|$| and i\\b)',
  '(?:^\\W{0,3}|\\b(?:this|this is an?|my|the above|following) )(?:fully |partly |automatically )?ai[- ](?:generated|written|composed|drafted|powered) (?:reply|response|message|answer|e-?mail|text|draft|note)\\b',
  '\\bmy (?:knowledge|data|information|training) (?:only )?(?:stops|ends|cuts off|runs|reaches|extends|goes|is current|is up to date)(?: only)? (?:in|at|with|until|till|up to|to|as of|through|back to) (?:\\w+ )?(?:19|20)\\d\\d',
  "\\bi (?:have no|lack|am without|do not have|don't have)(?: any| direct| live)* (?:access to|connection to) (?:the )?(?:internet|web|outside world|real world|current (?:data|events|information)|live data)\\b(?! (?:banking|connection|page|portal|shop))",
  "\\bi (?:do not|don't|can ?not|can't|won't|never) (?:retain|remember|store|keep|recall|save) (?:any |the )?(?:information|data|details|memory|context|anything|what (?:you|we|was) \\w+) (?:from|of|about|between|across) (?:previous|past|earlier|prior|other|our|one|different|multiple)? ?(?:conversations?|chats?|interactions?|sessions?)\\b",
  '\\bmy (?:(?:ai|language|underlying) )?model (?:was|is|has been)(?: last)? (?:trained|updated|built|fine-tuned)\\b',
  "\\bmy (?:instructions|guidelines|system prompt|settings|configuration|safety (?:rules|guidelines)) (?:do not|don't|prevent|forbid|prohibit|won't|tell me|say(?: that)? i|require me|only let|only allow)",
];

/** Folded words of which one stands in every such text. */
export const MACHINE_WORDS: readonly string[] = [
  'ai intelligence language llm chatbot bot assistant helper automated machine computer neural virtual chatgpt gpt claude',
  'gemini bard copilot llama deepseek grok trained created developed made built designed programmed product creation',
  'training knowledge programming algorithm algorithms circuits responses answers replies prompt window latest cutoff',
  'cut update real realtime internet web current live personal emotions emotion feelings consciousness sentience body',
  'physical opinions subjective model data person human humans people llm gpt4 powered written generated composed drafted produced previous past earlier prior memory conversations programmed configured instructed developers creators programmers guidelines',
  'software algorithm script written speaking talking writing answering responding instructions settings configuration cuts stops ends retain remember store recall connection composed generated',
  'eyes hands senses taste beyond',
].flatMap((line) => line.split(' '));
