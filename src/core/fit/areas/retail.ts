/** How lines are written: see occupation-area.ts. */
export const retail = `
Profit and loss: p&l, profit loss, profit and loss, p l responsibility, p&l ownership, commercial responsibility < p&l, profit and loss
Loss prevention: loss prevention, shrinkage, stock loss, shrink < shrinkage, loss prevention, stock loss, theft
Display: visual merchandising, merchandising, store display < merchandising, window display, planogram
Sales figures: sales target, sales goal, exceeding target, sales kpi, like for like, revenue target, quota < like for like, sales target, raised sales, quota, sales rose
Tills: cash handling, cash register, till, point of sale, pos system < cash handling, cashing up, till, cashier
Staff rotas: rota, staff scheduling, scheduling staff, workforce planning, shift planning, dienstplan < rota, roster, shift plan, dienstplan, did rota
Hiring and developing staff: recruiting team, recruiting developing, hiring, recruit train, build team, developing team, staff recruitment, recruiting and developing, hiring and developing, hiring developing < hired, recruited, hires, hiring loop
Training staff: training staff, train staff, training employees, train new, staff training, onboarding new, training team, employee training, training new, teach staff < trained, coached, showed new, inducted, induction
Opening shops: store opening, opening new, new store, new site opening < opened new, new shop, new store
Complaints: customer complaint, complaint handling, difficult customer, conflict resolution customer < complaint
Cars: automotive sales, car sales, vehicle sales, dealership < sold cars, cars a year, car dealer, dealership
Winning business: new business development, business development, cold calling, lead generation, prospecting, hunting < cold calling, won customers, new customers, won new
Key accounts: key account, account management, client portfolio < key account, renewals, account plan
Calls: call centre, call center, contact centre, inbound call, outbound call, telephone < answered calls, calls a day, hotline, call centre
Online shops: e commerce, ecommerce, online shop, online store < shopify, magento, webshop, online shop, woocommerce
`
