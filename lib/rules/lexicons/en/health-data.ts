import { lean } from '#lib/core/lean.ts';

// Words of health, all folded. Chosen so that each means little else in a support reply.

/** Illnesses and states. */
const CONDITIONS =
  "cancer|leuk(?:a)?emia|lymphoma|melanoma|carcinoma|tumou?r|diabet(?:es|ic)|pre-?diabetes|hypertension|hypothyroidism|hyperthyroidism|asthma|copd|pneumonia|tuberculosis|hiv(?:[ -]positive)?|aids|hepatitis(?: [abc])?|syphilis|gonorrh(?:o)?ea|chlamydia|herpes|hpv|covid(?:-?19)?|epilepsy|dementia|alzheimer(?:'s)?|parkinson(?:'s)?|multiple sclerosis|schizophrenia|bipolar(?: disorder)?|depression|ptsd|adhd|autism|anorexia|bulimia|eating disorder|anxiety disorder|panic disorder|alcoholism|addiction|substance abuse|crohn'?s|colitis|ibs|celiac|coeliac|endometriosis|pcos|preeclampsia|miscarriage|pregnan(?:cy|t)|an(?:a)?emia|arthritis|osteoporosis|fibromyalgia|lupus|psoriasis|eczema|migraines?|stroke|heart (?:attack|failure|disease)|arrhythmia|atrial fibrillation|angina|kidney (?:disease|failure|stones?)|liver (?:disease|failure)|cirrhosis|sepsis|fracture|concussion|hernia|glaucoma|cataracts?|std|sti|uti|panic attacks?|alcoholic|burn-?out|suicidal(?: thoughts)?|self-harm|autistic|dyslexia|tourette'?s|insomnia|infertility|erectile dysfunction|thrombosis|gout|sciatica|brain injury|(?:peanut|nut|latex|penicillin|shellfish|bee|wasp|food) allerg(?:y|ies)";
const DRUGS =
  'metformin|insulin|ozempic|semaglutide|wegovy|mounjaro|trulicity|lisinopril|ramipril|amlodipine|losartan|metoprolol|bisoprolol|atorvastatin|lipitor|simvastatin|rosuvastatin|warfarin|xarelto|eliquis|clopidogrel|levothyroxine|synthroid|omeprazole|pantoprazole|prednisone|prednisolone|amoxicillin|penicillin|azithromycin|doxycycline|ciprofloxacin|sertraline|zoloft|fluoxetine|prozac|citalopram|escitalopram|lexapro|venlafaxine|bupropion|wellbutrin|trazodone|mirtazapine|lithium carbonate|quetiapine|seroquel|olanzapine|risperidone|aripiprazole|abilify|xanax|alprazolam|diazepam|valium|lorazepam|ativan|clonazepam|zolpidem|ambien|adderall|ritalin|methylphenidate|vyvanse|oxycodone|oxycontin|hydrocodone|morphine|fentanyl|tramadol|codeine|methadone|suboxone|buprenorphine|naltrexone|gabapentin|pregabalin|lamotrigine|humira|adalimumab|methotrexate|tamoxifen|letrozole|truvada|prep medication|biktarvy|viagra|sildenafil|cialis|tadalafil|finasteride|accutane|isotretinoin|mifepristone|clomid|antidepressants|antidepressant|antibiotics|antipsychotics|beta-blockers|statins|opioids|chemotherapy drugs?';
const PROCEDURES =
  'surgery|biopsy|colonoscopy|endoscopy|gastroscopy|mammogram|mastectomy|hysterectomy|vasectomy|appendectomy|c-section|caesarean|chemotherapy|chemo|radiotherapy|radiation (?:therapy|treatment)|dialysis|(?:kidney|liver|heart|organ|bone marrow) transplant|(?:hip|knee) replacement|bypass|angioplasty|abortion|ivf|root canal|pap smear|pelvic exam|rehab(?: stay)?|detox|psychotherapy|fertility treatment|counselling sessions?|therapy sessions?|blood transfusion|smear test|psychiatric (?:stay|evaluation|treatment)|electroshock';
