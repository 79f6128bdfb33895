import type { Gated } from '#lib/core/gated.ts';

// How customers tell of illness or disability, their own or a dependant's: sources of patterns on folded text.
// After the first driver of FCA FG21/1, chapter 2: physical disability, severe or long-term illness, hearing or visual
// impairment, mental health condition or disability, addiction, low mental capacity or cognitive impairment.
import { I_AM, I_HAVE } from './customer.ts';

const KIN =
  '(?:my|our) (?:(?:elderly|old|own|late|dear|poor|little|young|older|younger|eldest|twin|\\d+[- ]year[- ]old|teenage|disabled|in-law) ){0,4}(?:mother|mum|mom|father|dad|parents?|brother|sister|son|daughter|child|children|kids?|baby|nan|gran|grandma|grandmother|grandpa|grandfather|wife|husband|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|aunt|uncle|twin|mother-in-law|father-in-law|toddler|girl|boy)';
const ILL =
  "(?:(?:\\w+ )?cancer|leuk(?:a)?emia|lymphoma|(?:brain |\\w+ )?tumou?rs?|multiple sclerosis|ms(?= ?(?:$|[.,;!]|and))|parkinson'?s?(?: disease)?|alzheimer'?s?(?: disease)?|dementia|epilepsy|(?:type \\w+ )?diabetes|copd|asthma|emphysema|(?:heart|kidney|lung|liver) (?:disease|failure|condition|attack|problems?|surgery|transplant)|(?:a )?strokes?(?! of)|cystic fibrosis|crohn'?s?(?: disease)?|colitis|lupus|als\\b|mnd|hiv|aids|long covid|fibromyalgia|me/cfs|chronic (?:pain|illness|fatigue|condition|disease|health)\\w*|(?:rheumatoid )?arthritis|(?:spinal|brain|head) injur(?:y|ies)|migraines|sepsis|pneumonia|cerebral palsy|muscular dystrophy|down'?s? syndrome|autism|asd|adhd|add(?= ?(?:$|[.,;!]|and))|ocd|ptsd|cptsd|bpd|bipolar(?: disorder)?|schizophreni(?:a|c)|psychosis|(?:clinical |severe |major |post-?natal |postpartum )?depression|(?:severe |social |generali[sz]ed |crippling |bad )?anxiety(?: disorder| attacks)?|panic disorder|(?:an? )?eating disorders?|anorexia|bulimia|(?:an? |severe |serious )?(?:mental|physical|medical|health|cognitive|visual|hearing|mobility|terminal|long[- ]term|learning|psychiatric|heart|life[- ]threatening|underlying|pre-?existing|chronic|serious)(?: health)? (?:conditions?|illness(?:es)?|disabilit(?:y|ies)|disorders?|impairments?|issues|problems?|difficulties|emergenc(?:y|ies)|diagnosis)|disabilit(?:y|ies)|(?:a )?(?:gambling|drug|alcohol|drinking|shopping|spending|gaming) (?:addiction|problem|disorder|habit)|addiction|comorbidit(?:y|ies)|co-morbidit(?:y|ies)|hearing loss|memory (?:loss|problems)|tinnitus|macular degeneration|glaucoma|a (?:stoma|pacemaker|guide dog|carer|colostomy|feeding tube)|poor (?:health|eyesight|vision|hearing|mobility)|bad eyesight|low vision|limited mobility)";
