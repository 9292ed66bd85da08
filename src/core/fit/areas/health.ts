/** How lines are written: see occupation-area.ts. */
export const health = `
Intravenous therapy: intravenous therapy, iv therapy, iv access, cannulation, venipuncture, phlebotomy, blood draw < iv therapy, infusion, cannula, vasoactive, phlebotomy, drew labs, venipuncture
Ventilators: ventilator, mechanical ventilation, ventilated patient < ventilator, ventilated
Teaching in practice: precept, preceptor, precepting, clinical teaching, supervise student, student placement, mentor student < mentored nursing, nursing student, preceptor, placement, mentoring student
Falls and safety of patients: patient safety, falls prevention < falls, rounding
Moving people: moving handling, manual handling, patient transfer, hoist < moving handling, hoist
Personal care: personal care, activities of daily living, adl, washing dressing < personal care, washing, dressing feeding, bathing
Giving medication: medication administration, administering medication, administer medication, medication round, medication management < medication, medicines
Caring for dementia: dementia, alzheimer, memory care, people with dementia < dementia, alzheimer
Rehabilitation: rehabilitation, physiotherapy, physical therapy, occupational therapy < physiotherapist, rehabilitation, occupational therapist
Safeguarding: safeguarding, child protection, vulnerable adult < safeguarding, child protection, court report
Crisis work: crisis intervention, crisis management, crisis response, de-escalation < crisis call, crisis intervention, mobile crisis, crisis line
Caseloads: case management, caseload, case manager < caseload, case management, home visit
Group work: facilitating group, group facilitation, group work, support group, running group, group therapy < parenting group, ran group, weekly group, group work, support group
Motivational interviewing: motivational interviewing, counselling skill, counseling skill < motivational interviewing
Dental work: dental, chairside < dental
Billing in medicine: medical billing, medical coding, icd 10 < icd 10, cpt, medical coding
Dressing wounds: wound care, dressing change, wound dressing, wound management < wound, dressings, pressure sores, ulcers
Taking blood: phlebotomy, venepuncture, venipuncture, blood draw, draw blood, blood sample, blood collection < phlebotomy, drew blood, took blood, venepuncture, blood samples
Children as patients: paediatric, pediatric, paediatrics, caring for children, child patient < paediatrics, pediatrics, neonatal, nicu, picu
The last days: end of life, palliative, palliative care, hospice, terminal care < palliative, end of life, hospice
Intensive care work: intensive care, critical care, icu, high dependency, itu, critically ill < icu, intensive care, itu, ventilated, high dependency
Emergency room: emergency department, accident and emergency, a&e, emergency room, emergency care, er experience < emergency department, a&e, resus, er nurse, emergency room
In the theatre: operating theatre, operating room, perioperative, theatre experience < theatre, scrubbed, operating room, perioperative, scrub nurse
Signs of patients: vital sign, patient monitoring, patient assessment < vital signs, early signs, assessed patients, news2
Records of patients !: electronic health record, electronic medical record, ehr, emr, electronic patient record, clinical system, patient record system < Epic, Cerner, Meditech, SystmOne, EMIS, Allscripts, Athena, PointClickCare, RiO, Orbis
Students on the ward: preceptor, precepting, mentoring student, student nurse, clinical supervision of students, mentor nurse, practice assessor < student nurses, mentored, preceptor, practice assessor
Health teaching: health education, patient education, health promotion < patient education, health talks, taught patients, health promotion
Fitness: exercise testing, fitness testing, exercise program, fitness instruction < fitness, exercise classes, exercise programs, personal training
Teeth: dental assisting, dental hygiene, chairside, dental surgery < dental, chairside, orthodontic
Radiology: radiography, radiology, medical imaging < x rays, mri, ct scans, radiographs
Clinical trials: clinical trial, clinical research, gcp, good clinical practice, study protocol < clinical trials, trial patients, gcp, study protocol
`
