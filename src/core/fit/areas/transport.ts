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
Warehouse systems !: warehouse management system, wms, warehouse software, warehouse management software < SAP EWM, SAP WM, Manhattan, Blue Yonder, Körber, Korber, HighJump, Mecalux, Infor WMS, Red Prairie, Extended Warehouse
Counting stock: inventory control, stock control, inventory accuracy, stock accuracy, inventory management, stock management, inventory experience < cycle counts, cycle count, cycle counting, stock takes, stock taking, stocktaking, stocktake, stock accuracy, counted stock, perpetual inventory, physical inventory
Receiving goods: receiving, goods in, goods receipt, goods receiving, inbound, receiving shipment, unloading, wareneingang < goods in, unloaded, goods receipt, inbound, receiving
Sending goods: dispatch, goods out, outbound, shipping goods, despatch, order fulfilment, order fulfillment, warenausgang < loading, goods out, dispatched, despatched, outbound, orders out
Scanners: handheld scanner, hand scanner, rf scanner, barcode scanner, scanning equipment < scanners, rf scanner, hand scanner
Leading a shift: supervising warehouse, warehouse team, shift management, shift supervision, supervise shift, lead shift, managing shift, warehouse supervision < led shift, shift of, lead pickers, supervised pickers, shift leader, planned shifts
Delivering: delivery driving, delivery experience, delivery work < drops, multi drop, delivered parcels, stops a day, parcels, courier, last mile
Driving lorries: lorry driving, hgv driving, truck driving, commercial driving, truck driver experience < hgv, lorry, articulated, tractor trailer, long haul
Hours at the wheel: tachograph, driver hours, hours of service, working time directive < tachograph, driver hours, elog
Checks of vehicles: vehicle check, pre trip inspection, defect check, walk around check, vehicle inspection < defect checks, daily checks, pre trip, roadside checks
Dangerous goods: dangerous goods, hazardous goods, hazardous material, adr, hazmat < adr, dangerous goods, hazmat, gas cylinders, imdg
Papers of loads: delivery note, delivery documentation, delivery paperwork, proof of delivery, transport document < delivery notes, proof of delivery, paperwork, cmr
`
