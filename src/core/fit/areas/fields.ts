/**
 * Fields of work: what adverts call them, and the titles and things by which a job is known to be of them. A field is
 * shown by jobs; it never proves a single skill. How lines are written: see occupation-area.ts.
 */
export const fields = `
Finance #: finance, accounting, accountancy, corporate finance, financial planning, financial reporting, controlling, fp&a < month end close, budget, forecast, audits, gaap, ifrs, finance, accountant, controller, controlling, bookkeeper, auditor, accounting, financial analyst, treasurer
Auditing #: audit experience, auditing, public accounting, assurance < auditor, audited, big four, audit senior
Investment banking #: investment banking, private equity, venture capital, capital markets < investment banker, investment bank, private equity, m&a associate
Banking #: banking, credit institution, financial institution, financial services < bank, banker, teller, loan officer
Insurance #: insurance, underwriting, claims handling < insurance, underwriter, claims adjuster, actuary
Software development #: software development, software engineering, software developer, software engineer, programming experience, development experience, backend development, back end development, full stack, web development, engineering experience, coding experience < microservices, monolith, services, software, developer, tech lead, full stack, backend, programmer, engineering manager, frontend
Data work #: data engineering, data science, data engineer, data scientist, data analyst, analytics experience < data engineer, data scientist, data analyst, data architect, bi developer
IT operations #: it operations, system administration, systems administration, it support, help desk, it infrastructure < system administrator, sysadmin, help desk, it support, network engineer, devops, site reliability, infrastructure engineer
Information security #: cybersecurity, cyber security, information security < security engineer, security analyst, penetration tester, ciso
Project management #: project management, project manager, program management, programme management < project manager, program manager, programme manager, projektleiter, scrum master, delivery manager
Product management #: product management, product manager, product owner < product manager, product owner, head of product
Marketing #: marketing, demand generation, brand management < marketing, marketer, brand manager, seo specialist
Communications #: public relations, communications, media relations, journalism < communications, press officer, public relations, journalist, editor
Sales #: sales experience, years sales, selling, sales role, b2b sales, presales, business development, account management < sales, account executive, account manager, business development, sales representative
Customer service #: customer service, customer support, call center, call centre, contact center, client service < customer service, customer support, call centre, call center, support agent, answered calls
Human resources #: human resource, hr experience, people operations, recruiting, recruitment, talent acquisition < human resources, hr, recruiter, people partner, talent
Corporate training #: corporate training, training function, learning development, instructional design, technical training, training experience, l&d < instructional designer, learning designer, trainer, training specialist, learning and development
School teaching #: teaching experience, classroom teaching, teaching, years teaching, school teacher < teacher, taught, lecturer, teaching assistant, year 9, head of year
Early years #: early years, early childhood, childcare, nursery < nursery, kindergarten, early years, childminder, erzieher
Nursing #: nursing, registered nurse, rn experience, clinical nursing, inpatient, acute care experience, bedside experience < nurse, nursing, ward sister, pflegefachkraft, infirmier
Critical care #: critical care, intensive care, icu experience < intensive care, icu, critical care, ventilated
Medicine #: physician, clinical practice, medical practice < physician, doctor of medicine, surgeon, general practitioner, assistenzarzt
Care work #: care home, social care, caregiving, caregiver, care assistant, care sector, elderly care, healthcare assistant, home care, personal care < care assistant, carer, caregiver, healthcare assistant, support worker, care home, altenpfleger
Social work #: social work, case management, child welfare, human services, social service < social worker, case manager, youth worker, sozialarbeiter, family services
Mental health #: mental health, behavioral health, counseling experience < mental health, counsellor, counselor, psychotherapist, psychologist
Pharmacy #: pharmacy < pharmacist, pharmacy
Laboratory work #: laboratory experience, lab experience, wet lab, bench experience < lab technician, scientist, research assistant, laboratory, biologist, chemist
Research #: research experience, academic research, research role, scientific research, research scientist < research assistant, researcher, research scientist, postdoc, phd student, scientist
Law #: legal experience, law firm, legal practice, attorney, lawyer, commercial attorney, post qualification, pqe, legal counsel < counsel, attorney, lawyer, rechtsanwalt, solicitor, barrister, paralegal, law firm, associate rechtsanwälte, advocate
Policy #: policy experience, public policy, policy development, developing policy < policy adviser, policy advisor, policy officer, policy analyst
Public service #: public sector, civil service, government experience, local government < civil servant, council, civil service, ministry, government, municipal, sachbearbeiter, public administration
Retail #: retail, store management, shop floor, retail management < store manager, shop, retail, store, sales assistant, cashier, merchandiser
Hospitality #: hospitality, hotel, restaurant, food service, catering < hotel, restaurant, bar, waiter, barista, receptionist, front desk
Cooking #: culinary, kitchen experience, chef experience, cook experience, chef, cook, professional kitchen, sous chef, head chef < chef, cook, kitchen, sous chef, commis, koch
Driving #: driving experience, tractor trailer, truck driving, commercial driving, otr experience, hgv < driver, trucker, courier, tractor trailer, otr
Warehousing #: warehouse experience, warehousing, warehouse, order picking < warehouse, forklift, picker, lagerist
Logistics #: logistics, freight forwarding, transport planning, supply chain, disposition, spedition < logistics, disponent, freight, supply chain, dispatcher, forwarder, spedition, transport planner
Purchasing #: procurement, purchasing, sourcing experience, buying experience < buyer, procurement, purchasing
Manufacturing #: manufacturing, production experience, factory < manufacturing, production, factory, machine operator, plant, foods ltd, machine parts
Maintenance #: maintenance experience, equipment maintenance, industrial maintenance < maintenance, millwright, instandhaltung
Electrical trade #: electrical experience, electrician, electrical installation, electrician < electrician, electrical, elektriker, elektroniker
Plumbing #: plumbing, plumber, plumber, heating engineer < plumber, heating engineer, plumbing, anlagenmechaniker
Building trades #: construction, carpentry, joinery, bricklaying, construction experience < carpenter, joiner, bricklayer, site manager, construction, mason, roofer, painter
Welding #: welding, welder, fabrication < welder, welding
Vehicle repair #: automotive repair, mechanic, vehicle repair < mechanic, mechatroniker, automotive technician
Mechanical engineering #: mechanical engineering, mechanical design < mechanical engineer, design engineer
Civil engineering #: civil engineering, structural engineering < civil engineer, structural engineer
Architecture #: commercial architecture, architectural, architecture firm < architect
Graphic design #: graphic design, agency studio, design agency, design studio, visual design, agency or studio < graphic designer, designer, studio, art director
User experience #: ux experience, user experience, product design < ux designer, product designer, ux researcher
Interior design #: interior design, commercial interiors, interiors < interior designer
Film and sound #: video production, film production, broadcast < video editor, camera operator, sound engineer, producer
Office work #: administrative experience, office experience, clerical, secretarial, administrative support, office administration < administrative, office manager, secretary, executive assistant, personal assistant, clerk, receptionist
Real estate #: real estate, property management, commercial property < real estate, property manager, estate agent, letting
Consulting #: management consulting, consulting, professional services, consultancy < consultant, consulting, consultancy
Security and safety #: security experience, security guard, public safety < security guard, security officer, police officer, firefighter
Cleaning #: cleaning experience, housekeeping < cleaner, housekeeper, cleaning
Farming and gardens #: agriculture, horticulture, landscaping, gardening < gardener, farmer, landscaper, farm, horticulture
Community work #: community organizing, community organising, grassroots, comunidad < community organizer, community organiser, community worker
Leading people #: management experience, managerial, supervisory, supervising staff, managing people, people management, managing engineers, managing staff, leadership experience, leading team, managing team, engineering management, managing backend, leading teams, mentoring engineering team, direct report, führungserfahrung, leading research group < led team, led engineers, led accountants, lead accountants, led nurses, lead team, supervised, managed staff, managed team, managed people, led people, brigade, line managed, direct reports
`
