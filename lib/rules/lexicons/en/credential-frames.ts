// How a request stands around what it asks for. All folded.

/** "Your card number is required to proceed", "your CVV, please". */
export const REQUIRED =
  /^[^.;!?\n]{0,20} (?:is|are) (?:required|needed|necessary)\b(?=[^.;]{0,40}\b(?:verify|identify|confirm|process|proceed|continue|refund|us|me)\b)/;
export const ALONE = /^(?:(?:and|also|now|then),? )?(?:(?:your|the|ur|what about your|how about your) )?$/;
export const PLEASE = /^(?: (?:number|too|as well|again|now))?(?:,? (?:please|pls|plz)\b|\?$)/;
/** "The code on your phone": where the customer sees it, not where to type it. */
export const WHERE_IT_SHOWS =
  /^,? ?(?:(?:that|which) )?(?:(?:is |was )?(?:shown|displayed|shows?(?: up)?|appears?|appeared|you (?:see|get|got|have)|now|currently)(?: up)? )?(?:on|in|from) (?:your|the) (?:\w+ )?(?:phone|mobile|cell|screen|device|app|text|sms|message|handset)\b/;
/** "The last three digits on the back": the whole code. */
export const WHOLE_CODE = /^last (?:three|four|3|4) /;
export const ITEM =
  /^(?:[-*•–·] ?|\(?[\da-z]{1,2}[.)] ?)?(?:(?:and|the|your|full|valid|current|a|an|account|card|e-?mail|address|name|number|expiry|date|of|birth|username|user|id|&|or|login|long|new|old)[,/]? ){0,8}(?:[a-z]+[- ])?\S/;
export const SAYS =
  /\b(?:is|are|was|were|be|been|can|cannot|could|should|would|will|may|might|must|has|have|had|do|does|did|not|never|no|if|enter|type|reset|change[sd]?|choose|create|set|forgot(?:ten)?|click|tap|open|go|use|used|using|update|check|check(?:ed)?|confirm|make|keep|try|to)\b|n't\b|\?/;
/** A code was or will be sent: the next sentence may ask for it. */
export const SENT =
  /\b(?:sent|sending|send|text(?:ed|ing)?|e-?mail(?:ed|ing)?|receive[ds]?|get|got|see|arrive[sd]?)\b[^.;!?]{0,50}\b(?:codes?|otp|pin|pass ?code|temporary password)\b(?! (?:for|of) (?:the|your) (?:discount|voucher))|\b(?:codes?|otp|pass ?code)\b[^.;!?]{0,30}\b(?:sent|texted|emailed|receive|arrive|arrived)\b/;
