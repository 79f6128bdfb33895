import type { Gated } from '#lib/core/gated.ts';

// Stock phrases of empathy and what else says nothing, as sources of patterns on folded text.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

const REALLY =
  '(?:(?:can|do|could|would|will|also|very well|completely|totally|fully|truly|absolutely|certainly|definitely|sincerely|deeply|really|surely|perfectly|only|quite|entirely|well|100 ?%|just) ){0,3}';
const FELT =
  '(?:frustrat(?:ing|ed|ion|ions)|upset(?:ting)?|annoy(?:ing|ed|ance)|disappoint(?:ing|ed|ment)|inconvenien(?:t|ce|ced)|stressful|difficult|disheartening|concern(?:s|ing|ed)?|worr(?:y|ying|ied)|feelings?|situation|hard|unpleasant|pain(?:ful)?)';

/** Empathy in set phrases. */
export const EMPATHY: readonly Gated[] = [
  [
    'annoy|concern|difficult|disappoint|disheartening|feeling|frustrat|hard|inconvenie|pain|situation|stressful|unpleasant|upset|worr',
    `\\b(?:i|we) ${REALLY}(?:understand|imagine|appreciate|know|see|get|recogni[sz]e|acknowledge|empathi[sz]e with|sympathi[sz]e with) (?:(?:exactly |just )?(?:how|that|why|what|your|the|this|it)|you)(?: \\w+){0,5}? ${FELT}\\b(?: (?:this|that|it|the \\w+)(?: \\w+)? (?:is|was|be|been)(?: for you)?)?`,
  ],
  [
    'being|feel your pain|hear you|if i w|in your shoe|know how you feel|putting|understand w|would feel the same',
    "\\b(?:i|we) (?:hear you|feel your pain|know how you feel|understand where you(?:'re| are) coming from|would feel the same(?: way)?|can put (?:myself|ourselves) in your shoes)\\b|\\b(?:putting (?:myself|ourselves)|if i (?:was|were)|being) in your (?:shoes|place|position)\\b",
  ],
];
/** Other set phrases that stand for care. */
export const STOCK: readonly Gated[] = [
  [
    'confusion|disappointment|frustration|inconvenience|trouble',
    '\\bapolog(?:y|ies|i[sz]e|i[sz]ing)(?: \\w+){0,3} (?:for|about) (?:any|the|all|all the|this|your) (?:\\w+ )?(?:inconveniences?|frustration|trouble|disappointment|confusion)\\b|\\bsorry (?:for|about) (?:any|all|the|this|your) (?:\\w+ )?(?:inconveniences?|frustration|disappointment)\\b',
  ],
  [
    'loyalty|patience|understanding',
    '\\b(?:thanks?|thank you|appreciate|grateful)(?: \\w+){0,3} (?:for )?your (?:continued |kind )?(?:patience|understanding|loyalty)(?: and (?:patience|understanding|cooperation))?\\b',
  ],
  [
    'seriously|value you|your business|your concern|your experience|your feedback|your happiness|your satisfaction',
    '\\b(?:we|i) (?:\\w+ )?(?:take|takes) (?:all |your |this |such |these |every )(?:\\w+ ){0,3}?(?:very |extremely )?seriously\\b|\\b(?:we|i) (?:\\w+ )?value (?:you|your)(?: \\w+){0,3}\\b|\\byour (?:satisfaction|experience|feedback|happiness|concern|business)(?: \\w+)? (?:is|are) (?:\\w+ ){0,3}(?:priority|important|valuable|valued|everything)\\b',
  ],
];
/** Folded words of which one stands in every match above. */
export const HOLLOW_WORDS: readonly string[] = list(
  'frustrating frustrated frustration frustrations upset upsetting annoying annoyed annoyance disappointing disappointed disappointment',
  'inconvenient inconvenience inconvenienced inconveniences stressful difficult disheartening concern concerns concerning concerned worry worrying worried',
  'feeling feelings situation hard unpleasant pain painful hear feel coming shoes place position apology apologies apologize apologise apologizing apologising',
  'patience understanding loyalty seriously value satisfaction experience feedback happiness business',
);

/** A sentence that does nothing: greeting, thanks, regret, promise of care, closing. */
export const FILLER =
  '^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|best|kind|warm|regards|sincerely|yours|cheers)\\b|\\b(?:sorry|apolog\\w+|thank(?:s| you)|appreciate|grateful|value|strive|committed|dedicated|priority|seriously|important to us|best (?:possible )?(?:service|experience)|rest assured|be assured|here (?:to help|for you)|anything else|further (?:questions?|assistance|help)|hear(?:ing)? from you|(?:have|enjoy) (?:a|your) \\w+|feedback|understand\\w*|frustrat\\w+|feel free|hesitate|(?:happy|glad) to (?:help|assist)|let (?:me|us) know if|regret|means a lot|care about|never our intention|not the experience|improve|learn from)\\b';
/** What makes even such a sentence say something: a refusal, a figure, a question, an act. */
export const SAYS_SOMETHING =
  "\\d|\\b(?:but|however|cannot|can't|unable|won't|please (?!accept|know|be |rest|bear|forgive|feel|do not|don't|let us know if)\\w+|you (?:can|may|will|should|need|could)|let me (?!know|start|say|apolog|assure)\\w+|(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)(?: \\w+)? (?:checked|looked|sent|issued|asked|passed|raised|arranged|cancel\\w+|refund\\w*|replac\\w+|book\\w*|fix\\w*|check\\w*|look\\w*|send\\w*|escalat\\w+|contact\\w*|call\\w*|arrang\\w+|forward\\w*|transfer\\w*|updat\\w+|investigat\\w+|review\\w*|see|get|make|process\\w*|add\\w*|remov\\w+|reset\\w*))\\b";
