import type { Extractor } from '../../../core/posting/posting'
import type { Page } from '../../page'
import type { Budget } from '../budget'
import type { Extraction } from '../extraction'
import type { ReadingContext } from '../reading-context'
import type { JsonObject } from './json'
import type { JsonLd } from './json-ld'
import { agreement, headlinesOf, isAtThisAddress, titleOf } from './of-this-page'
import { fieldsOfPosting, lengthOf, placeholderLength } from './posting-fields'

const words: Partial<Record<Extractor, string>> = {
  'json-ld': 'JobPosting data',
  microdata: 'JobPosting markup',
}

type Agreement = ReturnType<typeof agreement>

/** The one posting that the page is about, or null: data of *other* jobs stands on lists and beside postings. */
function chooseOwn(
  postings: readonly { posting: JsonObject; inList: boolean }[],
  page: Page,
): { posting: JsonObject; agrees: Agreement } | null {
  const headlines = headlinesOf(page)
  const scored = postings.map(({ posting, inList }) => ({
    posting,
    inList,
    agrees: agreement(titleOf(posting), headlines),
    here: isAtThisAddress(posting, page.url),
  }))
  const alone = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null)
  const free = scored.filter(one => !one.inList)
  return (
    alone(scored.filter(one => one.here)) ??
    alone(free.filter(one => one.agrees === 'loud')) ??
    (free.some(one => one.agrees === 'loud') ? null : alone(free.filter(one => one.agrees === 'quiet'))) ??
    (scored.length === 1 ? alone(free) : null)
  )
}

/**
 * Trust in the data by where the page names its job. Without a word of it in the headlines it may be a leftover
 * of the page before, or another job.
 */
const trust = (rung: Extractor, agrees: Agreement): number => {
  if (agrees === null) return 0.55
  const most = rung === 'json-ld' ? 0.92 : 0.88
  return agrees === 'loud' ? most : most - 0.18
}

/** Reads the posting out of structured data; says "list" where there are several and none is the page's own. */
export function structuredExtractor(
  rung: 'json-ld' | 'microdata',
  postings: JsonLd['postings'],
  page: Page,
  context: ReadingContext,
  budget: Budget,
): Extraction | null {
  if (!postings.length) return null
  const own = chooseOwn(postings, page)
  if (!own) return { rung, fields: {}, kind: 'list', complete: false, evidence: [] }
  const base = trust(rung, own.agrees)
  const fields = fieldsOfPosting(own.posting, rung, base, context, budget)
  const complete = !budget.over() && lengthOf(fields.description?.value ?? []) >= placeholderLength
  return { rung, fields, kind: 'posting', complete, evidence: [words[rung] ?? rung] }
}
