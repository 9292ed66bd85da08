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
`
