// Words that grant an exception to a rule. Sources of patterns on folded text.

/** Beside "will" and "have". */
export const ABLE =
  /\b(?:(?<who>i|we)(?: (?:can|could|am able to|are able to|am happy to|are happy to|am willing to|are willing to|do|just|managed to)(?: (?:certainly|definitely|happily|gladly))?|(?:'d| would)(?: like| love| be happy| be glad| be willing)? to)?|(?<be>i'm|i am|we're|we are)(?: \w+)?|let me)(?= )/g;
const RULE =
  '(?:(?:our|the|this|that|that|your|usual|normal) ){0,2}(?:[a-z0-9-]+ ){0,3}?(?:rules?|polic(?:y|ies)|requirements?|deadline|window|restrictions?|terms|cut-?off|minimum|limit|waiting period|notice period|eligibility (?:criteria|requirements?)|time ?frame|30 days)';

/** After whoever speaks for the company: an exception that is granted. */
export const GRANTS_IT = [
  ` (?:(?:mak(?:e|ing)|made|grant(?:ed|ing)?|arrang(?:e|ed|ing)|give(?:n)? you|offer(?:ed|ing)?(?: you)?|allow(?:ed|ing)?|approv(?:e|ed|ing)|secure(?:d)?|process(?:ed|ing)? (?:this|it|that|your \\w+) as) (?:an|one|this|a|the|another|our)(?: [a-z-]+){0,3}? exceptions?\\b)`,
  ` (?:[^.;!?\\n]{2,80}? as (?:an|a one[- ]time|a special|a)(?: [a-z-]+)? exception\\b)`,
  ` (?:[^.;!?\\n]{2,80}?\\b(?:just|only|but) (?:for )?(?:this|the) (?:once|one time|time)\\b)`,
  ` (?:(?:[a-z]+ )?(?:bend(?:ing)?|bent|stretch(?:ed|ing)?|overlook(?:ed|ing)?|ignor(?:e|ed|ing)|set(?:ting)? aside|relax(?:ed|ing)?|overrid(?:e|den|ing)|overrode|bypass(?:ed|ing)?|disregard(?:ed|ing)?|look past|waiv(?:e|ed|ing)|skip(?:ped|ping)?|go(?:ing)? around|work(?:ing)? around|lift(?:ed|ing)?) ${RULE}\\b)`,
  ` (?:(?:[a-z]+ )?(?:waive|waived|waiving|drop|dropped|skip|remove|removed) (?:the|your|this|that|any|all) (?:[a-z-]+ ){0,3}?(?:fees?|charges?|penalt(?:y|ies)|surcharges?|fines?)\\b[^.;!?\\n]{0,40}?\\b(?:for you\\b|just this|this (?:once|time|one time)|as (?:an?|a one-time) (?:\\w+ )?(?:exception|courtesy)))`,
  ` (?:(?:let (?:it|this|that|this one) slide|turn a blind eye|make it work (?:anyway|regardless)|look the other way|let you off)\\b)`,
].map((source) => new RegExp(source, 'y'));

/** An exception that is granted, in other words. */
export const GRANTS: readonly (readonly [gate: RegExp, source: string])[] = [
  [
    /exception/,
    '\\b(?:an|the|your|this|a one[- ]time) exception (?:has been|was|is|will be)(?: now| already)? (?:made|granted|approved|given|applied)\\b',
  ],
  [
    /exception/,
    `\\bas (?:an|a one[- ]time|a special|a)(?: [a-z-]+){0,2}? exception,? (?:i|we)(?:'ll| will|'ve| have| can| am| are)\\b`,
  ],
  [
    /this (?:once|one time|time)/,
    `\\b(?:just|only) this (?:once|one time|time),? (?:i|we)(?:'ll| will|'ve| have| can| could)\\b`,
  ],
  [
    /for (?:you|this)/,
    `\\bfor (?:you|this (?:one )?time|this once),? (?:only,? )?(?:i|we)(?:'ll| will| can|'ve| have) (?!need|have to|ask|check)(?:[a-z]+ ){0,2}?(?:make|bend|waive|skip|let|allow|ignore|accept|overlook|extend)\\b`,
  ],
  [
    /though|despite|while/,
    `\\b(?:even though|although|despite|while) [^.;!?\\n]{0,60}?\\b(?:polic(?:y|ies)|window|deadline|period|rules?|non-?refundable|not (?:normally |usually )?allowed|expired|outside)\\b[^.;!?\\n]{0,40}?,? (?:i|we)(?:'ll| will|'ve| have| can) (?:still |also |gladly |happily )?(?:accept|allow|refund|process|approve|honou?r|make|let|extend|take|give|offer|exchange|cancel|change|go ahead)`,
  ],
  [
    /but /,
    `\\b(?:normally|usually|typically|ordinarily|in general|as a rule),? [^.;!?\\n]{0,60}?(?:\\bnot\\b|n't\\b|never\\b|\\bonly\\b)[^.;!?\\n]{0,60}?,? but (?:for you |this time |today |in (?:your|this) case )?,?(?:i|we)(?:'ll| will|'ve| have| can) (?!not\\b|check|ask|see|try|look|offer you (?:our|the) (?:standard|usual))[a-z]+`,
  ],
];

/** Folded words of which one stands in every such text. */
export const EXCEPTION_WORDS: readonly string[] =
  'exception exceptions once time bend bending bent stretch stretched stretching overlook overlooked overlooking ignore ignored ignoring aside relax relaxed relaxing override overridden overriding overrode bypass bypassed bypassing disregard disregarded disregarding past waive waived waiving waives skip skipped skipping around lift lifted lifting drop dropped remove removed slide blind anyway regardless off though although despite while normally usually typically ordinarily general rule make let allow accept extend look'.split(
    ' ',
  );
