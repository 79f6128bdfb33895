import type { Gated } from '#lib/core/gated.ts';

// Words that tell somebody where to put money. Sources of patterns on folded text.

const ASSET =
  '(?:(?:index|mutual|hedge|pension|retirement|money[- ]market|bond|growth|income|equity|tracker|investment|tech|dividend|property) funds?|etfs?|stocks?(?! (?:photos?|images?|levels?|up\\b))|shares?(?= |\\b(?! (?:this|it|your|the|with)))|bonds|crypto(?:currency|currencies)?|bitcoins?|btc|ethereum|dogecoin|real estate|(?:property|gold|silver)(?! (?!(?:and|or|now|as|in|before|because|instead|rather|when|while|for|until|at|is|are|will|this|next)\\b)[a-z])|annuit(?:y|ies)|treasur(?:y|ies)|forex|options trading|isas?|iras?|roth|401\\(?k\\)?|pensions?|savings accounts?|certificates? of deposit|fixed[- ]rate mortgage|mortgages?|dividend \\w+|commodities|nfts?|tokens)';
const MONEY =
  '(?:money|savings|cash|pension|funds|capital|inheritance|nest egg|bonus|salary|income|retirement)';
const ADVISE =
  "(?:\\b(?:i|we)(?:'d| would|'ll)?(?: strongly| also| personally| always)? (?:suggest|recommend|advise)|\\bi(?:'d| would)(?: not)?|\\bmy (?:advice|suggestion|tip|recommendation) (?:is|would be)|\\byou (?:should(?: not|n't)?|ought to|had better|'d better|must|need to|have to|might want to|may want to|could|can safely|would be (?:wise|better off|smart|silly|foolish))|\\b(?:it is|it's|it would be|now is|now's)(?: not)?(?: \\w+)? (?:a |the )?(?:best|wise|better|smart|good|great|right|safe|perfect|bad|wrong)(?: (?:time|idea|moment|move))?|\\bconsider)";
const INVEST =
  '(?:invest(?:ing)?|buy(?:ing)?|sell(?:ing)?|hold(?:ing)?|put(?:ting)?|mov(?:e|ing)|switch(?:ing)?|shift(?:ing)?|diversify(?:ing)?|get(?:ting)? (?:in|out)|cash(?:ing)? (?:in|out)|trad(?:e|ing)|stick(?:ing)? with|allocat(?:e|ing)|keep(?:ing)?|remortgag(?:e|ing)|refinanc(?:e|ing)|stay(?:ing)? away from|avoid(?:ing)?|spread(?:ing)?)';

