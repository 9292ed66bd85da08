import { sampleOf } from './sample'

export const operations = sampleOf({
  field: 'Operations and data',
  title: 'Operations analyst',
  alike: ['Data analyst', 'Project manager', 'Logistics coordinator'],
  employer: 'Larkfield Supply',
  place: 'Leeds',
  workMode: 'hybrid',
  pay: { min: 38_000, max: 44_000, currency: 'GBP', period: 'year' },
  text: `
# About Larkfield Supply
Larkfield Supply moves school furniture through two warehouses in the north of England. Eighty people work here, most of them for longer than five years.
# What you will do
- Own the weekly stock and delivery report and explain it to people who did not study statistics.
- Find out why orders run late, together with the warehouse and the drivers.
- Move our spreadsheets, one by one, into a small database.
# What you bring
- Three years of experience in operations, logistics or controlling.
- Excel without looking things up, and solid SQL.
- Clear writing and calm conversations when a delivery is late.
# Nice to have
- Power BI or Tableau.
- Experience with SAP.
# What we offer
- £38,000 to £44,000 a year, 27 days of leave.
- Hybrid: two days a week in Leeds.
# How to apply
Send us a résumé by 31 January. Two conversations, an answer within a week.`,
})
