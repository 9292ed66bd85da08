/**
 * Kinds of programs, each with the class of products that O*NET's technology skills put under it (`=`) and with what
 * adverts call it. Lines are written as in the lists of areas, so that a product which is listed as a skill answers
 * its kind; which products those are lies in `model` as hashes. The order is the order of the hashes' numbers: append.
 */
export const productClasses = `
Analysis programs !: analytical software, scientific software, statistical software = Analytical or scientific software
Query programs !: database query, query tool = Data base user interface and query software
Patient records !: medical software, electronic health record, electronic medical record, ehr, emr, practice management software = Medical software
Word processing !: word processing, word processor = Word processing software
Planning resources !: erp, erp system, erp software, enterprise resource planning < SAP, Oracle, NetSuite, Dynamics, Odoo, Infor, Epicor = Enterprise resource planning ERP software
Development environments !: development environment, programming tool = Development environment software
CAD programs !: cad, cad software, computer aided design, drafting software < AutoCAD, SolidWorks, Revit, CATIA, Inventor, Fusion 360, SketchUp, ArchiCAD, MicroStation = Computer aided design CAD software
Spreadsheets !: spreadsheet, spreadsheet software = Spreadsheet software
Operating systems !: operating system = Operating system software
Office programs !: office suite, office software, office application = Office suite software
Image editing !: image editing, photo editing, graphics software, graphic design software < Photoshop, GIMP, Lightroom, Affinity Photo = Graphics or photo imaging software
Slides !: presentation software = Presentation software
Project programs !: project management software, project management tool, project tool < Asana, Trello, Jira, Monday, MS Project, Basecamp, ClickUp = Project management software
Finance programs !: financial analysis software, financial software, financial system = Financial analysis software
Databases and SQL !: database management system, database system, dbms = Data base management system software
Bookkeeping programs !: accounting software, accounting package, accounting system < Xero, QuickBooks, Sage, DATEV, Lexware, FreshBooks, Wave, Exact, Pennylane = Accounting software
Document programs !: document management system, document management software = Document management software
Web editing !: web editing, web page editor, content management system = Web page creation and editing software
Customer databases !: crm, crm system, crm software < Salesforce, HubSpot, Pipedrive, Zoho, Dynamics, SugarCRM = Customer relationship management CRM software
HR programs !: hr software, hris, hr system, human resources software, human resource information system < Workday, SuccessFactors, Personio, BambooHR, PeopleSoft, UKG, ADP, HiBob = Human resources software
Video programs !: video editing software, video software, video editing < Premiere, Final Cut, DaVinci, Camtasia, Avid = Video creation and editing software
Publishing programs !: desktop publishing, layout software < InDesign, QuarkXPress, Affinity Publisher, Scribus = Desktop publishing software
Control systems !: industrial control software, plc programming, scada, hmi < Siemens S7, TIA Portal, Step 7, WinCC, Allen Bradley, Codesys, Beckhoff = Industrial control software
Geographic systems !: gis, geographic information system, mapping software = Geographic information system | Map creation software
Business intelligence !: business intelligence, bi tool, dashboard software, reporting tool < Power BI, Tableau, Looker, Qlik, Metabase = Business intelligence and data analysis software
Scheduling programs !: scheduling software, booking system < Calendly, Deputy, Planday, When I Work = Calendar and scheduling software
Testing tools !: testing tool, test automation tool = Program testing software
CAM programs !: cam software, computer aided manufacturing = Computer aided manufacturing CAM software
Supply chain systems !: supply chain software, logistics software, mrp, mrp system, transport management system, warehouse management system < SAP EWM, Manhattan, Blue Yonder, Kinaxis, Transporeon = Materials requirements planning logistics and supply chain software
Tills and shop systems !: pos system, point of sale, pos software, till system < Lightspeed, Square, Shopify POS, Vectron, Micros = Point of sale POS software
Inventory programs !: inventory software, inventory management system, stock system = Inventory management software
Reporting programs !: reporting software, report writer = Data base reporting software
Configuration tools !: configuration management tool, infrastructure automation = Configuration management software
Network monitoring !: network monitoring = Network monitoring software
Video meetings !: video conferencing, video conference = Video conferencing software
Sound programs !: audio editing, music software, sound editing, daw = Music or sound editing software
Time recording !: time recording software, timekeeping, time tracking software = Time accounting software
Facility systems !: facility management software, cafm, property management software = Facilities management software
Marketing programs !: marketing software, marketing automation, marketing platform = Sales and marketing software
Version control !: version control, source control = File versioning software
Library systems !: library software, library management system = Library software
Tax programs !: tax software, tax preparation software = Tax preparation software
Learning platforms !: learning management system, lms, authoring tool, e learning software < Moodle, Canvas LMS, Blackboard, Articulate, Docebo, TalentLMS = Computer based training software | Multi-media educational software
Help desk systems !: ticketing system, help desk software, service desk software < Zendesk, Freshdesk, ServiceNow, Jira Service, Intercom = Helpdesk or call center software
Buying systems !: procurement software, e procurement = Procurement software
`
