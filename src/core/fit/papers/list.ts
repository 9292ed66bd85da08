/**
 * Papers: licences, certificates, registrations and trade qualifications, each with the names that adverts and people
 * use for it. A line is `id: names > what it also is`. Names in capitals stand as they are written; others are
 * compared by their stems. What it also is are wider papers, so that one that is asked for is had by a higher or more
 * special one, never the reverse. `~` before an id marks a family: its members stand in for one another where the
 * advert takes an equivalent. From common knowledge of the professions.
 */
export const papers = `
~nursing licence: nursing license, nurse license, nursing licensure, licensed nurse
registered nurse: RN, RNs, registered nurse, registered general nurse, RGN, staff nurse registration, NMC, nmc registration, diplomierte pflegefachfrau, pflegefachkraft, pflegefachfrau, pflegefachmann, krankenschwester, infirmière diplômée, enfermera titulada, infermiere > ~nursing licence
practical nurse: LPN, LVN, licensed practical nurse, licensed vocational nurse > ~nursing licence
nurse practitioner: NP, APRN, FNP, nurse practitioner licence, advanced practice nurse, advanced practice registered nurse > registered nurse
nursing assistant: CNA, certified nursing assistant, nurse aide
critical care nurse: CCRN
emergency nurse: CEN
basic life support: BLS, BCLS, basic life support, basic cardiac life support > first aid
advanced life support: ACLS, ALS, advanced life support, advanced cardiac life support, advanced cardiovascular life support > basic life support
paediatric life support: PALS, pediatric advanced life support, paediatric advanced life support, pediatric life support, paediatric life support > basic life support
neonatal resuscitation: NRP, neonatal resuscitation, neonatal life support, newborn life support
first aid: first aid, first aider, CPR, ersthelfer, emergency first aid
DEA registration: dea registration, dea license
midwife: registered midwife, midwife registration, hebamme
physician: medical license, MD, licensed physician, GMC, gmc registration, approbation, board certified, facharzt
pharmacist: licensed pharmacist, pharmacist license, RPh, GPhC
physiotherapist: HCPC, hcpc registration, licensed physical therapist, physiotherapist registration
emergency technician: EMT, paramedic
phlebotomist: certified phlebotomist, phlebotomy certification
~social work licence: social work license, social work licensure, licensed social worker, social work england
clinical social worker: LCSW, licensed clinical social worker, LICSW > ~social work licence
master social worker: LMSW, licensed master social worker > ~social work licence
counsellor: LPC, LMHC, licensed professional counselor, LMFT
psychologist: licensed psychologist, school psychologist certification, certification as school psychologist, NCSP
community health worker: community health worker certification, CHW
care level 2: nvq level 2 health social care, level 2 diploma care, NVQ2
care level 3: nvq level 3 health social care, level 3 diploma adult care, NVQ3 > care level 2
care level 5: level 5 diploma leadership, level 5 leadership health, level 5 diploma > care level 3
moving and handling: moving handling certificate, manual handling certificate
~accountant: professional accounting qualification, professional accountancy qualification, accounting certification, qualified accountant, chartered accountant, professional qualification
CPA: CPA, certified public accountant > ~accountant
ACCA: ACCA > ~accountant
CIMA: CIMA, CGMA > ~accountant
ACA: ACA, ICAEW, CA, ICAS, chartered accountant > ~accountant
CMA: CMA, certified management accountant > ~accountant
bilanzbuchhalter: bilanzbuchhalter > ~accountant
steuerberater: steuerberater, tax adviser licence
CFA: CFA, chartered financial analyst
CIA: certified internal auditor
FRM: FRM, financial risk manager
broker: series 7, series 63, series 65, FINRA
~insurance licence: insurance license, property casualty license
~project management: project management certification, project management certificate, project manager certification
PMP: PMP, project management professional > ~project management
PRINCE2: PRINCE2, prince 2 > ~project management
CAPM: CAPM > ~project management
IPMA: IPMA > ~project management
~agile certificate: scrum certification, agile certification
scrum master: CSM, PSM, certified scrum master, professional scrum master > ~agile certificate
product owner: CSPO, PSPO > ~agile certificate
six sigma green: green belt, six sigma certification
six sigma black: black belt > six sigma green
~security certificate: security certification, cyber certification
CISSP: CISSP > ~security certificate
CISM: CISM > ~security certificate
CISA: CISA > ~security certificate
CEH: CEH, certified ethical hacker > ~security certificate
OSCP: OSCP > ~security certificate
CompTIA A+: A+, comptia a+
Network+: network+, net+, comptia network
Security+: security+, sec+, comptia security > ~security certificate
~network certificate: networking certification
CCNA: CCNA > ~network certificate
CCNP: CCNP > CCNA
ITIL: itil foundation, itil certification
~aws certificate: aws certification, aws certified
salesforce admin: salesforce administrator certification, salesforce certified administrator
~hr certificate: hr certification
SHRM: SHRM, SHRM-CP, SHRM-SCP > ~hr certificate
PHR: PHR, SPHR > ~hr certificate
CIPD: CIPD > ~hr certificate
~driving licence: driving license, driving licence, driver license, drivers license, drivers licence, driver's license, driver’s license, driver's licence, driver’s licence, full uk licence, führerschein, permis conduire, permis de conduire, carnet conducir, carnet de conducir, patente di guida, carta de condução, CNH
car licence: category B, class B licence, licence class B, license class B, führerschein klasse b, klasse b, permis b, carnet b > ~driving licence
lorry licence C: category C, class 2 hgv, HGV, LGV, klasse C, führerschein klasse c, permis c > ~driving licence
lorry licence CE: category C+E, class 1 hgv, HGV class 1, klasse CE > lorry licence C
commercial licence: CDL, commercial driver license, commercial driver's license, commercial driver’s license, commercial drivers license > ~driving licence
commercial licence A: CDL-A, class A CDL, CDL class A, cdl a, class A commercial driver, class A license, commercial driver's license class A, commercial driver’s license class A > commercial licence
commercial licence B: CDL-B, class B CDL, CDL class B > commercial licence
driver medical card: dot medical card, dot medical certificate, dot physical, medical examiner certificate
driver qualification: driver CPC, CPC card, grundqualifikation, module 95
tanker endorsement: tanker endorsement
hazmat endorsement: hazmat endorsement, ADR, hazardous materials endorsement
passenger endorsement: passenger endorsement, bus licence
forklift licence: forklift license, forklift licence, forklift certification, forklift certificate, forklift ticket, forklift truck licence, FLT, staplerschein, gabelstaplerschein, caces, fork lift licence
crane licence: crane license, crane operator certification, NCCCO, kranschein
~teaching licence: teaching license, teaching licence, teaching certificate, teacher certification, teacher certificate, teaching credential, teaching qualification, licensed teacher, state certification teacher, lehramt, staatsexamen lehramt, lehrbefähigung
PGCE: PGCE > ~teaching licence
QTS: QTS, qualified teacher status > ~teaching licence
TEFL: TEFL, TESOL, CELTA
early years level 3: level 3 early years, level 3 childcare, CDA, child development associate
~food handler: food handler, food handlers card, food handler certification, food hygiene certificate, food safety certificate, food safety certification, food manager certification, gesundheitszeugnis
ServSafe: ServSafe > ~food handler
food hygiene 2: level 2 food hygiene, food hygiene level 2 > ~food handler
food hygiene 3: level 3 food hygiene, food hygiene level 3, level 3 food safety > food hygiene 2
alcohol server: TIPS certified, personal licence, alcohol server certification, responsible service alcohol
bar admission: admission to bar, admitted to bar, bar admission, bar membership, member bar, member of bar, bar in good standing, state bar, licensed attorney, licensed to practice law, qualified lawyer, qualified solicitor, volljurist, zulassung als rechtsanwalt, rechtsanwältin, rechtsanwalt, admission german bar, florida bar, california bar, texas bar
~electrician: licensed electrician, electrical license, qualified electrician, journeyman electrician, electrician license, elektrofachkraft, nvq level 3 electrical, level 3 electrical, city guilds electrical, elektroniker, elektriker
ECS gold card: ECS gold, JIB gold, ECS > ~electrician
18th edition: 18th edition, BS 7671
AM2: AM2 > ~electrician
testing certificate: 2391, 2394, inspection testing certificate
~trade certificate: trade certificate, trade qualification, qualified tradesman, trade licence, trade license
red seal: red seal > ~trade certificate
journeyman: journeyman, gesellenbrief, facharbeiterbrief, trade test > ~trade certificate
gas engineer: gas safe, gas safe registered, ACS gas
plumber: licensed plumber, nvq level 2 plumbing, nvq level 3 plumbing, level 3 plumbing, journeyman plumber, plumbing license
hvac certificate: epa 608, f gas, hvac certification
welding certificate: certified welder, welding certification, AWS D1.1, coded welder, schweißerschein
vehicle technician: ASE, ase certified, kfz mechatroniker
construction card: CSCS, white card, SSSTS, SMSTS
safety 10: osha 10
safety 30: osha 30 > safety 10
safety officer: NEBOSH, IOSH, CSP safety, fachkraft arbeitssicherheit
guard licence: SIA licence, guard card, security guard license, sachkunde 34a
real estate licence: real estate license, realtor license
architect licence: registered architect, architect license, RIBA, ARB
~engineer licence: professional engineer, chartered engineer, CEng, PE license
engineer in training: EIT, FE exam
cosmetologist: cosmetology license, barber license
pilot: pilot license, ATPL, CPL pilot
appraiser: appraiser license
lab scientist: MLS ASCP, medical laboratory scientist certification, clinical laboratory scientist
radiographer: ARRT
dental hygienist: dental hygienist license, RDH
notary: notary public
`