const STATE =
  '(?:(?:registered |legally |partially |severely |physically |mentally |visually |hearing |profoundly |completely |totally |newly |permanently |mobility )?(?:disabled|blind(?!s| (?:copy|cc|spot|faith|test|date|to|cop))|deaf|impaired|paraly[sz]ed|handicapped|incapacitated|bedridden|housebound|wheelchair[- ]bound|sight[- ]impaired)|visually impaired|hard of hearing|partially sighted|in (?:a|my) wheelchair|a wheelchair user|an? amputee|terminally ill|(?:very |seriously |really |gravely |critically |chronically |mentally |too |quite |extremely |severely )(?:ill|unwell|sick(?! of))|in (?:the |a )?(?:hospital|icu|intensive care|a hospice|psychiatric|a mental)|hospitali[sz]ed|having (?:\\w+ )?(?:surgery|chemo\\w*|an operation|dialysis|radiotherapy)|on (?:dialysis|chemo\\w*|oxygen(?! sensor)|life support|sick leave|long[- ]term sick|medication for|strong medication|antidepressants|insulin|medical leave|a ventilator)|undergoing (?:\\w+ )?(?:surgery|chemo\\w*|treatment|an operation|dialysis|radiotherapy|therapy)|recovering from (?:an? |my )?(?:\\w+ )?(?:surgery|stroke|operation|illness|accident|heart attack|cancer|addiction|injury)|bipolar|schizophrenic|autistic|epileptic|diabetic|asthmatic|anorexic|bulimic|immuno-?(?:compromised|suppressed)|an? (?:recovering )?(?:alcoholic|(?:gambling|drug|compulsive) (?:addict|gambler)|addict)|addicted to (?:gambling|betting|drugs|alcohol|spending|shopping|painkillers)|severely depressed|clinically depressed|mentally unstable|in (?:constant|chronic|severe) pain|dying(?= (?:of|from)\\b(?! (?:laugh|bore|curios))|$|[.,;!]))';

