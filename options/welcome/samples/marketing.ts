import { sampleOf } from './sample'

export const marketing = sampleOf({
  field: 'Marketing and sales',
  title: 'Marketing manager',
  alike: ['Sales manager', 'Content writer', 'Graphic designer'],
  employer: 'Fennimore Cycles',
  place: 'Ghent',
  workMode: 'hybrid',
  pay: { min: 48_000, max: 58_000, currency: 'EUR', period: 'year' },
  text: `
# About Fennimore Cycles
We build cargo bikes for families and small shops, sixty people under one roof.
# What you will do
- Plan the year’s campaigns and answer for their budget.
- Write, or find someone who writes, what our customers pass on.
- Report each month what worked, in one page.
# What you bring
- Five years of experience in marketing.
- Campaign planning and budget responsibility.
- Web analytics, and the habit of testing before believing.
- Dutch and English.
# Nice to have
- Experience in retail.
- Email marketing.
# What we offer
- €48,000 to €58,000 a year, two days a week at home.
# How to apply
Send a résumé and one campaign that you are proud of by 10 March.`,
})
