/** How lines are written: see occupation-area.ts. */
export const hospitality = `
Safe food: food safety, food hygiene, haccp, food handling, food handler, servsafe, hygiene regulation, food regulation, allergen < haccp, servsafe, hygiene inspection, food hygiene, allergen
Cost of food: food cost, gross profit, kitchen margin, cost control, menu costing < food cost, food costing, gross profit
Menus: menu planning, menu development, menu design, menu creation, seasonal menu < menu
Banquets and events: banquet, banqueting, catering, large event, event catering, function catering < wedding, banquet, guests, catered
Leading a kitchen: kitchen team, kitchen management, brigade, manage kitchen, back of house < brigade, kitchen team, commis, cooks, runs pass
Serving guests: guest service, guest experience, table service, front of house, waiting staff < guests, front house
Drinks: bartending, mixology, wine, barista < cocktail, wine, barista
Front desk: front desk, reception, check in, reservation system, opera pms < front desk, reservation, opera pms, receptionist
Housekeeping: housekeeping, room cleaning < housekeeping, rooms cleaned
Baking: pastry, baking, bakery < pastry, bakery, bread, patisserie
Ordering stock: stock ordering, ordering stock, supplier ordering, order supplies < orders stock, stock ordering, ordered stock
`
