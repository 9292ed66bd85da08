/**
 * Invented people of many trades and adverts that they look at, with what a careful reader says of each line. A line
 * of an advert begins with a heading mark `#` or with what is expected: `+` had, `-` missing, `~` partly, `?` nobody
 * can tell; several marks where a careful reader may say either. `<id>` names the accomplishments that prove it well.
 */
export interface Situation {
  name: string
  roles: readonly string[]
  skills: string
  learning?: string
  mustHaves?: readonly string[]
  dealbreakers?: readonly string[]
  /** id: what was done; figures of it in the same line. */
  evidence: Readonly<Record<string, string>>
  resume: string
  adverts: readonly { title: string; verdict: string; lines: string }[]
}

export const situations: readonly Situation[] = [
  {
    name: 'nurse',
    roles: ['Registered Nurse', 'ICU Nurse'],
    skills:
      'patient assessment, IV therapy, wound care, Epic, triage, BLS, ACLS, ventilator care, medication administration, mentoring students, English, Polish',
    mustHaves: ['at least 34 an hour'],
    dealbreakers: ['night shifts'],
    evidence: {
      icu: 'Cared for two ventilated patients per shift on a 12-bed intensive care unit',
      falls: 'Introduced hourly rounding on the ward; falls down 30 %',
      students: 'Mentored nine nursing students through their placements',
      chart: 'Trained 25 colleagues when charting moved to Epic',
    },
    resume: `Ewa Example
Chicago

Experience
Registered Nurse, Lakeside Hospital, Chicago
May 2018 - present
- Intensive care for ventilated adults
- Titrated vasoactive drips, drew labs, charted in Epic
Staff Nurse, St. Example Clinic
June 2015 - April 2018
- Medical ward with 24 beds

Education
Bachelor of Science in Nursing, Example University, 2015

Certifications
Registered Nurse, Illinois
BLS
ACLS`,
    adverts: [
      {
        title: 'ICU Registered Nurse – Days',
        verdict: 'strong worth-a-look',
        lines: `# Requirements
+ Current Illinois RN license
+ BSN required
+ Current BCLS and ACLS certification
+ Minimum of two years of critical care experience <icu>
+ Experience with an electronic medical record system <chart>
? Ability to lift 50 pounds
+ Experience precepting new nurses or students <students>
- CCRN certification preferred
? Compassionate and calm under pressure`,
      },
      {
        title: 'Nurse Practitioner – Dermatology',
        verdict: 'off-path stretch',
        lines: `# Qualifications
- Master's degree in nursing from an accredited NP programme
- Current licence as an Advanced Practice Nurse
- At least two years of dermatology experience
+ Current BLS certification
- DEA registration`,
      },
    ],
  },
  {
    name: 'electrician',
    roles: ['Electrician', 'Maintenance Electrician'],
    skills:
      'fault finding, 18th Edition wiring regulations, PLC, three-phase motors, testing and inspection, EICR, driving licence, PAT testing, reading drawings',
    evidence: {
      line: 'Rewired the packing line and cut stoppages from 9 to 2 a month',
      board: 'Replaced distribution boards in 40 council flats',
      apprentice: 'Supervised two apprentices for a year',
      plc: 'Changed Siemens PLC programs to add a safety interlock',
    },
    resume: `Sam Example
Leeds

Work history
Maintenance Electrician, Example Foods Ltd
March 2019 - present
- Planned and reactive maintenance of packing lines
- Fault finding on three-phase motors and inverters
Electrician, Example Homes
2013 - 2019
- First and second fix in new homes and council flats

Qualifications
NVQ Level 3 Electrical Installation
18th Edition
ECS Gold Card
AM2

Driving licence category B`,
    adverts: [
      {
        title: 'Multi-Skilled Maintenance Engineer (Electrical Bias)',
        verdict: 'strong worth-a-look',
        lines: `# What you need
+ NVQ level 3 in an electrical discipline or equivalent
+ 18th Edition wiring regulations
+ At least three years of maintenance experience in food manufacturing or similar <line>
+ Fault finding on PLC controlled machinery <plc>
- Mechanical experience with pneumatics and hydraulics
+ Full driving licence
? Willing to work 4 on 4 off, days and nights`,
      },
      {
        title: 'Plumber',
        verdict: 'off-path',
        lines: `# Requirements
- Gas Safe registered
- NVQ level 2 or 3 in plumbing and heating
- Three years of experience as a plumber
+ Full UK driving licence`,
      },
    ],
  },
  {
    name: 'chef',
    roles: ['Sous Chef', 'Head Chef'],
    skills:
      'menu planning, HACCP, food costing, stock ordering, pastry, team leadership, allergen management, Italian cuisine, food hygiene level 3',
    dealbreakers: ['split shifts'],
    evidence: {
      cost: 'Cut food cost from 34 to 28 percent by renegotiating with suppliers and trimming the menu',
      banquet: 'Ran the kitchen for weddings of up to 220 guests',
      brigade: 'Led a brigade of seven and trained three commis chefs',
      inspection: 'Kept five stars in two hygiene inspections',
    },
    resume: `Marco Example
Bristol

Experience
Sous Chef, The Example Arms, Bristol
April 2020 - present
- Runs the pass for 120 covers a night
- Orders stock and writes the rota for seven cooks
Chef de Partie, Trattoria Example
2016 - 2020
- Pasta and pastry section

Education
Diploma in Professional Cookery, Example College, 2016

Certificates
Level 3 Food Hygiene`,
    adverts: [
      {
        title: 'Head Chef',
        verdict: 'stretch worth-a-look strong',
        lines: `# About you
+ Experience managing a kitchen team <brigade>
+ Good understanding of food safety and allergen regulations <inspection>
+ Proven control of food cost and margins <cost>
+ Experience of banqueting or large events <banquet>
+ Level 3 food hygiene certificate
+~- At least five years as a sous or head chef
- Experience opening new restaurants
? Passion for local produce`,
      },
    ],
  },
  {
    name: 'lawyer',
    roles: ['Legal Counsel', 'Commercial Lawyer'],
    skills:
      'contract drafting, negotiation, GDPR, SaaS agreements, employment law, legal research, litigation support, German C1, English',
    evidence: {
      saas: 'Negotiated 140 SaaS agreements with customers in a year and cut the time to signature by a third',
      gdpr: 'Led the GDPR programme with 30 processors under contract',
      dispute: 'Settled a supplier dispute of 1.2m EUR before trial',
      template: 'Wrote contract templates and a playbook for the sales team',
    },
    resume: `Jana Example
Hamburg

Experience
Legal Counsel, Example Software GmbH
January 2020 - present
- Commercial contracts, data protection, employment matters
Associate, Example & Partner Rechtsanwälte
October 2016 - December 2019
- Commercial litigation and contracts

Education
Second State Examination in Law, Hamburg, 2016
LL.M., Example University, 2014

Admissions
Admitted to the bar in Germany (Rechtsanwältin)`,
    adverts: [
      {
        title: 'Senior Legal Counsel (m/f/d)',
        verdict: 'strong worth-a-look',
        lines: `# Your profile
+ Fully qualified lawyer (Volljurist) with admission to the German bar
+ At least five years of experience in a law firm or in-house
+ Drafting and negotiating IT and software contracts <saas template>
+ Sound knowledge of data protection law <gdpr>
+ Fluent German and English
- Experience with public procurement law
? Pragmatic and solution-oriented`,
      },
      {
        title: 'Attorney – Personal Injury',
        verdict: 'off-path stretch',
        lines: `# Requirements
-~ Active member of the Florida Bar in good standing
-~ JD from an accredited law school
- Three years of personal injury litigation experience
- Experience taking medical depositions`,
      },
    ],
  },
  {
    name: 'scientist',
    roles: ['Research Scientist', 'Molecular Biologist'],
    skills:
      'PCR, qPCR, cell culture, CRISPR, flow cytometry, Western blot, R, GraphPad Prism, GLP, experimental design, scientific writing',
    learning: 'machine learning, Nextflow',
    evidence: {
      crispr: 'Built CRISPR knock-out lines for six genes; two became drug targets',
      qpcr: 'Validated a qPCR assay under GLP with 3 % variation',
      paper: 'First author of two papers in peer-reviewed journals',
      r: 'Wrote R scripts that cut the analysis of plates from a day to ten minutes',
    },
    resume: `Dr. Lin Example
Cambridge

Employment
Scientist, Example Therapeutics
February 2021 - present
- Target validation in immune cells
- Flow cytometry panels with 12 colours
Research Assistant, Example Institute
2016 - 2020

Education
PhD in Molecular Biology, Example University, 2020
BSc Biology, Example University, 2016`,
    adverts: [
      {
        title: 'Senior Scientist, Cell Biology',
        verdict: 'strong worth-a-look stretch',
        lines: `# Qualifications
+ PhD in cell biology, molecular biology or a related field
+ Hands-on experience with mammalian cell culture and gene editing <crispr>
+ Experience with flow cytometry
+ Proficiency in statistical software such as R or SAS <r>
+ A record of peer-reviewed publications <paper>
- Experience with mass spectrometry
-~ Five years of experience leading a research group
? Self-motivated and curious`,
      },
    ],
  },
  {
    name: 'driver',
    roles: ['Truck Driver', 'HGV Driver'],
    skills:
      'CDL-A, long haul, refrigerated freight, electronic logs, pallet jack, load securing, defensive driving',
    mustHaves: ['home every weekend'],
    dealbreakers: ['hazmat'],
    evidence: {
      miles: 'Drove 900,000 miles without an accident',
      reefer: 'Hauled refrigerated food for two chains with 99 % on-time delivery',
      trainer: 'Trained eleven new drivers on the road',
    },
    resume: `Joe Example
Ohio

Work
OTR Driver, Example Freight Inc.
2014 - present
- Class A tractor-trailer, 48 states
- Elogs, pre-trip inspections
Forklift Operator, Example Warehouse
2011 - 2014

Licenses
CDL Class A, Ohio
DOT medical card
Forklift certificate`,
    adverts: [
      {
        title: 'Class A CDL Driver – Regional Reefer',
        verdict: 'strong worth-a-look',
        lines: `# Requirements
+ Valid Class A commercial driver's license
+ 2+ years of tractor-trailer experience <reefer miles>
+ Clean driving record <miles>
+ Current DOT medical certificate
-? Tanker endorsement
+ Experience with electronic logging devices
? Must be at least 21 years of age
? Must pass a drug screen`,
      },
    ],
  },
  {
    name: 'social worker',
    roles: ['Social Worker', 'Case Manager'],
    skills:
      'case management, crisis intervention, safeguarding, motivational interviewing, MSW, LCSW, care plans, group work, Spanish (fluent)',
    evidence: {
      load: 'Carried a caseload of 35 families with complex needs',
      crisis: 'Answered 120 crisis calls a year with the mobile team',
      group: 'Ran a weekly parenting group with twelve families',
      grant: 'Wrote the grant that pays for two more case workers, 180,000 USD',
    },
    resume: `Dana Example
Austin

Experience
Social Worker, Example Family Services
August 2017 - present
- Assessments, care plans and home visits
- Court reports
Youth Worker, Example Centre
2014 - 2017

Education
Master of Social Work, Example State University, 2017

Licenses
LCSW, Texas`,
    adverts: [
      {
        title: 'Licensed Clinical Social Worker',
        verdict: 'strong worth-a-look',
        lines: `# Minimum qualifications
+ Master's degree in social work
+ Licensed Clinical Social Worker (LCSW) in the State of Texas
+ Two years of case management experience <load>
+ Experience with crisis intervention <crisis>
+ Bilingual English/Spanish
? Reliable transportation
- Experience with eating disorders
+ Facilitating groups <group>`,
      },
      {
        title: 'School Psychologist',
        verdict: 'off-path stretch',
        lines: `# Requirements
- Specialist degree in school psychology
- State certification as a school psychologist
- Experience administering cognitive assessments`,
      },
    ],
  },
  {
    name: 'designer',
    roles: ['Graphic Designer', 'Brand Designer'],
    skills:
      'Photoshop, Illustrator, InDesign, Figma, typography, packaging design, brand identity, print production, illustration',
    learning: 'motion design',
    mustHaves: ['hybrid or remote'],
    evidence: {
      rebrand: 'Led the rebranding of a bakery chain with 60 shops; sales rose 9 %',
      pack: 'Designed packaging for 24 organic products',
      book: 'Set a 320-page book and saw it through print',
    },
    resume: `Noor Example
Ghent

Experience
Graphic Designer, Studio Example
2018 - present
- Brand identities, packaging and print
Junior Designer, Example Print
2016 - 2018

Education
BA Graphic Design, Example Academy, 2016

Languages
Dutch (native), English (fluent)`,
    adverts: [
      {
        title: 'Senior Graphic Designer',
        verdict: 'strong worth-a-look',
        lines: `# What you bring
+ Bachelor's degree in graphic design or a related field
+ 5+ years of experience in an agency or studio
+ Mastery of Adobe Creative Cloud
+ A strong portfolio of brand identity work <rebrand>
+ Experience with packaging <pack>
- After Effects and motion graphics
- Knowledge of HTML and CSS is a plus
? An eye for detail`,
      },
      {
        title: 'Interior Designer',
        verdict: 'off-path',
        lines: `# Requirements
- Degree in interior design or architecture
- Proficiency in AutoCAD and Revit
- Three years of experience in commercial interiors`,
      },
    ],
  },
  {
    name: 'shop manager',
    roles: ['Store Manager', 'Retail Manager'],
    skills:
      'visual merchandising, stock control, rota planning, cash handling, P&L, recruiting, loss prevention, customer complaints, Excel, coaching',
    mustHaves: ['at least 32,000 a year'],
    dealbreakers: ['commission only', 'travel over 20 %'],
    evidence: {
      sales: 'Raised like-for-like sales by 11 % in a year',
      shrink: 'Brought shrinkage down from 2.1 to 0.8 percent',
      team: 'Lead a team of 18 and hired nine of them',
      opening: 'Opened a new shop in six weeks',
    },
    resume: `Priyanka Example
Manchester

Career
Store Manager, Example Fashion
June 2019 - present
- P&L of 2.4m GBP
Assistant Manager, Example Sports
2015 - 2019
- Visual merchandising, cashing up

Education
A levels, Example College, 2013`,
    adverts: [
      {
        title: 'Store Manager',
        verdict: 'stretch worth-a-look',
        lines: `# Skills and experience
+ Three years of retail management experience <team sales>
+ Full P&L responsibility for a store
+ Experience recruiting and developing a team <team>
+ A track record of exceeding sales targets <sales>
+ Knowledge of stock loss and shrinkage <shrink>
? Flexible to work weekends
- Fluency in Mandarin
? Great communicator`,
      },
      {
        title: 'Chartered Accountant',
        verdict: 'off-path',
        lines: `# Requirements
- ACA or ACCA qualified
- Three years of post-qualification experience in practice
- Knowledge of UK GAAP
+ Good Excel skills`,
      },
    ],
  },
  {
    name: 'civil servant',
    roles: ['Policy Officer', 'Policy Adviser'],
    skills:
      'policy analysis, briefing ministers, stakeholder consultation, impact assessment, drafting legislation, minutes, Excel, French B2',
    evidence: {
      bill: 'Drafted 14 clauses of the housing bill and saw them through committee',
      consult: 'Ran a consultation with 2,300 responses and wrote the summary',
      brief: 'Briefed ministers twice a week before question time',
    },
    resume: `Owen Example
London

Experience
Policy Adviser, Department for Examples
September 2018 - present
- Housing policy, impact assessments
Administrative Officer, Example Borough Council
2015 - 2018
- Answered letters from residents

Education
MSc Public Policy, Example School, 2015
BA Politics, Example University, 2014`,
    adverts: [
      {
        title: 'Senior Policy Officer',
        verdict: 'strong worth-a-look',
        lines: `# Essential criteria
+ Degree in politics, economics or a related subject
+ Experience of developing public policy <bill>
+ Experience of advising ministers or senior officials <brief>
+ Experience of running public consultations <consult>
- Knowledge of procurement rules
?- Security clearance (SC) or willingness to obtain it
? Ability to work at pace`,
      },
      {
        title: 'Data Scientist',
        verdict: 'off-path',
        lines: `# Requirements
- Strong programming skills in Python
- Two years of experience building machine learning models
-~ Degree in statistics, mathematics or computer science`,
      },
    ],
  },
  {
    name: 'carer',
    roles: ['Care Assistant', 'Healthcare Assistant'],
    skills:
      'personal care, dementia care, moving and handling, medication rounds, NVQ Level 2 Health and Social Care, care plans, first aid, driving licence',
    dealbreakers: ['nights'],
    evidence: {
      dementia: 'Looked after eleven residents with dementia on my floor',
      meds: 'Gave medication for 20 residents with no error in two years',
      induct: 'Showed six new carers the ropes',
    },
    resume: `Grace Example
Cardiff

Work experience
Care Assistant, Example House
2019 - present
- Washing, dressing, feeding and company

Qualifications
NVQ Level 2 Health and Social Care
Emergency First Aid at Work`,
    adverts: [
      {
        title: 'Senior Care Assistant',
        verdict: 'strong worth-a-look stretch',
        lines: `# You will have
-~ NVQ Level 3 in Health and Social Care
+ Experience of caring for people with dementia <dementia>
+ Experience administering medication <meds>
+ Two years of experience in a care home
+ A full driving licence
? An enhanced DBS check
? A kind and patient manner`,
      },
      {
        title: 'Registered Manager – Care Home',
        verdict: 'stretch off-path',
        lines: `# Essential
- Level 5 Diploma in Leadership for Health and Social Care
- Two years of experience as a registered manager
- Knowledge of CQC standards
- Budget management experience`,
      },
    ],
  },
  {
    name: 'logistics planner',
    roles: ['Supply Chain Planner', 'Disponent'],
    skills:
      'SAP, transport planning, customs clearance, demand forecasting, Incoterms, Excel, carrier negotiation, German, English B2',
    evidence: {
      freight: 'Negotiated freight rates with twelve carriers and saved 310,000 EUR a year',
      stock: 'Lowered safety stock by 18 percent with a new forecast in SAP',
      customs: 'Cleared 1,100 shipments through customs without a fine',
    },
    resume: `Timo Example
Bremen

Berufserfahrung
Disponent, Example Spedition GmbH
2017 - heute
- Tourenplanung für 60 Fahrzeuge
- Zollabwicklung

Ausbildung
Ausbildung zum Kaufmann für Spedition und Logistikdienstleistung, 2017

Sprachen
Deutsch (Muttersprache), Englisch (B2)`,
    adverts: [
      {
        title: 'Disponent (m/w/d)',
        verdict: 'strong worth-a-look',
        lines: `# Ihr Profil
+ Abgeschlossene Ausbildung als Kaufmann für Spedition und Logistikdienstleistung
+ Mehrjährige Berufserfahrung in der Disposition
+ Gute Kenntnisse in SAP <stock>
+ Gute Englischkenntnisse
- Polnischkenntnisse von Vorteil
? Teamfähigkeit und Belastbarkeit`,
      },
    ],
  },
]
