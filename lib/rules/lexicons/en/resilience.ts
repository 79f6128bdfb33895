import type { Gated } from '#lib/core/gated.ts';

// How customers tell that money does not suffice: sources of patterns on folded text. After the third driver of FCA
// FG21/1, chapter 2: inadequate or erratic income, over-indebtedness, low savings, no support to fall back on.

const NOT =
  "(?:can't|cant|cannot|can not|couldn't|couldnt|won't be able to|wont be able to|can no longer|can't even|can barely|can hardly|unable to|not able to|don't have (?:the |enough |any )?(?:money|funds) to|dont have (?:the |enough |any )?(?:money|funds) to|have no (?:money|way|funds|means) to|struggle to|struggling to|barely able to|no money to|haven't (?:been able to|the money to))";
const BILLS =
  '(?:(?:the|my|our|this|these|any|all|for|monthly|next|basic|for|of|even) ){0,4}(?:rent|mortgage|bills?(?! of lading)|gas(?: bill)?|electricity|electric|energy|heating|heat|food|groceries|medicine|medication|medications|prescriptions?|instal+ments?|repayments?|monthly payments?|minimum payments?|(?:my |our )payments?(?= (?:any ?more|this month|next month|right now|at the moment|because|due to|plan))|loans?|debts?|council tax|child ?care|essentials|rent and|premiums?(?= (?:any ?more|any longer)))';