const TESTS =
  '(?:lab(?:oratory)?|blood|urine|stool|biopsy|pathology|genetic|dna|pregnancy|hiv|std|sti|covid(?:-?19)?|antibody|pcr|allergy|pap|drug|screening|mri|ct|x-?ray|ultrasound|mammogram|ecg|ekg|eeg|bone density|thyroid|cholesterol|glucose|liver|kidney)(?: (?:test|panel|work|scan|screen(?:ing)?|function))?s?(?: (?:results?|reports?|values?|readings?|findings?|levels?))?';
const MEASURES =
  'hba1c|a1c|ldl|hdl|tsh|psa|bmi|viral load|cd4|white (?:blood )?cells?|blood (?:pressure|sugar|glucose|type|count)|h(?:a)?emoglobin|creatinine|cholesterol|triglycerides|platelets?';

/** Words that a pattern below always has. */
export const HEALTH_WORDS: readonly string[] =
  'diagnosed diagnosis diagnoses diagnostic prescribed prescription prescriptions medication medications medicine dose dosage mg mcg lab laboratory blood urine biopsy pathology mri ultrasound scan xray ray hba1c a1c ldl hdl tsh psa bmi viral cd4 hemoglobin haemoglobin creatinine cholesterol triglycerides platelets tested positive surgery colonoscopy endoscopy gastroscopy mammogram mastectomy hysterectomy vasectomy appendectomy caesarean section chemotherapy chemo radiotherapy radiation dialysis transplant replacement bypass angioplasty abortion ivf canal pap pelvic rehab detox psychotherapy psychiatric cancer leukemia leukaemia lymphoma melanoma carcinoma tumor tumour diabetes diabetic prediabetes hypertension hypothyroidism hyperthyroidism asthma copd pneumonia tuberculosis hiv aids hepatitis syphilis gonorrhea gonorrhoea chlamydia herpes hpv covid epilepsy dementia alzheimer parkinson sclerosis schizophrenia bipolar depression ptsd adhd autism anorexia bulimia disorder alcoholism addiction substance crohn crohns colitis ibs celiac coeliac endometriosis pcos preeclampsia miscarriage pregnancy pregnant anemia anaemia arthritis osteoporosis fibromyalgia lupus psoriasis eczema migraine migraines stroke heart arrhythmia fibrillation angina kidney liver cirrhosis sepsis fracture concussion hernia glaucoma cataract cataracts std sti uti allergy allergies alcoholic burnout suicidal autistic dyslexia tourettes insomnia infertility thrombosis gout sciatica panic fertility counselling therapy transfusion smear hospitalised hospitalized admitted psychiatric oncology lithium steroids self'.split(
    ' ',
  );

/** The name of the one drug in these words, which the rule is woken by. */
export const DRUG_WORDS: readonly string[] = DRUGS.replace(/\([^)]*\)\??/g, '')
  .split('|')
  .map((drug) => drug.split(' ')[0] ?? '');

// "your wife's" and "his" need no list of relations: any name may stand there.
const WHOSE =
  "(?:your|his|her|their|the patient's|(?:(?:your|his|her|the|their|mr|mrs|ms|miss|dr)\\.? )?[a-z][a-z'-]{1,20}'s)";
const WHO =
  "(?:you|he|she|they|(?:your|his|her|the|their) (?:wife|husband|spouse|partner|mother|father|mom|mum|dad|son|daughter|child|baby|brother|sister|friend|client|employee|colleague|patient|member|dependent|passenger|customer|guest|claimant|traveller|caller|employer|boss|tenant)(?: (?:in|on) [a-z\\d]{1,5})?|(?:mr|mrs|ms|miss)\\.? [a-z][a-z'-]{1,20})";
const SHOWED =
  '(?:shows?|showed|shown|indicates?|indicated|reveals?|revealed|confirms?|confirmed|came back|come back|comes back|is|was|are|were|reads?|has come back|have come back|suggests?|found|detected)';
const OUTCOME =
  '(?:positive|negative|elevated|abnormal|normal|high(?:er)?|low(?:er)?|raised|increased|decreased|borderline|benign|malignant|cancerous|inconclusive|reactive|non-?reactive|out of range|within range|critical)\\b';

