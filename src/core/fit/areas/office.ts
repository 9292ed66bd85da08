/** How lines are written: see occupation-area.ts. */
export const office = `
Responsibility for a budget: presupuesto, orçamento, budgetverantwortung, gestion budget, budget responsibility, manage budget, managing budget, budget management, budgeting, budget control, budget planning, within budget, keeping budget, financial responsibility < budget, cost centres, under budget, budgeted
Leading a team: leadership skill, strong leadership, leadership, liderança, liderazgo, führungskompetenz, leading team, lead team, team leadership, supervising staff, supervise staff, supervision of staff, managing staff, managing people, people management, staff management, managing team, team management, supervisory, line management, managing engineers, leadership skill people, leading engineering, leading or mentoring, managerial, direct report, team lead, people leadership, manage team < led team, lead team, lead people, led engineers, lead accountants, led accountants, managed staff, managed people, supervised, my team, brigade, line managed, led brigade
Spreadsheets: spreadsheet, advanced excel, excel < excel, google sheets, power query, pivot
Customer databases !: crm, crm system, crm software, customer relationship < Salesforce, HubSpot, Dynamics, Pipedrive, Zoho
Bookkeeping programs !: accounting software, accounting package, accounting system, bookkeeping software < QuickBooks, Sage, Xero, DATEV, NetSuite, FreshBooks, SAP, Lexware
Planning resources !: erp, erp system, enterprise resource planning < SAP, Oracle Financials, NetSuite, Dynamics, Navision, Infor
Calendars and travel: calendar management, diary management, travel arrangement < diary, calendar, booked travel
Taking on staff: talent acquisition, recruiting, recruitment, hiring, sourcing candidate, full cycle recruiting < recruiting, recruited, hired, hires, interviewed candidates, hiring
Paid search: paid search, search engine marketing, sem, ppc, google ads < google ads, ppc, adwords
Search rankings: search engine optimisation, search engine optimization, seo < seo, organic traffic
Automated tests: software testing, testing code, testing large, automated testing, test automation, automated test, qa automation, automation framework < pytest, selenium, cypress, playwright, junit, tests merge, unit testing
Agile work: ágeis, ágiles, agiles, agile methoden, agile, scrum, agile methodology, agile method, agile working, agile way, kanban < scrum, kanban, sprint planning, retros, agile
Databases and SQL: sql, relational database, rdbms, sql query, sql database, sql skill < postgres, postgresql, mysql, sql server, mariadb, oracle database, sqlite
Continuous integration: continuous integration, ci cd, deployment pipeline, continuous delivery, ci pipeline, build pipeline < ci/cd, github actions, jenkins, gitlab ci, pipeline tests
Experiments with users: controlled experiment, a b testing, a/b testing, experimentation, split testing < a/b test, a b test
Accounting rules: generally accepted accounting, gaap, accounting principle, accounting standard, ifrs, us gaap < gaap, us gaap, ifrs
Certified project managers: project management certification, project management certificate < pmp, prince2, ipma, capm
Building roadmaps: roadmap, product roadmap, road mapping, prioritisation of demand, prioritization demand, backlog < roadmap, backlog
Stakeholders: stakeholder management, manage stakeholder, gerenciamento stakeholder, senior stakeholder, influence stakeholder, cross functional stakeholder < stakeholder, roadmap with product, with product and compliance, supervisory board, sales heads
Working with auditors: auditors, external audit, audit support, audit preparation < audits, auditors
Board papers: board reporting, reporting to board, board presentation, boards, executives board < supervisory board, board meetings, board reporting
Scaling teams: scaling team, team growth, headcount growth, grow team < hires, hired
Payment systems: fintech, payment, financial infrastructure, payments industry < payments, fintech, ledger
Cloud systems: cloud platform, cloud system, cloud service, data intensive, cloud experience, amazon web service, aws < aws, ec2, kubernetes, azure, gcp
Clusters: kubernetes, container orchestration, k8s, managing kubernetes < kubernetes, k8s
Watching systems: observability, monitoring, opentelemetry, slo < slo, observability, post mortem, prometheus, grafana, datadog
Services: microservice, micro service, service oriented, serverless, distributed system, soa < microservices, four services, event driven, kafka, serverless
Queues: queue based, message queue, messaging system, event driven, streaming platform < kafka, rabbitmq, event driven, sqs
Keeping an office: administrative experience, administrative support, office administration, clerical work, administrative duty, office management, secretarial < ran office, office administration, minutes, correspondence, post and calls
Keeping records: records management, record keeping, filing system, archive management, maintaining records, archiving < records management, electronic archive, archived, filing, record keeping, personnel files
Typing: typing, keyboard skill, fast typing, accurate typing, data entry, touch typing < wpm, typing, keyed, data entry
Minutes: minute taking, taking minutes, meeting minutes, minutes of meetings < minutes
Elections: election administration, elections, polling, ballot, election service, voter registration < elections, polling stations, ballots, voter
Public records: freedom of information, public record, foi, records request, public information request < freedom of information, foi, information requests
Purchase orders: purchase order, invoice processing, accounts payable, purchasing administration < purchase orders, invoices
Front office: reception, receptionist, front desk, greeting visitor, switchboard < reception, front desk, visitors, switchboard
`
