/** How lines are written: see occupation-area.ts. */
export const publicService = `
Making policy: public policy, policy development, developing policy, policy analysis, policy making, policy advice < policy, bill, clauses, legislation, white paper
Advising ministers: advise minister, advising minister, senior official, briefing minister, briefings, ministerial < briefed ministers, briefing, ministers, parliamentary question
Consulting the public: public consultation, stakeholder consultation, community engagement, consultation < consultation, responses, town hall
Assessing impact: impact assessment, cost benefit, regulatory impact < impact assessment
Grants: grant writing, fundraising, grant management, funding application < wrote grant, grant, fundraising, donors
Minutes and papers: minute taking, committee, board paper, secretariat < minutes, committee
Answering citizens: citizen enquiries, resident, casework, correspondence, constituent < letters from residents, residents, enquiries, casework
Contracts law: contract drafting, drafting negotiating, drafting contract, negotiating contract, commercial contract, contract negotiation, contract review, saas agreement, software contract, drafting and negotiating, contract management < contract drafting, negotiated agreements, drafted contract, saas agreements, contract templates, commercial contracts
Data protection: data protection, gdpr, privacy law, data privacy, hipaa, dsgvo < gdpr, data protection, dpia, hipaa, dsgvo
Employment law: employment law, labour law, labor law, arbeitsrecht < employment law, labour law, tribunal, works council
Disputes: litigation, dispute resolution, arbitration, legal disputes < litigation, dispute, settled, trial
Company law: corporate law, m&a transaction, company secretarial < articles of association, corporate law
Legal research: legal research, legal writing, case law < legal research, memorandum
Regulation: regulatory compliance, regulatory affair, compliance program, compliance management < regulator, compliance audit, compliance program, compliance officer
Trial papers: trial preparation, court bundle, trial bundle, court filing, litigation support, court document < bundles, court filings, pleadings, witness statements
Drafting for lawyers: legal drafting, drafting legal < witness statements, drafted contracts, pleadings, drafted agreements
Looking up law: legal research, westlaw, lexisnexis, case law research < legal research, westlaw, lexis, researched, case law
Going through documents: document review, disclosure, discovery, ediscovery, e discovery < disclosure, document review, discovery, documents for
Transfers of property: conveyancing, residential conveyancing, property transaction, real estate transaction, title search < conveyancing, residential sales, land registry, title searches
Clients of lawyers: client interview, client intake, client care, taking instruction < client interviews, client meetings, intake
Case files: case management, file management, matter management, case file < files, caseload, matters, file management
Councils: council meeting, municipal government, local authority, local government, public sector setting < council, council meetings, municipal
Public money: public budget, public finance, budget monitoring, fund accounting, government budget < budget, public funds, grants
Procurement of the state: public procurement, procurement rule, tendering, public tender < tender, procurement rules, public procurement
Guarding: security guard, patrol, guarding < patrols, cctv, guarded
Fire and rescue: fire safety, firefighting, fire prevention, evacuation < fire safety, fire drills, evacuations
`
