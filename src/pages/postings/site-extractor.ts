import type { Budget } from './budget'
import type { Extraction } from './extraction'
import { absoluteAddress, fieldOf, normalise, type WordedFields } from './normalise'
import type { ReadingContext } from './reading-context'
import type { SiteReading } from './site-reader'
import { blocksOfElement } from './text/blocks-of'

/** How far a site's own reader is trusted: its selectors were written after real pages, but pages change. */
const trust = 0.9

const texts = [
  'title',
  'hiringOrganization',
  'agency',
  'jobLocation',
  'workMode',
  'employmentType',
  'experienceLevel',
  'baseSalary',
  'datePosted',
  'validThrough',
  'identifier',
  'applicants',
  'applyUrl',
  'contact',
] as const

/** Makes values of what a site's reader found. */
export function siteExtractor(
  id: string,
  reading: SiteReading,
  context: ReadingContext,
  budget: Budget,
): Extraction {
  const worded: WordedFields = {}
  for (const name of texts) {
    const found = reading[name]
    if (found?.value.length) worded[name] = { value: found.value, where: found.where, confidence: trust }
  }
  const fields = normalise(worded, 'site', context)
  if (reading.description) {
    const blocks = blocksOfElement(reading.description.value, budget)
    if (blocks.length) fields.description = fieldOf(blocks, 'site', reading.description.where, trust)
  }
  if (reading.applyUrl && !fields.applyUrl) {
    const address = absoluteAddress(reading.applyUrl.value, context.url)
    if (address) fields.applyUrl = fieldOf(address, 'site', reading.applyUrl.where, trust)
  }
  return {
    rung: 'site',
    fields,
    kind: reading.kind,
    complete: reading.complete && !budget.over(),
    evidence: [`a ${id} page as its reader knows it`],
  }
}
