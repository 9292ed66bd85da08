export const marketing = `
Communicating for a company: communication strategy, communications strategy, strategic communication, corporate communication, public relation, pr strategy < press release, media relation, newsletter, crisis communication, internal communication, rebranding
Working with the press: media relation, public relation, pitching story, pitch story, placing story, place story, press relation, journalist < press release, journalist, media relation
Being known: brand awareness, brand visibility, media visibility, generate visibility, thought leadership, reputation < rebranding, press release, known survey, brand campaign
Writing: strong writer, writing proficiency, writing skill, excellent writing, editorial, copywriting, copy writing, copywriter, content writing < newsletter, press release, wrote article, blog post, edited
Brand: brand voice, brand strategy, branding, brand management, brand identity, brand guideline < rebranding, branding
Digital marketing: digital marketing, online marketing, performance marketing, digital discipline, digital campaign < social media, email campaign, email marketing, paid social, seo, google ads, instagram
Social media: social media, social channel, community management < social media, instagram, tiktok
Email marketing: email marketing, email campaign, email channel, email social, email newsletter, marketing automation < email campaign, hubspot, mailchimp, marketo
Content: digital content, content conceptualized, content marketing, content strategy, content creation, content production, content website, content driven < social media calendar, newsletter, intranet, blog, edited
Search: search engine, seo, sem, paid search < seo, google ads, ranking
Figures of marketing: digital media data, media data, marketing analytic, campaign performance, marketing metric, conversion rate, digital analytic < cost per lead, leads cost, cost lead, a b test, conversion, banner
Marketing strategy: marketing strategy, marketing plan, go to market, build strategy, campaign strategy < marketing strategy, rebranding, product launch, campaign launch, social media calendar
Events: event management, event planning, organise event, organize event, trade show < conference, event management, trade fair
Customer relationship systems !: crm, crm system < salesforce, hubspot, dynamics crm, pipedrive
Winning customers: business development, new business, lead generation, prospecting, cold call, acquisition customer < won customer, new leads, sales leads, new contract, cold call
Looking after customers: account management, customer success, client relationship, customer retention, key account < renewal, key account, customer visit
Serving customers: customer service, customer care, guest service, complaint handling < complaint, hotline, customer satisfaction
Selling: sales target, retail sales, sales experience, upselling, cross selling, quota < sold, sales target, turnover target, quota
Market knowledge: market research, competitor analysis, market analysis, consumer insight < survey, focus group, competitor
Design: graphic design, visual design, visual graphics, adobe creative < photoshop, illustrator, indesign, figma, layout
Designing for users: user experience, ux, usability, user research < usability test, prototype, figma, user interview
`
