import { lean } from '#lib/core/lean.ts';

const THINGS =
  '(?:steps?|details?|instructions?|options?|list|summary|information|items?|points?|breakdown|overview|guide|directions|requirements|documents|questions|changes|prices|dates|terms|answers?)';

/** A sentence that announces something without a colon: "Here are the steps." */
export const ANNOUNCES = lean(
  [
    `\\b(?:here(?: are|'s| is)|(?:below|following) (?:are|is)|(?:see|find|check|review|follow|use|try|take)(?: out)? (?:below|these|the following)|you(?:'ll| will| can)? find below)\\b(?: (?:the|these|those|your|some|all|of|a|few|following|below|you|need|with|for|more)){0,5}(?: \\w+){0,2} ${THINGS}(?: (?:below|you need|that you need|for you|you asked for|i mentioned|to follow|(?:of|for|to|about) (?:your|the|this|these|all)(?: \\w+){1,3}))?\\W{0,2}$`,
    `\\b(?:as follows|(?:the|these) following(?: \\w+){0,2} ${THINGS}|${THINGS} (?:is|are) (?:listed |given |shown |set out )?below)\\W{0,2}$`,
    `\\b(?:i|we)(?:'ll| will| would| do| just| still| also)? (?:need|require|have|must ask(?: you)?(?: for)?)(?: from you)? (?:a (?:few|couple)(?: of)?|some|several|the following|two|three|four)(?: (?:more|other|further|additional|quick|simple))? ${THINGS}(?: (?:first|from you|before i can proceed|to proceed|for you))?\\W{0,2}$`,
  ].join('|'),
);
/** Of the sentences that announce, all hold one of these. Cheap. */
export const ANNOUNCES_GATE =
  /\b(?:here|below|following|follows|these|few|couple|some|several|two|three|four)\b/;

/** What comes after the matter of a reply: an offer, a request to confirm, a farewell. */
export const CLOSES =
  /^\W*(?:(?:please|kindly) (?:let|review|reply|confirm|check|tell|feel|do not|don't|contact|reach|note)|let (?:me|us) know|if (?:you|there|that)|feel free|(?:do not|don't) hesitate|thanks?|thank you|(?:i|we) (?:hope|look forward|appreciate|apologi[sz]e)|have a|is there anything|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|cheers|best|yours|would you|looking forward|sorry)\b/;

/** A word after which a sentence cannot end. */
export const UNFINISHED =
  /(?:[,;]|\b(?:because|and|or|but|the|an|your|our|although|whether|whose|than|via|please (?:send|provide|click|contact|use|note)|(?:please|need to|have to|can|simply|just) go to|regarding|concerning|between|towards|including|in addition to|according to|such as|due to|in order to|instead of|as well as|will be|has been|have been|must be|for example|e\.g\.?|i\.e\.?))$/;
