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
`
