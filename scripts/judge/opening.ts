import { readAdvert } from '../../src/core/advert/read-advert'
import type { Brand } from '../../src/core/brand/brand'
import { noHistory } from '../../src/core/checklist/situation'
import type { KeptEvidence, Master } from '../../src/core/fit/opening'
import type { ToJudge } from '../../src/core/pipeline/judged'
import { type Block, linesOf } from '../../src/core/posting/blocks'
import type { PostingFields } from '../../src/core/posting/posting'
import type { Pair } from './set'

/** The day on which the set is judged. */
const now = '2025-11-29T12:00:00.000Z'

const read = <T>(value: T) => ({ value, rung: 'json-ld' as const, where: 'set', confidence: 1 })

function blocksOf({ lines, kinds }: Pair['advert']): Block[] {
  return lines.map((text, at) => {
    if (kinds[at] === 'h') return { kind: 'heading', text }
    return kinds[at] === 'i' ? { kind: 'item', text, depth: 0 } : { kind: 'paragraph', text }
  })
}

/** An advert and a person as a surface would have them from the store. */
export function openingOf(
  advert: Pair['advert'],
  {
    brand,
    evidence,
    master = null,
  }: { brand: Brand; evidence: readonly KeptEvidence[]; master?: Master | null },
): ToJudge {
  const description = blocksOf(advert)
  const lines = linesOf(description)
  const fields: PostingFields = {
    title: read(advert.title),
    hiringOrganization: read(advert.company),
    ...(advert.location ? { jobLocation: read([advert.location]) } : {}),
    description: read(description),
  }
  return {
    title: advert.title,
    status: 'interested',
    fields,
    reading: readAdvert({ title: advert.title, company: advert.company, lines }),
    lines,
    brand,
    // As the store gives it: the newest first.
    evidence: [...evidence].sort((a, b) => b.date.localeCompare(a.date)),
    master,
    history: noHistory,
    earlier: [],
    resume: '',
    now,
  }
}