export const HEALTH: readonly Gated[] = [
  [
    "battl|dealing|developed|diagnosed|fighting|got|had|have|hospital|i've|ive|living|recovering|struggl|suffer|treated",
    `${I_HAVE} ${ILL}(?![\\w-])(?! (?:cover|insurance|policy|app|book|test|charity|monitor|awareness|research|section|question|reported))`,
  ],
  [
    'a ventilator|addict|alcoholic|amputee|anorexic|asthmatic|autistic|bedridden|bipolar|blind|bulimic|chemo|chronically |compromised|critically |deaf|depress|diabetic|dialysis|disabled|dying|epileptic|extremely |gambler|gravely |handicapped|hard of hearing|having|hospi|housebound|icu|impaired|incapacitated|insulin|intensive care|life support|medica|mental|oxygen|pain|paraly|partially sighted|psychiatric|quite |really |recovering from|schizophrenic|seriously |severely |sick|suppressed|terminally ill|too |undergoing|very |wheelchair',
    `(?:${I_AM.replace('makes? me|made me|making me|leaves? me|left me|leaving me|has me|had me|got me', 'left me|makes me')}) ${STATE}\\b(?! (?:from|the account|by (?:you|the)|account|feature|because of your))`,
  ],
  [
    'autistic|blind|deaf|diabetic|disabled|hard of hearing|impaired|partially sighted|terminally ill|wheelchair',
    `\\b(?:as|being|for) an? (?:\\w+ )?(?:disabled|blind|deaf|visually impaired|hearing impaired|autistic|diabetic|wheelchair|terminally ill|hard of hearing|partially sighted) (?:\\w+ )?(?:person|customer|user|man|woman|mother|father|mum|mom|veteran|passenger|child|pensioner|senior|traveler|traveller|lady|student)\\b`,
  ],
  [
    'girl|boy|aunt|baby|boyfriend|brother|child|dad|daughter|father|fianc|girlfriend|gran|husband|kid|mom|mother|mum|nan|parent|partner|sister|son|spouse|toddler|twin|uncle|wife',
    `\\b${KIN}(?:'s| who)?(?: \\w+)?? ?(?:is|was|are|were|has|have|had|suffers from|suffering from|with|who has|just had|recently had|got|been|has been|was recently|was just|is now|lives with|needs|developed)(?: (?:just|recently|now|also|been|sadly|currently|severely|had|got|a|an|diagnosed with|suffering from|rushed to|taken to|admitted to|having|very|in|the|undergoing|suicidal|so|really|being)){0,4} (?:${ILL}|${STATE}|suicidal|(?:hospital|surgery|an operation|chemo\\w*)(?! (?:bag|bed)))\\b`,
  ],
  [
    'broke|fracture|shatter|dislocat|transplant|operation|surgery|biopsy|chemo|sectioned',
    "\\b(?:i|i've|ive|i have|he|she) (?:just |recently |badly )?(?:broke|broken|fractured|shattered|dislocated) (?:my|his|her) (?:hip|leg|back|arm|neck|ankle|wrist|pelvis|spine|foot|hand|shoulder|collarbone|knee)\\b|\\b(?:i|i'm|i am|he|she|he's|she's|we're) (?:\\w+ )?(?:waiting for|awaiting|need|needs|having|due for|scheduled for|booked for) (?:an?|my|his|her) (?:\\w+ )?(?:transplant|operation|surgery|biopsy|bypass|hip replacement|chemo\\w*)\\b|\\b(?:been|was|got|being) sectioned\\b",
  ],
  [
    'needs |need |relies on|depends on && oxygen|insulin|dialysis|ventilator|feeding|nebuli|cpap|wheelchair|hoist|care|medic',
    `\\b${KIN} (?:\\w+ )?(?:needs?|relies on|depends on) (?:an? |her |his |the |their |constant |regular )?(?:\\w+ )?(?:oxygen|insulin|dialysis|ventilator|feeding tube|nebuli[sz]er|cpap|wheelchair|hoist|special care|round[- ]the[- ]clock care|full[- ]time care|24[- ]hour care|medication|medicine)\\b`,
  ],
  [
    'mum |mom |dad |grandma|grandad|granddad|grandpa|nan |gran |granny',
    `(?:^|[.,;!] |\\b(?:and|because|but|as|since) )(?:mum|mom|dad|grandma|grandad|granddad|grandpa|nan|gran|granny) (?:\\w+ )?(?:has|is|had|suffers from|lives with|was diagnosed with|got|developed) (?:${ILL}|${STATE})(?![\\w-])`,
  ],
  [
    'addiction|alcohol|anxiety|blin|cancer|chemo|comorbidity|deafness|dementia|depression|diagnosis|dialysis|disabili|drug|eating disorder|eyesight is|guide dog|health|hearing|heart|illness|insulin|medica|oncologist|operation|oxygen|psy|ptsd|stroke|surgery|wheelchair',
    '\\bmy (?:\\w+ )?(?:disabilit(?:y|ies)|wheelchair(?! (?:order|part|ramp))|chemo(?:therapy)?|cancer|dialysis|(?:medical|health|mental health|heart) (?:condition|problems?|issues|emergency|treatment)|mental health|mental illness|depression|anxiety(?: disorder)?|illness|diagnosis|(?:brain |heart |knee |hip |back |upcoming |eye |recent )?(?:surgery|operation)(?! (?:system|manual))|stroke|heart attack|eating disorder|(?:gambling|drug|alcohol) (?:addiction|problem)|addiction|psychiatrist|oncologist|epilepsy|dementia|ptsd|blindness|deafness|hearing loss|eyesight is|guide dog|hearing aids?(?! (?:order|stopped|is broken|broke))|oxygen (?:tank|machine|supply)|insulin|medication (?:is|must|needs|was|runs?)|comorbidity)\\b(?! (?:app|book|insurance|policy|charity|awareness|group))',
  ],
  [
    'a&e|diagnosed|emergency room|had|hospital|icu|injured|intensive care|rushed to|taken ill',
    "\\b(?:i(?:'ve| have|ve| am|'m|m| was| got| were)?|we|he|she|and|was|been|has|just|recently|got) (?:\\w+ )?(?:diagnosed (?:with|as)|hospitali[sz]ed|admitted to (?:the )?hospital|rushed to (?:the )?(?:hospital|er|a&e|emergency)|(?:in|at|to|from|into|left|out of) (?:the )?(?:hospital|icu|intensive care|emergency room|a&e)(?! (?:bag|bed|for (?:a )?visit|near|next|grade|car|as a (?:nurse|doctor)))|taken ill|seriously injured|badly injured|had (?:a|an|my|emergency|major|heart|brain) (?:\\w+ )?(?:stroke|heart attack|surgery|operation|seizures?|miscarriage|(?:nervous |mental )?breakdown(?! (?:cover|service|of the|on the|at|with the|in my car))|bad accident|car accident|car crash))\\b",
  ],
  [
    'advised|depend on|doctor|forbidden|health|i use|medical|my consultant|my gp|my physician|not allowed|priority services register|rely on|told|we use',
    "\\b(?:medical|health) (?:reasons?|emergency|grounds|condition|appointment for (?:my|a) cancer)\\b(?<=\\b(?:for|due to|because of|have|has|had|is|was|with|a|on|of|my|serious|to|an|under|family) (?:\\w+ )?(?:medical|health) .{4,40})(?! (?:covered|insurance|policy|include|valid|qualif|count|apply|leave form))|\\b(?:on )?(?:doctor|doctor's|doctors|medical)(?:'s)? (?:orders?|advice|recommendations?)\\b|\\b(?:forbidden|told|advised|not allowed) by (?:the|my|a) doctors?\\b|\\bmy (?:doctor|gp|physician|consultant) (?:has |have )?(?:said|says|told|advised|forbids?|forbade|prescribed|recommended|ordered|signed)\\b|\\b(?:i|we) (?:\\w+ )?(?:rely|depend) on (?:\\w+ ){0,3}?(?:oxygen|insulin|medication|wheelchair|dialysis|hearing aid|ventilator|cpap|medical equipment|screen ?reader)\\b|\\b(?:i|we) use (?:a |an |my )?(?:screen ?reader|wheelchair|hearing aid|guide dog|braille)\\b|\\bpriority services register\\b",
  ],
];

