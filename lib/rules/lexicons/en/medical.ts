// Words of medicine, as folded words. None of them is common in support for goods, travel or software.

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Conditions, drugs, tests and treatments: a sentence with one of these speaks of health. */
export const CLINICAL: readonly string[] = words(
  'abdomen abdominal abscess acne adhd allergies anaemia anemia anemic angina anorexia anxiety aneurysm appendicitis arrhythmia',
  'arthritis asthma asthmatic autism autoimmune backache bacterial benign biopsy bipolar bladder bleeding bloating bronchitis bruising',
  'bulimia cancer cancerous candida cardiac cardiologist cataract cervical chemotherapy chlamydia cholesterol cirrhosis clot clots',
  'colitis colonoscopy concussion conjunctivitis constipation contraceptive contraception convulsions coronary cramps cyst cysts',
  'dehydrated dehydration dementia depression dermatitis dermatologist diabetes diabetic diarrhea diarrhoea dizziness dyslexia ecg eczema',
  'ekg embolism endocrinologist endometriosis endoscopy epilepsy estrogen fainting fertility fetus fever fibroid fibroids fibromyalgia',
  'flu foetus fracture gallbladder gastric gastritis gastroenterologist genital glaucoma glucose gout gynaecologist gynecologist',
  'haemorrhoids hormonal headache headaches heartburn hemoglobin hemorrhoids hepatitis hernia herpes hiv hormone hormones hpv',
  'hypertension hyperthyroidism hypotension hypothyroidism ibs immune incontinence indigestion infection infections infertility',
  'inflamed inflammation inflammatory influenza insomnia intestine intestinal itching itchy jaundice kidney kidneys lesion lesions',
  'leukemia ligament liver lupus lymph lymphoma malaria malignant measles melanoma menopause menstrual menstruation metabolism migraine',
  'migraines miscarriage mri mucus mumps muscular nausea nerve nerves neurologist neurological neuropathy numbness obese obesity',
  'oncologist osteoporosis ovarian ovary ovulation palpitations pancreas pancreatitis paralysis parasite pcos pcod pediatrician pelvic',
  'penis pneumonia postpartum pregnancy pregnant prostate psoriasis psychiatrist psychiatric psychosis pulmonary rash rashes respiratory',
  'rheumatoid scabies schizophrenia sciatica seizure seizures semen sinus sinusitis sperm spinal spleen  steroids stroke',
  ' syndrome syphilis tendon testicle testicles testosterone thrombosis thyroid tinnitus tonsils tuberculosis tumor tumour ulcer',
  'ulcers ultrasound urinary urine urologist uterine uterus uti vaccinated vaccination vaginal vagina vertigo viral vomit vomiting',
  'acetaminophen adderall advil albuterol alprazolam amoxicillin analgesic antacid antacids antibiotic antibiotics anticoagulant antidepressant',
  'antidepressants antifungal antihistamine antihistamines antipsychotic antiviral aspirin atorvastatin azithromycin benadryl benzodiazepine',
  'betadine cephalosporin cetirizine ciprofloxacin clonazepam codeine corticosteroid cortisone decongestant diazepam diclofenac doxycycline',
  'expectorant fluoxetine gabapentin hydrocortisone hydrocodone hydroxychloroquine ibuprofen inhaler insulin ivermectin ketoconazole',
  'lamotrigine laxative laxatives levothyroxine lisinopril loratadine lorazepam losartan melatonin metformin methadone metoprolol',
  'metronidazole minoxidil morphine naproxen narcotics nexium nsaid nsaids omeprazole oxycodone oxycontin ozempic pantoprazole paracetamol',
  'paxil penicillin percocet prednisone probiotic probiotics progesterone prozac ranitidine sedative semaglutide sertraline ssri ssris statin',
  'statins suboxone testosterone tramadol tylenol valium viagra warfarin wellbutrin xanax zoloft zyrtec chickenpox contagious diagnosis',
  'physiotherapist psychotherapy radiotherapy tetanus hysterectomy carcinoma cellulitis diuretic electrolytes fasciitis gerd',
);

/** Words of the body and of health that also stand in ordinary replies. */
export const BODILY: readonly string[] = words(
  'allergic allergy ankle antiseptic appetite bowel breathing breast calorie calories carbs chest chronic cleanser contagious cough cure',
  'deficiency dentist diet dietary diets disorder disease diseases dosage dosages dose doses drowsy dentures fasting fatigue fatty fiber gum',
  'gums healthy heal hip hydrated illness injury injection itch joint knee lungs magnesium zinc omega medication medications medicine medicines moisturizer',
  'muscle muscles nutrition ointment ovulate pain painful pains physician pill pills prescribed protein pulse puberty scalp scar sex sexual',
  'skin sore spasm spasms spine sugar supplement supplements surgeon surgery surgical sweating symptom symptoms tablets therapy throat tissue',
  'swelling infected toxins urinate virus vitamin vitamins weigh weight wound wounds blood stomach teeth tooth nasal toxic detox',
);

