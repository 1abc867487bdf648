"""Words for illness, treatment, disability and pregnancy in English, Spanish, German and French."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.lazy import lazy

_TERMS = """
diabetes diabetic diabetics asthma asthmatic cancer cancerous leukemia leukaemia lymphoma melanoma tumor tumour
tumors carcinoma glioma metastatic metastasis
chemo chemotherapy radiotherapy dialysis biopsy epilepsy epileptic seizures dementia alzheimer alzheimer's
alzheimers parkinson parkinson's parkinsons schizophrenia bipolar
autism autistic adhd aspergers ptsd ocd anorexia bulimia psychosis psychiatric psychiatrist psychotherapy
psychotherapist antidepressant antidepressants suicidal suicide
hiv hepatitis tuberculosis covid pneumonia bronchitis sinusitis otitis influenza chlamydia gonorrhea syphilis
herpes malaria sepsis mrsa
pregnant pregnancy miscarriage ivf gestation trimester postpartum infertile infertility menopause endometriosis
hysterectomy vasectomy abortion
arthritis osteoarthritis arthroplasty rheumatism rheumatoid osteoporosis fibromyalgia sclerosis lupus crohn
crohn's colitis ibs migraine migraines hypertension hypertensive hypotension angina arrhythmia
stent pacemaker angioplasty appendicectomy appendectomy tonsillectomy mastectomy amputation amputated
amputee paraplegic quadriplegic paralysed paralyzed paralysis palsy
insulin metformin warfarin coumadin aspirin ibuprofen paracetamol tylenol oxycodone morphine codeine fentanyl
methadone prozac zoloft xanax valium lithium ritalin adderall lasix norvasc
synthroid lipitor viagra antibiotic antibiotics steroids prednisone inhaler epipen nitroglycerin opioid opioids
sedatives antihistamine sertraline citalopram fluoxetine mirtazapine amitriptyline gabapentin pregabalin tramadol
diazepam lorazepam ramipril amlodipine atorvastatin statins semaglutide ozempic sciatica gout shingles eczema psoriasis
glaucoma anaemia anemia thyroid
ventolin albuterol bactrim dilaudid amoxil
deaf disability disabilities handicapped dyslexia dyslexic wheelchair hospice hospitalized hospitalised
hospitalization surgery surgeries inpatient outpatient comorbidities
headache headaches chills swollen laceration lacerated sedated ekg ecg mri x-ray xray ultrasound insomnia apnea
nausea vomiting diarrhea diarrhoea eczema psoriasis acne rash thyroid hypothyroidism anemia
anaemia hemophilia copd emphysema cirrhosis nephropathy neuropathy fracture fractures fractured concussion
stroke strokes aneurysm embolism thrombosis allergy allergies allergic anaphylaxis intolerance obesity obese
dermatitis glaucoma cataract cataracts incontinence incontinent catheter colostomy ostomy transplant
diagnosis diagnosed diagnoses prognosis pathology oncologist oncology cardiologist neurologist symptoms symptom
chronic terminally relapse remission
alcoholism alcoholic addiction addicted rehab overdose detox medication medications meds prescription
prescriptions patient's
diabetesmittel diabetiker diabetikerin asthmatiker krebs krebskrank tumorerkrankung epilepsie demenz depression
depressionen depressiv depressive depressed anxiety schizophrenie magersucht
schwanger schwangerschaft fehlgeburt wechseljahre behindert behinderung schwerbehindert schwerbehinderung
rollstuhl pflegegrad gehörlos taub erblindet querschnittsgelähmt
herzinfarkt schlaganfall bluthochdruck migräne rheuma arthrose bandscheibenvorfall allergie allergisch
lungenentzündung grippe chemotherapie strahlentherapie dialyse operiert medikament medikamente rezept
antibiotika insulinpflichtig
krankheit erkrankung erkrankt krankgeschrieben krankenhausaufenthalt diagnose suchtkrank alkoholiker burnout
diabético diabética cáncer tumor quimioterapia radioterapia diálisis epilepsia epiléptico epiléptica demencia
depresión ansiedad esquizofrenia autista autismo
embarazada embarazo aborto menopausia discapacidad discapacitado discapacitada minusválido sordo sorda ciego
invidente infarto ictus hipertensión migraña artritis alergia alérgico alérgica neumonía gripe
asma asmático cirugía hospitalizado hospitalizada medicación medicamento medicamentos receta diagnóstico
diagnosticado diagnosticada enfermedad enfermo enferma sida vih adicción
diabète diabétique cancéreux tumeur chimiothérapie radiothérapie dialyse épilepsie épileptique démence
dépression dépressif dépressive anxiété schizophrénie autiste
enceinte grossesse handicap handicapé handicapée invalidité sourd sourde aveugle malvoyant infarctus
hypertension migraine arthrite arthrose allergie allergique asthme asthmatique grippe pneumonie
chirurgie opéré opérée hospitalisé hospitalisée médicament médicaments ordonnance diagnostic diagnostiqué
maladie malade sclérose
"""
TERMS: Final = frozenset(_TERMS.split())
"""Words that by themselves say something about somebody's health."""
_PHRASE_WORDS = """
pain pains ache aches aching hurts hurting sick ill illness disabled blind blindness impaired impairment sighted
hearing injury injuries injured wound wounds infection infected fever heart kidney liver lung lungs blood vision
visual breathing memory sleep trouble breath injury alcohol substance etoh tobacco smoking emergency medical
mental health cholesterol hospital operation surgeon treatment condition therapy therapist drug drugs smoker
cough swelling numb numbness dizzy dizziness bleeding breast prostate broken spinal spine hip knee
krank krankenhaus schmerzen herz psychisch therapie arbeitsunfähig blutdruck sehbehindert hörgeschädigt blut
corazón dolor dolores tratamiento hospital baja salud mental ingresado
douleur douleurs coeur cœur traitement hôpital santé mentale arrêt maladie tension disease disorder syndrome
"""
PHRASE_ANCHORS: Final = frozenset(_PHRASE_WORDS.split())
"""Words that need others beside them."""
_BODY = (
    r"(?:back|chest|knee|hip|neck|shoulder|stomach|abdominal|head|joint|leg|foot|ankle|wrist|elbow|arm|hand|muscle"
    r"|pelvic|ear|tooth|throat|flank|quadrant|groin|thigh|calf|heel|toe|finger|thumb|jaw|eye|bone|nerve|spinal"
    r"|hamstring|brain|bladder|bowel|colon|skin|lung|liver|kidney|heart|breast|prostate|ovarian|cervical"
    r"|gallbladder|thyroid|sinus)"
)
PHRASE: Final = lazy(
    rf"(?<![^\W_])(?:(?:lower |upper |left |right |chronic |severe |mild )?{_BODY} (?:pains?|aches?|injur(?:y|ies)"
    rf"|surgery|surgeries|operation|disease|disorder|condition|attack|failure|problems?|transplant|infections?"
    rf"|trouble|wounds?|replacement|bypass)"
    rf"|pains? in (?:the|his|her|my|their) (?:\w+ )?{_BODY}|(?:in|of|with|severe|chronic|constant|any|no"
    rf"|much) pain|pain (?:relief|killers?|medication|shot|management|clinic)|{_BODY}s? (?:hurts?|is hurting"
    rf"|are hurting|aches?|is broken|is swollen)|broken (?:arm|leg|hip|wrist|ankle|collarbone|rib|ribs|foot|bone"
    rf"|nose|neck|back)"
    r"|(?:is|was|i'm|i am|im|he's|she's|been|feeling|being|off|fell|very|too|really|seriously|terminally|mentally"
    r"|chronically|critically|severely|gravely|currently) (?:sick(?! of)|ill)|sick (?:leave|note|pay|child|wife"
    r"|husband|mother|father|son|daughter|day)|(?:mental|terminal|serious|chronic|long[- ]term|underlying) illness"
    r"|illness (?:of|in)|due to (?:an )?illness"
    r"|(?:is|i'm|i am|im|he's|she's|am|registered|severely|partly|partially|permanently) (?:disabled|blind|deaf)"
    r"|disabled (?:person|people|customer|badge|child|son|daughter|wife|husband|veteran|parking|passenger)"
    r"|(?:visually|hearing|sight|speech|mobility|cognitively|physically) (?:impaired|impairment|disabled)"
    r"|partially sighted|hard of hearing|hearing (?:aids?|loss|difficult\w+|problems?|impairment)"
    r"|(?:blood|heart) (?:pressure|sugar|thinners?|clots?|transfusion|condition|disease|attack|failure|murmur"
    r"|rate)|high cholesterol|cholesterol (?:level|medication)|mental health(?! (?:day|awareness))"
    r"|health (?:conditions?|problems?|issues?|reasons?|history|state)|(?:medical|pre-?existing"
    r"|underlying) (?:conditions?|history|treatment|reasons?|issues?)|under(?:going)? treatment|treatment for"
    r"|cancer treatment"
    r"|(?:in|into|to|from|out of|at) (?:the )?hospital(?! (?:bill|bills|address|booking))|hospital (?:stay"
    r"|treatment|admission|appointment)|had (?:an|a|his|her|my) (?:\w+ )?operation|(?:physical|speech|occupational"
    r"|radiation|hormone|cognitive|group|trauma) therapy|(?:my|his|her|a) therapist|(?:illegal|recreational|hard"
    r"|iv) drugs?|drug (?:abuse|addiction|use|overdose|problem)|(?:a|heavy|former|ex-?) smoker"
    r"|(?:his|her|my|their|an?|serious|work|sports|head|personal) injur(?:y|ies)(?! (?:claim|lawyer|insurance))"
    r"|(?:is|was|been|got|badly|seriously) injured|(?:non-?healing |surgical |open )wounds?"
    r"|(?:\w+ )?infections?(?! risk)|(?:high |a |has |had |with )fever|(?:bad|persistent|dry|chronic) cough"
    r"|(?:feels?|feeling|is|was|getting|been) (?:dizzy|numb)|(?:vision|visual|breathing|memory|hearing|sleep"
    r"|speech|digestive|bladder|heart|back|skin) (?:problems?|loss|disorder|difficult\w+)"
    r"|(?:became|went|going) (?:blind|deaf)|(?:traumatic|sports|head|brain|spinal|specific) injur(?:y|ies)"
    r"|injur(?:y|ies) to (?:the |his |her |my )?\w+"
    r"|(?:alcohol|substance|etoh) abuse|use of (?:alcohol|tobacco|drugs)|smoking and drinking|emergency room"
    r"|trouble (?:breathing|sleeping|walking|hearing)|short(?:ness)? of breath|blood tests?|(?:leg|arm"
    r"|ankle|facial|joint) swelling|persistent cough|(?:a|his|her|my|the) cough|family medical history"
    r"|familial medical history|history of present illness"
    r"|(?:heavy|internal|vaginal|rectal) bleeding"
    r"|spinal (?:cord|injury|fusion|stenosis)|\w+(?:'s)? (?:disease|disorder|syndrome)"
    r"|(?:ist|bin|war|sehr|schwer|psychisch|chronisch|seit\s\w+|leider|länger) krank|(?:im|ins"
    r"|aus dem) krankenhaus|(?:starke |chronische )?(?:rücken|kopf|knie|bauch|brust|zahn)?schmerzen"
    r"|psychische? (?:krank\w*|erkrankung|probleme|belastung)|in (?:therapie|behandlung)|arbeitsunfähig"
    r"|(?:hohe[nr]? )?blutdruck|sehbehindert|hörgeschädigt|herz(?:probleme|erkrankung|op)"
    r"|dolor(?:es)? de (?:cabeza|espalda|pecho|estómago|rodilla|muelas)|baja (?:médica|por enfermedad)"
    r"|salud mental|en (?:el )?hospital|ingresad[oa]|(?:problemas?|ataque) (?:de|al) corazón|en tratamiento"
    r"|tratamiento (?:médico|psicológico|de|contra)"
    r"|douleurs? (?:au|aux|à la|dorsale|de)|arrêt (?:maladie|de travail)|santé mentale|à l'hôpital|(?:problèmes?"
    r"|maladie) (?:de |au )c(?:oe|œ)ur|problèmes? cardiaques?|sous traitement|traitement (?:médical|contre"
    r"|pour))(?![^\W_])"
)
"""Phrases about health whose single words say nothing."""
QUALIFIER: Final = lazy(
    r"(?<![^\W_])(?:(?:type|typ|tipo) (?:1|2|one|two|i|ii)|breast|lung|skin|brain|colon|prostate|ovarian|cervical"
    r"|pancreatic|bowel|stomach|liver|kidney|blood|chronic|severe|acute|bipolar|post-traumatic|postnatal"
    r"|gestational|rheumatoid|multiple|peanut|nut|penicillin|latex|food|heart|back|knee|hip|shoulder|foot|eye"
    r"|brain|learning|physical|mental) $"
)
BUSINESS: Final = lazy(
    r"(?:'s)?[ -](?:insurance|claims?|policy|policies|polici|plans?|cover(?:age)?|provider|benefits?|premiums?"
    r"|accessible|access|friendly|glasses|research|charity|foundation|awareness|walk|institute|ward|department"
    r"|free|luck|of (?:luck|genius)|versicherung|seguro|assurance|room|park|lane|road)(?![^\W_])"
)
"""Directly behind a term, makes it a product or a place and no statement about anybody."""
ELSEWHERE: Final = lazy(r"(?<![^\W_])(?:great|economic|tropical|weather|computer|price|virus) $")
"""Directly before a term, makes it no illness."""
REACH: Final = 40
