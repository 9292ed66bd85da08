/** How lines are written: see occupation-area.ts. */
export const hospitality = `
Safe food: food safety, food hygiene, haccp, food handling, food handler, servsafe, hygiene regulation, food regulation, allergen < haccp, servsafe, hygiene inspection, food hygiene, allergen
Cost of food: food cost, gross profit, kitchen margin, cost control, menu costing < food cost, food costing, gross profit
Menus: menu planning, menu development, menu design, menu creation, seasonal menu < menu
Banquets and events: banquet, banqueting, catering, large event, event catering, function catering < wedding, banquet, guests, catered
Leading a kitchen: kitchen team, kitchen management, brigade, manage kitchen, back of house < brigade, kitchen team, commis, cooks, runs pass
Serving guests: guest service, guest experience, table service, front of house, waiting staff < guests, front house
Drinks: bartending, mixology < cocktail, bartending
Front desk: front desk, reception, check in, reservation system, opera pms < front desk, reservation, opera pms, receptionist
Housekeeping: housekeeping, room cleaning < housekeeping, rooms cleaned
Baking: pastry, baking, bakery < pastry, bakery, bread, patisserie
Ordering stock: stock ordering, ordering stock, supplier ordering, order supplies, place order, placing order, food order < ordering, orders stock, stock ordering, ordered stock
Kitchen work: commercial kitchen, professional kitchen, restaurant kitchen, hotel kitchen, kitchen experience, culinary skill, culinary experience, food preparation, cooking experience, cooking skill < sauces, grill section, sauce section, pastry section, larder section, covers, mise en place, a la carte, butchery, cold kitchen, sous vide, plated, line cook, fine dining, sous chef, chef de partie
Cutting meat and fish: butchery, meat preparation, meat cutting, knife skill < butchery, filleted, boned, knife work, filleting
Desserts: pastry, dessert, patisserie < pastry, desserts, patisserie, cake decorating, confectionery
Diets and allergens: allergen, dietary requirement, special diet, food intolerance < allergen, gluten free, special diets
Waste of food: food waste, waste reduction, portion control, waste control < food waste, bins, portion
Junior cooks: train kitchen, coaching kitchen, coaching junior, develop chef, train chef, mentor chef, training cooks < commis, apprentices, demi chefs, junior chefs
Waiting at table: waiting experience, table service, food beverage service, restaurant service, server experience, waitressing < waited tables, tables, silver service, waiter
Wine: wine knowledge, wine service, wine list < wine list, sommelier, WSET, wine pairing
Coffee: barista, espresso, coffee making, latte art < barista, espresso, latte art
Hotel bookings: hotel reservation, room reservation, property management system, hotel software < Opera, Protel, Mews, Fidelio, room nights, check ins
Welcoming guests: guest relation, guest service, guest satisfaction, hospitality service < guests, concierge, guest reviews, checked in
`
