import { send } from '../../src/adapters/messaging'
import type { Brand } from '../../src/core/brand/brand'
import { makeChecklist } from '../../src/core/checklist/make-checklist'
import { judge } from '../../src/core/fit/judge'
import { linesOf } from '../../src/core/posting/blocks'
import { fieldValue } from '../../src/core/posting/posting'
import type { SampleReading } from '../services'
import type { Sample } from '../welcome/samples/sample'

/** The worker reads the sample as it reads a real posting; nothing is kept. */
export async function readSample(brand: Brand, { blocks, fields }: Sample): Promise<SampleReading> {
  const lines = linesOf(blocks)
  const reading = await send('readAdvert', {
    title: fieldValue(fields, 'title') ?? '',
    company: fieldValue(fields, 'hiringOrganization') ?? '',
    lines,
  })
  const opening = { fields, reading, lines, brand, evidence: [] }
  const fit = judge(opening)
  return { reading, fit, checklist: makeChecklist({ ...opening, fit, status: 'seen' }) }
}
