/** Tokens and tags of models and agents that no reader is meant to see. Folded. */
export const MACHINE = [
  '<\\/?(?:think|thinking|thought|reasoning|scratchpad|reflection|answer|final_answer|final|response|reply|output|draft|instructions?|context|tool_call|tool_calls|tool_response|tool_result|tool_use|function_call|function_calls|function|invoke|parameter|system|user|assistant|human|document|message|customer_message)(?:\\s[^<>\\n]{0,80})?>',
  '<\\|[a-z_]{2,30}\\|>|\\[\\/?inst\\]|<<\\/?sys>>|<\\/?s>(?=\\s|$)|\\[tool_calls?\\]|\\[end of (?:reply|response|message|text)\\]|\\[(?:assistant|user|system)\\]',
  '#{2,4} ?(?:response|instructions?|input|output|assistant|user|human|system|answer|reply|draft|end|context)\\b ?:?',
  '\\b(?:functions?|tools?|api)\\.[a-z_]{3,40}\\(|(?<![\\w.])[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\\((?:[a-z_]{1,30} ?[=:] ?["\'\\d]|["\'][\\w#@.-]{1,60}["\']|\\))|^(?:action|observation|thought|tool|action input) ?: (?=[a-z_]{2,30}[_({["])',
].join('|');

/** A turn label or a heading of the conversation with the model, at the beginning of a line. Folded. */
export const ROLE =
  '^\\W{0,4}(?:(?:assistant|human|ai|chatbot|chatgpt|llm|bot)(?: (?:reply|response|output|answer|draft))?|(?:user|system|customer|agent) (?:message|prompt|query|input|instructions?|reply|response)|(?:draft|suggested|proposed|generated|revised|rewritten|improved|polished|final|sample|possible) (?:reply|response|answer|message|email|e-mail|version|draft)|(?:system )?prompt|subject(?: line)?|(?<=\\[)(?:response|reply|answer|draft|output)(?=\\])|tone(?=(?:\\*\\*)? ?: ?(?:friendly|professional|formal|empath|apologetic|warm|casual|neutral|polite)))(?:\\*\\*|\\])? ?:';

const REPLY = '(?:reply|response|answer|draft|rewrite|message|e-?mail)';
const STYLE =
  '(?:polite|professional|friendly|formal|concise|shorter|empathetic|rewritten|rephrased|polished|suggested|proposed|sample|possible|potential)';
const OWN_TEXT = '(?:reply|response|draft|tone|wording|phrasing|template)';

/** What a model says about its own text, before or after it. Folded. */
export const ABOUT_ITSELF = [
  `\\b(?:here(?:'s| is)|below is|this is|i(?:'ve| have) (?:written|drafted|rewritten|prepared|composed|created|rephrased|polished))(?: (?:a|an|the|your|my|one|more|very|and|revised|improved|updated|short|clear)){0,4}(?:,? ${STYLE}(?: and| but)?){1,3}(?: (?:customer|support|service|draft|e-?mail)){0,2} (?:${REPLY}|version)\\b(?! (?:of your|number))[^.!?:\\n]{0,80}[:.!]`,
  `\\bi(?:'ve| have) (?:revised|rewritten|rephrased|adjusted|edited|shortened|softened|polished|tweaked|reworded|redrafted) (?:the|your|this|my) (?:draft|reply|response|answer|message|e-?mail|tone|text|wording)\\b(?= (?:to (?:sound|be|make|match|include|keep|remove)|so (?:that|it)|for (?:clarity|tone|you)|in an? |with an? (?:more|warmer|softer))| ?:)`,
  `\\b(?:here(?:'s| is)|below is) (?:a|the|your|my) (?:draft (?:of (?:a|the) )?${REPLY}|(?:reply|response|e-?mail) draft|(?:reply|response) (?:you (?:can|could|may|might) (?:use|send)|for (?:the|this) customer|to (?:the|this) customer|for you to (?:use|send|review)))`,
  `\\b(?:feel free to|you (?:can|may)|please)(?: \\w+){0,1} (?:adjust|modify|edit|tweak|customi[sz]e|adapt|personali[sz]e|change) (?:this|the|any)(?: \\w+)? ${OWN_TEXT}\\b`,
  `\\b(?:would you like me to|(?:let me know|tell me) if you(?:'d| would)? (?:like|want|need|prefer) (?:me to|any)|i can also) (?:\\w+ )?(?:make (?:it|this|the (?:reply|response|tone|draft)) (?:shorter|longer|warmer|(?:sound )?(?:more|less) (?:formal|casual|concise|polite|friendly|empathetic|professional|detailed|personal|direct))|(?:adjust|tweak|shorten|soften|rephrase|rewrite|revise|refine|changes? (?:to|in)) (?:the|this) ${OWN_TEXT})`,
  "\\byou are (?:a|an) (?:helpful|friendly|polite|professional|expert|customer (?:support|service)|ai)(?: \\w+){0,4} (?:assistant|agent|representative|bot|chatbot|model)\\b|\\b(?:system prompt|(?:in|as per|according to|following|based on) (?:the|your|my) prompt)\\b|\\bthe (?:customer|user)'s (?:message|query|email) (?:states|says|asks|expresses)\\b|\\bthe (?:user|customer) is (?:asking|requesting|complaining|upset|frustrated)\\b|\\bi (?:should|need to|must) (?:respond|reply) to the (?:user|customer)\\b",
].join('|');

/** Markup of a page, with or without attributes, and references to characters. Folded. */
export const MARKUP =
  '<\\/?(?:p|div|span|table|tbody|tr|td|th|ul|ol|li|h[1-6]|html|body|head|font|section|br)(?: ?\\/| [a-z-]{2,20}=[^<>\\n]{1,200})?>|&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|eacute|#\\d{2,5}|#x[\\da-f]{2,4});';

/** A reply that speaks of programs may show them. Folded. */
export const TECHNICAL =
  /\b(?:html|xml|json|api|endpoint|payload|webhook|curl|markup|snippet|source code|syntax|console|regex|sdk|css|encoded|html entity|line breaks?|developer|bold|italic)\b/;
