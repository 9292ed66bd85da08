export const care = `
Patient care: patient care, direct care, bedside, nursing care, clinical care < cared patient, patient shift, nursed, care patient
Care plans: care plan, treatment plan, individual plan, case management < care plan, treatment plan, caseload
Medicines: medication, medicine, drug administration, pharmacology < medicine, medication, dose
Wounds: wound care, wound management, dressing < wound, dressing
Infection control: infection control, infection prevention, hygiene standard < infection, hygiene
Emergencies: emergency care, triage, acute care, first aid, life support < triage, emergency, resuscitation
Patient records !: electronic health record, electronic medical record, ehr, emr, electronic patient record < epic, cerner, meditech, patient record
Dementia and old age: dementia, elderly care, geriatric, care of older < dementia, residents, care home
Children: childcare, early childhood, child development, paediatric, pediatric < children, kindergarten, pupils
Counselling: counselling, counseling, psychosocial, crisis intervention < counselled, therapy session, crisis line
Food safety: food safety, haccp, food hygiene < haccp, food safety
Laboratory: laboratory, lab technique, assay, sample analysis < assay, pcr, titration
Doing research: research experience, scientific research, literature review, clinical trial < published study, clinical trial, published paper
Contracts: contract negotiation, contract drafting, contract review, commercial contract < drafted contract, negotiated contract, clause
Compliance: compliance, regulatory, data protection, gdpr < gdpr, regulator, compliance audit, compliance program
`