/** Sources of patterns for a fact about a person's health. */
export const HEALTH: readonly string[] = [
  // her lab result of 3 May shows elevated A1C
  `\\b${WHOSE} (?:[a-z'-]{1,20} ){0,4}?(?:${TESTS}|${MEASURES}|test results?|results?)\\b[^.;?!\\n]{0,50}?\\b${SHOWED} (?:[a-z-]{1,15} ){0,4}?(?:${OUTCOME}|(?:${CONDITIONS})\\b|(?:${MEASURES})\\b)`,
  // your A1C is 7.2
  `\\b${WHOSE} (?:[a-z'-]{1,20} ){0,4}?(?:${MEASURES})(?: (?:level|value|reading|count))? (?:is|was|of|at|reads|came back at|has (?:risen|dropped) to) (?:about |now )?\\d{1,4}(?:[./]\\d{1,3})?`,
  // she tested positive for HIV
  `\\b${WHO}(?:'ve| have| has|'s)? (?:[a-z]{1,10} )?tested (?:positive|negative)(?: for [a-z0-9-]{2,20})?`,
  // he was diagnosed with asthma
  `\\b${WHO}(?:'ve been| have been| has been| was| were|'s been| had been| is| are|'re) (?:[a-z]{1,12} )?diagnosed (?:(?:with|as) (?:[a-z0-9'-]{1,20} ){0,4}?(?:${CONDITIONS})\\b|with (?:an? )?[a-z'-]{3,20})`,
  `\\b(?:${WHOSE}|the|a) (?:[a-z]{1,12} )?diagnos[ie]s (?:is|was|of|:) (?:[a-z0-9'-]{1,20} ){0,4}?(?:${CONDITIONS})\\b`,
  // your prescription for metformin 500 mg
  `\\b${WHOSE} (?:[a-z]{1,12} )?(?:prescriptions?|refills?|medications?|dos(?:e|age)|${DRUGS})\\b(?: (?:for|of|is|was|has been|are) (?:[a-z]{1,12} ){0,4}?(?:${DRUGS})\\b|[^.;?!\\n]{0,40}?\\b(?:${DRUGS}|\\d{1,4}(?:\\.\\d)? ?(?:mg|mcg|ml|units|tablets|pills))\\b|(?<=\\b(?:${DRUGS}))(?: (?:prescription|refill|dose|script))?)`,
  `\\b${WHO}(?:'re|'s| are| is| was| were| have been| has been|'ve been)? (?:[a-z]{1,10} )?(?:prescribed|taking|takes?|put on|on) (?:[a-z0-9]{1,10} ){0,4}?(?:${DRUGS}|(?:lithium|steroids|sleeping pills|blood thinners|medication for [a-z]+)(?! (?:batter|ion|cell)))\\b`,
  // her biopsy on 3 May, your chemotherapy starts
  `\\b${WHOSE} (?:[a-z-]{1,15} ){0,4}?(?:${PROCEDURES})\\b(?= (?:on|of|in|at|from|with|is|was|has|went|took|starts?|started|dated|scheduled|appointment|performed|by|for|next|last)\\b)`,
  // she has diabetes; your HIV status
  `\\b${WHO}(?:'re| are|'s| is| were| was| have| has|'ve| had| suffers? from| suffered from| live[sd]? with) (?:an? |the |been |currently |type [12] |stage [1-4i]{1,3} |severe |mild |chronic |early |recovering |(?:early|late)-stage |advanced |a history of |breast |lung |skin |prostate |[a-z]{4,12}ly ){0,4}(?:${CONDITIONS})\\b`,
  `\\b${WHOSE} (?:[a-z-]{1,15} ){0,1}?(?:${CONDITIONS})(?: (?:status|diagnosis|treatment|therapy|symptoms|medication|history|test))\\b`,
  // because of your pregnancy; your mother's dementia is on file
  `\\b${WHOSE} (?:[a-z-]{1,15} ){0,1}?(?:${CONDITIONS})(?=[,.;!]|$| (?:is|was|were|has|had|in|from|since|on|as|which|that|we|you|and|got|started|means|when|at|during|before|after|by|i|they|will|does|did)\\b)`,
  // the results came back negative for chlamydia
  `\\bthe (?:[a-z]{1,12} )?(?:results?|tests?|swab|scan|screening) (?:came back|come back|is|was|are|were|shows?|showed) (?:[a-z-]{1,15} ){0,4}?(?:positive|negative|clear|reactive)(?: (?:for|of))? (?:[a-z-]{1,15} )?(?:${CONDITIONS})\\b`,
  // he is being treated for cancer, off sick with depression
  `\\b${WHO}(?:'re| are|'s| is| were| was|'ve been| have been| has been) (?:[a-z]{1,12} )?(?:treated|hospitali[sz]ed|admitted|off sick|signed off(?: work)?|on (?:sick|medical) leave|in (?:hospital|rehab|therapy)|operated on|seen|recovering|suffering) (?:for|with|from|due to|because of|after) (?:[a-z-]{1,15} ){0,4}?(?:${CONDITIONS}|${PROCEDURES})\\b`,
  `\\b${WHO}(?:'re| are|'s| is| were| was|'ve been| have been| has been) (?:[a-z]{1,12} )?(?:admitted to|treated (?:at|in)|held in|a patient (?:at|in|of)) (?:the |a |our )?(?:psychiatric|mental|oncology|maternity|rehab|addiction|cancer|fertility|intensive)\\b`,
  // the therapist's notes mention panic attacks, your scan shows a tumour
  `\\b(?:${WHOSE}|the|our) (?:[a-z'-]{1,15} ){0,4}?(?:scans?|x-?rays?|imaging|letters?|notes?|records?|files?|charts?|history|claim|report) (?:(?:of|from|on|dated) (?:[a-z\\d]{1,10} ){1,4}?)?(?:[a-z]{1,12} )?(?:shows?|showed|mentions?|mention|mentioned|says?|say|said|lists?|list|listed|indicates?|states?|reveals?|confirms?) (?:[a-z'-]{1,15} ){0,6}?(?:${CONDITIONS})\\b`,
  `\\b${WHO} (?:underwent|had|has had|have had|'ve had) (?:an? |the |her |his |their )?(?:[a-z-]{1,15} )?(?:hysterectomy|mastectomy|vasectomy|biopsy|chemotherapy|abortion|miscarriage|stroke|heart attack|c-section|transplant|bypass|angioplasty|colonoscopy)\\b`,
];

