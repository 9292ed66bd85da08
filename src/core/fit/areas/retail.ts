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
Ticket systems !: ticketing system, ticketing software, helpdesk software, help desk software, ticket system, customer service software, service desk system < Zendesk, Freshdesk, ServiceNow, Jira Service, Intercom, HubSpot Service, Salesforce Service, Service Cloud, Gorgias, OTRS, Kayako
Answering calls: call centre, call center, contact centre, contact center, inbound call, phone support, telephone support, telephone skill, phone skill, telephone customer service, customer hotline < inbound calls, calls a day, answered calls, hotline, phone support, callers, answered the phone
Chat with customers: live chat, chat support, customer by chat, customers chat, online chat, messaging support < live chat, chats, whatsapp support
Angry customers: complaint handling, customer complaint, resolve complaint, handling complaint, difficult customer, escalation, escalated call, de escalation < complaints, escalated, refunds, angry customers
Selling more: upselling, cross selling, cross sell, add on sales, suggestive selling < upgrades, upselling, cross selling, add ons
Help articles: knowledge base, help article, help center content, support documentation, faq < help articles, knowledge base, faq, macros
Running a shop: store management, shop management, retail management, running store, store operation, branch management, managing store < store manager, ran shop, ran store, managed branch, store management
Cash: cash handling, handling cash, cash register, cashier experience, till operation, cashing up, cash management in store < cash handling, tills, cash office, cashing up, cashier
Selling to people: retail sales, face to face sales, sales experience, closing sale, sales skill, selling skill < sold, sales target, quota, upgrades sold, sales assistant
Ordering for the shop: stock replenishment, replenishment, shelf filling, stocking, merchandise ordering < shelves, replenished, restocked, stock management
Claims: claims handling, claims processing, insurance claim < claims handling, settled claims, claims
Bank counter: teller, bank counter, retail banking < teller, opened accounts
Houses and flats: property sale, lettings, property letting, residential property, real estate sale < viewings, lettings, sold houses, tenancies, rented out
`
