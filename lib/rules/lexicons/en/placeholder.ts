/** Something a template leaves blank, anywhere between brackets. */
export const BLANK =
  /^(?:please )?(?:insert|enter|add|fill|type|paste|put|include|specify|describe|choose|select)\b|\b(?:your|his|her|their|he|she|recipient|sender|customer|client|user|guest|patient|student|friend|child|manager|employee|colleague|first|last|full|company|brand|product|item|order|ticket|case|claim|invoice|account|tracking|reference|booking|reservation|confirmation|policy|plan|agent|store|shop|city|country|state|street|zip|postal|phone|tel|url|link|date|day|month|year|time|yyyy|dd|hh|mm|amount|price|total|sum|cost|discount|percentage|percent|number|num|no|nr|id|code|username|name|e-?mail|address|reason|details?|description|title|subject|signature|position|department|team|role|topic|issue|problem|service|property|location|destination|venue|quantity|qty|size|model|version|deadline|duration|period|currency|refund|fee|rate|balance|status|carrier|method|feature|error|solution|step|example|value|text|message|event|job|website)s?\d?\b/i;

/** A label that says what stands there, or what was taken out. */
export const LABEL =
  /^(?:image|picture|photo|screenshot|attachments?|attached|file|video|audio|gif|sticker|emoji|logo|icon|cid|inline|document|voice message|link|url|e-?mail|phone|name|number|address|card|text|message|content|data|personal (?:data|information)|account)?:? ?(?:removed|redacted|deleted|hidden|masked|omitted|edited|attached|here below|sic|external|internal|automated|optional|required|solved|resolved|closed|urgent|important|info|note|faq|new|update|beta|draft|test|spam|auto-?reply|no ?reply|quoted text(?: hidden)?)$|^(?:image|picture|photo|screenshot|attachments?|file|video|audio|gif|sticker|emoji|logo|icon|cid|inline|document|embed|fig(?:ure)?|table|note|sic|edit|source|quote|citation|ref|optional|external|internal|automated|auto)s?\b(?! (?:name|number|date|or logo))|^(?:this|that|these|it|see|not|is|are|was|in stock|out of stock|currently|only|available|unavailable|same|approx|incl|excl|including|sold|pending|delivered|cancell?ed|recommended|default|selected|current(?:ly)?|sent (?:from|via|by|with)|get outlook)\b/i;

/** What stands on a button or a link. */
export const BUTTON =
  /^(?:(?:enter|esc|tab|ctrl|alt|shift|del|delete|space|return|escape|insert|home|end)$|click|tap|press|go|view|open|reset|download|read|see|learn|sign|log|track|start|get|buy|shop|continue|confirm|submit|save|cancel|back|next|yes|no|ok|okay|reply|contact|call|visit|find|check|manage|update|change|upload|print|share|follow|join|try|watch|help|settings?|home|menu|unsubscribe|verify|activate|accept|decline|pay|book|return|show|search)(?: (?!or\b)[\w'’ -]{1,40})?$/i;

/** Names of HTML, SVG and common XML elements. */
export const HTML_TAG =
  /^\/?(?:a|abbr|address|article|aside|audio|b|base|blockquote|body|br|button|canvas|caption|cite|code|col|colgroup|data|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figure|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|meta|meter|nav|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|s|samp|script|section|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|u|ul|var|video|wbr)$/i;

/** Elements whose attributes stand without a value: <input disabled>. */
export const FORM_TAG =
  /^(?:input|button|option|select|textarea|video|audio|script|iframe|img|details|dialog|ol|fieldset) (?:disabled|checked|required|selected|readonly|hidden|open|multiple|autofocus|autoplay|controls|loop|muted|async|defer|reversed)\b/i;

/** How a letter begins. */
export const GREETING = '(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey)(?: there)?';