const DO =
  '(?:take|taking|use|using|apply|applying|avoid|avoiding|stop|stopping|start|starting|try|trying|drink|drinking|eat|eating|keep|reduce|reducing|increase|increasing|decrease|lower|continue|continuing|do|get|getting|have|having|begin|switch|switching|limit|cut|quit|maintain|add|adding|undergo|treat|wash|rinse|gargle|massage|exercise|lose|gain|rest|skip|double|give|giving|put|consume|consuming|follow|perform|inject|swallow|wean|taper|combine|mix|repeat|restrict|include|monitor|be|need|require|benefit|fast|weigh|aim|go (?:for|on|off)|lie|elevate|sleep|remove|clean|watch|supplement|replace|prevent|control|manage|rule out)';
const ADVERB =
  '(?: (?:also|then|definitely|certainly|probably|just|simply|always|never|not|still|surely|try and|try to|safely|at least|first|either|therefore)){0,2}';
const PERSON =
  '(?:you|he|she|they|one|your (?:\\w+ )?(?:son|daughter|wife|husband|mother|father|child|baby|partner|friend|doctor)|(?:patients?|people|women|men|children|anyone|everyone)(?: (?:with|who (?:have|take|are)) [a-z ]{1,40})?)';

/** Words that tell somebody what to do about a body, or what it has. Sources of patterns on folded text. */
export const TELLS: readonly string[] = [
  `\\b${PERSON} (?:should(?: not|n't)?|can(?: not|not|'t)?|could|may|might|must|ought to|have to|has to|need(?:s)? to|need(?:s)? not|do not need|don't need|do not have to|don't have to|would benefit|are better|will(?: need to)?|had better|'d better|shall|are advised to|are supposed to)${ADVERB} ${DO}\\b`,
  `(?:^|[,;:.)(-] ?|\\b(?:and|or|then|also|so|please|but|kindly|just|hence|either|meanwhile|to|instead|simply|always|never) )(?:do not |don't |try to |start to |never )?(?:take|apply|avoid|stop|start|try|drink|eat|keep|reduce|increase|continue|use|limit|cut|quit|maintain|undergo|wash|rinse|gargle|massage|exercise|lose|skip|consume|swallow|taper|restrict|monitor|weigh|aim for|get|do|go for|follow|have|give|include|rest|treat|wait|ensure|add|put)\\b`,
  `\\b(?:i|we)(?:'d| would|'ll| will)?(?: strongly| also| really| still| always| highly)? (?:suggest|recommend|advise|urge|prescribe)\\b|\\bmy (?:advice|suggestion|recommendation)\\b`,
  '\\b(?:is|are|would be|may be|can be|might be|should be|could be|has to be|needs? to be|must be)(?: also| usually| often| very| quite| generally| not| perfectly| completely| totally| most)? (?:best|better|safe|advisable|recommended|advised|indicated|needed|required|necessary|helpful|effective|beneficial|useful|harmful|dangerous|treated|taken|given|used|avoided|stopped|cured|controlled|prescribed|enough|sufficient|normal|common|possible|contraindicated|applied|managed|done|checked|ruled out|tested)\\b',
  '\\b(?:safe|ok|okay|fine|alright|harmless|dangerous|risky|not recommended) (?:to|for you to|if you|while|during|in) ',
  '\\b(?:treatment|medicine|drug|dose|therapy|exercise|surgery|diet|medication|cure|remed(?:y|ies))s? (?:of choice|for (?:this|that|it|your)|(?:is|are|will|can|may|would|includes?|options?|should))\\b',
  "\\b(?:do not|don't|won't|will not) need (?:the|any|an?|your) ",
  '\\bno (?:need|treatment|medication|surgery|cure|reason) (?:to|for|is)\\b|\\bneed not\\b',
];

/** Words that tell what an ailment is, comes from or does; they need two words of medicine around them. */
export const EXPLAINS: readonly string[] = [
  "\\b(?:caused? by|causes?|causing|due to|because of|signs? of|symptoms? (?:of|that|you|are|is|could|can|may)|side[- ]?effects?|lead(?:s|ing)? to|result(?:s|ing)? (?:in|from)|associated with|related to|suggest(?:s|ive)?(?: of)?|indicat(?:e|es|ing|ive)|consistent with|risk (?:of|for|factors?)|treat(?:s|ed|ing|ment)?|cures?|cured|relieves?|relief|prevents?|heal(?:s|ing)?|diagnos(?:e|ed|is)|occurs?|spreads?|affects?|damages?|worsen(?:s|ed)?|improves?|interacts?|contain(?:s)?|raises?|lowers?|elevates?|types? of|most (?:likely|common|probable)|more likely|possib(?:le|ly|ility)|likely|chances?|probably|called|known as|defined as|means?|refers? to|such as|like|includ(?:e|es|ing)|depends?|normal|common|used (?:to|for|in)|belongs?|transmitted|develops?|experience|happens?|helps?|clears?|soothes?|eases?|reduces?|won't help)\\b",
  "\\b(?:you|he|she|your \\w+)(?: (?:may|might|could|probably|likely|seems? to|appears? to|must|also)){0,2}(?: be| have|'ve|'re| are| has)(?: been)?(?: \\w+){0,3}? (?:having|suffering|experiencing|an?|some|signs|symptoms|allergic|pregnant|dehydrated|depressed|diabetic|infected)\\b",
  '\\b(?:is|are) (?:an?|the) ',
];