export const STRAITS: readonly Gated[] = [
  [
    'afford |buy |cover |feed |keep up |make |meet |pay ',
    `\\b${NOT} (?:pay|afford|cover|meet|keep up with|make|keep up|buy|feed)(?: for)? ${BILLS}\\b`,
  ],
  [
    'afford',
    `\\b(?:i|we) (?:\\w+ ){0,2}?(?:can't|cant|cannot|can not|couldn't|can no longer) (?:\\w+ )?afford (?:to (?:eat|live|heat|pay(?! (?:too|so|that|extra|more|as) )|feed|put|keep (?:paying|up)|buy (?:food|medicine|groceries|clothes))|it any ?more|this any ?more|(?:it|this|that|them)(?= ?(?:$|[.,;!]|right now|at the moment|because|since|with))|food|rent|heating|my \\w+ any ?more|any more (?:debt|fees|charges))(?! (?:another|a delay|lose|wait))`,
  ],
  [
    'bankrupt|behind|broke|debt|destitute|hand to mouth|homeless|hostel|in arrears|in my car|insolvent|no money|off credit card|off my credit card|on the street|penniless|shelter|skint|sleeping rough|struggling|to pay',
    "\\b(?:i|we)(?:'m| am|'re| are|m|'ve| have|ve)?(?: (?!not\\b|never\\b)\\w+){0,3}? (?:struggling (?:financially|with (?:money|my (?:bills|debts?|payments|finances|rent|mortgage|repayments))|to (?:pay|make ends meet|survive|get by|feed|live|afford|cover|cope financially))|(?:behind|in arrears|falling behind|fallen behind) (?:on|with) (?:\\w+ ){0,2}?(?:payments?|rent|mortgage|bills?|loans?|repayments?|instal+ments?)|(?:drowning |deep |up to my \\w+ |heavily |badly |a lot of |so much |thousands )?in (?:(?:\\w+ ){1,3})?debt(?! (?:consolidation|to))|(?:completely |flat |totally |dead |so )?(?:broke(?= ?(?:$|[.,;!]|right now|until|this|at|and (?:can|have|need|not)))|penniless|skint|bankrupt|insolvent|destitute|homeless|living (?:in my car|on the streets?|in a (?:shelter|hostel)|hand to mouth|pay ?che(?:ck|que) to pay ?che(?:ck|que)|off (?:my )?credit cards?)|sleeping (?:rough|in my car))|no money (?:left|at all|for (?:food|rent|gas|electricity|bills|the (?:bill|rent|meter)|medicine)|to (?:eat|live|pay|feed|buy food)|until))\\b",
  ],
  [
    'about to be|bailiff|bank|being|benefits|debt collect|ends meet|face|facing|financial|getting|going to be|income|lose|losing|money hard|money diff|money str|money dis|money cri|money tr|money wor|money ru|money pro|money is|nothing left|risk of|threatened with|tight|welfare',
    "\\b(?:financial(?:ly)?|money) (?:hardship|difficult(?:y|ies)|struggles?|struggling|distress|crisis|trouble|troubles|worries|ruined?|strain|problems?|destitute)\\b(?<!\\b(?:no|any) financial hardship)(?! (?:policy|team|form|definition))|\\b(?:make|making|meet) ends meet\\b|\\bmoney is (?:\\w+ )?tight\\b|\\b(?:have|got|there is|there's) nothing left(?= (?:to (?:pay|live|eat|give)|until|till|for)| ?(?:$|[.,;!]))|\\bsingle (?:mum|mom|mother|dad|father|parent) (?:on|living on) (?:\\w+ )?(?:benefits|welfare|income)|\\bfood ?banks?\\b(?! (?:donat|collection|charity event))|\\bbailiffs?\\b|\\bdebt collectors? (?:keep|are|is|call|at|came|will|threaten)|\\b(?:facing|face|threatened with|risk of|about to be|going to be|being|getting) (?:eviction|evicted|homeless(?:ness)?|foreclosure|foreclosed|repossess\\w*|bankruptcy|disconnect(?:ed|ion) (?:of|from) (?:my )?(?:gas|electric|power|heating))\\b|\\b(?:lose|losing) (?:my|our) (?:home|house|flat|apartment)\\b(?! (?:page|screen|key|insurance|button))|\\b(?:file|filed|filing|declare|declared|declaring) (?:for )?bankruptcy\\b",
  ],
  [
    'savings|pay che|payche|skip|missing|without|go hungry|going hungry|went hungry',
    '\\bmy savings (?:are|have|were) (?:\\w+ )?(?:gone|used up|spent|run out|wiped|depleted|drained|empty)\\b|\\b(?:ran|run) out of savings\\b|\\b(?:live|living|lives) (?:from )?pay ?che(?:ck|que) to\\b|\\b(?:skip|skipping|skipped|missing|going without|go without) (?:meals|food|dinners?|lunch|eating)\\b|\\b(?:go|going|went) hungry\\b',
  ],
  [
    'until|till|to last|to live on|to my name|for the week|for the month && £|$|€|pound|dollar|euro|quid|buck|p ',
    "\\b(?:i|we)(?:'ve| have|'m| am|ve)?(?: have| got| only| just| left with| down to| have only| have just){0,3} (?:my last )?(?:[$£€] ?\\d{1,3}|\\d{1,3} ?(?:[$£€]|pounds?|dollars?|euros?|quid|bucks|p\\b)) (?:left |to my name |in my account |in the bank ){0,2}(?:until|till|to last|to live on|for the (?:week|month)|to my name)",
  ],
  [
    'between|heat or eat|only pay|only afford|only manage|only offer|only spare|only really|only just| iva| dro| dmp|debt|trust deed|individual volun',
    '\\bchoos(?:e|ing) between (?:heat\\w*|food|eating|rent|bills|medic\\w+|feeding|paying|electric\\w*|gas)\\b|\\bheat or eat\\b|\\bcan only (?:really |just )?(?:afford|pay|manage|offer|spare) (?:you )?(?:about |around |up to )?(?:[$£€] ?\\d|\\d+ ?(?:[$£€]|a (?:week|month)|per|pounds?|dollars?|euros?|quid|bucks)|(?:five|ten|twenty|thirty|fifty) (?:pounds?|dollars?|euros?|quid|bucks|a (?:week|month)))|\\b(?:in|on|under|entered|entering|set up|have|got) (?:an? )?(?:iva|dro|dmp|debt (?:relief order|management plan|arrangement|plan)|individual voluntary arrangement|protected trust deed|trust deed)\\b',
  ],
  [
    'income|hours|wage|pay|salary|earnings && dropped|cut|reduced|halved|fallen|stopped|gone down|dried up',
    '\\bmy (?:\\w+ )?(?:income|hours|wages?|pay|salary|earnings) (?:at work )?(?:has |have |was |were |been |just |got |recently ){0,4}(?:dropped|cut|reduced|halved|fallen|stopped|gone down|dried up)\\b',
  ],
  [
    'allowance|benefits|child support|disability|food stamps|income|pension|sal|sick pay|social security|ssdi|ssi|wage|welfare|zero hour',
    "\\b(?:i|we)(?:'m| am|'re| are|m)? (?:\\w+ ){0,2}?(?:on|living on|rely on|relying on|live on|live off|surviving on|depend on|receive|only get|just get) (?:\\w+ ){0,3}?(?:benefits(?! of)|universal credit|disability (?:benefits?|allowance|income|payments?)|(?:state |small |my )?pension(?! plan)|social security|fixed income|low income|food stamps|welfare|jobseeker'?s? allowance|minimum wage|sick pay|ssi|ssdi|child support|statutory sick pay|zero hours?)\\b|\\b(?:low|fixed|single|reduced|very little|no|limited|irregular|erratic) (?:monthly )?income(?= ?(?:$|[.,;!]|and|family|household|so|at|right|coming|since|because|now|this|to))(?<=\\b(?:i|i'm|my|we|our|a|on|have|with|no|have)\\b.{0,30})|\\bmy (?:benefits|pension|wages?|salary|income) (?:\\w+ )?(?:stopped|cut|been (?:cut|stopped|reduced|delayed)|was (?:cut|stopped|reduced)|doesn't|does not|isn't enough|is not enough|barely)\\b",
  ],
  [
    'benefits|bill payment|bills payment|clothe|cut off|disconnected|feed|maxed|money i have|money left|money until|money to|rent money|mortgage money|bill money|bills money|mortgage payment|over drawn|overdra|pay che|pay day|payche|payday|payment holi|payment plan|pension|rent payment|savings|shut off|support my|support our',
    "\\b(?:no|any|all (?:of )?my|used up my|lost my|life) (?:\\w+ )?savings\\b(?<=\\b(?:have no|no|lost|spent|used|gone|all|without|any) (?:\\w+ ){0,5}savings)(?! (?:account|rate|plan|code|goal|pot))|\\b(?:last|only) (?:£|\\$|€)? ?\\d{0,5} ?(?:of )?(?:my )?money (?:i have|left|until|to)\\b|\\b(?:until|till) (?:my )?(?:next )?(?:pay ?day|pay ?che(?:ck|que)|benefits|pension)\\b|\\b(?:feed|clothe|support) (?:my|our) (?:\\w+ )?(?:kids|children|family|baby|babies|son|daughter|animals)\\b(?<=\\b(?:can't|cant|cannot|unable to|struggling to|how to|money to|barely|hardly|need to|no way to|able to|couldn't) \\w+ .{0,30})|\\b(?:maxed[- ]out|over ?drawn|in (?:my|an) overdraft)\\b(?<=\\b(?:i|i'm|my|me|we)\\b.{0,60})|\\b(?:rent|mortgage|bills?) (?:money|payment) (?:is |was |has )?(?:\\w+ )?(?:gone|due|taken|bounced|late)\\b|\\b(?:gas|electric(?:ity)?|heating|power|water) (?:\\w+ )?(?:cut off|disconnected|shut off)\\b(?<=\\b(?:my|our|be|getting|have|had|is)\\b.{0,60})|\\bpayment (?:holiday|plan) because (?:i|we)\\b",
  ],
];

export const STRAITS_WORDS: readonly string[] = [
  'rent mortgage bill bills gas electricity electric energy heating heat food groceries medicine medication medications',
  'prescription prescriptions instalment instalments installment installments repayment repayments payment payments loan',
  'loans debt debts council childcare essentials premium premiums afford struggling behind arrears broke penniless skint',
  'bankrupt insolvent destitute homeless living sleeping money financial financially ends foodbank foodbanks bank bailiff',
  'bailiffs collector collectors eviction evicted homelessness foreclosure foreclosed repossession repossessed bankruptcy',
  'disconnected disconnection lose losing benefits credit disability pension security income stamps welfare allowance wage',
  'wages salary sick ssi ssdi support hours savings payday paycheck paycheque pay feed clothe maxed overdrawn overdraft drawn',
  'until till name meals hungry dinner lunch eating cut shut power water tax child iva dro dmp trust only heat choose choosing hours wage earnings',
].flatMap((line) => line.split(' '));
