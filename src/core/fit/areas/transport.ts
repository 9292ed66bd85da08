/** How lines are written: see occupation-area.ts. */
export const transport = `
Electronic logs: electronic logging, eld, elog, electronic log, hours of service < elog, eld, electronic log
Safe driving: clean driving record, safe driving, driving record, accident free, defensive driving < without accident, accident free, defensive driving, no accidents
Refrigerated freight: refrigerated, reefer, temperature controlled, cold chain < refrigerated, reefer, frozen
Securing loads: load securement, securing load, load securing, tarping < load securing, secured loads
Planning routes: route planning, transport planning, tour planning, dispatching, tourenplanung, disposition < tourenplanung, route planning, transport planning, vehicles, fahrzeuge
Customs: customs, customs clearance, import export, zoll, incoterms, export documentation < customs, zollabwicklung, incoterms
Freight rates: freight rate, carrier negotiation, carrier management, rate negotiation, freight negotiation < freight rates, carriers, carrier negotiation
Stock planning: inventory planning, stock optimisation, stock optimization, safety stock, demand forecasting, demand planning, inventory management < safety stock, forecast in sap, demand forecast, stock control
Forklifts: forklift, fork truck, pallet jack, reach truck, stapler < forklift, pallet jack, reach truck, gabelstapler
Picking and packing: order picking, picking packing, pick pack, warehouse scanner < picked orders, picking, scanner
Fleet: fleet management, fleet maintenance < fleet, vehicles
`
