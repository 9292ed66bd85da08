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
Planning resources !: erp, erp system, erp software, enterprise resource planning = Enterprise resource planning ERP software
Development environments !: development environment, programming tool = Development environment software
CAD programs !: cad, cad software, computer aided design, drafting software = Computer aided design CAD software
Spreadsheets !: spreadsheet, spreadsheet software = Spreadsheet software
Operating systems !: operating system = Operating system software
Office programs !: office suite, office software, office application = Office suite software
Image editing !: image editing, photo editing, graphics software, graphic design software = Graphics or photo imaging software
Slides !: presentation software = Presentation software
Project programs !: project management software, project management tool, project tool = Project management software
Finance programs !: financial analysis software, financial software, financial system = Financial analysis software
Databases and SQL !: database management system, database system, dbms = Data base management system software
Bookkeeping programs !: accounting software, accounting package, accounting system = Accounting software
Document programs !: document management system, document management software = Document management software
Web editing !: web editing, web page editor, content management system = Web page creation and editing software
Customer databases !: crm, crm system, crm software = Customer relationship management CRM software
HR programs !: hr software, hris, hr system, human resources software, human resource information system = Human resources software
Video programs !: video editing software, video software, video editing = Video creation and editing software
Publishing programs !: desktop publishing, layout software = Desktop publishing software
Control systems !: industrial control software, plc programming, scada, hmi = Industrial control software
Geographic systems !: gis, geographic information system, mapping software = Geographic information system | Map creation software
Business intelligence !: business intelligence, bi tool, dashboard software, reporting tool = Business intelligence and data analysis software
Scheduling programs !: scheduling software, booking system = Calendar and scheduling software
Testing tools !: testing tool, test automation tool = Program testing software
CAM programs !: cam software, computer aided manufacturing = Computer aided manufacturing CAM software
Supply chain systems !: supply chain software, logistics software, mrp, mrp system, transport management system, warehouse management system = Materials requirements planning logistics and supply chain software
Tills and shop systems !: pos system, point of sale, pos software, till system = Point of sale POS software
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
Learning platforms !: learning management system, lms, authoring tool, e learning software = Computer based training software | Multi-media educational software
Help desk systems !: ticketing system, help desk software, service desk software = Helpdesk or call center software
Buying systems !: procurement software, e procurement = Procurement software
`
