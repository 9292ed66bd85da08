/** How lines are written: see occupation-area.ts. */
export const trades = `
Fault finding: fault finding, troubleshoot, troubleshooting, diagnose fault, electrical fault, reactive maintenance < fault finding, stoppages, reactive maintenance
Control systems: plc, programmable logic, control system, scada, automation < plc, siemens, allen bradley, scada
Planned maintenance: preventive maintenance, preventative maintenance, planned maintenance, ppm < planned maintenance, stoppages, downtime
Wiring rules: wiring regulation, electrical code, nec code, 18th edition, vde < 18th edition, wiring regulation, nec code
Testing of installations: inspection testing, testing inspection, eicr, pat testing < eicr, testing inspection, pat testing
Welding methods: mig welding, tig welding, stick welding, welding < mig, tig, smaw, gmaw, welded
Machine tools: cnc, machining, milling, turning, lathe < cnc, lathe, milled, fanuc
Reading drawings: blueprint, technical drawing, reading drawing, schematic, engineering drawing < drawings, blueprint, schematic
Carpentry: carpentry, joinery, framing < carpentry, framing, joinery
Plumbing work: plumbing, pipework, pipe fitting < pipework, boiler, plumbing
Heating and cooling: hvac, refrigeration, air conditioning, heating system < hvac, refrigeration, boiler, heat pump
Vehicles: vehicle diagnostic, automotive repair, brakes, engine repair < brakes, engine, obd
Health and safety at work: health and safety, safety regulation, safe working, workplace safety, ehs, osha < risk assessment, toolbox talk, accident free, near miss, safety interlock
Apprentices: apprentice, train apprentice, supervise apprentice < apprentice, apprentices
Estimating: estimating, quoting, job costing, takeoff < quotation, estimate, priced job
Lean making: lean manufacturing, 5s, kaizen, six sigma, continuous improvement < lean, 5s, kaizen, changeover
Quality checks: quality inspection, quality control, gauges, calipers < inspection, gauges, cmm, defect
PLC programs !: plc programming, plc, programmable logic controller, control programming, industrial automation < Siemens S7, Step 7, TIA Portal, Simatic, Allen Bradley, RSLogix, Studio 5000, Omron, Beckhoff, TwinCAT, Codesys
Wiring of houses: electrical installation, house wiring, wiring < rewired, wiring, consumer units, installed sockets, lighting circuits, distribution boards, domestic installation
Regulations of wiring: wiring regulation, bs 7671, 18th edition, national electrical code, electrical code, vde, iec 60364 < 18th edition, bs 7671, nec code, vde, wiring regulations
Finding faults: fault finding, fault diagnosis, troubleshoot, troubleshooting, diagnosing fault, diagnostic skill < fault finding, traced fault, fault diagnosis, diagnosed, intermittent fault
Testing circuits: inspection and testing, testing and inspection, electrical testing, test and inspect < testing and inspection, eicr, pat testing, insulation tests, tested circuits, megger
Control panels: panel building, control panel, panel wiring < panel building, control panels, wired panels, switchboards
High voltage: high voltage, hv switchgear, hv, medium voltage, switching operation < high voltage, hv, kv, substation, transformers
Reading plans: reading drawing, read drawing, blueprint, technical drawing, schematic, wiring diagram, blueprint reading, engineering drawing, construction plan < blueprints, reading drawings, wiring diagrams, schematics, read plans
Diesel engines: diesel engine, diesel repair, engine repair, engine overhaul < diesel engines, rebuilt engines, engines
Hydraulics: hydraulic, hydraulic system, pneumatic < hydraulics, hydraulic, pneumatics, cylinders
Brakes and chassis: brake, brake system, steering suspension, chassis, wheel alignment < brakes, steering, suspension, wheel alignment
Servicing vehicles: vehicle servicing, vehicle maintenance, preventive maintenance, scheduled maintenance, service vehicle < serviced, service plan, preventive service, roadworthy, oil changes
Keeping buildings: building maintenance, property maintenance, facility maintenance, general maintenance < building maintenance, caretaker, handyman, repairs in flats
Work orders !: work order, cmms, maintenance software, maintenance management system < CMMS, Maximo, SAP PM, Fiix, UpKeep, work orders
Groundworks: excavation, trenching, pipe laying, groundwork, earthwork < trenches, laid pipes, excavator, excavated
Heavy machines: heavy equipment, plant operation, heavy machinery < excavator, backhoe, digger, bulldozer, wheel loader
Brick and concrete: bricklaying, masonry, concrete work, formwork, concreting < bricks, masonry, concrete, formwork, poured
Painting and plaster: painting decorating, plastering, drywall, decorating < painted, plastered, drywall
Roofs: roofing, roof repair < roofs, shingles, roofed
Safety on site: site safety, safety briefing, safe working < toolbox talks, risk assessments, accident free, lockout
`