/** Advice on money. */
export const MONEY_ADVICE: readonly Gated[] = [
  [
    'invest|buy|sell|hold|put|mov|switch|shift|diversify|get|cash|trad|stick|allocat|keep|remortgag|refinanc|stay|avoid|spread',
    `${ADVISE}(?: that you| you)?(?: to| in| by| not)?(?: \\w+){0,2}? ${INVEST}\\b[^.;!?\\n]{0,60}?\\b${ASSET}\\b`,
  ],
  [
    'invest|put|mov|sav|keep|lock',
    `${ADVISE}(?: that you| you)?(?: to| in| by| not)?(?: \\w+){0,2}? (?:invest(?:ing)?|put(?:ting)?|mov(?:e|ing)|sav(?:e|ing)|keep(?:ing)?|lock(?:ing)?)\\b (?:all |some |part |half |most |more )?(?:of )?(?:your|the|that|this|it|\\d+ ?%) ?(?:${MONEY} )?[^.;!?\\n]{0,30}?\\b(?:in(?:to)?|towards?|for) (?:a |an |the |our |their |your )?(?:[a-z-]+ ){0,2}?${ASSET}\\b`,
  ],
  [
    'invest|put|move|transfer|shift|roll',
    `(?:^|[.;:!] ?|\\b(?:and|then|so|just) )(?:invest|put|move|transfer|shift|roll) (?:all |some |part |half |most |more |at least )?(?:of )?(?:your|the|that|\\d+ ?%)[^.;!?\\n]{0,40}?\\b(?:in(?:to)?) (?:a |an |the |our )?(?:[a-z-]+ ){0,2}?${ASSET}\\b`,
  ],
  [
    'buy|sell|hold|avoid|hodl',
    `(?:^|[.;:!] ?|\\b(?:and|then|so|just|now) )(?:buy|sell|hold|avoid|hodl) (?:your |the |more |some |all )?(?:[a-z-]+ ){0,1}?(?:stocks?|shares?|bonds|bitcoins?|crypto|ethereum|gold)\\b(?! (?:in|from|with|on|through|via|using|by|to|photos?)\\b)`,
  ],
  [
    'investment|bargain|valued|bet|best option|no-brainer|nobrainer|risk',
    `\\b${ASSET} (?:is|are|will be|would be|remains?) (?:\\w+ ){0,2}?(?:a |an )?(?:\\w+ )?(?:investment|bargain|undervalued|overvalued|a (?:safe|good|sure) bet|your best option|a no-?brainer|risk[- ]free)\\b`,
  ],
  [
    'sure thing|safe haven|sure bet|safe bet',
    `\\b${ASSET}(?: (?:in|of|from)(?: [\\w'-]+){1,4}?)? (?:is|are|will be|remains?) (?:\\w+ )?(?:a |an |the )?(?:\\w+ )?(?:sure thing|safe haven|sure bet|safe bet)\\b`,
  ],
  [
    'price|market|rate|value|worth && buy|sell|hold|invest',
    '(?:^|[.;:!] ?|\\b(?:and|then|so|just|please|better) )(?:buy|sell|hold on|hold|invest) (?:it |them |now|today|soon|quickly|early|before|while|until)[^.;!?\\n]{0,40}?\\b(?:prices?|markets?|rates?|value|worth)\\b[^.;!?\\n]{0,20}?\\b(?:fall|rise|drop|crash|recover|go (?:up|down)|climb|double|peak|plunge)s?\\b',
  ],
  [
    'fixed|variable|tracker|repayment|interest-only|interest only|term life|whole life',
    '\\b(?:fixed|variable|tracker|repayment|interest[- ]only|whole life|term life)(?:[- ][a-z]+){0,2}? (?:rates?|mortgages?|loans?|polic(?:y|ies)|insurance|cover) (?:is|are|would be) (?:always |usually |generally |much |by far |definitely )?(?:better|safer|cheaper|wiser|best|the (?:best|right|better|safer|wiser) (?:choice|option|one))\\b',
  ],
  [
    'lump sum|annuity|drawdown|pension',
    `${ADVISE}(?: that you| you)?(?: to| not)? (?:tak(?:e|ing)|draw(?:ing)?|choos(?:e|ing)|pick(?:ing)?|leav(?:e|ing)|cash(?:ing)? in) (?:out )?(?:the|your|a|an) (?:[a-z-]+ ){0,2}?(?:lump sum|annuity|drawdown|pension(?: pot)?)\\b`,
  ],
  [
    'will|going to|should|bound to|likely to',
    `\\b(?:stocks?|shares?|bitcoins?|crypto\\w*|ethereum|gold|house prices|interest rates|the (?:stock |housing )?market|bonds)(?: price)? (?:will|is going to|are going to|should|is bound to|are bound to|is likely to|are likely to)(?: (?:soon|probably|definitely|surely|certainly))? (?:go (?:up|down)|rise|fall|double|crash|recover|rebound|increase|drop|surge|soar|outperform|pay off|grow)\\b`,
  ],
  [
    'return|profit|yield|gain',
    `\\b(?:you(?:'ll| will| are going to)) (?:earn|make|get|double|see) (?:a |an )?(?:(?:guaranteed|annual|yearly|safe|good|at least|\\d+ ?%) ){1,3}?(?:return|profit|yield|gains?)s?\\b`,
  ],
  [
    'tax|deductible|irs|hmrc|vat return|capital gains',
    "\\byou (?:can|may|could|should(?: not|n't)?|must|need to|have to|do not have to|don't have to|need not|will not|won't|do not need to|don't need to|are able to|are allowed to)(?: also| then)? (?:deduct|write off|claim|declare|report|depreciate|expense|pay (?:any )?tax(?:es)?|offset)\\b[^.;!?\\n]{0,50}?\\b(?:tax(?:es)?|tax return|tax deduction|deductible|irs|hmrc|vat return|capital gains|taxable income)\\b",
  ],
  [
    'tax',
    "\\byou (?:can|may|could|should(?: not|n't)?|do not have to|don't have to|do not need to|don't need to|need not|will not|won't) (?:also )?pay (?:any |no )?(?:[a-z]+ )?tax(?:es)? (?:on|for)\\b(?! (?:this|the|your|our|these|those) (?:[a-z]+ )?(?:orders?|purchases?|parcels?|deliver\\w+|items?|shipping|goods|plan|subscription))",
  ],
  [
    'declare|report',
    "\\byou (?:can|may|could|should|must|need to|have to|(?:do not|don't) (?:have|need) to|need not) (?:also )?(?:declare|report) (?:the|that|this|it as|your|any)(?: [a-z]+)? ?(?:income|gains?|earnings|profits?|inheritance|interest|winnings)\\b",
  ],
  [
    'tax-|tax ',
    `\\b(?:is|are) (?:fully |partly |not )?tax[- ](?:deductible|free|exempt) (?:for you|in your case|in your country)\\b`,
  ],
  [
    'consolidat|refinanc|remortgag|borrow|take out|pay off',
    `(?:^|[.;:!] ?|\\b(?:and|then|so|just|now) )(?:consolidate|refinance|remortgage|borrow against|take out|pay off) (?:all |some of )?(?:your|an?|the) (?:[a-z-]+ ){0,2}?(?:debts?|loans?|mortgages?|house|home|credit cards?|overdraft|balances?)\\b[^.;!?\\n]{0,60}?\\b(?:best|better|cheaper|saves?|wise|smart|first|instead|into one|rather than)\\b`,
  ],
  [
    'loan|mortgage|debt|credit|overdraft',
    `${ADVISE}(?: that you| you)?(?: to| in| not)? (?:tak(?:e|ing) out|get(?:ting)?|apply(?:ing)? for|consolidat(?:e|ing)|pay(?:ing)? off|borrow(?:ing)?|default(?:ing)? on)\\b (?:a |an |the |your |all )?(?:[a-z-]+ ){0,3}?(?:loans?|mortgages?|debts?|credit cards? (?:debt|balance)|line of credit|payday loan|overdraft)\\b`,
  ],
];

/** Folded words of which one stands in every such text. */
export const MONEY_WORDS: readonly string[] = [
  'fund funds etf etfs stock stocks share shares bonds bond crypto cryptocurrency cryptocurrencies bitcoin bitcoins btc ethereum dogecoin',
  'estate property gold silver annuity annuities treasury treasuries forex trading isa isas ira iras roth 401 401k pension pensions savings',
  'deposit mortgage mortgages dividend commodities nft nfts tokens return returns profit profits yield yields gains gain tax taxes deductible',
  'income earnings winnings inheritance interest lump drawdown fixed variable tracker repayment term value worth price market markets home house',
  'irs hmrc vat taxable loan loans debt debts balance credit overdraft rates prices market',
].flatMap((line) => line.split(' '));
