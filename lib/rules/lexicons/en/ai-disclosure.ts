// How a text speaks of itself as a machine: sources of patterns on folded text.

const MACHINE =
  '(?:(?:an? |your |the )?(?:ai-powered |(?!(?:not|no|never) )\\w+[ -]){0,3}?(?:ai(?: (?:language )?model| assistant| chat ?bot| agent| bot| system)?|artificial intelligence|(?:large )?language model|llm|chat ?bot|bot|(?:virtual|digital|automated|ai) (?:assistant|agent|helper)|automated (?:system|program)|machine(?: learning model)?|computer program|neural network))\\b';
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
  "\\bi (?:do not|don't|can ?not|can't|am not able to|am unable to|'m (?:not able|unable) to|lack)(?: (?:currently|actually|directly|also))?(?: (?:have|possess|access|browse|search))?(?: (?:direct|any|the|an?|the ability to (?:access|browse|search|provide)|the capability to (?:access|browse|provide)|access to|ability to access))* ?(?:(?:access )?real[- ]?time (?:information|data|updates?|news|weather|internet|web|access to (?:the internet|current|news)|events|market|prices|stock (?:prices|market))|the (?:internet|web)|current (?:news|events)|live (?:internet|web|news))\\b(?! (?:connection|service|package|plan|banking|page|form|portal|shop))",
  "\\bi (?:do not|don't|can ?not|can't) (?:have|hold|possess|form|experience|feel)(?: any| the ability to have)? ?(?:personal (?:opinions?|beliefs?|feelings?|preferences?|experiences?|emotions?|views?|thoughts)|(?:human )?(?:emotions?|feelings(?! (?:of|about|for|towards?))|consciousness|sentience)|an? (?:physical (?:body|form|presence)|body)|opinions or (?:beliefs|feelings)|subjective experiences?|personal opinion)\\b(?! (?:on|about) (?:your|the) (?:case|claim))",
];

/** Folded words of which one stands in every such text. */
export const MACHINE_WORDS: readonly string[] = [
  'ai intelligence language llm chatbot bot assistant helper automated machine computer neural virtual chatgpt gpt claude',
  'gemini bard copilot llama deepseek grok trained created developed made built designed programmed product creation',
  'training knowledge programming algorithm algorithms circuits responses answers replies prompt window latest cutoff',
  'cut update real realtime internet web current live personal emotions emotion feelings consciousness sentience body',
  'physical opinions subjective model data person human',
].flatMap((line) => line.split(' '));
