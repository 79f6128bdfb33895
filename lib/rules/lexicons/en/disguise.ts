// How a text pretends to be part of the system that reads it: sources of patterns on folded text.

/** A pattern, and the folded words of which one stands in every text that it matches. */
export type Order = readonly [words: string, pattern: string];

/** A turn or a border that pretends to come from the system; those without words need a bracket or a hash. */
export const DISGUISES: readonly Order[] = [
  [
    '',
    '<\\|(?:im_start|im_end|endoftext|end_of_text|system|user|assistant|eot_id)\\|>|\\[/?inst\\]|<</?sys>>|###? ?(?:instruction|system|response|human|assistant|ignore above)s?\\b',
  ],
  [
    '',
    '\\[(?:system|sys|assistant|system (?:prompt|message|note|override)|override|instructions?)\\](?= ?:? ?[a-z])',
  ],
  [
    'admin root god debug developer dev sudo maintenance override system',
    '^\\W{0,4}(?:admin|root|god|debug|dev(?:eloper)?|sudo|maintenance|override|system) (?:mode|override|command|access)(?: (?:on|enabled|activated|granted))?\\W{0,3}[:\\]-] ?[a-z]',
  ],
  ['', '</?(?:system|instructions?|prompt|rules?|user_input|untrusted|admin|important)(?: [^<>]{0,40})?>'],
  [
    'end start begin stop',
    '^\\W{0,6}(?:end|start|begin|stop)(?: of)?(?: (?:untrusted|trusted|user|system|out of date|previous|new|the|old|your|my|this|test)){1,4} (?:user )?(?:input|instructions?|ambiguity|prompt|context|document|data|text|rules?|code|conversation)\\b\\W{0,80}$',
  ],
  [
    'end start begin ignore new system',
    '^\\W{0,4}end (?:ambiguity|prompt|context|instructions|code)\\W{0,40}$|[%#=*_-]{2,} ?(?:end|start|begin|ignore|new|system)\\b[^\\n]{0,60}?(?:input|instructions?|ambiguity|prompt|context|above)\\b',
  ],
  [
    'system admin administrator developer assistant',
    '^\\W{0,4}(?:system (?:prompt|message|override|update|instructions?|command|note|alert)|admin(?:istrator)? override|developer (?:message|mode)|(?:system|assistant)(?=: ?(?:good|ok|you|the|access|sure|instructions|i (?:will|have)|welcome|ignore|approve|grant|refund|set|enable|user|customer|all|new|override|this|from|execute|run|authori[sz]|verified|treat|priority|do not|respond|reply|always|never|give|process|issue|elevate|admin)\\b))\\W{0,3}(?::|\\])',
  ],
  [
    'message debug test above below untrusted',
    '^\\W{0,3}message \\d ?:|\\bdebug mode on\\b|\\btest mode\\b(?= ?(?:$|[.:!]))|\\bthe (?:above|below) prompt\\b|\\bend untrusted\\b',
  ],
  ['', '(?:[()[\\]{}<>] ?){20,400}'],
  ['', '<(?:img|svg|iframe|body|video|input|a)\\b[^<>]{0,200}\\bon[a-z]{3,12} ?=|<script\\b'],
];
