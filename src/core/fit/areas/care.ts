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
Meals and eating: meal preparation, meal support, feeding, assist meal, serving meal, nutrition support < fed, meals, feeding, cooked for
Care at home: home care, domiciliary care, home visit, community care, live in care, lone working < home visits, home rounds, home care, visits a day, live in
Keeping residents active: activity planning, activity programme, recreational activity, resident activity, social activity < memory group, activities, outings, singing
Writing care notes: care record, daily log, care note, record keeping, documentation of care, care documentation < night log, care notes, daily records, record keeping
Lifting people: moving handling, manual handling, hoist, patient transfer, transfer patient, lifting patient < hoist, moving and handling, transfers
Learning disabilities: learning disability, autism, developmental disability, special need, challenging behaviour < autism, learning disabilities, challenging behaviour
Small children: childcare, early years, nursery experience, preschool, kindergarten, toddler, eyfs < nursery, toddlers, preschool, kindergarten, key child, eyfs
Working with families: family support, family work, parent engagement, parenting < families, parents, parenting
`
