import { type Found, find } from '#lib/core/find.ts';
import { asserted, clauseEnd, endOf, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';

const AUX =
  "(?:(?:'ll|'d| will| can| do| would(?: like to)?| (?:want|wish) to| hereby| fully| absolutely| also| personally| definitely| always| happily| solemnly| even| am able to| are able to| 100%| 100 percent| certainly| totally){0,3})";

/** Wording of a guarantee or a promise. The clause it opens may be put more carefully. */
const PROMISE = lean(
  [
    `\\b(?<verb>(?:(?:i|we)${AUX}|let me|allow me to) (?:guarantee|promise|assure|swear|vow|pledge))(?<object> (?:to )?you)?(?: that)?\\b(?! (?:nothing|myself))`,
    '\\b(?<rest>(?:please |you can |you may )?(?:rest|be) assured)\\b(?:,? that\\b|,)?',
    "\\b(?<sure>(?:i am|i'm|we are|we're|you can be) (?:100 ?%|100 percent|a hundred percent|absolutely|completely|totally) (?:sure|certain|confident|positive))(?: that)?\\b",
    "\\b(?:this|that|it|which|plan|policy|team|company|payment|charge|booking|upgrade)(?: will| does| would|'ll)?(?: also| always)? guarantees?\\b(?! (?:period|card|page|terms|claim|form|certificate|document|policy|program(?:me)?|expires?|covers?|is|was|ends))",
    '\\bwill (?:also |always )?guarantee\\b',
    "\\b(?:is|are|be|'re|'s) (?:fully |100% |100 percent |absolutely )?guaranteed\\b(?! (?:by law|under the|until|for \\d))",
    '\\b(?:100 ?%|fully|absolutely) guaranteed?\\b',
    '\\byou can be (?:sure|certain|confident)\\b(?: that)?(?! to)',
    "(?:\\b(?:is|are|be)|'s|'re) (?:100 ?%|100 percent|absolutely|totally|completely) (?:certain|sure) to\\b",
    "\\b(?:it|this|that|they|you|your [a-z]+|the [a-z]+)(?: will|'ll) (?:definitely|undoubtedly|without (?:a |any )?doubt|for certain|absolutely|certainly|100 ?%)(?= (?!need|have to|be (?:asked|able to contact|required)|want|notice|find|see|like|love|enjoy|depend|cost|charge)[a-z]+)",
    '\\b(?:can|could|do) (?:[a-z]+ )?(?:say|confirm|state|tell you) with (?:full |absolute |complete |100 ?% )?certainty\\b',
    "\\b(?:you have|i give you|we give you|you've got) (?:my|our) (?:[a-z]+ )?(?:word|promise|guarantee|assurance|commitment)\\b",
    "\\b(?:it|that)(?:'s| is) (?:100 ?% |100 percent |absolutely |completely )?(?:certain|guaranteed|a certainty|a given) that\\b",
    "\\b(?:i|we)(?:'ll| will) (?:definitely|certainly|absolutely|surely|undoubtedly|for sure|100 ?%) (?=(?:solve|fix|resolve|refund|replace|deliver|honou?r|sort|pay|repair|reimburse|compensate|credit|get (?:it|this|that|you|your|the)|have (?:it|this|that|your|the)|make (?:it|this|that) (?:right|happen))\\b)",
    '\\b(?:i|we) (?:en|in)sure you(?: that)?\\b',
    "(?:\\b(?:is|are|be)|'s|'re) (?:100 ?%|100 percent|a hundred percent|one hundred percent|completely|absolutely) (?:safe|secure|risk[- ]free)\\b",
    "\\b(?:you|it|this|that|they|we|i|your [a-z]+|the [a-z]+)(?: will|'ll) (?!know|say|tell|find|see if|check)[a-z]+ [^.,;:!?\\n]{0,30}?\\bfor (?:sure|certain)\\b",
    "\\b(?<never>(?:it|this|that|you|they|your [a-z]+|the [a-z]+) (?:definitely|certainly|absolutely|surely|100 ?%) (?:won't|will not|will never|isn't going to)(?= (?!be able))|(?:this|that|it) (?:will never|will not|won't|is never going to) (?:ever )?(?:happen|occur) (?:to you )?again|(?:without (?:a |any |a shadow of a )?doubt|no matter what|come what may|whatever happens),? (?:[a-z]+ ){0,4}?(?:will|[a-z]+'ll)|there(?:'s| is) (?:absolutely )?no (?:way|chance|risk|possibility) (?:that )?(?:you|it|this|that|anyone|anybody|your [a-z]+|the [a-z]+)(?: will|'ll| is going to| are going to)|absolutely no (?:risk|chance|danger))\\b",
    "\\bwithout fail,? (?:it|this|that|they|you|we|i|the \\w+|your \\w+)(?: will|'ll)\\b",
    '\\byou can (?:count|rely|depend|bank) on (?:us|me)\\b(?! (?:for|to (?:help|assist|do (?:my|our)|be (?:here|there|kind|honest))))',
    '\\b(?:will|is|are)(?: be)? \\w+ (?:\\w+ ){0,3}without fail\\b',
  ].join('|'),
  'g',
);
/** Of the sentences with such words, all match this. */
const MAY_PROMISE =
  /guarant|promis|assur|swear|\bvow|pledge|\bsure|certain|confident|positive|\bword|again|definite|undoubt|absolute|100|without|no (?:way|chance|risk|possibility|danger|matter)|commitment|come what|whatever|count on|rely on|depend on|bank on|hundred|surely|a given|\b(?:en|in)sure you/;
const FINITE =
  /\b(?:will|is|are|has|have|can|would|won't|was|were|does|do|gets?|arrives?|works?)\b|'ll\b|'s\b|'re\b/;
const COURTESY =
  /^,?(?: that)?(?: (?:i|we))?(?:'ll| will|'m| am|'re| are)?(?: (?:here|doing|do|try|be|going to|happy|glad|always|still|working|ready|trying|continue|more than)){0,6} (?:do(?:ing)? (?:my|our|everything)|try(?:ing)?|(?:here|happy|glad|ready|more than)\b|help|assist|in (?:good|safe|the right)|work(?:ing)? (?:hard|closely))/;

export default defineRule({
  code: 'commitment/guarantee',
  severity: 'block',
  reads: 'draft',
  firesOn: 'Wording of a guarantee, a promise or an assurance: "we guarantee", "I promise", "rest assured".',
  notOn: 'Denials, the name of a product guarantee or warranty, "be assured I will do my best".',
  why: 'A guarantee written to a customer can become a term of the contract (UK Consumer Rights Act 2015, section 50) and holds even where the policy says less: Moffatt v. Air Canada, 2024 BCCRT 149.',
  says: { guarantee: 'This is the wording of a guarantee.' },
  triggers: [
    'guarantee',
    'guarantees',
    'guaranteed',
    'promise',
    'promises',
    'assure',
    'assured',
    'swear',
    'vow',
    'pledge',
    'commitment',
    'ensure',
    'insure',
    'given',
    'matter',
    'whatever',
    'chance',
    'risk',
    'way',
    'possibility',
    'surely',
    'rely',
    'depend',
    'bank',
    'safe',
    'secure',
    'sure',
    'certain',
    'confident',
    'positive',
    'word',
    'assurance',
    'again',
    'definitely',
    'undoubtedly',
    'certainly',
    'absolutely',
    'certainty',
    'doubt',
    '100',
    'fail',
    'count',
  ],
  examples: {
    flags: [
      '«We guarantee that» the new battery lasts longer.',
      '«I promise you» will have an answer.',
      '«Rest assured,» your seat is safe.',
      'Your seat «is guaranteed».',
    ],
    passes: [
      'I cannot guarantee a window seat.',
      'The two-year guarantee is on page 3 of the booklet.',
      'Please be assured that I will do my best.',
    ],
  },
  *check(text) {
    for (const found of find(text, PROMISE, MAY_PROMISE)) {
      const { sentence, index, groups } = found;
      const stated = groups.never ? !sentence.question && !reported(sentence.text, index) : asserted(found);
      const rest = sentence.text.slice(endOf(found));
      if (!stated || COURTESY.test(rest)) continue;
      const replace = rewrite(groups, rest, text.text.slice(...found.span));
      yield { span: found.span, say: 'guarantee', ...(replace === undefined ? {} : { replace }) };
    }
  },
});

// "We guarantee that it will" → "We expect that it will"; "we guarantee a refund" → "we aim for a refund".
function rewrite(groups: Found['groups'], rest: string, written: string): string | undefined {
  const clause = FINITE.test(rest.slice(0, clauseEnd(rest, 0)));
  const that = /that$/.test(written) ? ' that' : '';
  if (groups.rest && clause) return `${/^[a-z]/.test(written) ? 'we' : 'We'} expect${that}`;
  const subject = /^(?:i\b|we\b)/i.exec(written)?.[0];
  if (!subject || !(groups.verb || groups.sure)) return undefined;
  if (that || clause) return `${subject} expect${that}`;
  if (groups.object || groups.sure || /\b(?:assure|swear|vow)$/i.test(written)) return undefined;
  if (/^ to [a-z]/.test(rest)) return `${subject} aim`;
  return /^ (?:an? |full |prompt |delivery|satisfaction|your satisfaction|(?:same|next)-day )/.test(rest)
    ? `${subject} aim for`
    : undefined;
}
