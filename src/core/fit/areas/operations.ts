export const operations = `
Improving processes: process improvement, continuous improvement, process optimisation, process optimization, improve process, drive automation, driving automation, operational excellence, streamline, process design < reorganised, reorganized, streamlined, automated, done hand, lean, kaizen, six sigma
Inventory: inventory, stock control, stock management, materials planning < inventory management, stock article, planned stock, safety stock
Demand planning: demand planning, demand forecast, s&op, replenishment < demand planning, planned stock, lead time
Moving goods: logistics, freight, transportation, shipping, carrier < freight, carrier, route planning
Buying: procurement, purchasing, strategic sourcing, vendor management, supplier management < negotiated rate, negotiated supplier, negotiated contract, tender
Negotiating: negotiation, negotiating, negotiate < negotiated, negotiation
Running projects: project management, manage project, managing project, lead project, project coordination, project delivery < led project, project plan, led rebranding, led launch, led rollout, led migration, led move, led introduction
Managing change: change management, transformation, change initiative < rollout, migration
Leading a team: supervisory, supervise, people management, people leadership, staff management, team management, lead team, leading team, led team, team leadership, direct report < supervised, led team, managed people, managed staff, managed employee
Quality: quality management, quality control, quality assurance, iso 9001 < inspection, defect, corrective action, audit line
Safety: safety, osha, hazard, ehs < accident, near miss, safety training, risk assessment
Maintaining equipment: preventive maintenance, equipment maintenance, maintenance program, repair < maintenance plan, repaired, downtime
Machines and control: plc, automation technology, mechatronics, cnc < plc, commissioned, cnc
Drawings: cad, technical drawing, drafting < autocad, solidworks, catia, drew plan
Scheduling: shift planning, roster, rostering, staff scheduling < planned shift, roster, planned holidays
Facilities: facility management, facilities, building services < hvac
Documents and procedures: standard operating procedure, process documentation, technical documentation < wrote manual, wrote procedure, handbook
Lean methods: lean, lean method, lean manufacturing, lean principle, continuous improvement < 5s, lean, kaizen, tpm, value stream, gemba
Looking after suppliers: vendor management, supplier management, supplier relationship, vendor relationship < suppliers, vendors, vendor contracts, carriers
Planning who works: rota planning, shift planning, staff scheduling, rostering, roster planning, workforce planning, schedule staff < rota, roster, shift plan, shift pattern, planned shifts
`
