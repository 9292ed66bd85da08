import type { Block } from '../../src/core/posting/blocks'
import type { PostingFields } from '../../src/core/posting/posting'

/** An invented advert for trying Steppingstone out. It is read on the spot and kept nowhere. */
const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const item = (text: string): Block => ({ kind: 'item', text, depth: 0 })

export const sampleBlocks: readonly Block[] = [
  heading('About Larkfield Supply'),
  paragraph(
    'Larkfield Supply moves school furniture through two warehouses in the north of England. Eighty people work here, most of them for longer than five years.',
  ),
  heading('What you will do'),
  item('Own the weekly stock and delivery report and explain it to people who did not study statistics.'),
  item('Find out why orders run late, together with the warehouse and the drivers.'),
  item('Move our spreadsheets, one by one, into a small database.'),
  heading('What you bring'),
  item('Three years of experience in operations, logistics or controlling.'),
  item('Excel without looking things up, and solid SQL.'),
  item('Clear writing and calm conversations when a delivery is late.'),
  heading('Nice to have'),
  item('Power BI or Tableau.'),
  item('Experience with SAP.'),
  heading('What we offer'),
  item('£38,000 to £44,000 a year, 27 days of leave.'),
  item('Hybrid: two days a week in Leeds.'),
  heading('How to apply'),
  paragraph('Send us a résumé by 31 January. Two conversations, an answer within a week.'),
]

const said = <T>(value: T) => ({ value, rung: 'json-ld' as const, where: 'the sample', confidence: 1 })

export const sampleFields: PostingFields = {
  title: said('Operations analyst'),
  hiringOrganization: said('Larkfield Supply'),
  jobLocation: said(['Leeds']),
  workMode: said('hybrid'),
  baseSalary: said({ min: 38_000, max: 44_000, currency: 'GBP', period: 'year' }),
  description: said([...sampleBlocks]),
}