/** A shop's or insurer's words, a general fact, a rule. */
export const PRODUCT =
  /\b(?:insurance|cover(?:age|s|ed)?|polic(?:y|ies)|plans?|premium|claims? form|kits?|book|course|blog|article|charity|fundrais\w+|donation|research|awareness|survey|webinar|leaflet|guide|helpline|hotline|stickers?|pillow|support group|benefits?|warranty|firmware|software|device|laptop|printer|server|network|speed|battery|account|connection|router|drug ?store|car|engine|vehicle)\b/;
/** A wish, or comfort. */
export const COMFORT =
  /\b(?:sorry (?:to (?:hear|learn|read)|that|about|for)|hope(?:s|d|fully)?|wish(?:es|ing)?|get well|feel(?:s|ing)? better|recover(?:s|y|ing)?|condolences|thoughts|prayers|congratulations|congrats|all the best|good luck|take care|sad to|saddened|understand (?:that|how)|thank(?:s| you) for (?:telling|sharing|letting|the)|as you (?:said|say|told|mentioned|wrote)|you (?:mentioned|said|told|wrote|shared))\b/;
/** Nothing is told. */
export const WITHHELD =
  /\b(?:can(?:no|')t|cannot|unable to|not able to|may not|won't|will not|not allowed|must not) (?:[a-z]{1,12} ){0,2}(?:share|discuss|disclose|tell|give|release|confirm|say|provide|see|read)\b|\b(?:people|patients|customers|anyone|everyone|those|someone|persons) (?:who|with|taking|on)\b/;
export const CONDITION_WORD = lean(`\\b(?:${CONDITIONS}|${DRUGS}|${PROCEDURES}|${MEASURES})\\b`, 'g');