export const HEALTH_WORDS: readonly string[] = [
  'hip leg back arm neck ankle wrist pelvis spine foot knee transplant biopsy bypass sectioned medicine hoist nebuliser nebulizer cystic',
  "cancer leukemia leukaemia lymphoma tumor tumors tumour tumours sclerosis ms parkinson parkinson's parkinsons alzheimer alzheimer's",
  "alzheimers dementia epilepsy diabetes copd asthma emphysema heart kidney lung liver stroke strokes cystic crohn crohns crohn's colitis",
  'lupus als mnd hiv aids covid fibromyalgia me chronic arthritis spinal brain head migraines sepsis pneumonia cerebral',
  "muscular down downs down's autism asd adhd add ocd ptsd cptsd bpd bipolar schizophrenia schizophrenic psychosis depression",
  'anxiety panic eating anorexia bulimia mental physical medical health cognitive visual hearing mobility terminal term',
  'learning psychiatric threatening underlying existing preexisting serious disability disabilities gambling drug alcohol drinking shopping',
  'spending gaming addiction comorbidity comorbidities morbidity memory tinnitus macular glaucoma stoma pacemaker guide carer',
  'colostomy feeding poor eyesight vision limited disabled blind deaf impaired paralysed paralyzed handicapped incapacitated',
  'bedridden housebound wheelchair sighted amputee terminally ill unwell sick hospital icu intensive hospice hospitalised',
  'hospitalized surgery chemo chemotherapy operation dialysis radiotherapy oxygen leave medication antidepressants insulin',
  'ventilator treatment therapy illness accident injury autistic epileptic diabetic asthmatic anorexic bulimic compromised',
  'immunocompromised immunosuppressed suppressed alcoholic addict gambler addicted depressed unstable pain dying suicidal diagnosis',
  'psychiatrist oncologist blindness deafness diagnosed a&e emergency injured seizure seizures breakdown crash doctor',
  "doctors doctor's gp physician consultant cpap screenreader reader braille priority support miscarriage ms e er",
].flatMap((line) => line.split(' '));
