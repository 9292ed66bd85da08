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
`
